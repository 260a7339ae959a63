#include "io/project_file.h"
#include "support/made_up_plan.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using io::ProjectContent;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

territory::Indicator indicator(const QString& key) {
    return {key,
            u"Accès « APL »"_s,
            u"critère"_s,
            u"consult./an/hab."_s,
            u"complément"_s,
            Direction::LowIsFragile,
            100.0,
            2,
            u"DREES"_s,
            u"2023"_s,
            u"LO 2.0"_s,
            u"https://example.org"_s,
            u"approché"_s};
}

/// Two squares of two CRS, the first with a hole.
std::shared_ptr<const territory::Boundaries> boundaries() {
    territory::Boundaries made;
    made.sources = {{{}, {}, {.epsg = 2154, .wkt = {}, .deduced = false}, 0, 0},
                    {{}, {}, {.epsg = 5490, .wkt = {}, .deduced = false}, 0, 0}};
    made.coordinates = {{600000.1, 6600000.3}, {610000.7, 6600000.9},     {610000.2, 6610000.4},
                        {600000.6, 6610000.8}, {604000.1, 6604000.2},     {604000.3, 6606000.4},
                        {606000.5, 6606000.6}, {650000.123456789, 1.8e6}, {660000.987654321, 1.8e6},
                        {655000.5, 1.81e6}};
    made.rings = {{0, 4, false}, {4, 3, true}, {7, 3, false}};
    made.features = {{u"G"_s, u"Guadeloupe"_s, u"CC"_s, u"971"_s, u"01"_s, 2, 1, 1},
                     {u"A"_s, u"Cœur « du » Cher"_s, u"CA"_s, u"18"_s, u"24"_s, 0, 2, 0}};
    return std::make_shared<const territory::Boundaries>(made);
}

ProjectContent::Import importByCommune() {
    ProjectContent::Import import;
    import.rows = 12;
    import.matched = 11;
    import.table = territory::IndicatorTable({u"A"_s, u"G"_s}, {indicator(u"Part (%)"_s), indicator(u"part (%)"_s)},
                                             {{0.1, kMissing},
                                              { -1e-300,
                                                7 }});
    import.categories = {
        { u"zonage"_s,
          u"Zonage"_s,
          u"ARS"_s,
          u"2024"_s,
          {u"ZIP"_s, u"ZAC"_s},
          { {u"A"_s, 1},
            { u"B"_s,
              0 } } }};
    import.communes =
        ProjectContent::CommuneColumns{territory::IndicatorTable({u"18001"_s, u"2A004"_s}, {indicator(u"fid"_s)},
                                                                 {{ 1.5,
                                                                    kMissing }}),
                                       {{ kMissing,
                                          30 }},
                                       { u"population"_s }};
    import.coverage = {{u"Part (%)"_s, u"A"_s, 3, 2, 0.97}, { u"Part (%)"_s, u"G"_s, 0, 0, kMissing }};
    return import;
}

ProjectContent everything() {
    ProjectContent content;
    content.id = QUuid::createUuid();
    content.plan = madeupplan::Maker(1).plan(20, 8, 60);
    content.journal = {
        {QDateTime(QDate(2025, 9, 1), QTime(23, 59, 59, 999), Qt::UTC), u"préfecture"_s, u"Ouvrir « X »"_s},
        {QDateTime(QDate(2025, 9, 2), QTime(0, 0), Qt::UTC), {}, u"Créer"_s}};
    content.state = {{u"version"_s, 2}, {u"title"_s, u"Été"_s}};
    content.adjustments = {{u"A"_s, false, u"raison"_s, u"préfet"_s, QDate(2025, 7, 1)},
                           {u"B"_s, true, u"r"_s, {}, {}}};
    content.scenarios = {{{u"name"_s, u"un"_s}}, {{u"name"_s, u"deux"_s}}};
    content.indicators =
        std::make_shared<const territory::IndicatorTable>(QStringList{u"A"_s, u"B"_s}, std::vector{indicator(u"apl"_s)},
                                                          std::vector<std::vector<double>>{{1.87, kMissing}});
    content.ownIndicators = true;
    content.imports = {importByCommune()};
    territory::DecisionList own;
    own.id = u"project:decisions/0/liste.csv"_s;
    own.title = u"Liste"_s;
    own.date = QDate(2025, 6, 27);
    own.source = u"préfecture"_s;
    own.decisions = {
        {u"A"_s, {territory::DecisionStatus::Retained, territory::Certainty::Probable, u"presse"_s, u"faible"_s}}};
    own.coverage.areas = {{u"departement"_s, u"18"_s, u"Cher"_s, -1, 2, true, u"note"_s}};
    content.decisionLists = {{territory::DecisionList(), true}, {own, false}};
    content.carePlaces = {{},
                          {{u"1"_s, u"Maison"_s, u"MSP"_s, u"ouvert"_s, u"18001"_s, u"Aubigny"_s, u"A"_s, 2.5, 47.1,
                            solidarity::CarePlace::Precision::Commune, u"x.csv"_s}}};
    content.boundaries = content.departementBoundaries = boundaries();
    content.ownBoundaries = true;
    content.boundaryFiles = {{u"epci.fgb"_s, u"epci"_s, {.epsg = 4326, .wkt = {}, .deduced = false}, 2, 2}};
    return content;
}

bool sameTable(const territory::IndicatorTable& a, const territory::IndicatorTable& b) {
    bool same = a.indicators() == b.indicators();
    for (std::size_t i = 0; same && i < a.indicators().size(); ++i) {
        for (const QString& code : a.codes() + b.codes()) {
            const double x = a.value(code, i), y = b.value(code, i);
            same = same && (x == y || (std::isnan(x) && std::isnan(y)));
        }
    }
    return same;
}

bool sameBoundaries(const territory::Boundaries& a, const territory::Boundaries& b) {
    if (a.features.size() != b.features.size())
        return false;
    for (std::size_t f = 0; f < a.features.size(); ++f) {
        const auto &x = a.features[f], &y = b.features[f];
        bool same = x.code == y.code && x.name == y.name && x.kind == y.kind && x.departement == y.departement &&
                    x.region == y.region && x.ringCount == y.ringCount &&
                    a.sources[x.source].crs.epsg == b.sources[y.source].crs.epsg;
        for (std::uint32_t r = 0; same && r < x.ringCount; ++r) {
            const auto &p = a.rings[x.firstRing + r], &q = b.rings[y.firstRing + r];
            same = p.hole == q.hole &&
                   std::equal(a.coordinates.begin() + p.first, a.coordinates.begin() + p.first + p.count,
                              b.coordinates.begin() + q.first, b.coordinates.begin() + q.first + q.count);
        }
        if (!same)
            return false;
    }
    return true;
}

} // namespace

class TestProjectFile : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBackBitForBit();
    void plansOfAnyKindComeBack();
    void whatShipsIsWrittenForOthersAndNotReadBack();
    void nothingIsWrittenBesideTheFile();
    void aStopLeavesTheOldFile();

private:
    QTemporaryDir m_folder;
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }
};

void TestProjectFile::everythingComesBackBitForBit() {
    const ProjectContent content = everything();
    const QString path = pathOf(u"Été à l'hôpital #1 ?.gpkg"_s); // A name that a careless address would break.
    const auto written = io::writeProjectFile(path, content);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    const auto read = io::readProjectFile(path);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(read->unknownTables.isEmpty());
    QVERIFY(read->diagnosis.findings().empty());
    const ProjectContent& back = read->content;
    QCOMPARE(back.id, content.id);
    QVERIFY(back.plan == content.plan);
    QVERIFY(back.journal == content.journal);
    QCOMPARE(back.state, content.state);
    QVERIFY(back.adjustments == content.adjustments);
    QVERIFY(back.scenarios == content.scenarios);
    QVERIFY(sameTable(*back.indicators, *content.indicators));
    QVERIFY(sameBoundaries(*back.boundaries, *content.boundaries));
    QVERIFY(sameBoundaries(*back.departementBoundaries, *content.departementBoundaries));
    QCOMPARE(back.boundaryFiles[0].path, u"epci.fgb"_s);
    const auto &import = back.imports[0], &asked = content.imports[0];
    QVERIFY(sameTable(import.table, asked.table));
    QVERIFY(import.categories == asked.categories);
    QVERIFY(sameTable(import.communes->table, asked.communes->table));
    QVERIFY(std::isnan(import.communes->weights[0][0]) && import.communes->weights[0][1] == 30);
    QCOMPARE(import.communes->weightLabels, asked.communes->weightLabels);
    QVERIFY(import.rows == 12 && import.matched == 11 && import.coverage.size() == 2);
    QVERIFY(import.coverage[0].populationShare == 0.97 && std::isnan(import.coverage[1].populationShare));
    const territory::DecisionList& list = back.decisionLists[1].list;
    QVERIFY(back.decisionLists[0].shipped && !back.decisionLists[1].shipped);
    QVERIFY(list.decisions == content.decisionLists[1].list.decisions && list.title == u"Liste"_s);
    QVERIFY(list.coverage.areas[0].complete && list.coverage.areas[0].announced == -1);
    QVERIFY(back.carePlaces.size() == 2 && back.carePlaces[0].empty() && back.carePlaces[1][0].longitude == 2.5);
}

void TestProjectFile::plansOfAnyKindComeBack() {
    const QString path = pathOf(u"quelconque.gpkg"_s);
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20260101 max_success=25"); // Each writes a file.
    const bool held = rc::check("a plan written is the plan read", [&] {
        ProjectContent content;
        content.id = QUuid::createUuid();
        content.state = {{u"version"_s, 2}};
        content.plan = madeupplan::Maker(*rc::gen::arbitrary<quint32>())
                           .plan(*rc::gen::inRange(0, 6), *rc::gen::inRange(0, 6), *rc::gen::inRange(0, 12));
        const auto written = io::writeProjectFile(path, content);
        RC_ASSERT(written.has_value());
        const auto read = io::readProjectFile(path);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->content.plan == content.plan);
    });
    QVERIFY(held);
}

void TestProjectFile::whatShipsIsWrittenForOthersAndNotReadBack() {
    ProjectContent content = everything();
    content.ownBoundaries = content.ownIndicators = false;
    const QString path = pathOf(u"livré.gpkg"_s);
    QVERIFY(io::writeProjectFile(path, content));
    const auto read = io::readProjectFile(path);
    QVERIFY(read);
    QVERIFY(!read->content.boundaries && !read->content.indicators);
    QVERIFY(read->unknownTables.isEmpty());
}

void TestProjectFile::nothingIsWrittenBesideTheFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seul.gpkg"_s);
    QVERIFY(io::writeProjectFile(path, everything()));
    QVERIFY(io::readProjectFile(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), {u"seul.gpkg"_s});
}

void TestProjectFile::aStopLeavesTheOldFile() {
    const QString path = pathOf(u"arrêté.gpkg"_s);
    QVERIFY(io::writeProjectFile(path, everything()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    std::stop_source source;
    source.request_stop();
    QVERIFY(!io::writeProjectFile(path, everything(), source.get_token()));
    file.seek(0);
    QVERIFY(file.readAll() == before);
    QVERIFY(!io::readProjectFile(path, source.get_token()));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "test_project_file.moc"
