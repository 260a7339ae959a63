#include "support/country_page.h"
#include "publish/display_painter.h"
#include "publish/file_writers.h"
#include "publish/seal.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        QVERIFY(read.text(QString::fromLatin1(publish::kProvenanceKey)).contains(u"Diagonale"_s));
        QVERIFY(!read.text(QString::fromLatin1(publish::kPictureSealKey)).isEmpty());

        QImage whole(page.pixels, QImage::Format_RGB32);
        QVERIFY(publish::paintStrip(whole, 0, page.list, 2, {}));
        read.setColorSpace({});
        QVERIFY(read.convertToFormat(QImage::Format_RGB32) == whole);
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
        qInfo("%lld bytes", bytesOf(path).size());
    }

    void aPdfIsWritten() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.pdf"_s);
        const auto written =
            publish::writePdf(path, support::countryPage({}, *m_dataset, {1200, 1000}), support::description());
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        const QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("%PDF-1."));
        qInfo("%lld bytes", bytes.size());
        if (qEnvironmentVariableIsSet("DIAGONALE_KEEP")) {
            const QString to = qEnvironmentVariable("DIAGONALE_KEEP");
            const publish::ComposedPage page = support::countryPage({}, *m_dataset, {1200, 1000});
            (void)publish::writePdf(to + u"/a.pdf"_s, page, support::description());
            (void)publish::writeSvg(to + u"/a.svg"_s, page, support::description());
            (void)publish::writePng(to + u"/a.png"_s, page, support::description());
            (void)publish::writeJpeg(to + u"/a.jpg"_s, page, support::description());
        }
    }

private:
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestFileWriters)
#include "test_file_writers.moc"
