#include "app/agreement_dialog.h"
#include "app/comparison_dialog.h"
#include "app/correlation_table.h"
#include "app/correlations_dialog.h"
#include "app/indicator_scatter.h"
#include "app/venue_menu.h"
#include "window_fixture.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The commands of the window that set things against one another.
class TestAnalyses : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_fixture.begin()); }
    void sheetOffersAComparison();
    void mapComparesWhatIsPointedAt();
    void cellOfTheMatrixOpensItsScatter();
    void agreementOpens();

private:
    QAction* action(const QString& name) const { return m_fixture.window->findChild<QAction*>(name); }
    /// What the menu of the map offers at a commune.
    QAction* offeredAt(const QString& insee);

    tests::WindowFixture m_fixture;
};

void TestAnalyses::sheetOffersAComparison() {
    m_fixture.document().navigate([](document::MapState& state) { state.selection = QStringLiteral("200007052"); });
    QPushButton* offered = nullptr;
    for (auto* button : m_fixture.window->findChildren<QPushButton*>()) {
        if (button->text() == u"Comparer…"_s)
            offered = button;
    }
    QVERIFY(offered && offered->isVisible() && offered->isEnabled());
    QTest::keyClick(offered, Qt::Key_Space);
    auto* dialog = m_fixture.window->findChild<app::ComparisonDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

QAction* TestAnalyses::offeredAt(const QString& insee) {
    const QPoint position = m_fixture.positionOf(insee).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, position, m_fixture.map().mapToGlobal(position));
    QCoreApplication::sendEvent(&m_fixture.map(), &event);
    for (QAction* offered : m_fixture.window->findChild<app::VenueMenu*>()->actions()) {
        if (offered->text().startsWith(u"Comparer"_s))
            return offered;
    }
    return nullptr;
}

void TestAnalyses::mapComparesWhatIsPointedAt() {
    m_fixture.document().navigate([](document::MapState& state) {
        state.selection.clear();
        state.comparedWith.clear();
    });
    const QString bourges = QStringLiteral("18033"), limoges = QStringLiteral("87085");
    QAction* first = offeredAt(bourges);
    QVERIFY(first && first->text().contains(u"à un autre"_s));
    first->trigger();
    QCOMPARE(m_fixture.document().state().selection, m_fixture.epciOf(bourges));
    m_fixture.window->findChild<app::VenueMenu*>()->close();
    QAction* second = offeredAt(limoges);
    QVERIFY(second && second->text().startsWith(u"Comparer à «"_s));
    second->trigger();
    QCOMPARE(m_fixture.document().state().selection, m_fixture.epciOf(bourges));
    QCOMPARE(m_fixture.document().state().comparedWith, m_fixture.epciOf(limoges));
    m_fixture.window->findChild<app::VenueMenu*>()->close();
    m_fixture.window->findChild<app::ComparisonDialog*>()->close();
}

void TestAnalyses::cellOfTheMatrixOpensItsScatter() {
    action(u"actionCorrelations"_s)->trigger();
    auto* dialog = m_fixture.window->findChild<app::CorrelationsDialog*>();
    QVERIFY(dialog);
    auto* table = dialog->findChild<app::CorrelationTable*>();
    QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
    table->setCurrentIndex(table->model()->index(3, 2));
    QTest::keyClick(table, Qt::Key_Return);
    const auto* scatter = m_fixture.window->findChild<app::IndicatorScatter*>();
    QVERIFY(scatter->isVisible());
    const auto& indicators = m_fixture.document().dataset()->indicators->indicators();
    const auto names = [scatter](const QString& label) { return scatter->accessibleDescription().contains(label); };
    QVERIFY(QTest::qWaitFor([&] { return names(indicators[2].label) && names(indicators[3].label); }));
    dialog->close();
}

void TestAnalyses::agreementOpens() {
    action(u"actionAgreement"_s)->trigger();
    auto* dialog = m_fixture.window->findChild<app::AgreementDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

QTEST_MAIN(TestAnalyses)
#include "test_analyses.moc"
