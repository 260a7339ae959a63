#include "io/project_file.h"
#include "support/made_up_project.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using io::ProjectContent;
using madeupproject::everything;

namespace {

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
