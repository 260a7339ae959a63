#include "geo/compass.h"
#include "io/boundaries_reader.h"
#include "made_boundaries.h"
#include "support/shared_data.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using geo::Compass;
using geo::Direction;

/// Where arrows lead: worked out on paper for small drawings, and for France that each territory leads to each other.
class TestCompass : public QObject {
    Q_OBJECT
private slots:
    void squaresLeadToTheirSides();
    void theLongerBorderIsTaken();
    void anIslandIsReachedOverTheSea();
    void nothingStandsBeyondTheEdge();
    void anEnclaveIsReachedAndLeft();
    void everyTerritoryOfTheShippedBoundariesIsReached();
    void everyTerritoryOfTheRealBoundariesIsReached();
    void everyCommuneIsReached();
    void arrowsLeadForward();
};

namespace {

const auto kShipped = QStringLiteral(":/shapes/epci_2025_schematic.shp");

std::shared_ptr<const geo::Topology> builtOf(const territory::Boundaries& boundaries) {
    auto built = geo::buildTopology(boundaries);
    return built ? std::make_shared<const geo::Topology>(std::move(built->topology)) : nullptr;
}

std::shared_ptr<const geo::Topology> opened(const QStringList& paths) {
    auto reading = io::readBoundaries(paths);
    return reading ? builtOf(reading->boundaries) : nullptr;
}

/// A step from a territory named by its code; "" = nowhere.
QString stepFrom(const geo::Topology& topology, const QString& code, Direction direction) {
    const int next = Compass(topology).next(topology.territoryOf(code), direction);
    return next == Compass::kNowhere ? QString() : topology.codes()[next];
}

/// How many territories steps lead to from this one, itself included.
std::size_t reachedFrom(const Compass& compass, int territory) {
    std::set<int> reached{territory};
    std::vector<int> open{territory};
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        for (std::size_t i = 0; i < geo::kDirections; ++i)
            if (const int next = compass.next(here, Direction(i));
                next != Compass::kNowhere && reached.insert(next).second)
                open.push_back(next);
    }
    return reached.size();
}

/// All from the first, and the first from all: so all from all.
QString faultOf(const Compass& compass) {
    const std::size_t reached = reachedFrom(compass, 0);
    if (reached != std::size_t(compass.count()))
        return QStringLiteral("%1 of %2 are reached").arg(reached).arg(compass.count());
    std::vector<std::vector<int>> back(std::size_t(compass.count()));
    for (int from = 0; from < compass.count(); ++from)
        for (std::size_t i = 0; i < geo::kDirections; ++i)
            if (const int to = compass.next(from, Direction(i)); to != Compass::kNowhere)
                back[std::size_t(to)].push_back(from);
    std::set<int> leading{0};
    std::vector<int> open{0};
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        for (const int from : back[std::size_t(here)])
            if (leading.insert(from).second)
                open.push_back(from);
    }
    return leading.size() == std::size_t(compass.count())
               ? QString()
               : QStringLiteral("%1 of %2 lead back").arg(leading.size()).arg(compass.count());
}

} // namespace

void TestCompass::squaresLeadToTheirSides() {
    MadeBoundaries made;
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 3; ++column)
            made.feature(qPrintable(QStringLiteral("%1").arg(row * 3 + column)))
                .ring(MadeBoundaries::square(500000 + column * 1e4, 6500000 + row * 1e4, 1e4));
    const auto topology = builtOf(made.boundaries());
    QVERIFY(topology);
    const auto middle = QStringLiteral("4");
    QCOMPARE(stepFrom(*topology, middle, Direction::North), QStringLiteral("7"));
    QCOMPARE(stepFrom(*topology, middle, Direction::East), QStringLiteral("5"));
    QCOMPARE(stepFrom(*topology, middle, Direction::South), QStringLiteral("1"));
    QCOMPARE(stepFrom(*topology, middle, Direction::West), QStringLiteral("3"));
}

void TestCompass::theLongerBorderIsTaken() {
    // To the east of "0": "1" along 7 km, "2" along 3 km.
    MadeBoundaries made;
    made.feature("0").ring(
        {{500000, 6500000}, {510000, 6500000}, {510000, 6507000}, {510000, 6510000}, {500000, 6510000}});
    made.feature("1").ring({{510000, 6500000}, {520000, 6500000}, {520000, 6507000}, {510000, 6507000}});
    made.feature("2").ring({{510000, 6507000}, {520000, 6507000}, {520000, 6510000}, {510000, 6510000}});
    const auto topology = builtOf(made.boundaries());
    QVERIFY(topology);
    QCOMPARE(stepFrom(*topology, QStringLiteral("0"), Direction::East), QStringLiteral("1"));
    QCOMPARE(stepFrom(*topology, QStringLiteral("1"), Direction::North), QStringLiteral("2"));
    QCOMPARE(stepFrom(*topology, QStringLiteral("2"), Direction::West), QStringLiteral("0"));
}

void TestCompass::anIslandIsReachedOverTheSea() {
    MadeBoundaries made;
    made.feature("0").ring(MadeBoundaries::square(500000, 6500000, 1e4));
    made.feature("1").ring(MadeBoundaries::square(700000, 6550000, 1e4)); // 14° to the north of east
    const auto topology = builtOf(made.boundaries());
    QVERIFY(topology);
    QCOMPARE(stepFrom(*topology, QStringLiteral("0"), Direction::East), QStringLiteral("1"));
    QCOMPARE(stepFrom(*topology, QStringLiteral("1"), Direction::West), QStringLiteral("0"));
}

void TestCompass::nothingStandsBeyondTheEdge() {
    MadeBoundaries made;
    made.feature("0").ring(MadeBoundaries::square(500000, 6500000, 1e4));
    made.feature("1").ring(MadeBoundaries::square(510000, 6500000, 1e4));
    const auto topology = builtOf(made.boundaries());
    QVERIFY(topology);
    for (const Direction direction : {Direction::North, Direction::West, Direction::South})
        QCOMPARE(stepFrom(*topology, QStringLiteral("0"), direction), QString());
}

void TestCompass::anEnclaveIsReachedAndLeft() {
    // "1" in a hole of "0", off its middle; "2" and "3" beside: each arrow from "0" has something better than the hole.
    MadeBoundaries made;
    made.feature("0")
        .ring(MadeBoundaries::square(500000, 6500000, 3e4))
        .hole({{502000, 6502000}, {502000, 6503000}, {503000, 6503000}, {503000, 6502000}});
    made.feature("1").ring(MadeBoundaries::square(502000, 6502000, 1e3));
    made.feature("2").ring(MadeBoundaries::square(470000, 6500000, 3e4));
    made.feature("3").ring(MadeBoundaries::square(500000, 6470000, 3e4));
    const auto topology = builtOf(made.boundaries());
    QVERIFY(topology);
    QCOMPARE(faultOf(Compass(*topology)), QString());
}

void TestCompass::everyTerritoryOfTheShippedBoundariesIsReached() {
    const auto topology = opened({kShipped});
    QVERIFY(topology);
    const Compass compass(*topology);
    QVERIFY(compass.count() > 1200);
    QCOMPARE(faultOf(compass), QString());
}

void TestCompass::everyTerritoryOfTheRealBoundariesIsReached() {
    REQUIRE_SHARED_DATA(folder, "admin-express");
    QStringList paths;
    for (const char* part : {"FRA_L93", "GLP_UTM20N", "MTQ_UTM20N", "GUF_UTM22N", "REU_UTM40S", "MYT_UTM38S"})
        paths << folder + u'/' + QLatin1String(part) + QStringLiteral("/EPCI.shp");
    const auto topology = opened(paths);
    QVERIFY(topology);
    QCOMPARE(faultOf(Compass(*topology)), QString());
}

void TestCompass::everyCommuneIsReached() {
    REQUIRE_SHARED_DATA(path, "communes_2018.fgb");
    const auto topology = opened({path});
    QVERIFY(topology);
    QElapsedTimer clock;
    clock.start();
    const Compass compass(*topology);
    qInfo("%d communes: %lld ms", compass.count(), clock.elapsed());
    QCOMPARE(faultOf(compass), QString());
}

void TestCompass::arrowsLeadForward() {
    // An arrow never leads to what stands behind, even where steps were exchanged.
    const auto topology = opened({kShipped});
    QVERIFY(topology);
    const Compass compass(*topology);
    for (int from = 0; from < compass.count(); ++from) {
        const geo::Coordinate here = compass.middleOf(from);
        for (std::size_t i = 0; i < geo::kDirections; ++i) {
            const int to = compass.next(from, Direction(i));
            if (to == Compass::kNowhere)
                continue;
            const geo::Coordinate there = compass.middleOf(to);
            const double ahead[] = {there.y - here.y, there.x - here.x, here.y - there.y, here.x - there.x};
            QVERIFY2(ahead[i] >= 0, qPrintable(topology->names()[from] + u' ' + topology->names()[to]));
        }
    }
}

QTEST_GUILESS_MAIN(TestCompass)
#include "test_compass.moc"
