#include "../io/failing_disk.h"
#include "document/loading.h"
#include "publish/png_reading.h"
#include "publish/png_stream.h"
#include "publish/publish.h"
#include "publish/results_to_publish.h"
#include "publish/seal.h"
#include "publish/verification.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;
using document::MapState;
using publish::Publication;
using publish::Verification;
using Verdict = Verification::Verdict;

namespace {

const QStringList kEndings{u"png"_s, u"jpg"_s, u"pdf"_s, u"svg"_s, u"html"_s, u"csv"_s, u"geojson"_s, u"zip"_s};
const QStringList kVerified{u"png"_s, u"pdf"_s, u"svg"_s, u"html"_s};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder can't be written");
}

void rows(const QStringList& endings) {
    QTest::addColumn<QString>("ending");
    for (const QString& ending : endings)
        QTest::newRow(qPrintable(ending)) << ending;
}

/// The digest of the rows of a picture, worked without a PNG.
QByteArray pixelsOf(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int y = 0; y < rgb.height(); ++y)
        hash.addData(QByteArrayView(rgb.constScanLine(y), 3 * rgb.width()));
    return hash.result().toHex();
}

} // namespace

/// Every format, from publication to file and back: what it says of itself, what is found when it was touched, and that
/// nothing is left where it can't be written.
class TestPublishedFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_dataset = reading->dataset;
        m_publication = publicationOf(state());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { failingdisk::disarm(); }

    void formatsAreKnownByTheirEnding() {
        using publish::Format;
        QCOMPARE(publish::formatOf(u"/a/b.PNG"_s), std::optional(Format::Png));
        QCOMPARE(publish::formatOf(u"b.jpeg"_s), std::optional(Format::Jpeg));
        QCOMPARE(publish::formatOf(u"b.htm"_s), std::optional(Format::Html));
        QCOMPARE(publish::formatOf(u"carte.v2.svg"_s), std::optional(Format::Svg));
        QCOMPARE(publish::formatOf(u"b.zip"_s), std::optional(Format::DataPackage));
        QVERIFY(!publish::formatOf(u"b.bmp"_s) && !publish::formatOf(u"png"_s) && !publish::formatOf(QString()));
        const auto refused = publish::publishTo(path(u"bmp"_s), publication());
        QVERIFY(!refused.has_value() && refused.error().remedy.contains(u"geojson"_s));
    }

    void untouchedExportsAreIdentical_data() { rows(kVerified); }
    void untouchedExportsAreIdentical() {
        const Verification result = verified(exported());
        QVERIFY2(result.verdict == Verdict::Identical, qPrintable(result.findings.join(u'\n')));
    }

    void aPictureIsWhatIsSeenBeforehand() {
        const auto picture = publish::pictureOf(publication());
        QVERIFY(picture.has_value());
        QCOMPARE(pixelsOf(QImage(exportedAs(u"png"_s))), pixelsOf(*picture));
        QCOMPARE(picture->size(), QSize(480, 360));
        QCOMPARE(publish::pictureOf(publication(), {240, 180})->size(), QSize(240, 180));
    }

    // Whatever the reader looks at, chosen or compared, is no part of the picture.
    void whereTheReaderLooksIsNotPublished() {
        MapState looking = state();
        looking.brushed = {u"200067544"_s};
        looking.comparedWith = u"200067544"_s;
        looking.homeDepartement = u"23"_s;
        QVERIFY(*publish::pictureOf(publicationOf(looking)) == *publish::pictureOf(publication()));
    }

    void aChangedPixelIsSaid() {
        const QString file = exportedAs(u"png"_s);
        QImage image(file);
        image.setPixel(7, 11, image.pixel(7, 11) ^ 1);
        QVERIFY(image.save(file));
        const Verification result = verified(file);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY2(result.findings.front().contains(u"pixels"_s), qPrintable(result.findings.front()));
    }

    void aPictureCutShortIsSaid() {
        const QString file = exportedAs(u"png"_s);
        const QByteArray bytes = bytesOf(file);
        write(file, bytes.left(bytes.size() * 2 / 3));
        const Verification result = verified(file);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY2(result.findings.front().contains(u"abîmée"_s), qPrintable(result.findings.front()));
    }

    void aChangedWordIsSaid_data() { rows({u"pdf"_s, u"svg"_s, u"html"_s}); }
    void aChangedWordIsSaid() {
        const QString file = exported();
        QByteArray bytes = bytesOf(file);
        // The first is the title, before what the file says of itself; in a PDF, whose pages are compressed, that of
        // XMP.
        const qsizetype word = bytes.indexOf("Un titre à moi");
        QVERIFY(word > 0);
        bytes.replace(word, 8, "Un autre");
        write(file, bytes);
        const Verification result = verified(file);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY2(result.findings.front().contains(u"La page"_s), qPrintable(result.findings.front()));
    }

    void aChangedPageOfAPdfIsSaid() {
        const QString file = exportedAs(u"pdf"_s);
        QByteArray bytes = bytesOf(file);
        const qsizetype stream = bytes.indexOf("stream");
        bytes[stream + 40] = char(bytes[stream + 40] ^ 1);
        write(file, bytes);
        QCOMPARE(verified(file).verdict, Verdict::Altered);
    }

    void aChangedWeightIsSaid_data() { rows({u"pdf"_s, u"svg"_s, u"html"_s}); }
    void aChangedWeightIsSaid() {
        const QString file = exported();
        QByteArray bytes = bytesOf(file);
        const QByteArray quote = bytes.contains("\"weight\":35") ? "\"" : "&quot;";
        QVERIFY(bytes.contains(quote + "weight" + quote + ":35"));
        bytes.replace(quote + "weight" + quote + ":35", quote + "weight" + quote + ":90");
        write(file, bytes);
        const Verification result = verified(file);
        QCOMPARE(result.verdict, Verdict::Altered);
        QVERIFY2(result.findings.front().contains(u"poids"_s), qPrintable(result.findings.front()));
    }

    // A forger can seal anew; the map that the data give is drawn again, and differs where it was retouched.
    void aRetouchedAndSealedPictureIsDrawnOtherwise() {
        const QString file = exportedAs(u"png"_s);
        QImage image(file);
        for (const QPoint& point : {QPoint(100, 50), QPoint(120, 70)})
            image.setPixel(point, image.pixel(point) ^ 0x808080);
        sealAnew(image, file, provenanceOf(file));
        const Verification result = verified(file);
        QVERIFY2(result.verdict == Verdict::OtherDrawing, qPrintable(result.findings.join(u'\n')));
        QCOMPARE(result.where, QRect(QPoint(100, 50), QPoint(120, 70)));
        QVERIFY2(result.findings.last().contains(u"21 × 21"_s), qPrintable(result.findings.last()));
    }

    void aChangedAndSealedWeightIsDrawnOtherwise() {
        const QString file = exportedAs(u"png"_s);
        QJsonObject provenance = provenanceOf(file), changed = provenance[u"state"_s].toObject();
        MapState other = MapState::fromJson(changed).value();
        other.index.setWeight(u"apl_generalistes_65"_s, 100);
        provenance.insert(u"state"_s, other.toJson());
        sealAnew(QImage(file), file, publish::withOwnDigest(provenance));
        QCOMPARE(verified(file).verdict, Verdict::OtherDrawing);
    }

    void anotherBuildIsNotJudgedByItsDrawing() {
        const QString file = exportedAs(u"png"_s);
        QJsonObject provenance = provenanceOf(file), program = provenance[u"program"_s].toObject();
        program.insert(u"build"_s, u"another"_s);
        provenance.insert(u"program"_s, program);
        sealAnew(QImage(file), file, publish::withOwnDigest(provenance));
        const Verification result = verified(file);
        QCOMPARE(result.verdict, Verdict::NotChecked);
        QVERIFY(result.findings.last().contains(u"Une autre version"_s));
    }

    // Its own file of indicators: changed since, gone since. One reading of it makes the files of all formats.
    void aChangedInputIsNamed() {
        const QString table = m_folder->filePath(u"data/indicateurs.csv"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
        QVERIFY(QFile::copy(u":/data/indicators_epci_2025.csv"_s, table));
        QFile::setPermissions(table, QFile::ReadOwner | QFile::WriteOwner);
        MapState own = state();
        own.indicatorFile = table;
        const auto reading = document::loadDataset(own);
        QVERIFY(reading.has_value());
        Publication publication{own, reading->dataset, publish::resultsToPublish(own, *reading->dataset, nullptr), {}};
        for (const QString& ending : kVerified) {
            QVERIFY(publish::publishTo(path(ending), publication).has_value());
            const Verification same = verified(path(ending), m_folder->filePath(u"data"_s));
            QVERIFY2(same.verdict == Verdict::Identical, qPrintable(ending + u' ' + same.findings.join(u'\n')));
        }

        QByteArray bytes = bytesOf(table);
        bytes[bytes.size() - 2] = bytes[bytes.size() - 2] == '1' ? '2' : '1';
        write(table, bytes);
        for (const QString& ending : kVerified) {
            const Verification changed = verified(path(ending), m_folder->filePath(u"data"_s));
            QCOMPARE(changed.verdict, Verdict::OtherInputs);
            QVERIFY(changed.findings.join(u' ').contains(u"indicateurs.csv"_s));
            QCOMPARE(verified(path(ending)).verdict, Verdict::NotChecked);
        }
    }

    void noPersonNorFolderIsInAnyFile_data() { rows(kEndings); }
    void noPersonNorFolderIsInAnyFile() {
        MapState personal = state();
        personal.adjustments = {{u"200067544"_s, true, u"avis des élus"_s, u"Marie Curie"_s, QDate(2025, 7, 1)}};
        QFETCH(QString, ending);
        QVERIFY(publish::publishTo(path(ending), publicationOf(personal)).has_value());
        const QByteArray bytes = bytesOf(path(ending));
        for (const QByteArray& word :
             {QByteArray("Marie Curie"), m_folder->path().toUtf8(), QDir::homePath().toUtf8() + '/'})
            QVERIFY2(!bytes.contains(word), word.constData());
    }

    // The disk is full at the first write, where nothing was, and at a later one, where a file was: it stays.
    void aFullDiskLeavesWhatWasThere_data() { rows(kEndings); }
    void aFullDiskLeavesWhatWasThere() {
        QFETCH(QString, ending);
        for (const bool isThere : {false, true}) {
            if (isThere)
                write(path(ending), "ancien");
            failingdisk::arm(failingdisk::Call::Write, isThere ? 2 : 1, ENOSPC);
            const auto written = publish::publishTo(path(ending), publication());
            if (!failingdisk::disarm() && isThere)
                continue; // a small file, in one write
            QVERIFY(!written.has_value());
            QVERIFY2(written.error().text().contains(u"place"_s), qPrintable(written.error().text()));
            onlyTheOldOneIsThere(ending, isThere);
        }
    }

    void aDiskThatFailsInTheEndLeavesWhatWasThere_data() { rows(kEndings); }
    void aDiskThatFailsInTheEndLeavesWhatWasThere() {
        QFETCH(QString, ending);
        write(path(ending), "ancien");
        failingdisk::arm(failingdisk::Call::Rename, 1, EIO);
        const auto written = publish::publishTo(path(ending), publication());
        QVERIFY(failingdisk::disarm());
        QVERIFY(!written.has_value() && !written.error().remedy.isEmpty());
        onlyTheOldOneIsThere(ending, true);
    }

    void aFileThatMayNotBeReplacedStays_data() { rows(kEndings); }
    void aFileThatMayNotBeReplacedStays() {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QFETCH(QString, ending);
        write(path(ending), "ancien");
        QFile::setPermissions(path(ending), QFile::ReadOwner);
        QVERIFY(!publish::publishTo(path(ending), publication()).has_value());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto written = publish::publishTo(path(ending), publication());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written.has_value());
        onlyTheOldOneIsThere(ending, true);
    }

    void aFolderThatIsNotThereIsSaid_data() { rows(kEndings); }
    void aFolderThatIsNotThereIsSaid() {
        QFETCH(QString, ending);
        const auto written = publish::publishTo(m_folder->filePath(u"absent/carte."_s + ending), publication());
        QVERIFY(!written.has_value());
        QVERIFY2(written.error().text().contains(u"absent"_s), qPrintable(written.error().text()));
        QVERIFY(!QFile::exists(m_folder->filePath(u"absent"_s)));
    }

    void aStopLeavesWhatWasThere_data() { rows(kEndings); }
    void aStopLeavesWhatWasThere() {
        QFETCH(QString, ending);
        write(path(ending), "ancien");
        std::stop_source stop;
        stop.request_stop();
        const auto written = publish::publishTo(path(ending), publication(), stop.get_token());
        QVERIFY(!written.has_value() && !written.error().what.isEmpty());
        onlyTheOldOneIsThere(ending, true);
    }

    // As the progress says it: pages of lines while they are written, pictures in the midst of their rows.
    void aStopHalfwayLeavesWhatWasThere_data() { rows({u"png"_s, u"jpg"_s, u"pdf"_s, u"svg"_s, u"html"_s}); }
    void aStopHalfwayLeavesWhatWasThere() {
        QFETCH(QString, ending);
        write(path(ending), "ancien");
        MapState large = state();
        large.layout.size = {900, 1200, document::PageSize::Unit::Pixels, 96};
        std::stop_source stop;
        double last = 0;
        const auto written =
            publish::publishTo(path(ending), publicationOf(large), stop.get_token(), [&](double share, const QString&) {
                QVERIFY2(share < 0 || (share >= last && share <= 1),
                         qPrintable(QString::number(share))); // < 0: unknown
                last = std::max(share, last);
                if (share >= (ending == u"html"_s ? 0.1 : ending == u"pdf"_s || ending == u"svg"_s ? 0.3 : 0.5))
                    stop.request_stop();
            });
        QVERIFY(stop.stop_requested());
        QVERIFY(!written.has_value() && !written.error().what.isEmpty());
        onlyTheOldOneIsThere(ending, true);
    }

private:
    static MapState state() {
        MapState state;
        state.view.area = u"dept:23"_s;
        state.title = u"Un titre à moi"_s;
        state.index.setWeight(u"apl_generalistes_65"_s, 35);
        state.layout.size = {480, 360, document::PageSize::Unit::Pixels, 96};
        return state;
    }
    const Publication& publication() const { return m_publication; }
    Publication publicationOf(const MapState& shown) const {
        Publication publication;
        publication.state = shown;
        publication.dataset = m_dataset;
        publication.results = publish::resultsToPublish(shown, *m_dataset, nullptr);
        publication.date = QDate(2025, 6, 27);
        return publication;
    }
    QString path(const QString& ending) const { return m_folder->filePath(u"carte."_s + ending); }
    QString exportedAs(const QString& ending) const {
        const auto written = publish::publishTo(path(ending), publication());
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
        return path(ending);
    }
    QString exported() const {
        QFETCH(QString, ending);
        return exportedAs(ending);
    }
    static Verification verified(const QString& file, const QString& folder = {}) {
        const auto result = publish::verify(file, folder);
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    static QJsonObject provenanceOf(const QString& png) {
        return QJsonDocument::fromJson(publish::readPng(png).texts.value(publish::kProvenanceKey)).object();
    }
    /// Writes it as Diagonale does, words as they were but for the provenance. (QImage::save() would change spaces.)
    static void sealAnew(const QImage& image, const QString& file, const QJsonObject& provenance) {
        const QHash<QByteArray, QByteArray> texts = publish::readPng(file).texts;
        const QByteArray title = texts.value("Title"), altText = texts.value("Description");
        publish::FileDescription described;
        described.title = QString::fromUtf8(title);
        described.altText = QString::fromUtf8(altText);
        described.provenance = provenance;
        QByteArray bytes;
        publish::PngStream png([&bytes](const QByteArray& part) {
            bytes += part;
            return true;
        });
        std::vector<publish::PngStream::Text> before, after;
        before.push_back({"Title", title});
        before.push_back({"Description", altText});
        before.push_back({publish::kProvenanceKey, QJsonDocument(provenance).toJson(QJsonDocument::Compact)});
        after.push_back({publish::kPictureSealKey, publish::pictureSeal(pixelsOf(image), described)});
        constexpr double kDpi = 96;
        QVERIFY(png.begin(image.size(), kDpi, before));
        QVERIFY(png.writeRows(image.convertToFormat(QImage::Format_RGB32)) && png.end(after));
        write(file, bytes);
    }
    void onlyTheOldOneIsThere(const QString& ending, bool isThere) const {
        const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(left, isThere ? QStringList{u"carte."_s + ending} : QStringList{});
        QVERIFY(!isThere || bytesOf(path(ending)) == "ancien");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const document::Dataset> m_dataset;
    Publication m_publication; ///< Of state().
};

QTEST_MAIN(TestPublishedFiles)
#include "test_published_files.moc"
