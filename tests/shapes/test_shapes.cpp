#include <QFile>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QTest>

#include <ogrsf_frmts.h>

#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <vector>

namespace {

using Vertex = std::array<qint64, 2>; // Steps of 1e-5°.

struct Face {
    QString siren, name, departement, region;
    std::unique_ptr<OGRGeometry> area;
};

using Row = QHash<QString, QString>;

// GDAL reads files, not Qt resources: they go through its memory.
std::string inMemory(const QString& resource, std::vector<QByteArray>& keep) {
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not shipped", qPrintable(resource));
    keep.push_back(file.readAll());
    const std::string path = "/vsimem/" + resource.section(u'/', -1).toStdString();
    VSIFCloseL(VSIFileFromMemBuffer(path.c_str(), reinterpret_cast<GByte*>(keep.back().data()),
                                    static_cast<vsi_l_offset>(keep.back().size()), FALSE));
    return path;
}

QList<Row> shippedRows(const QString& table) {
    std::vector<QByteArray> bytes;
    const std::string path = inMemory(QStringLiteral(":/data/") + table, bytes);
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR));
    QList<Row> rows;
    for (const auto& feature : *dataset->GetLayer(0)) {
        Row row;
        for (const auto& field : *feature)
            row.insert(QString::fromUtf8(field.GetName()), QString::fromUtf8(field.GetAsString()));
        rows.append(row);
    }
    return rows;
}

std::vector<std::vector<Vertex>> ringsOf(const OGRGeometry& area) {
    std::vector<std::vector<Vertex>> rings;
    const auto add = [&](const OGRPolygon& polygon) {
        for (const OGRLinearRing* ring : polygon) {
            std::vector<Vertex> vertices;
            for (int i = 0; i < ring->getNumPoints(); ++i)
                vertices.push_back({std::llround(ring->getX(i) * 1e5), std::llround(ring->getY(i) * 1e5)});
            rings.push_back(std::move(vertices));
        }
    };
    if (wkbFlatten(area.getGeometryType()) == wkbPolygon)
        add(*area.toPolygon());
    else
        for (const OGRPolygon* part : *area.toMultiPolygon())
            add(*part);
    return rings;
}

} // namespace

/// The schematic boundaries are a clean coverage: every territory, valid, no overlap, no gap, borders shared exactly.
class TestShapes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsEveryTerritoryOfTheReference();
    void facesAreValid();
    void bordersAreSharedVertexByVertex();
    void leavesNoGapButLlivia();
    void facesLieInTheirDepartementAndRegion();
    void membersLieInTheirTerritory();

private:
    std::vector<Face> m_faces;
    std::unique_ptr<OGRGeometry> m_whole; ///< Union of all faces.
};

void TestShapes::initTestCase() {
    GDALAllRegister();
    std::vector<QByteArray> bytes;
    for (const char* extension : {"shx", "dbf", "prj", "cpg", "shp"})
        inMemory(QStringLiteral(":/shapes/epci_2025_schematic.") + QLatin1String(extension), bytes);
    const GDALDatasetUniquePtr dataset(GDALDataset::Open("/vsimem/epci_2025_schematic.shp", GDAL_OF_VECTOR));
    QVERIFY(dataset);
    QCOMPARE(dataset->GetLayer(0)->GetSpatialRef()->GetAttrValue("GEOGCS"), "WGS 84");
    const auto text = [](const OGRFeatureUniquePtr& feature, const char* field) {
        return QString::fromUtf8((*feature)[field].GetAsString());
    };
    for (const auto& feature : *dataset->GetLayer(0))
        m_faces.push_back({text(feature, "siren"), text(feature, "nom"), text(feature, "dep"), text(feature, "region"),
                           std::unique_ptr<OGRGeometry>(feature->GetGeometryRef()->clone())});

    OGRMultiPolygon all;
    for (const Face& face : m_faces) {
        if (wkbFlatten(face.area->getGeometryType()) == wkbPolygon)
            all.addGeometry(face.area.get());
        else
            for (const OGRPolygon* part : *face.area->toMultiPolygon())
                all.addGeometry(part);
    }
    m_whole.reset(all.UnionCascaded());
    QVERIFY(m_whole);
}

void TestShapes::holdsEveryTerritoryOfTheReference() {
    QHash<QString, QString> names;
    for (const Row& row : shippedRows(QStringLiteral("epci.csv")))
        names.insert(row[QStringLiteral("siren")], row[QStringLiteral("nom")]);
    QSet<QString> present;
    for (const Face& face : m_faces) {
        QVERIFY2(names.contains(face.siren), qPrintable(face.siren));
        QCOMPARE(face.name, names.value(face.siren));
        present.insert(face.siren);
    }
    QCOMPARE(present.size(), 1255);
}

void TestShapes::facesAreValid() {
    for (const Face& face : m_faces)
        QVERIFY2(face.area->IsValid(), qPrintable(face.siren + u' ' + face.departement));
}

// An edge inside the country bounds one face on each side, walked once each way; what has no partner is the outline of
// the whole, no more and no less. An overlap, a gap or a vertex that only one side has breaks one or the other.
void TestShapes::bordersAreSharedVertexByVertex() {
    std::map<std::pair<Vertex, Vertex>, int> walked;
    for (const Face& face : m_faces)
        for (const std::vector<Vertex>& ring : ringsOf(*face.area))
            for (std::size_t i = 1; i < ring.size(); ++i)
                ++walked[{ring[i - 1], ring[i]}];
    double alone = 0;
    for (const auto& [edge, times] : walked) {
        QCOMPARE(times, 1); // Twice the same way would be two faces on one side: an overlap.
        const auto& [from, to] = edge;
        if (!walked.contains({to, from}))
            alone += std::hypot(static_cast<double>(to[0] - from[0]), static_cast<double>(to[1] - from[1])) / 1e5;
    }
    double outline = 0;
    for (const OGRPolygon* part : *m_whole->toMultiPolygon())
        for (const OGRLinearRing* ring : *part)
            outline += ring->get_Length();
    QVERIFY2(std::abs(alone - outline) < 1e-6, qPrintable(QStringLiteral("%1° too many").arg(alone - outline)));
}

// Spain's Llívia is the one enclave that is truly there.
void TestShapes::leavesNoGapButLlivia() {
    const OGRPoint llivia(1.98, 42.465);
    for (const OGRPolygon* part : *m_whole->toMultiPolygon()) {
        for (int i = 0; i < part->getNumInteriorRings(); ++i) {
            OGRPolygon gap;
            gap.addRing(const_cast<OGRLinearRing*>(part->getInteriorRing(i)));
            QVERIFY2(gap.Contains(&llivia), gap.exportToWkt().c_str());
        }
    }
}

void TestShapes::facesLieInTheirDepartementAndRegion() {
    QHash<QString, QString> regionOf;
    for (const Row& row : shippedRows(QStringLiteral("departements.csv")))
        regionOf.insert(row[QStringLiteral("code")], row[QStringLiteral("region")]);
    QHash<QString, QSet<QString>> departementsOf;
    for (const Row& row : shippedRows(QStringLiteral("communes.csv")))
        departementsOf[row[QStringLiteral("epci")]].insert(row[QStringLiteral("departement")]);
    QSet<QString> departements;
    for (const Face& face : m_faces) {
        QCOMPARE(face.region, regionOf.value(face.departement));
        QVERIFY2(departementsOf.value(face.siren).contains(face.departement), qPrintable(face.siren));
        departements.insert(face.departement);
    }
    QCOMPARE(departements.size(), 101);
}

void TestShapes::membersLieInTheirTerritory() {
    QHash<QString, std::vector<const Face*>> facesOf;
    for (const Face& face : m_faces)
        facesOf[face.siren].push_back(&face);
    int placed = 0, inside = 0;
    for (const Row& row : shippedRows(QStringLiteral("communes.csv"))) {
        const QString siren = row[QStringLiteral("epci")], longitude = row[QStringLiteral("longitude")];
        if (siren.isEmpty() || longitude.isEmpty())
            continue;
        const OGRPoint place(longitude.toDouble(), row[QStringLiteral("latitude")].toDouble());
        ++placed;
        for (const Face* face : facesOf.value(siren))
            if (face->area->Contains(&place)) {
                ++inside;
                break;
            }
    }
    QVERIFY(placed > 14000);
    QVERIFY2(inside > placed * 97 / 100, qPrintable(QStringLiteral("%1 of %2").arg(inside).arg(placed)));
}

QTEST_GUILESS_MAIN(TestShapes)
#include "test_shapes.moc"
