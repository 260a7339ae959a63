// The map driven as a person does, by mouse and keyboard, in the real window.
#include "app/hover_card.h"
#include "window_fixture.h"

#include <QSignalSpy>
#include <QToolButton>
#include <cmath>

class MapInteractionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void eachFramePicksItsTerritory_data();
    void eachFramePicksItsTerritory();
    void wheelKeepsThePointUnderThePointer_data();
    void wheelKeepsThePointUnderThePointer();
    void smoothZoomEndsWhereItShould();
    void dragMovesTheMapWithThePointer();
    void keysMoveAndZoom();
    void doubleClickEntersAFrameAndHomeComesBack();
    void titlesOfFramesEnterThem();
    void hoverShowsACardWithoutDrawing();
    void clickOnTheSeaChoosesNothing();
    void previewFollowsWhileDrawing();

private:
    std::optional<tests::WindowFixture> m_fixture;
    app::MapWidget& map() { return m_fixture->map(); }
    document::Document& document() { return m_fixture->document(); }
    void click(QPointF position) { QTest::mouseClick(&map(), Qt::LeftButton, {}, position.toPoint()); }
};

void MapInteractionTest::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
}

void MapInteractionTest::init() {
    map().navigator().setAnimated(false);
    document().navigate([](document::MapState& state) { state.selection.clear(); });
    map().showArea(QStringLiteral("france"));
    QVERIFY(m_fixture->settle());
}

void MapInteractionTest::eachFramePicksItsTerritory_data() {
    // The reference list says which EPCI a commune belongs to: a click on its point must choose that one.
    QTest::addColumn<QString>("insee");
    QTest::newRow("métropole: Guéret") << QStringLiteral("23096");
    QTest::newRow("Corse: Ajaccio") << QStringLiteral("2A004");
    QTest::newRow("Guadeloupe: Saint-Claude") << QStringLiteral("97124");
    QTest::newRow("Martinique: Fort-de-France") << QStringLiteral("97209");
    QTest::newRow("Guyane: Cayenne") << QStringLiteral("97302");
    QTest::newRow("La Réunion: Saint-Denis") << QStringLiteral("97411");
    QTest::newRow("Mayotte: Mamoudzou") << QStringLiteral("97611");
}

void MapInteractionTest::eachFramePicksItsTerritory() {
    QFETCH(QString, insee);
    // From near: a commune of a thumbnail is a pixel wide, and a click goes to whole points.
    map().showArea(QStringLiteral("siren:") + m_fixture->epciOf(insee));
    const QPointF position = m_fixture->positionOf(insee);
    QVERIFY(QRectF(map().rect()).contains(position));
    click(position);
    QCOMPARE(document().state().selection, m_fixture->epciOf(insee));
}

void MapInteractionTest::wheelKeepsThePointUnderThePointer_data() {
    QTest::addColumn<QPointF>("position");
    QTest::addColumn<int>("notches");
    QTest::newRow("in, middle") << QPointF(400, 300) << 3;
    QTest::newRow("in, corner") << QPointF(7, 5) << 5;
    QTest::newRow("out") << QPointF(650, 120) << -2;
}

void MapInteractionTest::wheelKeepsThePointUnderThePointer() {
    QFETCH(QPointF, position);
    QFETCH(int, notches);
    const double ratio = map().view().pixelRatio;
    const geo::Coordinate before = map().view().toPlane(position * ratio);
    const double scaleBefore = map().view().metresPerPixel;
    m_fixture->wheel(position, notches);
    QVERIFY(notches > 0 ? map().view().metresPerPixel < scaleBefore : map().view().metresPerPixel > scaleBefore);
    const QPointF after = map().positionOf(before);
    QVERIFY2(std::hypot(after.x() - position.x(), after.y() - position.y()) < 1e-6, "the point moved");
}

void MapInteractionTest::smoothZoomEndsWhereItShould() {
    map().navigator().setAnimated(true);
    QSignalSpy settled(&map().navigator(), &app::MapNavigator::settled);
    const QPointF position(300, 200);
    const geo::Coordinate before = map().view().toPlane(position * map().view().pixelRatio);
    const double scaleBefore = map().view().metresPerPixel;
    m_fixture->wheel(position, 1);
    m_fixture->wheel(position, 1);
    QVERIFY(settled.wait());
    QVERIFY(std::abs(scaleBefore / map().view().metresPerPixel - 1.25 * 1.25) < 1e-6);
    const QPointF after = map().positionOf(before);
    QVERIFY(std::hypot(after.x() - position.x(), after.y() - position.y()) < 1e-6);
}

void MapInteractionTest::dragMovesTheMapWithThePointer() {
    const QPoint from(500, 300), to(620, 240);
    const geo::Coordinate held = map().view().toPlane(QPointF(from) * map().view().pixelRatio);
    QTest::mousePress(&map(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&map(), QPoint(560, 270));
    QTest::mouseMove(&map(), to);
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, to);
    const QPointF now = map().positionOf(held);
    QVERIFY(std::hypot(now.x() - to.x(), now.y() - to.y()) < 1e-6);
    QVERIFY(document().state().selection.isEmpty());
    QVERIFY(document().state().view.area.isEmpty());
    QVERIFY(std::abs(document().state().view.centreX - map().view().centre.x) < 1e-6);
}

void MapInteractionTest::keysMoveAndZoom() {
    const map::View before = map().view();
    QTest::keyClick(&map(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(map().view().centre.x > before.centre.x);
    QTest::keyClick(&map(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(map().view().centre.y > before.centre.y);
    QTest::keyClick(&map(), Qt::Key_Plus);
    QVERIFY(map().view().metresPerPixel < before.metresPerPixel);
    QTest::keyClick(&map(), Qt::Key_Home);
    QVERIFY(map().view() == before);
}

void MapInteractionTest::doubleClickEntersAFrameAndHomeComesBack() {
    const map::View before = map().view();
    const QPointF inReunion = m_fixture->positionOf(QStringLiteral("97411"));
    QTest::mouseDClick(&map(), Qt::LeftButton, {}, inReunion.toPoint());
    QCOMPARE(document().state().view.area, QStringLiteral("frame:REU"));
    QVERIFY(map().view().metresPerPixel < before.metresPerPixel / 3);
    QVERIFY(QRectF(map().rect()).contains(m_fixture->positionOf(QStringLiteral("97411"))));
    QTest::keyClick(&map(), Qt::Key_Home);
    QVERIFY(map().view() == before);
}

void MapInteractionTest::titlesOfFramesEnterThem() {
    auto* title = map().findChild<QToolButton*>(QStringLiteral("frameMYT"));
    QVERIFY(title && title->isVisible());
    QTest::mouseClick(title, Qt::LeftButton);
    QCOMPARE(document().state().view.area, QStringLiteral("frame:MYT"));
    QVERIFY(!title->isVisible());
}

void MapInteractionTest::hoverShowsACardWithoutDrawing() {
    QSignalSpy drawn(&map().imagery(), &app::MapImagery::renderRequested);
    const QPointF position = m_fixture->positionOf(QStringLiteral("23096"));
    QTest::mouseMove(&map(), position.toPoint() + QPoint(30, 30));
    QTest::mouseMove(&map(), position.toPoint());
    auto* card = map().findChild<app::HoverCard*>();
    QTRY_VERIFY(card->isVisible());
    QVERIFY(!card->title().isEmpty());
    QVERIFY(m_fixture->settle());
    QCOMPARE(drawn.count(), 0);
    QTest::mouseMove(&map(), QPoint(map().width() - 5, map().height() / 2));
    QTRY_VERIFY(!card->isVisible());
}

void MapInteractionTest::clickOnTheSeaChoosesNothing() {
    click(m_fixture->positionOf(QStringLiteral("23096")));
    const QString chosen = document().state().selection;
    QVERIFY(!chosen.isEmpty());
    click(QPointF(map().width() - 5, map().height() / 2.0));
    QCOMPARE(document().state().selection, chosen);
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(document().state().selection.isEmpty());
}

void MapInteractionTest::previewFollowsWhileDrawing() {
    // While the next frame is being drawn, the last one stands where the new view puts it: nothing is blank.
    const QImage before = map().grab().toImage();
    QTest::mousePress(&map(), Qt::LeftButton, {}, QPoint(500, 300));
    QTest::mouseMove(&map(), QPoint(540, 300));
    const QImage moved = map().grab().toImage();
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, QPoint(540, 300));
    // A patch in the middle of the land, away from what does not move.
    const QRect patch(520, 250, 60, 60);
    int same = 0, all = 0;
    for (int y = patch.top(); y <= patch.bottom(); ++y)
        for (int x = patch.left(); x <= patch.right(); ++x, ++all)
            same += before.pixel(x, y) == moved.pixel(x + 40, y);
    QVERIFY2(same > all * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(same).arg(all)));
}

QTEST_MAIN(MapInteractionTest)
#include "map_interaction_test.moc"
