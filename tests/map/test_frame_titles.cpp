#include "map/frame_titles.h"
#include "map/layout_font.h"

#include <QFontMetricsF>
#include <QTest>

/// The names of the five overseas frames beside a map of France, on pages from a stamp to a poster.
class TestFrameTitles : public QObject {
    Q_OBJECT
private slots:
    void aColumnOfANewspaperNamesAllFive();
    void noNameCrossesAFrameOrLeavesThePicture_data();
    void noNameCrossesAFrameOrLeavesThePicture();
};

namespace {

QFont titleFont() {
    return map::sizedFont(QFont(), 7, QFont::Normal);
}

map::View viewOf(QSize size) {
    return map::View::fitting(geo::planeExtent(geo::standardFrames()), size, 1);
}

} // namespace

void TestFrameTitles::aColumnOfANewspaperNamesAllFive() {
    const auto titles = map::placeFrameTitles(geo::standardFrames(), viewOf({330, 250}), titleFont());
    QStringList names;
    for (const map::PlacedTitle& title : titles)
        names << title.text;
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("Guadeloupe Guyane La Réunion Martinique Mayotte"));
}

void TestFrameTitles::noNameCrossesAFrameOrLeavesThePicture_data() {
    QTest::addColumn<QSize>("size");
    for (const int width : {60, 120, 180, 240, 330, 480, 1200})
        QTest::addRow("%d", width) << QSize(width, width * 3 / 4);
}

void TestFrameTitles::noNameCrossesAFrameOrLeavesThePicture() {
    QFETCH(QSize, size);
    const map::View view = viewOf(size);
    const QFontMetricsF metrics(titleFont());
    for (const map::PlacedTitle& title : map::placeFrameTitles(geo::standardFrames(), view, titleFont())) {
        QVERIFY2(title.rect.left() >= 0, qPrintable(title.text));
        const double baseline = title.rect.top() + metrics.ascent();
        const QRectF capitals(title.rect.left(), baseline - metrics.capHeight(), title.rect.width(),
                              metrics.capHeight());
        for (const geo::PlaneFrame& frame : geo::standardFrames())
            QVERIFY2(!frame.bordered || !map::frameRect(frame, view).intersects(capitals), qPrintable(title.text));
    }
}

QTEST_MAIN(TestFrameTitles)
#include "test_frame_titles.moc"
