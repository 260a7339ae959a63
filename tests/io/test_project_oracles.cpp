#include "io/project_file.h"
#include "support/made_up_plan.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPython = "/usr/bin/python3"; // The one that Debian's packages are for.

struct Run {
    int code = -1;
    QByteArray output, errors;
};

Run run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    constexpr int kTwoMinutes = 120'000;
    if (!process.waitForStarted() || !process.waitForFinished(kTwoMinutes))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool knows(const QString& module) {
    return run(QLatin1StringView(kPython), {u"-c"_s, u"import "_s + module}).code == 0;
}

} // namespace

/// What other programs make of a project: none of them is Diagonale's.
class TestProjectOracles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theStandardsValidatorAccepts();
    void gdalListsTheSameRows();
    void qgisReadsTheSame();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"projet.gpkg"_s);
    io::ProjectContent m_content;
};

void TestProjectOracles::initTestCase() {
    m_content.id = QUuid::createUuid();
    m_content.state = {{u"version"_s, 2}};
    m_content.plan = madeupplan::Maker(9).plan(40, 12, 150);
    territory::Boundaries square;
    square.sources = {{{}, {}, {.epsg = 2154, .wkt = {}, .deduced = false}, 0, 0}};
    square.coordinates = {{600000, 6600000}, {610000, 6600000}, {610000, 6610000}, {600000, 6610000}};
    square.rings = {{0, 4, false}};
    square.features = {{u"A"_s, u"Cœur"_s, u"CC"_s, u"18"_s, u"24"_s, 0, 1, 0}};
    m_content.boundaries = std::make_shared<const territory::Boundaries>(square);
    m_content.ownBoundaries = true;
    QVERIFY(io::writeProjectFile(m_path, m_content));
}

void TestProjectOracles::theStandardsValidatorAccepts() {
    if (!knows(u"osgeo_utils.samples.validate_gpkg"_s))
        QSKIP("python3-gdal is absent");
    const Run validated = run(QLatin1StringView(kPython), {u"-m"_s, u"osgeo_utils.samples.validate_gpkg"_s, m_path});
    QVERIFY2(validated.code == 0, validated.output + validated.errors);
    QVERIFY2(!validated.errors.contains("Error"), validated.errors);
}

void TestProjectOracles::gdalListsTheSameRows() {
    const Run listed = run(u"ogrinfo"_s, {u"-so"_s, u"-al"_s, m_path});
    if (listed.code < 0)
        QSKIP("gdal-bin is absent");
    QVERIFY2(listed.code == 0 && listed.errors.isEmpty(), listed.errors);
    for (const auto& [layer, rows] :
         {std::pair{"venues", 40}, {"doctors", 12}, {"days", 150}, {"boundaries_2154", 1}, {"diagonale_project", 1}}) {
        const qsizetype at = listed.output.indexOf(QByteArray("Layer name: ") + layer + '\n');
        QVERIFY2(at >= 0, layer);
        QVERIFY2(listed.output.mid(at, 200).contains("Feature Count: " + QByteArray::number(rows) + '\n'), layer);
    }
}

void TestProjectOracles::qgisReadsTheSame() {
    if (!knows(u"qgis.core"_s))
        QSKIP("python3-qgis is absent");
    const QString script = QFINDTESTDATA("oracles/qgis_layers.py");
    QVERIFY(!script.isEmpty());
    const Run read =
        run(QLatin1StringView(kPython), {script, m_path, u"venues:name"_s, u"days:part"_s, u"doctors:rpps"_s});
    const QJsonObject layers = QJsonDocument::fromJson(read.output).object();
    QVERIFY2(!layers.isEmpty(), read.errors);
    const QJsonObject venues = layers[u"venues"_s].toObject(), boundaries = layers[u"boundaries_2154"_s].toObject();
    QCOMPARE(venues[u"rows"_s].toInt(), int(m_content.plan.venues.size()));
    QCOMPARE(venues[u"crs"_s].toString(), u"EPSG:4326"_s);
    QCOMPARE(venues[u"geometry"_s].toString(), u"Point"_s);
    QCOMPARE(boundaries[u"crs"_s].toString(), u"EPSG:2154"_s);
    QCOMPARE(boundaries[u"geometry"_s].toString(), u"MultiPolygon"_s);
    const QJsonArray names = venues[u"columns"_s][u"name"_s].toArray();
    for (std::size_t i = 0; i < m_content.plan.venues.size(); ++i)
        QCOMPARE(names[qsizetype(i)].toString(), m_content.plan.venues[i].name);
    const QJsonArray numbers = layers[u"doctors"_s][u"columns"_s][u"rpps"_s].toArray();
    for (std::size_t i = 0; i < m_content.plan.doctors.size(); ++i)
        QCOMPARE(numbers[qsizetype(i)].toString(), m_content.plan.doctors[i].rpps);
    QCOMPARE(layers[u"days"_s][u"columns"_s][u"part"_s].toArray().size(), qsizetype(m_content.plan.days.size()));
}

QTEST_GUILESS_MAIN(TestProjectOracles)
#include "test_project_oracles.moc"
