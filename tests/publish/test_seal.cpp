#include "publish/seal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// A file's digest of itself.
class TestSeal : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aClosedSealIsTheDigestOfTheFileWithAnOpenOne() {
        const QByteArray open = openBytes("<svg>carte ", "</svg>");
        const QString path = written(open);
        QVERIFY(publish::closeSeal(path).has_value());
        const QByteArray closed = bytesOf(path);
        QCOMPARE(closed.size(), open.size());
        QVERIFY(closed != open);
        const QByteArray seal = publish::closedSeal(sha256(open));
        QCOMPARE(closed, "<svg>carte " + seal + "</svg>");
        QCOMPARE(publish::sealedSha256(path, seal).value(), sha256(open));
    }

    void oneByteElsewhereBreaksIt() {
        const QString path = written(openBytes("<svg>carte ", "</svg>"));
        QVERIFY(publish::closeSeal(path).has_value());
        QByteArray bytes = bytesOf(path);
        const QByteArray seal = bytes.mid(11, publish::openSeal().size());
        bytes.replace("carte", "corte");
        QVERIFY(publish::closedSeal(publish::sealedSha256(written(bytes), seal).value()) != seal);
    }

    // Files are read in pieces: a seal may lie across two of them, and two seals are closed alike.
    void sealsAreFoundWhereverTheyLie() {
        constexpr qsizetype kPiece = 1 << 20;
        for (const qsizetype before : {kPiece - 100, kPiece - 40, kPiece - 1, kPiece, 2 * kPiece - 3}) {
            const QByteArray filler(before, 'x');
            const QByteArray open = openBytes(filler, openBytes("y", "z"));
            const QString path = written(open);
            QVERIFY(publish::closeSeal(path).has_value());
            const QByteArray seal = publish::closedSeal(sha256(open));
            QCOMPARE(bytesOf(path), filler + seal + "y" + seal + "z");
            QCOMPARE(publish::sealedSha256(path, seal).value(), sha256(open));
        }
    }

    void aFileWithoutSealStaysAsItIs() {
        const QString path = written("<svg/>");
        QVERIFY(publish::closeSeal(path).has_value());
        QCOMPARE(bytesOf(path), QByteArray("<svg/>"));
        QCOMPARE(publish::sealedSha256(path, {}).value(), sha256("<svg/>"));
    }

    void aFileThatIsNotThereIsSaid() {
        const auto closed = publish::closeSeal(m_folder->filePath(u"absent.svg"_s));
        QVERIFY(!closed.has_value() && !closed.error().what.isEmpty());
        QVERIFY(!publish::sealedSha256(m_folder->filePath(u"absent.svg"_s), {}).has_value());
    }

    // What a PNG says of its pixels and of its texts: either may change without the other.
    void thePictureSealKnowsPixelsAndTexts() {
        const publish::FileDescription described{u"Carte"_s, u"Une carte"_s, u"fr"_s, {{u"a"_s, 1}}};
        const QByteArray seal = publish::pictureSeal("ab", described);
        QVERIFY(seal.startsWith("ab "));
        QCOMPARE(seal.mid(3), sha256(QByteArray("Carte\0Une carte\0{\"a\":1}\0", 24)));
        publish::FileDescription moved = described;
        moved.title = u"CarteU"_s;
        moved.altText = u"ne carte"_s;
        QVERIFY(publish::pictureSeal("ab", moved) != seal);
    }

private:
    static QByteArray openBytes(const QByteArray& before, const QByteArray& after) {
        return before + publish::openSeal().toLatin1() + after;
    }
    QString written(const QByteArray& bytes) {
        QFile file(m_folder->filePath(u"carte.svg"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSeal)
#include "test_seal.moc"
