#include "cli/apportion_command.h"
#include "cli/coverage_command.h"
#include "cli/site_command.h"
#include "document/loading.h"
#include "document/project.h"
#include "io/table.h"
#include "solidarity/plan_editor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A command as the executable runs it, without a process.
template <class Command> cli::ExitCode run(const QStringList& arguments) {
    CLI::App application("", "diagonale");
    const Command command(application);
    std::vector<std::string> words;
    for (const QString& argument : arguments)
        words.push_back(argument.toStdString());
    std::reverse(words.begin(), words.end()); // CLI11 takes them from the last.
    application.parse(words);
    return command.run();
}

std::vector<QStringList> rowsOf(const QString& path) {
    const auto table = io::readTable(path);
    return table ? table->rows : std::vector<QStringList>();
}

} // namespace

/// `diagonale apportion`, `coverage` and `site` on what ships with the program.
class TestCoverageCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sharesAllPosts();
    void sharesPostsByTerritory();
    void countsPostsAlreadyThere();
    void refusesWhatItDoesNotKnow();
    void tellsWhatIsCovered();
    void tellsWhereToOpen();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// A venue open in Guéret, with a day in January 2026.
void TestCoverageCommands::initTestCase() {
    QVERIFY(m_folder.isValid());
    const auto reading = document::loadDataset({});
    QVERIFY(reading.has_value());
    document::Project project;
    project.id = QUuid::createUuid();
    project.state = reading->state;
    project.sources = reading->dataset;
    const auto& gazetteer = *reading->dataset->gazetteer;
    solidarity::PlanEditor editor(project.plan);
    solidarity::Venue venue;
    venue.name = u"Maison de santé de Guéret"_s;
    venue.insee = u"23096"_s;
    venue.territory = gazetteer.communes()[std::size_t(gazetteer.communeOf(venue.insee))].epci;
    venue.status = solidarity::VenueStatus::Open;
    solidarity::ConsultationDay day;
    day.venue = editor.put(venue);
    solidarity::Doctor doctor;
    doctor.name = u"Dr Essai"_s;
    day.doctor = editor.put(doctor);
    day.date = QDate(2026, 1, 6);
    editor.put(day);
    editor.change().applyTo(project.plan);
    const auto written = document::writeProject(path(u"plan.gpkg"_s), project);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
}

void TestCoverageCommands::sharesAllPosts() {
    const std::pair<QString, QString> asked[] = {
        {u"sainte-lague"_s, u"population"_s}, {u"largest-remainder"_s, u"score"_s}, {u"sainte-lague"_s, u"need"_s}};
    for (const auto& [method, need] : asked) {
        QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--seats"_s, u"3700"_s, u"--method"_s, method, u"--by"_s,
                                             need, u"--floor"_s, u"1"_s, u"--out"_s, path(u"postes.csv"_s)}),
                 cli::Done);
        int seats = 0;
        for (const QStringList& row : rowsOf(path(u"postes.csv"_s))) {
            QCOMPARE(row.size(), qsizetype(3));
            QVERIFY(row[2].toInt() >= 1);
            seats += row[2].toInt();
        }
        QCOMPARE(seats, 3700);
    }
}

void TestCoverageCommands::sharesPostsByTerritory() {
    QCOMPARE(run<cli::ApportionCommand>(
                 {u"apportion"_s, u"--level"_s, u"epci"_s, u"--ceiling"_s, u"40"_s, u"--out"_s, path(u"epci.csv"_s)}),
             cli::Done);
    int seats = 0;
    for (const QStringList& row : rowsOf(path(u"epci.csv"_s))) {
        QVERIFY(row[2].toInt() <= 40);
        seats += row[2].toInt();
    }
    QCOMPARE(seats, 3700);
}

/// What is there counts as the first posts: Creuse, which has more than its share, gets none.
void TestCoverageCommands::countsPostsAlreadyThere() {
    const QString out = path(u"x.csv"_s);
    const auto ofCreuse = [&] {
        for (const QStringList& row : rowsOf(out)) {
            if (row[0] == u"23"_s)
                return row[2].toInt();
        }
        return -1;
    };
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--out"_s, out}), cli::Done);
    QVERIFY(ofCreuse() > 0);
    QFile file(path(u"présents.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,nom,postes\n23,Creuse,400\n");
    file.close();
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--present"_s, file.fileName(), u"--out"_s, out}), cli::Done);
    QCOMPARE(ofCreuse(), 0);
    QVERIFY(QFile::remove(out));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rien\n") > 0);
    file.close();
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--present"_s, file.fileName(), u"--out"_s, out}),
             cli::Failed);
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--present"_s, path(u"absent"_s), u"--out"_s, out}),
             cli::Failed);
    QVERIFY(!QFile::exists(out));
}

void TestCoverageCommands::refusesWhatItDoesNotKnow() {
    const QString out = path(u"x.csv"_s);
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--method"_s, u"dhondt"_s, u"--out"_s, out}), cli::Misuse);
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--seats"_s, u"-3"_s, u"--out"_s, out}), cli::Misuse);
    QCOMPARE(run<cli::ApportionCommand>({u"apportion"_s, u"--seats"_s, u"50"_s, u"--floor"_s, u"1"_s, u"--out"_s, out}),
             cli::Failed); // a hundred and one départements
    QCOMPARE(run<cli::CoverageCommand>({u"coverage"_s, path(u"plan.gpkg"_s), u"--out"_s, path(u"x.pdf"_s)}),
             cli::Misuse);
    QCOMPARE(run<cli::CoverageCommand>({u"coverage"_s, path(u"absent.gpkg"_s), u"--out"_s, out}), cli::Failed);
    QCOMPARE(run<cli::SiteCommand>({u"site"_s, path(u"plan.gpkg"_s), u"--k"_s, u"0"_s}), cli::Misuse);
    QCOMPARE(run<cli::SiteCommand>({u"site"_s, path(u"plan.gpkg"_s), u"--zones"_s, u"123"_s}), cli::Failed);
    QVERIFY(!QFile::exists(out));
}

void TestCoverageCommands::tellsWhatIsCovered() {
    QCOMPARE(
        run<cli::CoverageCommand>({u"coverage"_s, path(u"plan.gpkg"_s), u"--level"_s, u"dept"_s, u"--from"_s,
                                   u"2026-01-01"_s, u"--to"_s, u"2026-01-31"_s, u"--out"_s, path(u"couverture.csv"_s)}),
        cli::Done);
    const auto table = io::readTable(path(u"couverture.csv"_s));
    QVERIFY(table.has_value());
    const auto creuse = std::ranges::find(table->rows, u"23"_s, [](const QStringList& row) { return row.front(); });
    QVERIFY(creuse != table->rows.end());
    QCOMPARE((*creuse)[5], u"0"_s); // no open venue without a doctor
    QCOMPARE((*creuse)[7], u"1"_s); // a day a month
    QCOMPARE(run<cli::CoverageCommand>(
                 {u"coverage"_s, path(u"plan.gpkg"_s), u"--level"_s, u"region"_s, u"--out"_s, path(u"c.geojson"_s)}),
             cli::Done);
    QFile file(path(u"c.geojson"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"features"].toArray().size(), 18);
}

void TestCoverageCommands::tellsWhereToOpen() {
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(
        run<cli::SiteCommand>({u"site"_s, path(u"plan.gpkg"_s), u"--k"_s, u"20"_s, u"--out"_s, path(u"lieux.csv"_s)}),
        cli::Done);
    qInfo("twenty venues for the red zones that are known: %lld ms with reading", clock.elapsed());
    const std::vector<QStringList> rows = rowsOf(path(u"lieux.csv"_s));
    QCOMPARE(rows.size(), std::size_t(20));
    for (std::size_t i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i][6].toLongLong() <= rows[i - 1][6].toLongLong());
}

QTEST_GUILESS_MAIN(TestCoverageCommands)
#include "test_coverage_commands.moc"
