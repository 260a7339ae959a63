#include "cli/days_command.h"
#include "cli/plan_command.h"
#include "cli/project_command.h"
#include "cli/venues_command.h"
#include "document/loading.h"
#include "io/table.h"
#include "solidarity/rules.h"
#include "support/run_sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace solidarity;

namespace {

/// A command as the executable runs it, without a process.
template <class Command> cli::ExitCode run(const QStringList& arguments) {
    CLI::App application("", "diagonale");
    const Command command(application);
    std::vector<std::string> words;
    for (const QString& argument : arguments)
        words.insert(words.begin(), argument.toStdString()); // CLI11 takes them from the last.
    application.parse(words);
    return command.run();
}

} // namespace

/// `diagonale days check` and `diagonale plan` on a project of one venue in a zone rouge and one volunteer.
class TestPlanCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aPlanWithoutBreachPasses();
    void aThirdDayIsRefused();
    void aMonthIsProposedWrittenAndAccepted();
    void whatIsBadlyWrittenIsMisuse_data();
    void whatIsBadlyWrittenIsMisuse();
    void whatIsNoProjectFails();
    void aProjectIsMadeThenFilled();
    void aSaveKeepsWhatItWouldLose();

private:
    QString projectOf(const Plan& plan);
    ConsultationDay dayOn(const QDate& date) const;

    QTemporaryDir m_folder;
    std::shared_ptr<const document::Dataset> m_shipped;
    Plan m_plan;
};

void TestPlanCommands::initTestCase() {
    const auto loaded = document::loadDataset({});
    QVERIFY(loaded);
    m_shipped = loaded->dataset;
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = u"Maison de santé de Montluçon"_s;
    venue.insee = u"03185"_s;
    venue.territory = u"200071082"_s; // a zone rouge of the shipped list
    venue.status = VenueStatus::Open;
    m_plan.venues.put(venue);
    Doctor doctor;
    doctor.id = QUuid::createUuid();
    doctor.name = u"Anne Martin"_s;
    doctor.homeInsee = u"03185"_s;
    doctor.status = ContactStatus::Confirmed;
    doctor.noExtraFees = true;
    m_plan.doctors.put(doctor);
}

QString TestPlanCommands::projectOf(const Plan& plan) {
    document::Project project;
    project.id = QUuid::createUuid();
    project.plan = plan;
    project.sources = m_shipped;
    const QString path = m_folder.filePath(project.id.toString(QUuid::WithoutBraces) + u".gpkg"_s);
    const auto written = document::writeProject(path, project);
    if (!written)
        qWarning("%s", qPrintable(written.error().text()));
    return path;
}

ConsultationDay TestPlanCommands::dayOn(const QDate& date) const {
    ConsultationDay day;
    day.id = QUuid::createUuid();
    day.venue = m_plan.venues[0].id;
    day.doctor = m_plan.doctors[0].id;
    day.date = date;
    return day;
}

void TestPlanCommands::aPlanWithoutBreachPasses() {
    Plan plan = m_plan;
    plan.days.put(dayOn(QDate(2026, 1, 5)));
    QCOMPARE(run<cli::DaysCommand>({u"days"_s, u"check"_s, projectOf(plan)}), cli::Done);
}

void TestPlanCommands::aThirdDayIsRefused() {
    Plan plan = m_plan;
    for (const int day : {5, 6, 7})
        plan.days.put(dayOn(QDate(2026, 1, day)));
    const QString path = projectOf(plan);
    for (const QString& format : {u"text"_s, u"csv"_s, u"json"_s})
        QCOMPARE(run<cli::DaysCommand>({u"days"_s, u"check"_s, path, u"--format"_s, format}), cli::Failed);
}

void TestPlanCommands::aMonthIsProposedWrittenAndAccepted() {
    const QString path = projectOf(m_plan), out = m_folder.filePath(u"mois.csv"_s);
    QCOMPARE(run<cli::PlanCommand>({u"plan"_s, path, u"--month"_s, u"2026-01"_s, u"--out"_s, out}), cli::Done);
    const auto table = io::readTable(out);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2U);
    QCOMPARE(table->rows[0][2], u"Maison de santé de Montluçon"_s);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Martin"));
    QVERIFY(document::readProject(path)->project.plan.days.isEmpty()); // nothing is accepted unasked

    QCOMPARE(run<cli::PlanCommand>({u"plan"_s, path, u"--month"_s, u"2026-01"_s, u"--accept"_s}), cli::Done);
    const auto accepted = document::readProject(path);
    QVERIFY(accepted);
    QCOMPARE(accepted->project.plan.days.size(), 2U);
    QCOMPARE(accepted->project.journal.size(), 1U);
    QCOMPARE(run<cli::DaysCommand>({u"days"_s, u"check"_s, path}), cli::Done);
}

void TestPlanCommands::whatIsBadlyWrittenIsMisuse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no month") << QStringList{u"plan"_s, u"x.gpkg"_s};
    QTest::newRow("month") << QStringList{u"plan"_s, u"x.gpkg"_s, u"--month"_s, u"janvier"_s};
    QTest::newRow("fairness") << QStringList{u"plan"_s,    u"x.gpkg"_s,     u"--month"_s,
                                             u"2026-01"_s, u"--fairness"_s, u"2"_s};
    QTest::newRow("out") << QStringList{u"plan"_s, u"x.gpkg"_s, u"--month"_s, u"2026-01"_s, u"--out"_s, u"x.xls"_s};
    QTest::newRow("no project") << QStringList{u"plan"_s, u"--month"_s, u"2026-01"_s};
}

void TestPlanCommands::whatIsBadlyWrittenIsMisuse() {
    QFETCH(QStringList, arguments);
    QCOMPARE(run<cli::PlanCommand>(arguments), cli::Misuse);
}

void TestPlanCommands::whatIsNoProjectFails() {
    QCOMPARE(run<cli::DaysCommand>({u"days"_s}), cli::Misuse);
    QCOMPARE(run<cli::DaysCommand>({u"days"_s, u"check"_s, u"x.gpkg"_s, u"--format"_s, u"xml"_s}), cli::Misuse);
    QCOMPARE(run<cli::DaysCommand>({u"days"_s, u"check"_s, m_folder.filePath(u"absent.gpkg"_s)}), cli::Failed);
}

void TestPlanCommands::aProjectIsMadeThenFilled() {
    const QString path = m_folder.filePath(u"neuf.gpkg"_s), table = m_folder.filePath(u"lieux.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nom,commune,code_insee\nMaison de santé de Guéret,Guéret,23096\n");
    file.close();
    QCOMPARE(run<cli::VenuesCommand>({u"venues"_s, u"import"_s, path, table}), cli::Failed); // there is no project yet
    QVERIFY(!QFile::exists(path));
    QCOMPARE(run<cli::ProjectCommand>({u"project"_s, u"new"_s, path, u"--title"_s, u"Creuse"_s}), cli::Done);
    QCOMPARE(run<cli::VenuesCommand>({u"venues"_s, u"import"_s, path, table}), cli::Done);
    const auto read = document::readProject(path);
    QVERIFY(read);
    QCOMPARE(read->project.plan.title, u"Creuse"_s);
    QCOMPARE(read->project.plan.venues.size(), 1U);
    QCOMPARE(read->project.journal.size(), 2U);
    QCOMPARE(run<cli::ProjectCommand>({u"project"_s, u"new"_s, path}), cli::Failed); // it is there
    QCOMPARE(document::readProject(path)->project.plan.venues.size(), 1U);
    QCOMPARE(run<cli::ProjectCommand>({u"project"_s, u"new"_s, m_folder.filePath(u"neuf.csv"_s)}), cli::Misuse);
    QCOMPARE(run<cli::ProjectCommand>({u"project"_s}), cli::Misuse);
}

void TestPlanCommands::aSaveKeepsWhatItWouldLose() {
    const QString path = projectOf(m_plan), copy = path.chopped(5) + u".avant.gpkg"_s;
    QVERIFY(tests::runSql(path, "INSERT INTO doctors(id, name) SELECT 'personne', 'Illisible'"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(run<cli::PlanCommand>({u"plan"_s, path, u"--month"_s, u"2026-01"_s, u"--accept"_s}), cli::Done);
    QFile kept(copy);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll() == before);
    QVERIFY(!document::readProject(path)->isPartOfFile());
    // Nothing is lost any more: no second copy.
    QCOMPARE(run<cli::PlanCommand>({u"plan"_s, path, u"--month"_s, u"2026-02"_s, u"--accept"_s}), cli::Done);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*avant*"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "test_plan_commands.moc"
