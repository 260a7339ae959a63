#include "map/render_job.h"
#include "map/resolve.h"
#include "publish/display_painter.h"
#include "publish/file_writers.h"
#include "publish/seal.h"
#include "publish/svg_path.h"
#include "support/country_page.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

territory::Expected<void> write(const QString& ending, const QString& path, const publish::ComposedPage& page,
                                std::stop_token stop, const territory::Progress& progress) {
    if (ending == u"png"_s)
        return publish::writePng(path, page, support::description(), std::move(stop), progress);
    if (ending == u"jpg"_s)
        return publish::writeJpeg(path, page, support::description(), std::move(stop), progress);
    if (ending == u"svg"_s)
        return publish::writeSvg(path, page, support::description(), {}, std::move(stop), progress);
    return publish::writePdf(path, page, support::description(), std::move(stop), progress);
}

} // namespace

/// The files of a page of the shipped country.
class TestFileWriters : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_dataset = support::shippedDataset(); }

    void aPngHoldsThePageAndWhatItSaysOfItself() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        const publish::ComposedPage page = support::countryPage({}, *m_dataset, {480, 400}, 2);
        const auto written = publish::writePng(path, page, support::description());
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        QImage read(path);
        QCOMPARE(read.size(), QSize(960, 800));
        QCOMPARE(read.dotsPerMeterX(), 7559); // 192 / 0.0254
        QCOMPARE(read.text(u"Title"_s), u"Score de fragilité"_s);
        QCOMPARE(read.text(u"Description"_s), support::description().altText);
        // Keyword, not compressed, language: PNG 1.2, 4.2.3.3.
        QVERIFY(bytesOf(path).contains(QByteArray("Description\0\0\0fr\0", 17)));
        QVERIFY(read.text(QString::fromLatin1(publish::kProvenanceKey)).contains(u"Diagonale"_s));
        QVERIFY(!read.text(QString::fromLatin1(publish::kPictureSealKey)).isEmpty());

        QImage whole(page.pixels, QImage::Format_RGB32);
        QVERIFY(publish::paintStrip(whole, 0, page.list, 2, {}));
        read.setColorSpace({});
        QVERIFY(read.convertToFormat(QImage::Format_RGB32) == whole);
    }

    // Export and window: the same drawing, whole and in strips.
    void aMapOfAPageIsTheWindowsByteForByte_data() {
        QTest::addColumn<QString>("area");
        for (const QString& area : {u"france"_s, u"dept:23"_s, u"frame:GUF"_s})
            QTest::newRow(qPrintable(area)) << area;
    }
    void aMapOfAPageIsTheWindowsByteForByte() {
        QFETCH(QString, area);
        document::MapState state;
        state.view.area = area;
        const publish::ComposedPage page = support::countryPage(state, *m_dataset, {480, 700});
        const publish::DisplayMap map = support::mapOf(state, *m_dataset, QRect(0, 40, 480, 660));
        const QImage window = map::resolve(*map::render(map.scene, map.view, {}, 0), map.style);
        QImage drawn(480, 700, QImage::Format_RGB32);
        QVERIFY(publish::paintStrip(drawn, 0, page.list, 1, {}));
        QVERIFY(drawn.copy(map.rect.toRect()) == window.convertToFormat(QImage::Format_RGB32));
        for (int row = 0; row < 700; row += 123) {
            QImage strip(480, std::min(123, 700 - row), QImage::Format_RGB32);
            QVERIFY(publish::paintStrip(strip, row, page.list, 1, {}));
            QVERIFY(strip == drawn.copy(0, row, 480, strip.height()));
        }
    }

    void aJpegIsNearThePage() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.jpg"_s);
        const publish::ComposedPage page = support::countryPage({}, *m_dataset);
        QVERIFY(publish::writeJpeg(path, page, support::description()).has_value());
        const QImage read = QImage(path);
        QCOMPARE(read.size(), QSize(480, 400));
        QVERIFY(std::abs(read.dotsPerMeterX() - 3780) <= 1);
        QVERIFY(bytesOf(path).contains("urn:diagonale:provenance"));
    }

    void anSvgNamesEveryTerritoryOnce() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.svg"_s);
        const auto written =
            publish::writeSvg(path, support::countryPage({}, *m_dataset, {1200, 1000}), support::description());
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        QXmlStreamReader xml(bytesOf(path));
        QStringList ids;
        int named = 0;
        bool hasText = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            ids << xml.attributes().value(u"id"_s).toString();
            named += xml.name() == u"title"_s;
            hasText = hasText || (xml.name() == u"text"_s && xml.readElementText().contains(u"où l’accès"_s));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(hasText);
        const QStringList territories = ids.filter(u"epci-"_s);
        QCOMPARE(territories.size(), 1255);
        QCOMPARE(QSet<QString>(territories.begin(), territories.end()).size(), 1255);
        QVERIFY(territories.contains(u"epci-200007052"_s));
        QCOMPARE(named, 1256);
        QVERIFY2(bytesOf(path).size() < 1'200'000, qPrintable(QString::number(bytesOf(path).size())));
    }

    // By QPDF and Poppler: exact size, embedded fonts, real text, nothing transparent, what it says of itself.
    void aPdfIsAPageOfPaper() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.pdf"_s);
        publish::ComposedPage page = support::countryPage({}, *m_dataset, {794, 1123});
        page.millimetres = {210, 297};
        QImage logo(40, 40, QImage::Format_ARGB32_Premultiplied); // half of it transparent
        logo.fill(Qt::transparent);
        QPainter(&logo).fillRect(0, 0, 20, 40, QColor(0x22, 0x66, 0xaa));
        page.list.items.emplace_back(publish::DisplayPicture{{700, 4, 30, 30}, logo, {}});
        const auto written = publish::writePdf(path, page, support::description());
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        QVERIFY(bytesOf(path).contains("urn:diagonale:provenance"));
        if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
            QSKIP("Poppler's programs aren't installed: they read the PDF");
        const QString about = outputOf(u"pdfinfo"_s, {path});
        QVERIFY2(about.contains(u"595.276 x 841.89 pts (A4)"_s), qPrintable(about));
        QVERIFY(about.contains(u"Score de fragilité"_s) && about.contains(u"Metadata Stream: yes"_s));
        QVERIFY(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains(u"où l’accès aux soins manque"_s));
        const QStringList fonts = outputOf(u"pdffonts"_s, {path}).trimmed().split(u'\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts)
            QVERIFY2(QRegularExpression(u"Identity-H +yes +(yes|no) +yes"_s).match(font).hasMatch(), qPrintable(font));
        const QString objects = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        for (const QString& key : {u"/ca "_s, u"/CA "_s}) {
            for (qsizetype at = objects.indexOf(key); at >= 0; at = objects.indexOf(key, at + 1))
                QVERIFY(objects.mid(at + 4).startsWith(u"1"_s)); // opaque
        }
        QVERIFY(!objects.contains(QRegularExpression(u"/SMask (?!/None)"_s)));
        QVERIFY(objects.contains(u"/Lang"_s) && !objects.contains(u"/DCTDecode"_s));
    }

    void writersLeaveWhatWasThere_data() {
        QTest::addColumn<QString>("ending");
        for (const QString& ending : {u"png"_s, u"jpg"_s, u"svg"_s, u"pdf"_s})
            QTest::newRow(qPrintable(ending)) << ending;
    }
    // Stopped, in a folder that isn't there, on a name that is a folder's.
    void writersLeaveWhatWasThere() {
        QFETCH(QString, ending);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte."_s + ending);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const publish::ComposedPage page = support::countryPage({}, *m_dataset, {240, 200}, 6);
        std::stop_source stop;
        const auto stopped = write(ending, path, page, stop.get_token(), [&stop](double share, const QString&) {
            if (share < 0 || share >= 0.4)
                stop.request_stop();
        });
        QVERIFY(!stopped.has_value());
        QVERIFY2(stopped.error().what.contains(u"interrompu"_s), qPrintable(stopped.error().what));
        QCOMPARE(bytesOf(path), QByteArray("old"));
        QVERIFY(!write(ending, folder.filePath(u"absent/carte."_s + ending), page, {}, {}).has_value());
        QVERIFY(!write(ending, folder.path(), page, {}, {}).has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(write(ending, path, page, {}, {}).has_value());
        QVERIFY(bytesOf(path).size() > 1000);
    }

    void outlinesReplaceTextInSvg() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.svg"_s);
        QVERIFY(
            publish::writeSvg(path, support::countryPage({}, *m_dataset), support::description(), {true}).has_value());
        const QByteArray svg = bytesOf(path);
        QVERIFY(!svg.contains("<text") && !svg.contains("font-family"));
        QVERIFY(svg.contains("<title>Score de fragilité : où l’accès aux soins manque</title>"));
    }

    // Worked by hand: hundredths, relative to the point before, no needless sign, space or zero.
    void svgPathsAreShort() {
        QPainterPath path({10, 20});
        path.lineTo(10.5, 20);
        path.lineTo(9.996, 19.25); // ends at 10.00
        path.closeSubpath();
        path.moveTo(-0.5, 0);
        path.cubicTo({0, 1}, {1.111, 1}, {2, 2});
        QCOMPARE(publish::svgPath(path), u"M10 20l.5 0-.5-.75zM-.5 0c.5 1 1.61 1 2.5 2"_s);
        QCOMPARE(publish::svgNumber(-1.005), u"-1"_s); // the nearest double is above
        QCOMPARE(publish::svgNumber(12.3), u"12.3"_s);
    }

private:
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestFileWriters)
#include "test_file_writers.moc"
