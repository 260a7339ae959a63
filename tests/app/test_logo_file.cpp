#include "app/logo_file.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A logo comes from anybody: it is read by its content, and has nothing else read.
class TestLogoFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void picturesBecomeSmallPng_data();
    void picturesBecomeSmallPng();
    void svgIsDrawn();
    void svgThatHasOtherFilesReadIsRefused_data();
    void svgThatHasOtherFilesReadIsRefused();
    void svgMayHoldItsOwnPictures();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();

private:
    QString holding(const QByteArray& content, const QString& name) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray svgWith(const QByteArray& content, const QByteArray& before = {}) {
    return before +
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" "
           "height=\"20\">" +
           content + "<rect width=\"20\" height=\"20\" fill=\"#ff0000\"/></svg>";
}

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

/// As JPEG whose table of Huffman codes has more codes of each length than there are.
QByteArray jpegWithABogusTable(const QImage& image) {
    QByteArray bytes = encoded(image, "JPEG");
    constexpr int kMarkerLengthAndClass = 5, kLengths = 16;
    const qsizetype table = bytes.indexOf(QByteArray::fromHex("ffc4"));
    return bytes.replace(table + kMarkerLengthAndClass, kLengths, QByteArray(kLengths, '\x0f'));
}

QImage darkImage(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

} // namespace

void TestLogoFile::init() {
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QString TestLogoFile::holding(const QByteArray& content, const QString& name) const {
    QFile file(m_folder.filePath(name));
    file.open(QIODevice::WriteOnly);
    file.write(content);
    return file.fileName();
}

void TestLogoFile::picturesBecomeSmallPng_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << encoded(darkImage(60, 30), "PNG") << QSize(60, 30);
    QTest::newRow("jpeg") << encoded(darkImage(60, 30), "JPG") << QSize(60, 30);
    QTest::newRow("large") << encoded(darkImage(3600, 1200), "PNG") << QSize(1200, 400);
    QTest::newRow("a pixel") << encoded(darkImage(1, 1), "PNG") << QSize(1, 1);
}

void TestLogoFile::picturesBecomeSmallPng() {
    QFETCH(QByteArray, content);
    QFETCH(QSize, size);
    const auto logo = app::readLogo(holding(content, u"logo.png"_s)); // by content: a JPEG of that name too
    QVERIFY2(logo, logo ? "" : qPrintable(logo.error().text()));
    QVERIFY(logo->size() <= 256 * 1024);
    QCOMPARE(QImage::fromData(*logo, "PNG").size(), size);
}

void TestLogoFile::svgIsDrawn() {
    const auto logo = app::readLogo(holding(svgWith({}), u"logo.svg"_s));
    QVERIFY(logo);
    const QImage image = QImage::fromData(*logo, "PNG");
    QCOMPARE(image.size(), QSize(40, 20));
    QCOMPARE(image.pixelColor(10, 10), QColor(Qt::red));
    QCOMPARE(image.pixelColor(30, 10).alpha(), 0);
}

void TestLogoFile::svgThatHasOtherFilesReadIsRefused_data() {
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("address of a file") << svgWith(
        "<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>");
    QTest::newRow("path") << svgWith("<image xlink:href=\"autre.png\" width=\"9\" height=\"9\"/>");
    QTest::newRow("as SVG 2 writes it") << svgWith("<image href=\"/etc/passwd\" width=\"9\" height=\"9\"/>");
    QTest::newRow("network") << svgWith("<image xlink:href=\"https://example.org/a.png\" width=\"9\" height=\"9\"/>");
    QTest::newRow("inside of a group") << svgWith("<g><image xlink:href=\"a.png\" width=\"9\" height=\"9\"/></g>");
    QTest::newRow("behind an entity") << svgWith("<image xlink:href=\"&f;\" width=\"9\" height=\"9\"/>",
                                                 "<!DOCTYPE svg [<!ENTITY f \"/etc/passwd\">]>");
    QTest::newRow("style sheet") << svgWith({}, "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/css\" "
                                                "href=\"/etc/passwd\"?>");
}

void TestLogoFile::svgThatHasOtherFilesReadIsRefused() {
    QFETCH(QByteArray, svg);
    const auto logo = app::readLogo(holding(svg, u"logo.svg"_s));
    QVERIFY(!logo);
    QVERIFY2(logo.error().what.contains(u"un autre fichier"_s), qPrintable(logo.error().text()));
    QCOMPARE(logo.error().subject, u"logo.svg"_s);
}

void TestLogoFile::svgMayHoldItsOwnPictures() {
    const QByteArray inside = encoded(darkImage(9, 9), "PNG").toBase64();
    const QByteArray svg =
        svgWith("<image xlink:href=\"data:image/png;base64," + inside + "\" x=\"25\" width=\"9\" height=\"9\"/>");
    const auto logo = app::readLogo(holding(svg, u"logo.svg"_s));
    QVERIFY(logo);
    QCOMPARE(QImage::fromData(*logo, "PNG").pixelColor(29, 4), QColor(Qt::darkGreen));
}

void TestLogoFile::whatIsNoPictureIsRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("code;nom\n1;a\n");
    QTest::newRow("cut PNG") << encoded(darkImage(60, 30), "PNG").left(40);
    QTest::newRow("JPEG with a bogus table") << jpegWithABogusTable(darkImage(60, 30));
    QTest::newRow("cut SVG") << svgWith({}).chopped(20);
    QTest::newRow("another kind of picture") << encoded(darkImage(6, 6), "BMP");
}

void TestLogoFile::whatIsNoPictureIsRefused() {
    QFETCH(QByteArray, content);
    const QString path = holding(content, u"logo.png"_s);
    const auto logo = app::readLogo(path);
    QVERIFY(!logo);
    QCOMPARE(logo.error().subject, u"logo.png"_s);
    QVERIFY(!app::readLogo(m_folder.filePath(u"absent.png"_s)));
    QVERIFY(!app::readLogo(m_folder.path()));
}

QTEST_MAIN(TestLogoFile)
#include "test_logo_file.moc"
