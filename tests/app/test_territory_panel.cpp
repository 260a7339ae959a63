#include "app/appearance.h"
#include "app/standings_table.h"
#include "app/territory_panel.h"
#include "app/text_label.h"
#include "document/small_country.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <algorithm>

using namespace smallcountry;

namespace {

/// Schematic boundaries of the small country, one of its indicators near to its criterion only.
std::shared_ptr<const document::Dataset> country() {
    auto dataset = std::make_shared<document::Dataset>(unlinked());
    dataset->boundaries = boundaries(true);
    const territory::IndicatorTable& table = *dataset->indicators;
    std::vector<territory::Indicator> described = table.indicators();
    described[0].proxyNote = u"Faute de mieux."_s;
    described[0].url = u"https://data.example.org/h1"_s;
    std::vector<std::vector<double>> columns;
    for (std::size_t i = 0; i < described.size(); ++i)
        columns.push_back(table.column(i));
    dataset->indicators = std::make_shared<const territory::IndicatorTable>(table.codes(), described, columns);
    dataset->link();
    return dataset;
}

/// What a reader sees of a widget's texts, without their markup.
QString readableText(const QWidget& widget) {
    QString text;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isVisible())
            continue;
        QTextDocument page;
        if (label->textFormat() == Qt::RichText)
            page.setHtml(label->text());
        else
            page.setPlainText(label->text());
        text += page.toPlainText() + u'\n';
    }
    for (const auto* standings : widget.findChildren<app::StandingsTable*>())
        text += standings->accessibleName() + u'\n'; // painted: this is what a screen reader says
    return text;
}

} // namespace

class TestTerritoryPanel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void init();
    void cleanup() { m_panel.reset(); }
    void saysValuePlaceAndSource();
    void missingIsNotAvailable();
    void proxySaysWhyOnTheSpot();
    void decisionAndScoreAreTwoBoxes();
    void neighboursAreApproximateAndSelect();
    void communesOpenOnDemand();
    void copiesTheSheetAsText();
    void summaryOfTheHomeDepartement();
    void homeIsChosenByKeyboard();

private:
    void select(const QString& code) {
        m_document->navigate([&code](document::MapState& state) { state.selection = code; });
    }
    QString text() const { return readableText(*m_panel); }
    /// The label that shows a link to this target.
    app::TextLabel* labelWithLink(const QString& target) const;

    app::Appearance m_appearance;
    std::unique_ptr<document::Document> m_document;
    std::unique_ptr<app::TerritoryPanel> m_panel;
};

void TestTerritoryPanel::init() {
    m_document = std::make_unique<document::Document>();
    m_panel = std::make_unique<app::TerritoryPanel>(*m_document, m_appearance);
    m_panel->resize(370, 900);
    m_panel->show();
    m_document->setDataset(country(), {});
}

app::TextLabel* TestTerritoryPanel::labelWithLink(const QString& target) const {
    for (auto* label : m_panel->findChildren<app::TextLabel*>()) {
        if (label->isVisible() && label->text().contains(u"href=\"%1\""_s.arg(target)))
            return label;
    }
    return nullptr;
}

void TestTerritoryPanel::saysValuePlaceAndSource() {
    select(u"D"_s); // h1: 40, tied for the second place behind F's 50
    const QString shown = text();
    QVERIFY2(shown.contains(u"CC de D"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Creuse · Nouvelle-Aquitaine · 200 habitants · 1 commune"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"2e sur 6"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"DREES 2023"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"aucun lieu renseigné"_s), qPrintable(shown));
    QVERIFY(labelWithLink(u"https://data.example.org/h1"_s));
}

void TestTerritoryPanel::missingIsNotAvailable() {
    select(u"C"_s); // neither h3 nor h4
    QCOMPARE(text().count(u"non disponible"_s), 2);
    QVERIFY2(text().contains(u"Pas de score"_s), qPrintable(text()));
    select(u"E"_s);
    QCOMPARE(text().count(u"non disponible"_s), 0);
}

void TestTerritoryPanel::proxySaysWhyOnTheSpot() {
    select(u"A"_s);
    auto* badge = m_panel->findChild<QAbstractButton*>(u"proxyBadge"_s);
    QVERIFY(badge && badge->isVisible());
    QCOMPARE(badge->text(), u"approché"_s);
    QVERIFY(!text().contains(u"Faute de mieux."_s));
    badge->setFocus();
    QTest::keyClick(badge, Qt::Key_Space);
    QVERIFY(text().contains(u"Faute de mieux."_s));
}

void TestTerritoryPanel::decisionAndScoreAreTwoBoxes() {
    const auto edges = [this] {
        QStringList found;
        for (const QFrame* frame : m_panel->findChildren<QFrame*>()) {
            if (frame->isVisible() && frame->property("box").isValid())
                found << frame->property("box").toString();
        }
        return found;
    };
    select(u"A"_s);
    QCOMPARE(edges(), (QStringList{u"decision"_s, u"score"_s}));
    QVERIFY(text().contains(u"Zone rouge — décision du 27 juin 2025"_s));
    QVERIFY(text().contains(u"l’agence"_s));
    select(u"E"_s); // most fragile by its score, and not on the list
    QCOMPARE(edges(), (QStringList{u"neutral"_s, u"score"_s}));
    QVERIFY2(text().contains(u"Statut inconnu"_s), qPrintable(text()));
}

void TestTerritoryPanel::neighboursAreApproximateAndSelect() {
    select(u"B"_s);
    QVERIFY(text().contains(u"approximatives"_s));
    app::TextLabel* neighbours = labelWithLink(u"siren:C"_s);
    QVERIFY(neighbours);
    QVERIFY(neighbours->focusPolicy() & Qt::TabFocus);
    emit neighbours->linkActivated(u"siren:C"_s);
    QCOMPARE(m_document->state().selection, u"C"_s);
    QVERIFY(text().contains(u"CC de C"_s));
}

void TestTerritoryPanel::communesOpenOnDemand() {
    select(u"B"_s);
    QVERIFY(!text().contains(u"Buzançais"_s));
    emit labelWithLink(u"communes:"_s)->linkActivated(u"communes:"_s);
    QVERIFY(text().contains(u"Buzançais"_s));
    QVERIFY2(text().contains(u"3 000"_s), qPrintable(text())); // Bourges
    // … and no line breaks inside the number
    QVERIFY(std::ranges::any_of(m_panel->findChildren<QLabel*>(),
                                [](const QLabel* label) { return label->text().contains(u"3\u00a0000"_s); }));
}

void TestTerritoryPanel::copiesTheSheetAsText() {
    QVERIFY(!m_panel->copySheet());
    select(u"A"_s);
    QVERIFY(m_panel->copySheet());
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"CC de A\n"_s));
}

void TestTerritoryPanel::summaryOfTheHomeDepartement() {
    QVERIFY(text().contains(u"France"_s)); // no home yet
    m_document->navigate([](document::MapState& state) { state.homeDepartement = u"18"_s; });
    // 1,000 of its 4,000 inhabitants live in A, a zone; B straddles its border.
    QVERIFY2(text().contains(u"Cher (18)"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"25"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"1\u202f000 habitants dans ces zones"_s), qPrintable(text()));
    app::TextLabel* ranked = labelWithLink(u"siren:A"_s);
    QVERIFY(ranked);
    emit ranked->linkActivated(u"siren:A"_s);
    QCOMPARE(m_document->state().selection, u"A"_s);
    m_panel->closeSheet();
    QVERIFY(text().contains(u"Cher (18)"_s));
}

void TestTerritoryPanel::homeIsChosenByKeyboard() {
    auto* box = m_panel->findChild<QComboBox*>();
    QVERIFY(box && !box->accessibleName().isEmpty());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // « Cher », the first of the alphabet
    QCOMPARE(m_document->state().homeDepartement, u"18"_s);
    QCOMPARE(m_document->state().view.area, u"dept:18"_s);
}

QTEST_MAIN(TestTerritoryPanel)
#include "test_territory_panel.moc"
