#include "publish/file_writers.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QImage picture(QSize size = {640, 360}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(0xFFF4F5F7);
    QPainter painter(&image);
    painter.fillRect(20, 30, 200, 100, QColor(0x2b, 0x5f, 0x8f));
    painter.fillRect(300, 50, 150, 200, QColor(0xce, 0x0f, 0x1c));
    return image;
}

/// Noise, which doesn't compress: the file is sure to be large.
QImage noise() {
    QImage image(400, 800, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, 0xFF000000 | (state >> 8));
        }
    }
    return image;
}

/// A page that is this picture.
publish::ComposedPage pageOf(const QImage& image, double dpi = 96) {
    publish::ComposedPage page;
    page.list.size = image.size();
    page.list.items.emplace_back(publish::DisplayPicture{image.rect(), image, {}});
    page.pixels = image.size();
    page.dpi = dpi;
    return page;
}

territory::Expected<void> write(const QString& path, const publish::ComposedPage& page, std::stop_token stop = {},
                                const territory::Progress& progress = {}) {
    return publish::writePng(path, page, {}, std::move(stop), progress);
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file of this process grows past `bytes` while it lives: a full disk, without one.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestPngWriter : public QObject {
    Q_OBJECT
private slots:
    void whatIsReadIsWhatWasWritten() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        QVERIFY(write(path, pageOf(picture(), 192)).has_value());
        QImage read(path);
        QCOMPARE(read.colorSpace(), QColorSpace(QColorSpace::SRgb));
        read.setColorSpace({});
        QVERIFY(read.convertToFormat(QImage::Format_RGB32) == picture());
        QCOMPARE(read.dotsPerMeterX(), 7559); // 192 / 0.0254
        QCOMPARE(filesIn(folder), QStringList{u"carte.png"_s});
    }

    void anOldFileIsReplacedWhole() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        QVERIFY(write(path, pageOf(noise())).has_value());
        QVERIFY(write(path, pageOf(picture(), 96)).has_value());
        QCOMPARE(QImage(path).size(), picture().size());
    }

    void aFullDiskLeavesWhatWasThere() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"carte.png"_s);
        QVERIFY(write(path, pageOf(picture(), 96)).has_value());
        const QByteArray before = bytesOf(path);
        {
            const FileSizeLimit limit(20'000);
            const auto written = write(path, pageOf(noise()));
            QVERIFY(!written.has_value());
            QVERIFY(written.error().what.contains(u"assez de place"_s));
            QCOMPARE(written.error().subject, path);
            QVERIFY(!written.error().remedy.isEmpty());
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(folder), QStringList{u"carte.png"_s});
    }

    void aMissingFolderIsSaid() {
        const QTemporaryDir folder;
        const auto written = write(folder.filePath(u"absent/carte.png"_s), pageOf(picture(), 96));
        QVERIFY(!written.has_value() && !written.error().what.isEmpty());
    }

    void aFolderThatMayNotBeWrittenIsSaid() {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto written = write(folder.filePath(u"carte.png"_s), pageOf(picture(), 96));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written.has_value());
        QVERIFY(filesIn(folder).isEmpty());
    }

    // A device is no place for an image, and must still be one afterwards.
    void aDeviceIsNotReplaced() {
        const QString device = u"/dev/full"_s;
        if (!QFile::exists(device))
            QSKIP("no /dev/full here");
        QVERIFY(!write(device, pageOf(picture(), 96)).has_value());
        QVERIFY(QFile::exists(device) && !QFileInfo(device).isFile());
    }

    void aStopLeavesNothing() {
        const QTemporaryDir folder;
        std::stop_source stop;
        const auto written = write(folder.filePath(u"carte.png"_s), pageOf(noise()), stop.get_token(),
                                   [&](double share, const QString&) {
                                       if (share > 0.3)
                                           stop.request_stop();
                                   });
        QVERIFY(!written.has_value());
        QVERIFY(filesIn(folder).isEmpty());
    }
};

QTEST_MAIN(TestPngWriter)
#include "test_png_writer.moc"
