#include "map/point_layer.h"

#include <QImage>
#include <QTest>
#include <cmath>
#include <numeric>
#include <random>

namespace {

using map::PlacedPoints;
using map::PointLayer;
using map::SymbolKind;

map::View countryView(double pixelRatio = 1) {
    return map::View::fitting(geo::planeExtent(geo::standardFrames()), QSize(1200, 900) * pixelRatio, pixelRatio);
}

PointLayer scattered(int count) {
    std::mt19937 random(652);
    PointLayer layer;
    for (int i = 0; i < count; ++i) {
        map::PointItem item;
        item.place = {0, {600'000 + double(random() % 200'000), 6'300'000 + double(random() % 200'000)}};
        item.symbol = i % 3 == 0 ? SymbolKind::Square : SymbolKind::House;
        item.approximate = i % 7 == 0;
        item.id = i;
        layer.items.push_back(item);
    }
    return layer;
}

std::vector<int> allItems(const PlacedPoints& points) {
    std::vector<int> items;
    for (const PlacedPoints::Group& group : points.groups)
        items.insert(items.end(), group.items.begin(), group.items.end());
    std::sort(items.begin(), items.end());
    return items;
}

QImage drawn(SymbolKind symbol, bool approximate) {
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    map::paintSymbol(painter, QRectF(0, 0, 24, 24), symbol, approximate, false);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TestPointLayer : public QObject {
    Q_OBJECT
private slots:
    void everyPointIsInExactlyOneGroup() {
        const PointLayer layer = scattered(500);
        std::vector<int> expected(500);
        std::iota(expected.begin(), expected.end(), 0);
        for (const double zoom : {1.0, 1.7, 2.4})
            QCOMPARE(allItems(map::placePoints(
                         layer, geo::standardFrames(),
                         countryView().zoomedAbout(countryView().toDevice({700'000, 6'400'000}), zoom))),
                     expected);
    }

    void groupsHoldOneKindAndStandApart() {
        const PointLayer layer = scattered(500);
        const PlacedPoints placed = map::placePoints(layer, geo::standardFrames(), countryView());
        for (std::size_t i = 0; i < placed.groups.size(); ++i) {
            const PlacedPoints::Group& group = placed.groups[i];
            for (const int item : group.items) {
                QCOMPARE(layer.items[std::size_t(item)].symbol, group.symbol);
                QCOMPARE(layer.items[std::size_t(item)].approximate, group.approximate);
            }
            for (std::size_t j = 0; j < i; ++j) {
                const PlacedPoints::Group& other = placed.groups[j];
                const QPointF apart = other.device - group.device;
                if (other.symbol == group.symbol && other.approximate == group.approximate)
                    QVERIFY(std::hypot(apart.x(), apart.y()) >= 26);
            }
        }
    }

    void aGroupStandsAmongItsPoints() {
        const PointLayer layer = scattered(500);
        const map::View view = countryView();
        for (const PlacedPoints::Group& group : map::placePoints(layer, geo::standardFrames(), view).groups) {
            QPointF sum;
            for (const int item : group.items)
                sum += view.toDevice(geo::standardFrames()[0].toPlane(layer.items[std::size_t(item)].place.world));
            const QPointF off = sum / double(group.items.size()) - group.device;
            QVERIFY(std::hypot(off.x(), off.y()) < 1e-6);
        }
    }

    void groupsOpenAsOneComesNearer() {
        PointLayer two;
        two.items.resize(2);
        two.items[0].place = {0, {600'000, 6'600'000}};
        two.items[1].place = {0, {602'000, 6'600'000}};
        const map::View view = countryView();
        QCOMPARE(map::placePoints(two, geo::standardFrames(), view).groups.size(), std::size_t(1));
        const map::View near = view.zoomedAbout(view.toDevice({601'000, 6'600'000}), 40);
        QCOMPARE(map::placePoints(two, geo::standardFrames(), near).groups.size(), std::size_t(2));
    }

    void whatIsOutOfSightIsLeftOut() {
        PointLayer one;
        one.items.resize(1);
        one.items[0].place = {0, {600'000, 6'600'000}};
        QVERIFY(map::placePoints(one, geo::standardFrames(), countryView().movedBy({5000, 0})).groups.empty());
        // Nor does a point show outside its frame's edge.
        const geo::Box& world = geo::standardFrames()[4].world;
        one.items[0].place = {4, {world.maxX + 1e5, world.minY}};
        QVERIFY(map::placePoints(one, geo::standardFrames(), countryView()).groups.empty());
    }

    void hitFindsTheNearestWithinReach() {
        PointLayer two;
        two.items.resize(2);
        two.items[0].place = {0, {400'000, 6'600'000}};
        two.items[1].place = {0, {800'000, 6'600'000}};
        for (const double ratio : {1.0, 2.0}) {
            const PlacedPoints placed = map::placePoints(two, geo::standardFrames(), countryView(ratio));
            QCOMPARE(placed.groups.size(), std::size_t(2));
            const QPointF first = placed.groups[0].device;
            QCOMPARE(placed.hit(first + QPointF(5, 3) * ratio, ratio), 0);
            QCOMPARE(placed.hit(first + QPointF(0, 40) * ratio, ratio), -1);
        }
    }

    // Without colour the kinds differ in a good share of their pixels, hollow ones from full ones too.
    void symbolsAreToldApartInGrey() {
        std::vector<QImage> symbols;
        for (const SymbolKind symbol : {SymbolKind::House, SymbolKind::Cross, SymbolKind::Square, SymbolKind::Diamond,
                                        SymbolKind::Ring, SymbolKind::Bus})
            symbols.push_back(drawn(symbol, false));
        symbols.push_back(drawn(SymbolKind::Diamond, true));
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                int different = 0, inked = 0;
                for (int p = 0; p < 24 * 24; ++p) {
                    const int a = symbols[i].constScanLine(p / 24)[p % 24],
                              b = symbols[j].constScanLine(p / 24)[p % 24];
                    different += std::abs(a - b) > 60;
                    inked += a < 195 || b < 195;
                }
                QVERIFY2(different * 5 > inked, qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
    }
};

QTEST_MAIN(TestPointLayer)
#include "test_point_layer.moc"
