#include "drawn_file.h"
#include "image_comparison.h"
#include "map/render_job.h"
#include "publish/display_painter.h"
#include "publish/file_writers.h"
#include "similarity.h"
#include "support/country_page.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using publish::ComposedPage, publish::DisplayMap;

namespace {

constexpr QRgb kMagenta = 0xFFFF00FF, kGreen = 0xFF208040;

QImage rasterOf(const ComposedPage& page) {
    QImage image(page.pixels, QImage::Format_RGB32);
    publish::paintStrip(image, 0, page.list, page.pixelsAPoint, {});
    return image;
}

DisplayMap& mapIn(ComposedPage& page) {
    for (publish::DisplayItem& item : page.list.items) {
        if (auto* map = std::get_if<DisplayMap>(&item))
            return *map;
    }
    qFatal("a page without a map");
}

/// The page in a format, drawn by somebody else at the page's own pixels.
QImage drawn(const ComposedPage& page, const QString& program) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(program == u"pdftoppm"_s ? u"page.pdf"_s : u"page.svg"_s);
    const auto written = program == u"pdftoppm"_s ? publish::writePdf(path, page, support::description())
                                                  : publish::writeSvg(path, page, support::description());
    return written ? images::drawnBy(program, path, page.pixels) : QImage();
}

document::MapState viewOf(const QString& area) {
    document::MapState state;
    state.view.area = area;
    return state;
}

/// Pixels with no share of what isn't a territory: neither they nor those around them. What the boundaries themselves
/// leave open, however small, is no seam.
std::vector<QPoint> inland(const ComposedPage& page, const DisplayMap& map) {
    map::View view = map.view;
    view.metresPerPixel /= page.pixelsAPoint;
    view.size = (map.rect.size() * page.pixelsAPoint).toSize();
    view.pixelRatio = page.pixelsAPoint;
    const auto frame = map::render(map.scene, view, {}, 0);
    QImage open(view.size, QImage::Format_Grayscale8);
    open.fill(0);
    const auto mark = [&](const map::Frame::Band& band, std::uint32_t pixel) {
        const int width = view.size.width();
        open.scanLine(int(band.firstRow + pixel / std::uint32_t(width)))[pixel % std::uint32_t(width)] = 1;
    };
    for (const map::Frame::Band& band : frame->bands) {
        for (const auto& pair : band.pairs) {
            if (pair.first == geo::kNoFace || pair.second == geo::kNoFace)
                mark(band, pair.pixel);
        }
        for (const auto& share : band.shares) {
            if (share.face == geo::kNoFace)
                mark(band, share.pixel);
        }
    }
    const auto isLand = [&](int x, int y) {
        return frame->faceAt(x, y) != geo::kNoFace && open.constScanLine(y)[x] == 0;
    };
    const QPoint corner = (map.rect.topLeft() * page.pixelsAPoint).toPoint();
    std::vector<QPoint> pixels;
    for (int y = 1; y < view.size.height() - 1; ++y) {
        for (int x = 1; x < view.size.width() - 1; ++x) {
            bool isInland = true;
            for (int dy = -1; isInland && dy <= 1; ++dy) {
                for (int dx = -1; isInland && dx <= 1; ++dx)
                    isInland = isLand(x + dx, y + dy);
            }
            if (isInland)
                pixels.push_back(corner + QPoint(x, y));
        }
    }
    return pixels;
}

} // namespace

/// One page, three formats, read by others' programs.
class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        m_dataset = support::shippedDataset();
    }

    // Oracles: the same picture; a worked value (constant pictures, where only brightness counts); noise.
    void similarityIsThatOfThePaper() {
        QImage dark(32, 32, QImage::Format_RGB32), light = dark, noise = dark;
        dark.fill(qRgb(100, 100, 100));
        light.fill(qRgb(150, 150, 150));
        std::mt19937 random(1);
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 32; ++x) {
                const int grey = int(random() % 256);
                noise.setPixel(x, y, qRgb(grey, grey, grey));
            }
        }
        QCOMPARE(images::structuralSimilarity(noise, noise), 1.0);
        const double c1 = 6.5025;
        QVERIFY(std::abs(images::structuralSimilarity(dark, light) -
                         (2 * 100 * 150 + c1) / (100 * 100 + 150 * 150 + c1)) < 1e-9);
        QVERIFY(images::structuralSimilarity(noise, noise.mirrored()) < 0.1);
        QCOMPARE(images::structuralSimilarity(dark, QImage(31, 32, QImage::Format_RGB32)), 0.0);
    }

    // The page as it is exported: legend, names, scale bars, notes and all. At twice the density of a screen: below,
    // where each program sets its small letters on the pixels is most of what is compared.
    void aComposedPageAgrees_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("PDF") << u"pdftoppm"_s;
        QTest::newRow("SVG") << u"rsvg-convert"_s;
    }
    void aComposedPageAgrees() {
        QFETCH(QString, program);
        REQUIRE_PROGRAM(program);
        publish::Publication publication;
        publication.state.layout.size = {1600, 1000, document::PageSize::Unit::Pixels, 192};
        publication.dataset = m_dataset;
        publication.results = document::computeResults(publication.state, *m_dataset);
        const auto page = publish::composePage(publication);
        QVERIFY2(page.has_value(), page ? "" : qPrintable(page.error().text()));
        const double similarity = images::structuralSimilarity(rasterOf(*page), drawn(*page, program));
        QVERIFY2(similarity >= 0.95, qPrintable(QString::number(similarity)));
    }

    void formatsAgree_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("area");
        QTest::addColumn<bool>("withMarks");
        for (const QString& program : {u"pdftoppm"_s, u"rsvg-convert"_s}) {
            for (const QString& area : {u"france"_s, u"frame:REU"_s}) {
                for (const bool withMarks : {false, true})
                    QTest::addRow("%s %s%s", qPrintable(program), qPrintable(area), withMarks ? " with marks" : "")
                        << program << area << withMarks;
            }
        }
    }
    void formatsAgree() {
        QFETCH(QString, program);
        QFETCH(QString, area);
        QFETCH(bool, withMarks);
        REQUIRE_PROGRAM(program);
        ComposedPage page = support::countryPage(viewOf(area), *m_dataset, {480, 416}, 2);
        if (!withMarks) {
            map::Style& style = mapIn(page).style;
            style.pattern.assign(style.pattern.size(), map::Pattern::None);
            page.list.items.pop_back(); // the title
        }
        const QImage raster = rasterOf(page), other = drawn(page, program);
        const double similarity = images::structuralSimilarity(raster, other);
        if (qEnvironmentVariableIsSet("DIAGONALE_KEEP")) {
            const QString stem =
                qEnvironmentVariable("DIAGONALE_KEEP") + u'/' + QString::fromUtf8(QTest::currentDataTag());
            raster.save(stem + u"-raster.png"_s);
            other.save(stem + u"-other.png"_s);
        }
        QVERIFY2(similarity >= (withMarks ? 0.95 : 0.98), qPrintable(QString::number(similarity)));
    }

    // Looked at, and found right. Inkscape takes seconds to start and is asked with the other oracles only.
    void aPageLooksAsItDid_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("page-pdf") << u"pdftoppm"_s;
        QTest::newRow("page-svg") << u"rsvg-convert"_s;
#ifdef DIAGONALE_ORACLES
        QTest::newRow("page-inkscape") << u"inkscape"_s;
#endif
    }
    void aPageLooksAsItDid() {
        QFETCH(QString, program);
        REQUIRE_PROGRAM(program);
        const ComposedPage page = support::countryPage(viewOf(u"region:84"_s), *m_dataset, {480, 400});
        const auto comparison =
            images::compareWithReference(drawn(page, program), QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(comparison.matches, qPrintable(comparison.report));
    }

    // One colour, no line: whatever else shows inside is the paper between two territories.
    void noPaperShowsBetweenTerritories_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("area");
        QTest::addColumn<double>("ratio");
        for (const QString& program : {u"raster"_s, u"pdftoppm"_s, u"rsvg-convert"_s}) {
            QTest::addRow("%s France", qPrintable(program)) << program << u"france"_s << 2.0;
            QTest::addRow("%s région", qPrintable(program)) << program << u"region:24"_s << 1.0;
        }
    }
    void noPaperShowsBetweenTerritories() {
        QFETCH(QString, program);
        QFETCH(QString, area);
        QFETCH(double, ratio);
        if (program != u"raster"_s)
            REQUIRE_PROGRAM(program);
        ComposedPage page = support::countryPage(viewOf(area), *m_dataset, {480, 416}, ratio);
        DisplayMap& map = mapIn(page);
        map.style.background = kMagenta;
        map.style.fill.assign(map.style.fill.size(), kGreen);
        map.style.pattern.clear();
        map.style.outlines.clear();
        map.style.territoryBorder = map.style.departementBorder = map.style.regionBorder = map.style.coast = {};
        const QImage picture = program == u"raster"_s ? rasterOf(page) : drawn(page, program);
        QVERIFY(!picture.isNull());
        const std::vector<QPoint> pixels = inland(page, map);
        QVERIFY(pixels.size() > 20'000);
        int seams = 0, most = 0;
        for (const QPoint pixel : pixels) {
            const QRgb seen = picture.pixel(pixel);
            const int off = std::max(std::abs(qRed(seen) - qRed(kGreen)), std::abs(qGreen(seen) - qGreen(kGreen)));
            seams += off > 12; // a twentieth of the paper
            most = std::max(most, off);
        }
        QVERIFY2(seams == 0, qPrintable(u"%1 of %2 pixels, %3 at most"_s.arg(seams).arg(pixels.size()).arg(most)));
    }

private:
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestFormats)
#include "test_formats.moc"
