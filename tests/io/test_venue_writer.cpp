#include "io/venue_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;
using solidarity::Venue;

/// What GDAL itself reads of the files.
class TestVenueWriter : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    territory::Gazetteer m_gazetteer;
    std::vector<Venue> m_venues;

    QString written(const QString& name, bool withContacts = false) const {
        QString path = m_folder.filePath(name);
        const auto done = io::writeVenues(path, m_venues, m_gazetteer, withContacts);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return path;
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        GDALAllRegister();
        Venue gueret;
        gueret.id = QUuid::createUuid();
        gueret.name = u"=HYPERLINK(\"http://x\")"_s;
        gueret.insee = u"23096"_s;
        gueret.longitude = -1.871234;
        gueret.latitude = 46.17;
        gueret.contact = u"Mme Duval, 05 55 00 00 00"_s;
        gueret.rooms = 2;
        Venue nowhere;
        nowhere.id = QUuid::createUuid();
        nowhere.name = u"Salle d’Évaux"_s;
        m_venues = {gueret, nowhere};
    }

    void formulasAreTextInCsvAndNumbersStay() {
        const QString text = QString::fromUtf8(bytesOf(written(u"lieux.csv"_s)));
        QVERIFY(text.contains(u"'=HYPERLINK"_s));
        QVERIFY(text.contains(u",-1.871234,46.17,"_s));
        QVERIFY(text.contains(u"Salle d’Évaux"_s));
    }

    void contactsGoAlongOnlyWhenAsked_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"c.csv", "c.geojson", "c.gpkg"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void contactsGoAlongOnlyWhenAsked() {
        QFETCH(const QString, name);
        QVERIFY(!bytesOf(written(name)).contains("Duval"));
        QVERIFY(bytesOf(written(name, true)).contains("Duval"));
    }

    void gdalReadsPointsAndAttributes_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("GeoJSON") << u"lieux.geojson"_s;
        QTest::newRow("GeoPackage") << u"lieux.gpkg"_s;
    }
    void gdalReadsPointsAndAttributes() {
        QFETCH(const QString, name);
        const GDALDatasetUniquePtr dataset(
            GDALDataset::Open(written(name).toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
        QVERIFY(dataset);
        OGRLayer* layer = dataset->GetLayer(0);
        QCOMPARE(layer->GetFeatureCount(), 2);
        const OGRFeatureUniquePtr first(layer->GetNextFeature()), second(layer->GetNextFeature());
        const OGRPoint* point = first->GetGeometryRef()->toPoint();
        QVERIFY(qAbs(point->getX() + 1.871234) < 1e-6);
        QVERIFY(qAbs(point->getY() - 46.17) < 1e-6);
        QCOMPARE(first->GetFieldAsDouble("salles"), 2.0);
        QCOMPARE(QString::fromUtf8(second->GetFieldAsString("nom")), u"Salle d’Évaux"_s);
        QVERIFY(!second->GetGeometryRef());
    }

    void anotherSuffixIsRefusedWithTheRemedy() {
        const auto done = io::writeVenues(m_folder.filePath(u"lieux.doc"_s), m_venues, m_gazetteer);
        QVERIFY(!done.has_value());
        QVERIFY(done.error().remedy.contains(u".gpkg"_s));
    }
};

QTEST_GUILESS_MAIN(TestVenueWriter)
#include "test_venue_writer.moc"
