#include "document/kept_copy.h"
#include "document/open_project.h"
#include "document/project_sources.h"
#include "io/project_file.h"
#include "support/made_up_plan.h"
#include "support/run_sql.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Audience;
using document::MapState;
using document::Project;

namespace {

/// Opened as a file, so that a project must carry it.
constexpr auto kShapes = ":/shapes/epci_2025_schematic.shp";

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatShipsComesBackWithThePlan();
    void aProjectOpensWithoutTheFilesThatItWasMadeFrom();
    void boundariesGiveTheSameTopology();
    void otherFilesCanBeOpenedBesideWhatIsCarried();
    void theCopyToHandOnNamesNobody();
    void aStrangersProjectOpensNoOtherFile();
    void sourcesNamedTwiceAreNamedAlike();
    void anOlderFormatIsMigrated();
    void aFileReadInPartSaysSo();

private:
    QString write(const QString& name, const QByteArray& content);
    Project projectOf(const MapState& state);
    QByteArray bytesOf(const QString& path);

    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_shipped;
};

void TestProject::initTestCase() {
    const auto loaded = document::loadDataset({});
    QVERIFY(loaded);
    m_shipped = loaded->dataset;
}

QString TestProject::write(const QString& name, const QByteArray& content) {
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

QByteArray TestProject::bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Project TestProject::projectOf(const MapState& state) {
    Project project;
    project.id = QUuid::createUuid();
    project.plan = madeupplan::Maker(7).plan(12, 6, 40);
    project.journal = {
        {QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC), u"A. Durand"_s, u"Ouvrir le lieu « Bourg »"_s}};
    project.scenarios = {{u"Essai"_s, state.index, {}}};
    const auto loaded = document::loadDataset(state, {}, {}, m_shipped.get(), document::UnreadSource::FailsTheLoad);
    if (!loaded)
        qWarning("%s", qPrintable(loaded.error().text()));
    project.state = loaded ? loaded->state : state;
    project.sources = loaded ? loaded->dataset : m_shipped;
    return project;
}

void TestProject::whatShipsComesBackWithThePlan() {
    MapState state;
    state.title = u"Cantal"_s;
    state.selection = u"200066637"_s;
    state.adjustments = {{u"200066637"_s, true, u"fermeture"_s, u"ARS"_s, QDate(2025, 6, 20)}};
    const Project project = projectOf(state);
    const QString path = m_folder.filePath(u"simple.gpkg"_s);
    QVERIFY(document::writeProject(path, project));
    const auto opened = document::openProject(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    const Project& back = opened->reading.project;
    QVERIFY(back.state == project.state);
    QVERIFY(back.plan == project.plan && back.journal == project.journal && back.scenarios == project.scenarios);
    QCOMPARE(back.id, project.id);
    QVERIFY(opened->dataset.problems.empty());
    QCOMPARE(opened->dataset.dataset->territories.size(), m_shipped->territories.size());
    QVERIFY(opened->dataset.dataset->boundaries->schematic);
    QVERIFY(opened->ground->gazetteer && !opened->ground->facts.isEmpty());
}

void TestProject::aProjectOpensWithoutTheFilesThatItWasMadeFrom() {
    const QString secret = u"dossier-secret"_s;
    QVERIFY(QDir(m_folder.path()).mkpath(secret));
    const QString at = secret + u'/';
    MapState state;
    state.indicatorFile = write(at + u"mesures.csv"_s, "siren;mesure\n200066637;1,5\n200066645;\n");
    state.venueFiles = {write(at + u"lieux.csv"_s, "finess,nom,categorie,code_commune,commune,longitude,latitude\n"
                                                   "150780096,Maison A,Maison de santé,15014,Aurillac,2.44,44.93\n")};
    state.decisionFiles = {write(at + u"liste.csv"_s, "siren\n200066637\n")};
    state.decisionList = state.decisionFiles[0];
    document::TableImport import;
    import.path = write(at + u"communes.csv"_s, "code;part;zone\n15014;10;ZIP\n15187;20;ZAC\n");
    import.codeColumn = u"code"_s;
    import.byCommune = true;
    import.layout.encoding = u"UTF-8"_s;
    import.layout.separator = u';';
    import.layout.headerRow = 0;
    import.layout.unitRows = 0;
    import.layout.decimal = u'.';
    document::ImportedColumn part{u"part"_s, false, {}, {}}, zone{u"zone"_s, true, {}, {}};
    part.indicator.key = u"part"_s;
    part.indicator.label = u"Part"_s;
    part.indicator.source = u"ARS"_s;
    zone.indicator.key = u"zone"_s;
    zone.indicator.label = u"Zone"_s;
    import.columns = {part, zone};
    state.imports = {import};
    const Project project = projectOf(state);
    QCOMPARE(project.sources->importReadings.size(), std::size_t(1));
    const QString path = m_folder.filePath(u"complet.gpkg"_s);
    const auto written = document::writeProject(path, project);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    QVERIFY(!bytesOf(path).contains(secret.toUtf8()));
    QVERIFY(QDir(m_folder.filePath(secret)).removeRecursively());

    const auto opened = document::openProject(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
    QVERIFY2(opened->dataset.problems.empty(),
             qPrintable(opened->dataset.problems.empty() ? QString() : opened->dataset.problems[0].text()));
    const document::Dataset &before = *project.sources, &after = *opened->dataset.dataset;
    QVERIFY(after.indicators->indicators() == before.indicators->indicators());
    for (std::size_t i = 0; i < before.indicators->indicators().size(); ++i) {
        for (const QString& code : before.indicators->codes()) {
            const double a = before.indicators->value(code, i), b = after.indicators->value(code, i);
            QVERIFY(a == b || (a != a && b != b));
        }
    }
    QVERIFY(after.categories == before.categories);
    for (std::size_t i = 0; i < m_shipped->referenceCount(); ++i) {
        QCOMPARE(after.coverage[u"part"_s][i].communes, before.coverage[u"part"_s][i].communes);
        QCOMPARE(after.coverage[u"part"_s][i].present, before.coverage[u"part"_s][i].present);
    }
    QCOMPARE(after.communeFigures->table.codes(), before.communeFigures->table.codes());
    QCOMPARE(after.venues->size(), std::size_t(1));
    QCOMPARE(after.venues->front().name, u"Maison A"_s);
    const territory::DecisionList* list = after.decisionList(opened->dataset.state.decisionList);
    QVERIFY(list->decisions == before.decisionList(state.decisionList)->decisions);
    QCOMPARE(opened->dataset.state.imports[0].path, u"project:imports/0/communes.csv"_s);
    // Saved again, it carries the same.
    const QString again = m_folder.filePath(u"encore.gpkg"_s);
    Project second = opened->reading.project;
    second.sources = opened->dataset.dataset;
    QVERIFY(document::writeProject(again, second));
    const auto reopened = document::readProject(again);
    QVERIFY(reopened && reopened->project.state == opened->reading.project.state);
}

/// Version 1 had no column of venues said to be two.
void TestProject::anOlderFormatIsMigrated() {
    Project project = projectOf({});
    project.plan = madeupplan::Maker(7).plan(6, 3, 20);
    const QString path = m_folder.filePath(u"ancien.gpkg"_s);
    QVERIFY(document::writeProject(path, project));
    QVERIFY(tests::runSql(path, "ALTER TABLE venues DROP COLUMN distinct_from;"
                                "UPDATE diagonale_project SET format_version = 1"));
    const auto old = document::readProject(path);
    QVERIFY2(old, qPrintable(old ? QString() : old.error().text()));
    QCOMPARE(old->version, 1);
    QVERIFY(old->diagnosis.findings().empty());
    QVERIFY(old->isPartOfFile());
    solidarity::Plan expected = project.plan;
    for (solidarity::Venue venue : project.plan.venues) {
        venue.distinctFrom.clear();
        expected.venues.put(venue);
    }
    QVERIFY(old->project.plan == expected);
    const auto kept = document::keepCopyOf(path);
    QCOMPARE(kept.value_or(QString()), m_folder.filePath(u"ancien.avant.gpkg"_s));
    QVERIFY(document::writeProject(path, old->project));
    const auto migrated = document::readProject(path);
    QVERIFY(migrated && migrated->version == Project::kVersion && !migrated->isPartOfFile());
    QVERIFY(migrated->project.plan == expected);
    QCOMPARE(document::readProject(*kept)->version, 1);
    // A file that says to be new must have what new files have.
    QVERIFY(tests::runSql(*kept, "UPDATE diagonale_project SET format_version = 2"));
    QVERIFY(!document::readProject(*kept));
}

void TestProject::aFileReadInPartSaysSo() {
    const QString path = m_folder.filePath(u"entamé.gpkg"_s);
    QVERIFY(document::writeProject(path, projectOf({})));
    QVERIFY(!document::readProject(path)->isPartOfFile());
    QVERIFY(tests::runSql(path, "CREATE TABLE notes(x)")); // of somebody else
    QVERIFY(document::readProject(path)->isPartOfFile());
    QVERIFY(tests::runSql(path, "DROP TABLE notes; INSERT INTO scenarios(scenario) VALUES ('{\"name\": 3}')"));
    QVERIFY(document::readProject(path)->isPartOfFile());
}

void TestProject::boundariesGiveTheSameTopology() {
    MapState state;
    state.boundaryFiles = {QLatin1StringView(kShapes)};
    const Project project = projectOf(state);
    const QString path = m_folder.filePath(u"contours.gpkg"_s);
    QVERIFY(document::writeProject(path, project));
    const auto reading = document::readProject(path);
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    const geo::Topology &before = *project.sources->boundaries->topology,
                        &after = *reading->project.sources->boundaries->topology;
    QCOMPARE(after.codes(), before.codes());
    QCOMPARE(after.names(), before.names());
    QCOMPARE(after.departements(), before.departements());
    QCOMPARE(after.faces().size(), before.faces().size());
    QCOMPARE(after.arcs().size(), before.arcs().size());
    for (std::size_t i = 0; i < before.faces().size(); ++i) {
        const auto &a = before.faces()[i], &b = after.faces()[i];
        QVERIFY(a.territory == b.territory && a.frame == b.frame && a.departement == b.departement);
        QVERIFY(std::abs(a.area - b.area) <= 1e-9 * a.area);
        QVERIFY(a.world == b.world);
    }
    for (std::uint32_t i = 0; i < std::uint32_t(before.codes().size()); ++i)
        QVERIFY(after.neighbours(i) == before.neighbours(i));
    QCOMPARE(reading->project.state.boundaryFiles, {u"project:boundaries"_s});
    QCOMPARE(reading->project.sources->boundaries->sources[0].path, u"epci_2025_schematic.shp"_s);
}

void TestProject::otherFilesCanBeOpenedBesideWhatIsCarried() {
    MapState state;
    state.boundaryFiles = {QLatin1StringView(kShapes)};
    state.venueFiles = {write(u"a.csv"_s, "finess,nom,categorie,code_commune,commune,longitude,latitude\n"
                                          "150780096,Maison A,MSP,15014,Aurillac,2.44,44.93\n")};
    state.decisionFiles = {write(u"a-liste.csv"_s, "siren\n200066637\n")};
    const QString path = m_folder.filePath(u"beside.gpkg"_s);
    QVERIFY(document::writeProject(path, projectOf(state)));
    QVERIFY(QFile::remove(state.venueFiles[0]) && QFile::remove(state.decisionFiles[0]));
    const auto opened = document::openProject(path);
    QVERIFY(opened);
    MapState more = opened->dataset.state;
    more.venueFiles.append(write(u"b.csv"_s, "finess,nom,categorie,code_commune,commune,longitude,latitude\n"
                                             "150780104,Maison B,MSP,15014,Aurillac,2.45,44.92\n"));
    more.decisionFiles.append(write(u"b-liste.csv"_s, "siren\n200066645\n"));
    const auto loaded = document::loadDataset(more, {}, {}, opened->dataset.dataset.get());
    QVERIFY(loaded && loaded->problems.empty());
    QCOMPARE(loaded->dataset->venues->size(), std::size_t(2));
    QCOMPARE(loaded->dataset->decisionLists.size(), std::size_t(3));
    QCOMPARE(loaded->dataset->boundaries, opened->dataset.dataset->boundaries);
    QCOMPARE(loaded->state, more);
}

void TestProject::theCopyToHandOnNamesNobody() {
    Project project = projectOf({});
    solidarity::Doctor doctor;
    doctor.id = QUuid::createUuid();
    doctor.name = u"Éléonore Ferrand"_s;
    doctor.rpps = u"10101234567"_s;
    doctor.contact = u"06 11 22 33 44"_s;
    doctor.notes = u"allergique au lundi"_s;
    doctor.cover = {{{}, u"Hyacinthe Remplaçant"_s}};
    project.plan.doctors = {};
    project.plan.doctors.put(doctor);
    solidarity::Venue venue = project.plan.venues[0];
    venue.contact = u"Madame Zoé Quidam"_s;
    project.plan.venues.put(venue);
    project.plan.days = {};
    for (int i = 0; i < 3; ++i) {
        solidarity::ConsultationDay day;
        day.id = QUuid::createUuid();
        day.venue = venue.id;
        day.doctor = doctor.id;
        day.date = QDate(2026, 1, 5 + i);
        day.notes = u"arrivée tardive"_s;
        project.plan.days.put(day);
    }
    const QDateTime when(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    project.journal = {{when, u"Agathe Auteur"_s, u"Inscrire « Éléonore Ferrand »"_s},
                       {when, u"Agathe Auteur"_s, u"Retirer « Wilfrid Parti »"_s},
                       {when, u"Agathe Auteur"_s, u"Placer Ferrand à Aurillac"_s},
                       {when, u"Agathe Auteur"_s, u"Appeler le 06 99 88 77 66 ou x.oublie@example.org"_s}};
    project.state.adjustments = {{u"200066637"_s, true, u"fermeture"_s, u"Bertille Signataire"_s, QDate(2025, 6, 20)}};
    const QString own = m_folder.filePath(u"propre.gpkg"_s), handedOn = m_folder.filePath(u"copie.gpkg"_s);
    QVERIFY(document::writeProject(own, project));
    QVERIFY(document::writeProject(handedOn, project, Audience::HandedOn));
    const QByteArray all = bytesOf(own), copy = bytesOf(handedOn);
    for (const QString& person : {u"Éléonore"_s, u"Ferrand"_s, u"10101234567"_s, u"06 11 22 33 44"_s, u"allergique"_s,
                                  u"Hyacinthe"_s, u"Quidam"_s, u"tardive"_s, u"Agathe"_s, u"Parti"_s, u"Bertille"_s,
                                  doctor.id.toString(QUuid::WithoutBraces)}) {
        QVERIFY2(all.contains(person.toUtf8()), qPrintable(person)); // Else the search below would prove nothing.
        QVERIFY2(!copy.contains(person.toUtf8()), qPrintable(person));
    }
    const auto back = document::readProject(handedOn);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(back->project.plan.venues.size(), project.plan.venues.size());
    QCOMPARE(back->project.plan.days.size(), std::size_t(3));
    QVERIFY(back->project.plan.doctors.isEmpty() && back->project.plan.days[0].doctor.isNull());
    QCOMPARE(back->project.journal.size(), std::size_t(3)); // « Placer Ferrand… » is gone whole.
}

void TestProject::aStrangersProjectOpensNoOtherFile() {
    MapState state;
    state.indicatorFile = u"/etc/passwd"_s;
    io::ProjectContent content;
    content.id = QUuid::createUuid();
    content.state = state.toJson();
    const QString path = m_folder.filePath(u"étranger.gpkg"_s);
    QVERIFY(io::writeProjectFile(path, content));
    QVERIFY(!document::readProject(path)); // It names indicators and holds none.
    content.ownIndicators = true;
    content.indicators = m_shipped->indicators;
    QVERIFY(io::writeProjectFile(path, content));
    const auto reading = document::readProject(path);
    QVERIFY(reading);
    QCOMPARE(reading->project.state.indicatorFile, u"project:indicators/passwd"_s);
}

void TestProject::sourcesNamedTwiceAreNamedAlike() {
    MapState state;
    state.boundaryFiles = {u"/a/b/epci.fgb"_s, u"/a/c/reste.fgb"_s};
    state.boundaryCrs = {{u"/a/b/epci.fgb"_s, 2154}};
    state.decisionFiles = {u"/a/liste.json"_s};
    state.decisionList = u"/a/liste.json"_s;
    state.venueFiles = {u"/a/lieux.csv"_s};
    state.departementFile = u"/a/dep.gpkg"_s;
    const MapState carried = document::withCarriedSources(state);
    QCOMPARE(carried.decisionList, carried.decisionFiles[0]);
    QVERIFY(document::withCarriedSources(carried) == carried);
    QVERIFY(document::withoutCarriedSources(carried) == MapState());
    QVERIFY(document::withoutCarriedSources(state) == state);
}

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
