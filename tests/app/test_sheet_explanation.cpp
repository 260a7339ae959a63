#include "app/appearance.h"
#include "app/explanation_source.h"
#include "app/fold_section.h"
#include "app/territory_panel.h"
#include "app/text_label.h"
#include "app/weight_bar.h"
#include "document/explanation_wording.h"
#include "shipped_document.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

QString visibleText(const QWidget& widget) {
    QStringList texts;
    for (const auto* label : widget.findChildren<app::TextLabel*>()) {
        QTextDocument page;
        page.setHtml(label->text());
        if (label->isVisible())
            texts << (label->textFormat() == Qt::RichText ? page.toPlainText() : label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestSheetExplanation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_panel.reset(); }
    void marcheBerrichonneStays();
    void ouestGuyanaisWouldNeedAnotherWeight();
    void weightsAreThoseThatTheIndexSelectsWith();
    void theMostSimilarAreLinks();
    void followsTheWeights();
    void nothingOfAnotherTerritoryIsSaid();
    void drawsAreSaid();
    void adjustmentIsSaid();
    void foldingIsRemembered();
    void copiesWithTheSheet();
    void barFillsWhatSelects();

private:
    /// Chooses it, and waits for its explanation.
    bool explain(const QString& code);
    const document::Explanation& explanation() const { return *m_source->explanation(); }
    QString text() const { return visibleText(*m_panel); }

    document::Document m_document;
    app::Appearance m_appearance;
    std::unique_ptr<app::TerritoryPanel> m_panel;
    app::ExplanationSource* m_source = nullptr;
};

void TestSheetExplanation::initTestCase() {
    QCoreApplication::setOrganizationName(u"Diagonale tests"_s);
    QCoreApplication::setApplicationName(u"sheet explanation %1"_s.arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
}

void TestSheetExplanation::init() {
    QSettings().clear();
    tests::select(m_document, {});
    m_panel = std::make_unique<app::TerritoryPanel>(m_document, m_appearance);
    m_panel->resize(370, 900);
    m_panel->show();
    m_source = m_panel->findChild<app::ExplanationSource*>();
    for (app::FoldSection* section : m_panel->findChildren<app::FoldSection*>())
        section->setOpen(true);
}

bool TestSheetExplanation::explain(const QString& code) {
    tests::select(m_document, code);
    return QTest::qWaitFor([this, &code] { return m_source->explanation() && m_source->explanation()->code == code; });
}

void TestSheetExplanation::marcheBerrichonneStays() {
    QVERIFY(explain(tests::kMarcheBerrichonne));
    QVERIFY(explanation().selected);
    const QString shown = text();
    // Every weight of access to GPs, from none to all, keeps it; that of « Peu de jeunes médecins » has a bound.
    QVERIFY2(shown.contains(u"Reste classée quel que soit le poids de «\u00a0Accès aux généralistes"_s),
             qPrintable(shown));
    QVERIFY2(
        shown.contains(u"Reste classée tant que «\u00a0Peu de jeunes médecins (approché)\u00a0» pèse au plus 38"_s),
        qPrintable(shown));
    // More access to GPs would take it out: its own value is 1,86.
    QVERIFY2(shown.contains(u"Sortirait si «\u00a0Accès aux généralistes (APL ≤ 65 ans)\u00a0» passait de 1,86"_s),
             qPrintable(shown));
    QCOMPARE(m_panel->findChildren<app::WeightBar*>().size(), 5);
}

void TestSheetExplanation::ouestGuyanaisWouldNeedAnotherWeight() {
    QVERIFY(explain(tests::kOuestGuyanais));
    QVERIFY(!explanation().selected);
    const QString shown = text();
    QVERIFY2(shown.contains(u"Entrerait si «\u00a0Accès aux généralistes"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Aucun poids de «\u00a0Éloignement des urgences\u00a0» ne la fait entrer"_s),
             qPrintable(shown));
    QVERIFY2(shown.contains(u"«\u00a0Niveau de vie\u00a0» : valeur non disponible"_s) ||
                 shown.contains(u"«\u00a0Niveau de vie\u00a0»\u00a0: valeur non disponible"_s),
             qPrintable(shown));
}

void TestSheetExplanation::weightsAreThoseThatTheIndexSelectsWith() {
    QVERIFY(explain(tests::kOuestGuyanais));
    const document::Explanation told = explanation();
    const auto territory = std::size_t(m_document.selectedTerritory());
    const auto& indicators = m_document.dataset()->indicators->indicators();
    for (const double share : {0.05, 0.35, 0.5, 0.65, 0.9}) { // of access to GPs; the four others share the rest
        document::MapState state = m_document.state();
        for (std::size_t i = 0; i < indicators.size(); ++i)
            state.index.setWeight(indicators[i].key, 100 * (i == 0 ? share : (1 - share) / 4));
        const auto results = document::computeResults(state, *m_document.dataset());
        bool said = false;
        for (const fragility::WeightInterval& interval : told.lines[0].stability.selectedIn)
            said = said || (interval.from <= share && share <= interval.to);
        QCOMPARE(said, results->scores.selected[territory] != 0);
    }
}

void TestSheetExplanation::theMostSimilarAreLinks() {
    QVERIFY(explain(tests::kMarcheBerrichonne));
    QCOMPARE(explanation().alike.size(), document::Explanation::kAlike);
    const document::Explanation::Alike nearest = explanation().alike.front();
    QVERIFY2(text().contains(nearest.name), qPrintable(text()));
    app::TextLabel* list = nullptr;
    for (auto* label : m_panel->findChildren<app::TextLabel*>()) {
        if (label->text().contains(u"href=\"siren:%1\""_s.arg(nearest.code)))
            list = label;
    }
    QVERIFY(list && list->focusPolicy() & Qt::TabFocus);
    emit list->linkActivated(u"siren:"_s + nearest.code);
    QCOMPARE(m_document.state().selection, nearest.code);
}

void TestSheetExplanation::followsTheWeights() {
    QVERIFY(explain(tests::kOuestGuyanais));
    QSignalSpy changed(m_source, &app::ExplanationSource::changed);
    m_document.edit(u"accès seul"_s, [](document::MapState& state) {
        state.index.setWeight(u"apl_generalistes_65"_s, 100);
        for (const QString& other :
             {u"part_apl_plus_de_60"_s, u"part_75_plus"_s, u"temps_urgences_min"_s, u"niveau_vie_median"_s})
            state.index.setWeight(other, 5);
    });
    QVERIFY(m_source->explanation()); // kept meanwhile: nothing flickers
    QVERIFY(changed.wait());
    QVERIFY(explanation().selected);
    QVERIFY2(text().contains(u"Reste classée tant que «\u00a0Accès aux généralistes"_s), qPrintable(text()));
    m_document.undoStack()->undo();
}

void TestSheetExplanation::nothingOfAnotherTerritoryIsSaid() {
    QVERIFY(explain(tests::kMarcheBerrichonne));
    const int height = m_panel->widget()->heightForWidth(350);
    tests::select(m_document, tests::kOuestGuyanais);
    QVERIFY2(!text().contains(u"Reste classée"_s), qPrintable(text()));
    QVERIFY(m_panel->widget()->heightForWidth(350) > height / 2); // and the room is kept
}

void TestSheetExplanation::drawsAreSaid() {
    QVERIFY(explain(tests::kMarcheBerrichonne));
    QVERIFY2(text().contains(u"tirages en cours"_s), qPrintable(text()));
    auto made = std::make_shared<fragility::Robustness>();
    const std::size_t count = m_document.dataset()->territories.size();
    made->draws = 1000;
    made->probability.assign(count, 0.87);
    made->rankP05.assign(count, 31);
    made->rankMedian.assign(count, 58);
    made->rankP95.assign(count, 196);
    QSignalSpy changed(m_source, &app::ExplanationSource::changed);
    m_document.setRobustness(made, m_document.state(), m_document.dataset()->revision);
    QVERIFY(changed.wait());
    const QString shown = text();
    QVERIFY2(shown.contains(u"87"_s) && shown.contains(u"entre 31 et 196"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"tirages en cours"_s), qPrintable(shown));
    m_document.edit(u"dispersion"_s, [](document::MapState& state) { state.robustness.spread = 0.3; });
    QVERIFY(QTest::qWaitFor([this] { return text().contains(u"les nouveaux sont en cours"_s); }));
    m_document.undoStack()->undo();
}

void TestSheetExplanation::adjustmentIsSaid() {
    m_document.edit(u"ajustement"_s, [](document::MapState& state) {
        state.adjustments.push_back({tests::kOuestGuyanais, true, u"Un seul médecin"_s, u"ARS"_s, QDate(2025, 6, 20)});
    });
    QVERIFY(explain(tests::kOuestGuyanais));
    const QString shown = text();
    for (const QString& fact : {u"par ajustement"_s, u"Un seul médecin, ARS, 20 juin 2025"_s})
        QVERIFY2(shown.contains(fact), qPrintable(shown));
    QVERIFY2(shown.contains(u"non classée par le score"_s), qPrintable(shown)); // the score stays what it is
    m_document.undoStack()->undo();
}

void TestSheetExplanation::foldingIsRemembered() {
    QVERIFY(explain(tests::kMarcheBerrichonne));
    auto* section = m_panel->findChild<app::FoldSection*>();
    auto* head = section->findChild<QAbstractButton*>();
    QVERIFY(section->isOpen() && head->focusPolicy() & Qt::TabFocus);
    head->setFocus();
    QTest::keyClick(head, Qt::Key_Space);
    QVERIFY(!section->isOpen() && !section->content().isVisible());
    const app::TerritoryPanel another(m_document, m_appearance);
    QVERIFY(!another.findChild<app::FoldSection*>()->isOpen());
}

void TestSheetExplanation::copiesWithTheSheet() {
    tests::select(m_document, tests::kMarcheBerrichonne); // at once: it isn't waited for
    QVERIFY(m_panel->copySheet());
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"CC de la Marche Berrichonne\n"_s));
    QVERIFY2(copied.contains(u"Reste classée quel que soit"_s), qPrintable(copied));
}

void TestSheetExplanation::barFillsWhatSelects() {
    app::WeightBar bar;
    bar.resize(202, 12); // two pixels for the marker: one pixel is half a percent
    fragility::WeightStability stability;
    stability.current = 0.5;
    stability.selectedIn = {{0.25, 0.75}};
    const app::Colours colours = app::Colours::light();
    bar.display(stability, colours);
    const QImage picture = bar.grab().toImage();
    const int middle = picture.height() / 2, unit = picture.width() / 202;
    QCOMPARE(picture.pixelColor(20 * unit, middle), colours.edge);
    QCOMPARE(picture.pixelColor(70 * unit, middle), colours.score);
    QCOMPARE(picture.pixelColor(101 * unit, middle), colours.text);
    QCOMPARE(picture.pixelColor(180 * unit, middle), colours.edge);
}

QTEST_MAIN(TestSheetExplanation)
#include "test_sheet_explanation.moc"
