#include "document/loading.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/verification.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using publish::Verification;
using Verdict = Verification::Verdict;
using Status = Verification::Input::Status;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// CRC of a PNG's chunk (PNG specification, annex D).
quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray& type, const QByteArray& content) {
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

QByteArray pngOf(quint32 width, quint32 height, const QByteArray& chunks) {
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5)) +
           chunks + chunk("IEND", {});
}

Status statusOf(const Verification& verification, const QString& name) {
    for (const Verification::Input& input : verification.inputs) {
        if (input.name == name)
            return input.status;
    }
    qFatal("the input isn't named");
}

} // namespace

/// What becomes of files of strangers, of altered ones, and of those whose data have changed. Exports of every format
/// are in test_published_files.
class TestVerification : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_dataset = reading->dataset;
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anUntouchedPageIsIdentical() {
        const Verification result = verified(page(document::MapState()));
        QCOMPARE(result.verdict, Verdict::Identical);
        QVERIFY(result.findings.join(u' ').contains(u"n’a pas été touché"_s));
    }

    void aChangedWordOfThePageIsSaid() {
        const QString path = page(document::MapState());
        altered(path, "Creuse", "Corrèz");
        const Verification result = verified(path);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY(result.findings.front().contains(u"La page"_s));
    }

    void aChangedWeightIsSaid() {
        document::MapState state;
        state.index.setWeight(u"apl_generalistes_65"_s, 40);
        const QString path = page(state);
        altered(path, "\"weight\":40", "\"weight\":90");
        const Verification result = verified(path);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY(result.findings.front().contains(u"poids"_s));
    }

    void inputsAreFoundByNameAndComparedByContent() {
        document::MapState state;
        state.boundaryFiles = {written(u"here/EPCI.shp"_s, "shapes")};
        written(u"here/EPCI.dbf"_s, "names");
        state.indicatorFile = written(u"here/indicateurs.csv"_s, "siren,x\n");
        const QString path = page(state);
        QCOMPARE(verified(path).verdict, Verdict::NotChecked); // nobody says where they are

        // Moved, beside another of the same name.
        QVERIFY(QDir(m_folder->path()).mkpath(u"there/deep"_s));
        written(u"there/EPCI.shp"_s, "other shapes");
        QVERIFY(QDir().rename(m_folder->filePath(u"here"_s), m_folder->filePath(u"there/deep/here"_s)));
        const QString there = m_folder->filePath(u"there"_s);
        QCOMPARE(verified(path, there).verdict, Verdict::Identical);

        written(u"there/deep/here/EPCI.dbf"_s, "NAMES"); // as long as before
        const Verification changed = verified(path, there);
        QCOMPARE(changed.verdict, Verdict::OtherInputs);
        QCOMPARE(statusOf(changed, u"EPCI.shp"_s), Status::Changed);
        QCOMPARE(statusOf(changed, u"indicateurs.csv"_s), Status::Same);
        QVERIFY(changed.findings.join(u' ').contains(u"EPCI.shp"_s));

        written(u"there/deep/here/EPCI.dbf"_s, "names");
        QVERIFY(QFile::remove(m_folder->filePath(u"there/deep/here/indicateurs.csv"_s)));
        const Verification missing = verified(path, there);
        QCOMPARE(missing.verdict, Verdict::NotChecked);
        QCOMPARE(statusOf(missing, u"indicateurs.csv"_s), Status::Missing);
        QVERIFY(missing.findings.join(u' ').contains(u"indicateurs.csv"_s));
    }

    void aStrangersInputsLeadNowhere() {
        QJsonObject provenance = provenanceOf({});
        provenance.insert(u"inputs"_s, QJsonArray{QJsonObject{
                                           {u"name"_s, u"x"_s},
                                           {u"parts"_s, QJsonArray{QJsonObject{{u"file"_s, u"../../etc/hosts"_s}}}}}});
        const Verification result = verified(page(provenance), m_folder->path());
        for (const Verification::Input& input : result.inputs)
            QVERIFY(input.name != u"x"_s);
    }

    void otherFilesAreRefusedInWords_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"de quoi il est fait"_s;
        QTest::newRow("text") << QByteArray("bonjour") << u"de quoi il est fait"_s;
        QTest::newRow("svg of others") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                                       << u"de quoi il est fait"_s;
        QTest::newRow("html of others") << QByteArray("<!DOCTYPE html><p>diagonale-provenance")
                                        << u"de quoi il est fait"_s;
        QTest::newRow("pdf of others") << QByteArray("%PDF-1.7\n<?xpacket begin='' ?><x/><?xpacket end='w'?>")
                                       << u"de quoi il est fait"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"JPEG"_s;
        QTest::newRow("png cut in its header") << QByteArray("\x89PNG\r\n\x1a\n") << u"abîmée"_s;
        QTest::newRow("png of 4 gigapixels") << pngOf(65'000, 65'000, {}) << u"bien plus grande"_s;
        QTest::newRow("png of negative size") << pngOf(0xffffffff, 1, {}) << u"bien plus grande"_s;
        QTest::newRow("png whose text claims two gigabytes")
            << pngOf(1, 1, QByteArray::fromHex("7b000057") + "zTXtDiagonale-provenance") << u"abîmée"_s;
        QTest::newRow("png with a huge text")
            << pngOf(1, 1, chunk("tEXt", "Diagonale-provenance" + QByteArray(1, 0) + QByteArray(9 << 20, 'x')))
            << QString();
        QTest::newRow("billion laughs") << QByteArray(
                                               "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '") +
                                               QByteArray("&a;").repeated(2000) + "'><!ENTITY c '" +
                                               QByteArray("&b;").repeated(2000) + "'>]><svg>&c;</svg>"
                                        << u"de quoi il est fait"_s;
        QTest::newRow("outside file")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a SYSTEM '/etc/hosts'>]><svg>&a;</svg>")
            << u"de quoi il est fait"_s;
    }

    void otherFilesAreRefusedInWords() {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        const auto result = publish::verify(written(u"fichier"_s, content), {});
        QVERIFY(!result.has_value());
        QVERIFY2(result.error().what.contains(said), qPrintable(result.error().what));
        QVERIFY(!publish::verify(m_folder->filePath(u"absent.png"_s), {}).has_value());
        QVERIFY(!publish::verify(m_folder->path(), {}).has_value());
    }

    // Other programs keep texts when they save a picture, and drop or keep the seal: neither passes.
    void aPictureSavedByAnotherProgramIsAltered() {
        const QJsonObject provenance = publish::withOwnDigest(provenanceOf({}));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setText(QString::fromLatin1(publish::kProvenanceKey),
                      QString::fromUtf8(QJsonDocument(provenance).toJson(QJsonDocument::Compact)));
        const QString path = m_folder->filePath(u"carte.png"_s);
        QVERIFY(image.save(path));
        const Verification withoutSeal = verified(path);
        QCOMPARE(withoutSeal.verdict, Verdict::Altered);
        QVERIFY(withoutSeal.findings.front().contains(u"sceau"_s));

        publish::FileDescription described;
        described.provenance = provenance;
        image.setText(QString::fromLatin1(publish::kPictureSealKey),
                      QString::fromLatin1(publish::pictureSeal("00", described)));
        QVERIFY(image.save(path));
        const Verification otherPixels = verified(path);
        QCOMPARE(otherPixels.verdict, Verdict::Altered);
        QCOMPARE(otherPixels.findings.size(), 1);
        QVERIFY(otherPixels.findings.front().contains(u"pixels"_s));
    }

private:
    QJsonObject provenanceOf(const document::MapState& state) const {
        publish::Publication publication;
        publication.state = state;
        publication.dataset = m_dataset;
        publication.results = document::computeResults(state, *m_dataset);
        return publish::provenanceOf(publication);
    }
    QString page(const document::MapState& state) const { return page(provenanceOf(state)); }
    /// A sealed page.
    QString page(QJsonObject provenance) const {
        provenance = publish::withOwnDigest(provenance);
        provenance.insert(QLatin1StringView(publish::kSealKey), publish::openSeal());
        const QByteArray json =
            QJsonDocument(provenance).toJson(QJsonDocument::Compact).replace('&', "&amp;").replace('<', "&lt;");
        const QString path = written(u"carte.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'><metadata><p>" + json +
                                                         "</p></metadata><text>Creuse</text></svg>");
        const auto closed = publish::closeSeal(path);
        return closed ? path : QString();
    }
    static void altered(const QString& path, const QByteArray& before, const QByteArray& after) {
        QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.contains(before));
        bytes.replace(before, after);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static Verification verified(const QString& path, const QString& folder = {}) {
        const auto result = publish::verify(path, folder);
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    QString written(const QString& name, const QByteArray& content) const {
        QFile file(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestVerification)
#include "test_verification.moc"
