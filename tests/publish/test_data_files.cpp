#include "document/loading.h"
#include "document/results.h"
#include "document/small_country.h"
#include "io/table.h"
#include "publish/data_files.h"
#include "territory/wording.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <numbers>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

publish::Publication publicationOf(const document::MapState& state, std::shared_ptr<const document::Dataset> dataset) {
    auto results = document::computeResults(state, *dataset);
    return {state, std::move(dataset), results, nullptr, QDate(2025, 6, 27)};
}

/// A file inside a zip, by GDAL's reader of them.
QByteArray entryOf(const QString& archive, const QString& name) {
    VSILFILE* file = VSIFOpenL(u"/vsizip/%1/%2"_s.arg(archive, name).toUtf8().constData(), "rb");
    if (file == nullptr)
        return {};
    QByteArray bytes(16 << 20, Qt::Uninitialized);
    bytes.resize(qsizetype(VSIFReadL(bytes.data(), 1, std::size_t(bytes.size()), file)));
    VSIFCloseL(file);
    return bytes;
}

/// Signed area of a ring in degrees: positive when it runs anticlockwise.
double windingOf(const QJsonArray& ring) {
    double area = 0;
    for (int i = 0; i + 1 < ring.size(); ++i)
        area += ring[i][0].toDouble() * ring[i + 1][1].toDouble() - ring[i + 1][0].toDouble() * ring[i][1].toDouble();
    return area;
}

QStringList codesOf(const publish::Publication& publication) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    if (!publish::writeShownCsv(path, publication))
        return {};
    const auto table = io::readTable(path);
    QStringList codes;
    for (const QStringList& row : table->rows)
        codes << row.front();
    return codes;
}

} // namespace

/// The data beside a picture: exactly what it shows, in formats that others read.
class TestDataFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        GDALAllRegister();
        const auto reading = document::loadDataset({});
        QVERIFY(reading.has_value());
        m_shipped = reading->dataset;
    }

    void aRowForEachTerritoryShown() {
        document::MapState state;
        QCOMPARE(codesOf(publicationOf(state, m_shipped)).size(), 1255);
        state.view.area = u"frame:MYT"_s;
        QCOMPARE(codesOf(publicationOf(state, m_shipped)).size(), 5);
        state.view.area = u"dept:36"_s;
        QStringList expected;
        for (const territory::Territory& territory : m_shipped->gazetteer->territories()) {
            if (territory.departements.contains(u"36"_s))
                expected << territory.code;
        }
        QCOMPARE(codesOf(publicationOf(state, m_shipped)), expected);
    }

    void aFreeViewShowsWhatStandsOnIt() {
        // Squares of 10 km, B's middle at 615,000. The default page's map is 900 to 1,300 points wide: at 16 m a point
        // it ends 7 to 10 km from there, in A and C.
        document::MapState state;
        state.classification.classCount = 3;
        state.view.area.clear();
        state.view.centreX = 615'000;
        state.view.centreY = 6'605'000;
        state.view.metresPerPoint = 16;
        QCOMPARE(codesOf(publicationOf(state, smallcountry::dataset())), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        state.view.metresPerPoint = 1; // Inside of B, no border in sight.
        QCOMPARE(codesOf(publicationOf(state, smallcountry::dataset())), QStringList{u"B"_s});
    }

    void aTerritoryBringsItsNeighbours() {
        document::MapState state;
        state.classification.classCount = 3;
        state.view.area = u"around:B"_s;
        QCOMPARE(codesOf(publicationOf(state, smallcountry::dataset())), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        state.view.area = u"siren:B"_s;
        QCOMPARE(codesOf(publicationOf(state, smallcountry::dataset())), QStringList{u"B"_s});
    }

    void numbersAreThoseOfTheResults() {
        document::MapState state;
        state.theme = document::Theme::Indicator;
        state.indicator = u"part_75_plus"_s;
        const publish::Publication publication = publicationOf(state, m_shipped);
        QVERIFY(publish::writeShownCsv(path(u"ald.csv"_s), publication).has_value());
        const auto table = io::readTable(path(u"ald.csv"_s));
        QCOMPARE(table->columns.mid(0, 4), (QStringList{u"siren"_s, u"nom"_s, u"departements"_s, u"population"_s}));
        const qsizetype value = table->columns.indexOf(u"part_75_plus"_s),
                        decision = table->columns.indexOf(u"decision"_s);
        QVERIFY(value > 0 && decision > 0);
        int missing = 0;
        for (const QStringList& row : table->rows) {
            const auto i = std::size_t(m_shipped->territoryOf(row.front()));
            const double raw = publication.results->theme.values[i];
            QCOMPARE(row[value].isEmpty(), std::isnan(raw));
            missing += std::isnan(raw);
            if (!std::isnan(raw))
                QVERIFY(std::abs(row[value].toDouble() - raw * publication.results->theme.displayFactor) < 1e-9);
            QCOMPARE(row[decision], territory::wording::decisionName(publication.results->decisions[i]));
        }
        QCOMPARE(missing, publication.results->theme.missing);
    }

    void mapsSideBySideHaveTheirColumns() {
        document::MapState state;
        document::MapPanel equal, access, livingStandard;
        equal.title = u"Poids égaux"_s;
        access.index.emplace();
        access.index->setWeight(u"apl_generalistes_65"_s, 80);
        access.theme = document::Theme::Score;
        livingStandard.theme = document::Theme::Indicator;
        livingStandard.indicator = u"niveau_vie_median"_s;
        state.layout.panels = {equal, access, livingStandard};
        const publish::Publication publication = publicationOf(state, m_shipped);
        QVERIFY(publish::writeShownCsv(path(u"panneaux.csv"_s), publication).has_value());
        const auto table = io::readTable(path(u"panneaux.csv"_s));
        document::MapState second = state;
        second.index = *access.index;
        const auto other = document::computeResults(second, *m_shipped);
        const qsizetype score = table->columns.indexOf(u"score"_s), weighed = table->columns.indexOf(u"score_2"_s);
        QVERIFY(score > 0 && weighed > score && table->columns.indexOf(u"niveau_vie_median"_s) > weighed);
        QCOMPARE(QSet<QString>(table->columns.begin(), table->columns.end()).size(), table->columns.size());
        for (const QStringList& row : table->rows) {
            const auto i = std::size_t(m_shipped->territoryOf(row.front()));
            QCOMPARE(row[score].isEmpty(), std::isnan(publication.results->scores.score[i]));
            if (!row[score].isEmpty()) {
                QCOMPARE(row[score].toDouble(), publication.results->scores.score[i]);
                QCOMPARE(row[weighed].toDouble(), other->scores.score[i]);
            }
        }
    }

    void whatASpreadsheetWouldRunIsText() {
        document::Dataset dataset = smallcountry::unlinked();
        std::vector<territory::Territory> territories = dataset.gazetteer->territories();
        territories[0].name = u"=HYPERLINK(\"http://x\")"_s;
        territories[1].name = u"-1+cmd|' /C calc'!A0"_s;
        territories[2].name = u"\t=1+1"_s;
        dataset.gazetteer = std::make_shared<const territory::Gazetteer>(dataset.gazetteer->communes(), territories,
                                                                         dataset.gazetteer->departements(),
                                                                         dataset.gazetteer->regions());
        auto linked = std::make_shared<document::Dataset>(std::move(dataset));
        linked->link();
        document::MapState state;
        state.classification.classCount = 3;
        QVERIFY(publish::writeShownCsv(path(u"formules.csv"_s), publicationOf(state, linked)).has_value());
        const auto table = io::readTable(path(u"formules.csv"_s));
        for (int row = 0; row < 3; ++row)
            QVERIFY2(table->rows[std::size_t(row)][1].startsWith(u'\''), qPrintable(table->rows[std::size_t(row)][1]));
        QCOMPARE(table->rows[3][1], u"CC de D"_s);
    }

    void outlinesAreRfc7946() {
        document::MapState state;
        state.view.area = u"region:24"_s;
        QVERIFY(publish::writeShownGeoJson(path(u"centre.geojson"_s), publicationOf(state, m_shipped)).has_value());
        const QByteArray bytes = bytesOf(path(u"centre.geojson"_s));
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json[u"type"_s].toString(), u"FeatureCollection"_s);
        QVERIFY(!json.contains(u"crs"_s));
        const QJsonArray features = json[u"features"_s].toArray();
        QCOMPARE(features.size(), codesOf(publicationOf(state, m_shipped)).size());
        for (const QJsonValue& feature : features) {
            const QJsonObject geometry = feature[u"geometry"_s].toObject();
            QJsonArray polygons{geometry[u"coordinates"_s]};
            if (geometry[u"type"_s].toString() == u"MultiPolygon"_s)
                polygons = geometry[u"coordinates"_s].toArray();
            QVERIFY(!polygons.isEmpty());
            for (const QJsonValue& polygon : std::as_const(polygons)) {
                const QJsonArray rings = polygon.toArray();
                for (int i = 0; i < rings.size(); ++i) {
                    const QJsonArray ring = rings[i].toArray();
                    QCOMPARE(ring.first(), ring.last());
                    QCOMPARE(windingOf(ring) > 0, i == 0);
                    // Centre-Val de Loire, roughly.
                    QVERIFY(ring[0][0].toDouble() > -0.5 && ring[0][0].toDouble() < 3.7);
                    QVERIFY(ring[0][1].toDouble() > 46 && ring[0][1].toDouble() < 49.2);
                }
            }
            QVERIFY(feature[u"properties"_s][u"siren"_s].isString());
        }
        // Six decimals, no more.
        QVERIFY(!QString::fromUtf8(bytes).contains(QRegularExpression(u"\\[ ?-?\\d+\\.\\d{7}"_s)));
    }

    void outlinesHaveTheAreaOfTheGround() {
        document::MapState state;
        state.view.area = u"frame:REU"_s; // Not Lambert-93: another zone, another hemisphere.
        QVERIFY(publish::writeShownGeoJson(path(u"reunion.geojson"_s), publicationOf(state, m_shipped)).has_value());
        const GDALDatasetUniquePtr file(
            GDALDataset::Open(path(u"reunion.geojson"_s).toUtf8().constData(), GDAL_OF_VECTOR));
        QVERIFY(file);
        double shown = 0;
        for (const OGRFeatureUniquePtr& feature : *file->GetLayer(0)) {
            QVERIFY(feature->GetGeometryRef()->IsValid());
            OGREnvelope box;
            feature->GetGeometryRef()->getEnvelope(&box);
            // Square degrees to square metres at its own latitude, on a sphere: good to half a per cent.
            const double latitude = (box.MinY + box.MaxY) / 2 * std::numbers::pi / 180;
            const double metresADegree = 6'371'000 * std::numbers::pi / 180;
            shown += OGR_G_Area(OGRGeometry::ToHandle(feature->GetGeometryRef())) * metresADegree * metresADegree *
                     std::cos(latitude);
        }
        double ground = 0;
        for (const geo::Topology::Face& face : m_shipped->boundaries->topology->faces()) {
            if (geo::standardFrames()[face.frame].key == u"REU"_s)
                ground += face.area;
        }
        QVERIFY2(std::abs(shown / ground - 1) < 0.01, qPrintable(QString::number(shown / ground)));
    }

    void aPackageDescribesItself() {
        document::MapState state;
        state.theme = document::Theme::Indicator;
        state.indicator = u"temps_urgences_min"_s;
        state.view.area = u"dept:23"_s;
        const auto written = publish::writeDataPackage(path(u"creuse.zip"_s), publicationOf(state, m_shipped),
                                                       {{u"format"_s, u"essai"_s}});
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
        const QJsonObject package =
            QJsonDocument::fromJson(entryOf(path(u"creuse.zip"_s), u"datapackage.json"_s)).object();
        QCOMPARE(package[u"provenance"_s][u"format"_s].toString(), u"essai"_s);
        for (const QJsonValue& resource : package[u"resources"_s].toArray()) {
            const QByteArray bytes = entryOf(path(u"creuse.zip"_s), resource[u"path"_s].toString());
            QCOMPARE(resource[u"bytes"_s].toInteger(), bytes.size());
            const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QCOMPARE(resource[u"hash"_s].toString(), u"sha256:"_s + QString::fromLatin1(digest));
        }
        const QJsonObject schema = package[u"resources"_s][0][u"schema"_s].toObject();
        QStringList names;
        for (const QJsonValue& field : schema[u"fields"_s].toArray()) {
            names << field[u"name"_s].toString();
            if (names.last() == u"temps_urgences_min"_s) {
                const territory::Indicator& known =
                    m_shipped->indicators->indicators()[std::size_t(m_shipped->indicators->indicatorOf(names.last()))];
                QCOMPARE(field[u"unit"_s].toString(), known.unit);
                QCOMPARE(field[u"source"_s].toString(), known.source);
                QCOMPARE(field[u"vintage"_s].toString(), known.vintage);
                QCOMPARE(field[u"fragileEnd"_s].toString(), u"high"_s);
            }
        }
        const QByteArray csv = entryOf(path(u"creuse.zip"_s), u"territoires.csv"_s);
        QCOMPARE(QString::fromUtf8(csv.left(csv.indexOf('\n'))).trimmed(), names.join(u','));
        QCOMPARE(schema[u"missingValues"_s].toArray(), QJsonArray{QString()});
    }

    void aStopLeavesNothing() {
        std::stop_source source;
        source.request_stop();
        const publish::Publication publication = publicationOf({}, m_shipped);
        QVERIFY(!publish::writeShownGeoJson(path(u"rien.geojson"_s), publication, source.get_token()).has_value());
        QVERIFY(!publish::writeDataPackage(path(u"rien.zip"_s), publication, {}, source.get_token()).has_value());
        QVERIFY(!QFile::exists(path(u"rien.geojson"_s)) && !QFile::exists(path(u"rien.zip"_s)));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_shipped;
};

QTEST_MAIN(TestDataFiles)
#include "test_data_files.moc"
