#include "map/preview.h"

#include <QTest>

using map::Picture;
using map::View;

namespace {

/// A picture whose colours tell where each pixel came from.
Picture pictureOf(const View& view, int blue) {
    QImage image(view.size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x, y, blue));
    }
    return {image, view};
}

View lastView() {
    View view;
    view.centre = {500'000, 6'500'000};
    view.metresPerPixel = 1000;
    view.size = {200, 160};
    return view;
}

/// Four times as wide, small.
Picture wholeMap() {
    View view = lastView();
    view.metresPerPixel = 8000;
    view.size = {100, 80};
    return pictureOf(view, 7);
}

QImage previewOf(const View& view, const Picture& last, const Picture& whole) {
    QImage image(view.size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    map::paintPreview(painter, view, last, whole, 0xFF112233);
    return image;
}

} // namespace

class TestPreview : public QObject {
    Q_OBJECT
private slots:
    void aMovedPictureIsTheSamePixels() {
        const View view = lastView().movedBy({30, -20});
        const QImage image = previewOf(view, pictureOf(lastView(), 0), wholeMap());
        QCOMPARE(image.pixel(100, 60), qRgb(70, 80, 0));
        QCOMPARE(image.pixel(30, 139), qRgb(0, 159, 0));
        QCOMPARE(qBlue(image.pixel(29, 60)), 7); // From the whole map where the last picture doesn't reach.
        QCOMPARE(qBlue(image.pixel(100, 140)), 7);
    }

    void aZoomedPictureKeepsItsPlaces() {
        for (const double factor : {0.5, 0.83, 1.3, 2.0, 7.0}) {
            const View view = lastView().zoomedAbout({140, 50}, factor);
            const QImage image = previewOf(view, pictureOf(lastView(), 0), wholeMap());
            const QRgb under = image.pixel(140, 50);
            QVERIFY(std::abs(qRed(under) - 140) <= 1 && std::abs(qGreen(under) - 50) <= 1 && qBlue(under) == 0);
            const QRgb beside = image.pixel(120, 60);
            QVERIFY(std::abs(qRed(beside) - (140 - 20 / factor)) <= 1.5 &&
                    std::abs(qGreen(beside) - (50 + 10 / factor)) <= 1.5);
        }
    }

    void nothingIsLeftBlank() {
        for (const double factor : {0.1, 0.37, 0.9, 1.0, 1.01, 3.3}) {
            const View view = lastView().zoomedAbout({13, 97}, factor).movedBy({0.4, 33.7});
            const QImage image = previewOf(view, pictureOf(lastView(), 0), wholeMap());
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(image.pixel(x, y) != QColor(Qt::magenta).rgb());
            }
        }
    }

    void withoutPicturesTheSeaIsShown() {
        const QImage image = previewOf(lastView(), {}, {});
        QCOMPARE(image.pixel(0, 0), 0xFF112233);
        QCOMPARE(image.pixel(199, 159), 0xFF112233);
    }

    void farAwayOrFarInItStaysCheapAndSafe() {
        const View far = lastView().movedBy({1e9, -1e9});
        QCOMPARE(previewOf(far, pictureOf(lastView(), 0), wholeMap()).pixel(10, 10), 0xFF112233);
        const View near = lastView().zoomedAbout({100, 80}, 1e5);
        QCOMPARE(previewOf(near, pictureOf(lastView(), 0), wholeMap()).pixel(150, 100), qRgb(100, 80, 0));
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "test_preview.moc"
