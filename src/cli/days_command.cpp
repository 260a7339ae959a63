#include "cli/days_command.h"

#include "cli/option_text.h"
#include "io/csv_writer.h"
#include "solidarity/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::Breach;
using solidarity::ConsultationDay;
using solidarity::Plan;
using solidarity::Venue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::DaysCommand)
};

/// Rows of cells; doctors' names, which the sentences hold, only where they are asked for.
struct BreachTable {
    QStringList columns{u"jour"_s, u"date"_s, u"lieu"_s, u"regle"_s, u"refuse"_s};
    std::vector<QStringList> rows;
};

QStringList rowOf(const Breach& breach, const Plan& plan) {
    const ConsultationDay& day = *plan.days.find(breach.day);
    const Venue* venue = plan.venues.find(day.venue);
    return {day.id.toString(QUuid::WithoutBraces), day.date.toString(Qt::ISODate), venue ? venue->name : QString(),
            solidarity::keyOf(breach.rule), breach.refuses ? u"oui"_s : u"non"_s};
}

BreachTable tableOf(const std::vector<Breach>& breaches, const Plan& plan, bool withNames) {
    BreachTable table;
    if (withNames)
        table.columns += u"explication"_s;
    for (const Breach& breach : breaches) {
        table.rows.push_back(rowOf(breach, plan));
        if (withNames)
            table.rows.back() += breach.sentence;
    }
    return table;
}

void sayJson(const BreachTable& table) {
    QJsonArray rows;
    for (const QStringList& row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table.columns[i], row[i]);
        rows.append(object);
    }
    say(QString::fromUtf8(QJsonDocument(rows).toJson()).trimmed());
}

void sayText(const BreachTable& table, std::size_t days) {
    for (const QStringList& row : table.rows)
        say(row.join(u'\t'));
    if (table.rows.empty())
        say(Words::tr("Aucune règle enfreinte : %Ln jours de consultation examinés.", nullptr, static_cast<int>(days)));
}

} // namespace

DaysCommand::DaysCommand(CLI::App& application)
    : m_command(application.add_subcommand("days", Words::tr("Examiner les jours de consultation").toStdString()))
    , m_check(m_command->add_subcommand(
          "check", Words::tr("Dire quels jours enfreignent quelle règle ; 1 si l’un est refusé").toStdString())) {
    m_check->fallthrough();
    m_check->set_help_flag("-h,--help", Words::tr("Cette aide").toStdString());
    m_project.addTo(*m_check, u"diagonale days check projet.gpkg"_s);
    m_check->add_option("--format", m_format, Words::tr("text (d’ordinaire), csv ou json").toStdString());
    m_check->add_flag("--names", m_withNames,
                      Words::tr("Expliquer chaque ligne, les médecins nommés (données personnelles)").toStdString());
}

ExitCode DaysCommand::run() const {
    if (!m_check->parsed()) {
        complain(Words::tr("il manque ce qu’il faut faire : diagonale days check projet.gpkg"));
        return Misuse;
    }
    const QString format = QString::fromStdString(m_format);
    if (!QStringList{u"text"_s, u"csv"_s, u"json"_s}.contains(format)) {
        complain(badOption(u"--format"_s, format, Words::tr("Écrivez text, csv ou json.")));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened)
        return opened.error();
    const Plan& plan = opened->reading.project.plan;
    const std::vector<Breach> breaches = solidarity::RuleBook(plan, *opened->ground).allBreaches();
    const BreachTable table = tableOf(breaches, plan, m_withNames);
    if (format == u"json"_s)
        sayJson(table);
    else if (format == u"csv"_s)
        say(QString::fromUtf8(io::csvText(table.columns, table.rows)).trimmed());
    else
        sayText(table, plan.days.size());
    return std::ranges::any_of(breaches, &Breach::refuses) ? Failed : Done;
}

} // namespace cli
