#include "app/bottom_strip.h"
#include "app/brush_figures.h"
#include "app/indicator_scatter.h"
#include "app/map_imagery.h"
#include "app/profile_chart.h"
#include "app/rank_intervals.h"
#include "app/ranking_model.h"
#include "app/ranking_table.h"
#include "app/selection_summary.h"
#include "app/value_histogram.h"
#include "window_fixture.h"

#include <QTabWidget>
#include <qcustomplot.h>

using namespace Qt::StringLiterals;

/// The real window on the shipped table and boundaries: what is chosen in one view is chosen in all.
class TestLinkedViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_window.begin());
        tabs().setCurrentIndex(1);
        QTRY_VERIFY(!histogram().bins().counts.empty()); // charts are read in a later turn than they are shown
    }
    void init() {
        document().brush({});
        QVERIFY(m_window.settle());
    }
    void histogramReachesMapTableAndSummary();
    void keysMeetThePresentChoice();
    void dragThatShrinksGivesBack();
    void escapeTakesADragBack();
    void keyboardChoosesABar();
    void mapRectangleTakesWhatItTouches();
    void controlClickOnTheMapToggles();
    void profileAxesHaveTheirFragileEndAtTheTop();
    void scatterChoosesWhatItsRectangleHolds();

private:
    document::Document& document() { return m_window.document(); }
    QTabWidget& tabs() { return *m_window.window->findChild<app::BottomStrip*>()->findChild<QTabWidget*>(); }
    app::ValueHistogram& histogram() { return *m_window.window->findChild<app::ValueHistogram*>(); }
    const std::vector<double>& scores() { return document().results()->scores.score; }
    static QCustomPlot& plotOf(app::Chart& chart) { return *chart.findChild<QCustomPlot*>(); }
    static void drag(QCustomPlot& plot, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {});
    /// Over the bars from one bin to another, both included.
    void dragBins(int from, int to, Qt::KeyboardModifiers keys = {});
    /// Brute force: territories with a score in these bins; the outermost take what lies beyond.
    std::vector<int> inBins(int from, int to);

    /// A place on the map with nothing but one territory around it, chosen or not, clear of what stands on the map.
    std::optional<QPoint> spotIn(bool chosen);

    tests::WindowFixture m_window;
};

std::optional<QPoint> TestLinkedViews::spotIn(bool chosen) {
    const app::MapWidget& map = m_window.map();
    for (int y = 120; y < map.height() - 80; y += 2) {
        for (int x = map.width() / 2; x < map.width() - 100; x += 2) {
            const auto at = [&](int dx, int dy) {
                const auto picked = map.pick(QPointF(x + dx + 0.5, y + dy + 0.5));
                return picked ? picked->territory : -1;
            };
            const int territory = at(0, 0);
            constexpr int kAround = 4; // the pixel compared, its neighbours, and clear of borders
            const bool alone = territory >= 0 && at(kAround, kAround) == territory &&
                               at(-kAround, kAround) == territory && at(kAround, -kAround) == territory &&
                               at(-kAround, -kAround) == territory;
            const auto& results = *document().results();
            const bool retained = territory >= 0 && results.decisions[std::size_t(territory)].status ==
                                                        territory::DecisionStatus::Retained; // hatched
            if (alone && !retained && (document().isBrushed()[std::size_t(territory)] != 0) == chosen)
                return QPoint(x, y);
        }
    }
    return {};
}

void TestLinkedViews::drag(QCustomPlot& plot, QPoint from, QPoint to, Qt::KeyboardModifiers keys) {
    QTest::mousePress(&plot, Qt::LeftButton, keys, from);
    for (const double share : {0.3, 0.7, 1.0}) {
        const QPoint there = from + ((to - from) * share);
        QMouseEvent event(QEvent::MouseMove, there, plot.mapToGlobal(there), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(&plot, &event);
    }
    QTest::mouseRelease(&plot, Qt::LeftButton, keys, to);
}

void TestLinkedViews::dragBins(int from, int to, Qt::KeyboardModifiers keys) {
    QCustomPlot& plot = plotOf(histogram());
    const QRect area = plot.axisRect()->rect();
    const double width = double(area.width()) / double(histogram().bins().counts.size());
    const auto middle = [&](int bin) { return QPoint(int(area.left() + (bin + 0.5) * width), area.center().y()); };
    drag(plot, middle(from), middle(to), keys);
}

std::vector<int> TestLinkedViews::inBins(int from, int to) {
    const auto& bins = histogram().bins();
    const int last = int(bins.counts.size()) - 1;
    std::vector<int> territories;
    for (std::size_t i = 0; i < scores().size(); ++i) {
        const bool above = from == 0 || scores()[i] >= bins.low + from * bins.binWidth();
        const bool below = to == last || scores()[i] < bins.low + (to + 1) * bins.binWidth();
        if (!std::isnan(scores()[i]) && above && below)
            territories.push_back(int(i));
    }
    return territories;
}

void TestLinkedViews::histogramReachesMapTableAndSummary() {
    // Names of towns and symbols don't fade: only territories are to be seen.
    document().edit(u"territoires seuls"_s,
                    [](document::MapState& state) { state.showTowns = state.showReportedVenues = false; });
    QVERIFY(m_window.settle());
    const QImage before = m_window.map().grab().toImage();
    dragBins(45, 59);
    const std::vector<int> expected = inBins(45, 59);
    QCOMPARE(document().brushed(), expected);
    QVERIFY(expected.size() > 50);
    QVERIFY(m_window.settle());

    // The map: what isn't chosen fades towards its ground, what is chosen stays.
    const QImage after = m_window.map().grab().toImage();
    const auto changed = [&](QPoint place) {
        int pixels = 0;
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy)
                pixels += before.pixel(place + QPoint(dx, dy)) != after.pixel(place + QPoint(dx, dy));
        }
        return pixels;
    };
    const auto chosen = spotIn(true), other = spotIn(false);
    QVERIFY(chosen && other);
    QCOMPARE(changed(*chosen), 0);
    QVERIFY2(changed(*other) > 6, qPrintable(QString::number(changed(*other)))); // of 9

    tabs().setCurrentIndex(0);
    const auto& table = m_window.window->findChild<app::RankingTable*>()->ranking();
    int marked = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        marked += table.index(row, 0).data(app::RankingModel::BrushedRole).toBool();
    QCOMPARE(marked, int(expected.size()));
    tabs().setCurrentIndex(1);

    qint64 population = 0;
    for (const int one : expected)
        population += document().dataset()->territories[std::size_t(one)].population;
    auto* summary = m_window.window->findChild<app::SelectionSummary*>();
    QVERIFY(summary->isVisible());
    QVERIFY2(summary->text().contains(QLocale().toString(population)), qPrintable(summary->text()));
    QVERIFY(summary->text().startsWith(QLocale().toString(expected.size())));
    QVERIFY(histogram().accessibleDescription().contains(QLocale().toString(expected.size())));
    document().brush({});
    QTRY_VERIFY(!summary->isVisible());
}

void TestLinkedViews::keysMeetThePresentChoice() {
    dragBins(10, 20);
    QCOMPARE(document().brushed(), inBins(10, 20));
    dragBins(30, 40, Qt::ShiftModifier);
    std::vector<int> both;
    std::ranges::set_union(inBins(10, 20), inBins(30, 40), std::back_inserter(both));
    QCOMPARE(document().brushed(), both);
    dragBins(15, 35, Qt::ControlModifier | Qt::ShiftModifier);
    both.clear();
    std::ranges::set_union(inBins(15, 20), inBins(30, 35), std::back_inserter(both));
    QCOMPARE(document().brushed(), both);
    dragBins(25, 59, Qt::ControlModifier);
    QCOMPARE(document().brushed(), inBins(15, 20));
    dragBins(50, 52);
    QCOMPARE(document().brushed(), inBins(50, 52));
}

void TestLinkedViews::dragThatShrinksGivesBack() {
    QCustomPlot& plot = plotOf(histogram());
    const QRect area = plot.axisRect()->rect();
    const auto move = [&](double share) {
        const QPoint there(area.left() + int(share * area.width()), area.center().y());
        QMouseEvent event(QEvent::MouseMove, there, plot.mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                          Qt::ShiftModifier);
        QCoreApplication::sendEvent(&plot, &event);
    };
    QTest::mousePress(&plot, Qt::LeftButton, Qt::ShiftModifier, {area.left() + area.width() / 2, area.center().y()});
    move(0.9);
    const std::size_t wide = document().brushed().size();
    move(0.6);
    QVERIFY(document().brushed().size() < wide);
    QVERIFY(!document().brushed().empty());
    QTest::mouseRelease(&plot, Qt::LeftButton, Qt::ShiftModifier, {area.left() + area.width() * 6 / 10, 20});
}

void TestLinkedViews::escapeTakesADragBack() {
    dragBins(10, 20);
    QCustomPlot& plot = plotOf(histogram());
    const QRect area = plot.axisRect()->rect();
    QTest::mousePress(&plot, Qt::LeftButton, {}, {area.left() + area.width() / 2, area.center().y()});
    const QPoint there(area.right() - 4, area.center().y());
    QMouseEvent event(QEvent::MouseMove, there, plot.mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&plot, &event);
    QVERIFY(document().brushed() != inBins(10, 20));
    QTest::keyClick(&histogram(), Qt::Key_Escape);
    QCOMPARE(document().brushed(), inBins(10, 20));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, there);
    QCOMPARE(document().brushed(), inBins(10, 20));
}

void TestLinkedViews::keyboardChoosesABar() {
    histogram().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&histogram(), Qt::Key_Right);
    QTest::keyClick(&histogram(), Qt::Key_Right);
    QTest::keyClick(&histogram(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&histogram(), Qt::Key_Return);
    QCOMPARE(document().brushed(), inBins(2, 3));
    QTest::keyClick(&histogram(), Qt::Key_Right);
    QTest::keyClick(&histogram(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(document().brushed(), inBins(2, 4));
}

void TestLinkedViews::mapRectangleTakesWhatItTouches() {
    app::MapWidget& map = m_window.map();
    const QRect area(map.width() / 2 - 40, map.height() / 2 - 30, 80, 60);
    QTest::mousePress(&map, Qt::LeftButton, Qt::ShiftModifier, area.topLeft());
    for (const QPoint there : {area.center(), area.bottomRight() + QPoint(1, 1)}) {
        QMouseEvent event(QEvent::MouseMove, there, map.mapToGlobal(there), Qt::NoButton, Qt::LeftButton,
                          Qt::ShiftModifier);
        QCoreApplication::sendEvent(&map, &event);
    }
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::ShiftModifier, area.bottomRight() + QPoint(1, 1));
    const auto& frame = *map.imagery().picture()->frame;
    const double ratio = map.view().pixelRatio;
    std::set<int> touched; // brute force: the face of each pixel
    for (int y = int(area.top() * ratio); y < int((area.bottom() + 1) * ratio); ++y) {
        for (int x = int(area.left() * ratio); x < int((area.right() + 1) * ratio); ++x) {
            if (const auto face = frame.faceAt(x, y); face != geo::kNoFace)
                touched.insert(document().dataset()->territoryOfFace[face]);
        }
    }
    QCOMPARE(document().brushed(), std::vector<int>(touched.begin(), touched.end()));
    QVERIFY(touched.size() > 5);
}

void TestLinkedViews::controlClickOnTheMapToggles() {
    const int nantes = document().dataset()->territoryOf(m_window.epciOf(u"44109"_s));
    const QString shown = document().state().selection;
    const QPoint there = m_window.positionOf(u"44109"_s).toPoint();
    QTest::mouseClick(&m_window.map(), Qt::LeftButton, Qt::ControlModifier, there);
    QCOMPARE(document().brushed(), std::vector{nantes});
    QCOMPARE(document().state().selection, shown);
    QTest::mouseClick(&m_window.map(), Qt::LeftButton, Qt::ControlModifier, there);
    QVERIFY(document().brushed().empty());
}

void TestLinkedViews::profileAxesHaveTheirFragileEndAtTheTop() {
    tabs().setCurrentIndex(3);
    auto& profiles = *m_window.window->findChild<app::ProfileChart*>();
    QCoreApplication::processEvents();
    const QRectF axis = profiles.axisArea(0); // access to GPs: low is fragile
    drag(plotOf(profiles), axis.topLeft().toPoint() - QPoint(0, 4), QPointF(axis.right(), axis.center().y()).toPoint());
    const std::vector<double>& access = document().results()->indicators->front();
    QVERIFY(!document().brushed().empty());
    double most = 0, leastOther = INFINITY;
    for (std::size_t i = 0; i < access.size(); ++i) {
        const bool chosen = document().isBrushed()[i] != 0;
        QVERIFY(!(chosen && std::isnan(access[i]))); // a missing value passes nowhere
        if (chosen)
            most = std::max(most, access[i]);
        else if (!std::isnan(access[i]))
            leastOther = std::min(leastOther, access[i]);
    }
    QVERIFY(most <= leastOther);
    tabs().setCurrentIndex(1);
    QCoreApplication::processEvents();
}

void TestLinkedViews::scatterChoosesWhatItsRectangleHolds() {
    auto& scatter = *m_window.window->findChild<app::IndicatorScatter*>();
    QCustomPlot& plot = plotOf(scatter);
    const QRect area = plot.axisRect()->rect();
    const QRect dragged(area.center() - QPoint(60, 20), QSize(121, 41));
    drag(plot, dragged.topLeft(), dragged.bottomRight());
    const auto& access = document().results()->indicators->front();
    std::vector<int> expected;
    for (std::size_t i = 0; i < access.size(); ++i) {
        const double x = plot.xAxis->coordToPixel(access[i]), y = plot.yAxis->coordToPixel(scores()[i]);
        if (x >= dragged.left() && x <= dragged.right() && y >= dragged.top() && y <= dragged.bottom())
            expected.push_back(int(i));
    }
    QVERIFY(expected.size() > 3);
    QCOMPARE(document().brushed(), expected);
}

QTEST_MAIN(TestLinkedViews)
#include "test_linked_views.moc"
