#include "app/appearance.h"
#include "app/comparison_dialog.h"
#include "app/comparison_row.h"
#include "app/mirror_bars.h"
#include "app/search_box.h"
#include "app/text_label.h"
#include "shipped_document.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_dialog.reset(); }
    void twoAreChosenByKeyboard();
    void sidesAreSwapped();
    void twiceTheSameIsNotCompared();
    void dominanceIsSaid();
    void missingHasNoBar();

private:
    void choose(const QString& first, const QString& second);
    void type(const QString& box, const QString& words);
    QPushButton* button(const QString& text) const;
    QString text() const;
    int visibleRows() const;

    document::Document m_document;
    app::Appearance m_appearance;
    std::shared_ptr<const document::SearchIndex> m_index;
    std::unique_ptr<app::ComparisonDialog> m_dialog;
};

void TestComparison::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(tests::openShipped(m_document));
    m_index = std::make_shared<const document::SearchIndex>(m_document.dataset()->gazetteer);
}

void TestComparison::init() {
    choose({}, {});
    m_dialog = std::make_unique<app::ComparisonDialog>(m_document, m_appearance);
    m_dialog->setIndex(m_index);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestComparison::choose(const QString& first, const QString& second) {
    m_document.navigate([&](document::MapState& state) {
        state.selection = first;
        state.comparedWith = second;
    });
}

void TestComparison::type(const QString& box, const QString& words) {
    for (auto* search : m_dialog->findChildren<app::SearchBox*>()) {
        if (search->accessibleName() == box) {
            search->setFocus();
            QTest::keyClicks(search, words);
            QTest::keyClick(search, Qt::Key_Return);
        }
    }
}

QPushButton* TestComparison::button(const QString& text) const {
    for (auto* one : m_dialog->findChildren<QPushButton*>()) {
        if (one->text().contains(text))
            return one;
    }
    return nullptr;
}

QString TestComparison::text() const {
    QString shown;
    for (const auto* label : m_dialog->findChildren<app::TextLabel*>()) {
        if (label->isVisible())
            shown += label->text() + u'\n';
    }
    return shown;
}

int TestComparison::visibleRows() const {
    int count = 0;
    for (const auto* row : m_dialog->findChildren<app::ComparisonRow*>())
        count += row->isVisible();
    return count;
}

void TestComparison::twoAreChosenByKeyboard() {
    QVERIFY(text().contains(u"Choisissez deux territoires"_s));
    QVERIFY(!button(u"Copier"_s)->isEnabled());
    type(u"Premier territoire"_s, u"marche berrichonne"_s);
    QCOMPARE(m_document.state().selection, tests::kMarcheBerrichonne);
    QVERIFY(m_dialog->isVisible()); // Enter is the search's
    type(u"Second territoire"_s, u"ouest guyanais"_s);
    QCOMPARE(m_document.state().comparedWith, tests::kOuestGuyanais);
    QVERIFY(QTest::qWaitFor([this] { return visibleRows() == 5; }));
    const QString shown = text();
    for (const QString& fact : {u"1,86"_s, u"0,79"_s, u"non disponible"_s, u"retenue malgré le score"_s})
        QVERIFY2(shown.contains(fact), qPrintable(fact + shown));
    QTest::keyClick(button(u"Copier"_s), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"CC de la Marche Berrichonne"_s) && copied.contains(u"CC de l'Ouest Guyanais"_s),
             qPrintable(copied));
}

void TestComparison::sidesAreSwapped() {
    choose(tests::kMarcheBerrichonne, tests::kOuestGuyanais);
    QVERIFY(QTest::qWaitFor([this] { return visibleRows() == 5; }));
    QSignalSpy displayed(m_dialog.get(), &app::ComparisonDialog::displayed);
    QTest::keyClick(button(u"Échanger"_s), Qt::Key_Space);
    QCOMPARE(m_document.state().selection, tests::kOuestGuyanais);
    QCOMPARE(m_document.state().comparedWith, tests::kMarcheBerrichonne);
    QVERIFY(displayed.wait());
    QVERIFY2(text().indexOf(u"CC de l'Ouest Guyanais"_s) < text().indexOf(u"CC de la Marche Berrichonne"_s),
             qPrintable(text()));
}

void TestComparison::twiceTheSameIsNotCompared() {
    choose(tests::kOuestGuyanais, tests::kOuestGuyanais);
    QVERIFY2(text().contains(u"deux fois le même territoire"_s), qPrintable(text()));
    QCOMPARE(visibleRows(), 0);
}

void TestComparison::dominanceIsSaid() {
    // By brute force: one that is at least as fragile on all five, and more on one, as the most fragile is of many.
    const auto& values = m_document.results()->scores.normalised->values;
    const auto& ranks = m_document.results()->scores.rank;
    const auto first = std::size_t(std::ranges::find(ranks, 1) - ranks.begin());
    const auto dominated = [&](std::size_t other) {
        bool all = other != first;
        for (const std::vector<double>& column : values)
            all = all && column[other] < column[first];
        return all;
    };
    std::size_t second = 0;
    while (second < ranks.size() && !dominated(second))
        ++second;
    QVERIFY(second < ranks.size());
    const auto& territories = m_document.dataset()->territories;
    choose(territories[second].code, territories[first].code);
    QVERIFY(QTest::qWaitFor([this] { return visibleRows() == 5; }));
    QVERIFY2(text().contains(u"aucune pondération ne les inverse"_s), qPrintable(text()));
}

void TestComparison::missingHasNoBar() {
    app::MirrorBars bars;
    bars.resize(202, 16);
    const app::Colours colours = app::Colours::light();
    bars.display({std::nan(""), 50}, colours);
    const QImage picture = bars.grab().toImage();
    const int middle = picture.height() / 2, unit = picture.width() / 202;
    QCOMPARE(picture.pixelColor(90 * unit, middle), colours.hovered);
    QCOMPARE(picture.pixelColor(120 * unit, middle), colours.score);
    QCOMPARE(picture.pixelColor(180 * unit, middle), colours.hovered);
}

QTEST_MAIN(TestComparison)
#include "test_comparison.moc"
