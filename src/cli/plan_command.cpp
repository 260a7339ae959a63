#include "cli/plan_command.h"

#include "cli/option_text.h"
#include "io/csv_writer.h"
#include "solidarity/date_words.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace cli {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;
using solidarity::Plan;
using solidarity::PlanningOptions;
using solidarity::Proposal;
using solidarity::ProposedDay;
using solidarity::UnservedZone;
using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::PlanCommand)
};

/// A number between two others, or what to write instead; `otherwise` when nothing was said.
Expected<double> numberFrom(const std::string& asked, const QString& option, double otherwise, double most) {
    if (asked.empty())
        return otherwise;
    const QString text = QString::fromStdString(asked);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    return tl::unexpected(badOption(option, text, Words::tr("Écrivez un nombre entre 0 et %1.").arg(most)));
}

/// The volunteer by their place in the project: names stay in it.
QStringList rowOf(const ProposedDay& proposed, const Plan& plan) {
    const ConsultationDay& day = proposed.day;
    const solidarity::Venue& venue = *plan.venues.find(day.venue);
    return {day.date.toString(Qt::ISODate),
            wordOf(solidarity::dayPartKeys(), day.part),
            venue.name,
            venue.insee,
            venue.territory,
            day.doctor.toString(QUuid::WithoutBraces),
            std::isnan(proposed.minutes) ? QString() : QString::number(std::lround(proposed.minutes)),
            proposed.reason};
}

QStringList columns() {
    return {u"date"_s, u"moment"_s, u"lieu"_s, u"commune"_s, u"zone"_s, u"medecin"_s, u"minutes"_s, u"raison"_s};
}

void sayDays(const Proposal& proposal, const Plan& plan) {
    for (const ProposedDay& proposed : proposal.days)
        say(rowOf(proposed, plan).join(u'\t'));
}

void sayUnserved(const Proposal& proposal, const territory::Gazetteer& gazetteer) {
    if (proposal.unserved.empty())
        return;
    say(Words::tr("%Ln zones rouges connues restent sans consultation :", nullptr, static_cast<int>(proposal.unserved.size())));
    for (const UnservedZone& zone : proposal.unserved) {
        const int found = gazetteer.territoryOf(zone.territory);
        const QString name = found < 0 ? zone.territory : gazetteer.territories()[static_cast<std::size_t>(found)].name;
        say(zone.territory + u'\t' + name + u'\t' + zone.reason);
    }
}

void saySummary(const Proposal& proposal, const QDate& month) {
    const QString days = Words::tr("%Ln jours proposés", nullptr, static_cast<int>(proposal.days.size()));
    const QString proof =
        proposal.gap > 0
            ? Words::tr("à %1 % au plus du meilleur choix").arg(QLocale().toString(proposal.gap * 100, 'f', 2))
            : Words::tr("le meilleur choix");
    say(Words::tr("%1 pour %2 (%3).").arg(days, solidarity::monthInWords(month), proof));
}

} // namespace

PlanCommand::PlanCommand(CLI::App& application)
    : m_command(
          application.add_subcommand("plan", Words::tr("Proposer les jours de consultation d’un mois").toStdString())) {
    m_project.addTo(*m_command, u"diagonale plan projet.gpkg --month 2026-01"_s);
    m_command->add_option("--month", m_month, Words::tr("Mois, par exemple 2026-01 (obligatoire)").toStdString());
    m_command->add_option("--from", m_from,
                          Words::tr("Aucune date avant celle-ci, par exemple 2026-01-12").toStdString());
    m_command->add_option("--floor", m_floor,
                          Words::tr("Demi-journées assurées d’abord à chaque zone : 1 d’ordinaire").toStdString());
    m_command->add_option(
        "--fairness", m_fairness,
        Words::tr("De 0, selon le seul besoin, à 1, réparti également : 0.5 d’ordinaire").toStdString());
    m_command->add_option(
        "--travel", m_travel,
        Words::tr("Coût d’une heure de trajet, le plus grand besoin valant 1 : 0.25 d’ordinaire").toStdString());
    m_command->add_option("--out", m_out, Words::tr("Tableau à écrire, en .csv").toStdString());
    m_command->add_flag("--accept", m_accepts, Words::tr("Ajouter ces jours au projet").toStdString());
    m_command->footer(Words::tr("Les médecins sont désignés par leur identifiant dans le projet. Les temps de trajet "
                                "sont des estimations.")
                          .toStdString());
}

Expected<PlanningOptions> PlanCommand::options() const {
    constexpr double kMostHalves = 62, kMostTravel = 100;
    PlanningOptions options;
    const QString month = QString::fromStdString(m_month), from = QString::fromStdString(m_from);
    options.month = QDate::fromString(month, u"yyyy-MM"_s);
    if (!options.month.isValid())
        return tl::unexpected(badOption(u"--month"_s, month, Words::tr("Écrivez un mois comme 2026-01.")));
    options.notBefore = QDate::fromString(from, Qt::ISODate);
    if (!from.isEmpty() && !options.notBefore.isValid())
        return tl::unexpected(badOption(u"--from"_s, from, Words::tr("Écrivez une date comme 2026-01-12.")));
    const auto floor = numberFrom(m_floor, u"--floor"_s, options.floorHalves, kMostHalves);
    const auto fairness = numberFrom(m_fairness, u"--fairness"_s, options.fairness, 1);
    const auto travel = numberFrom(m_travel, u"--travel"_s, options.travelWeight, kMostTravel);
    for (const auto& number : {floor, fairness, travel}) {
        if (!number)
            return tl::unexpected(number.error());
    }
    options.floorHalves = static_cast<int>(*floor);
    options.fairness = *fairness;
    options.travelWeight = *travel;
    return options;
}

ExitCode PlanCommand::run() const {
    const auto asked = options();
    if (!asked) {
        complain(asked.error());
        return Misuse;
    }
    const QString out = QString::fromStdString(m_out);
    if (!out.isEmpty() && !out.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        complain(badOption(u"--out"_s, out, Words::tr("Écrivez un nom de fichier en .csv.")));
        return Misuse;
    }
    const auto opened = m_project.open();
    if (!opened)
        return opened.error();
    const Plan& plan = opened->reading.project.plan;
    const auto proposal = solidarity::proposeMonth(plan, *opened->ground, *asked);
    if (!proposal) {
        complain(proposal.error());
        return Failed;
    }
    if (out.isEmpty()) {
        sayDays(*proposal, plan);
    } else {
        std::vector<QStringList> rows;
        for (const ProposedDay& proposed : proposal->days)
            rows.push_back(rowOf(proposed, plan));
        if (const auto written = io::writeCsv(out, columns(), rows); !written) {
            complain(written.error());
            return Failed;
        }
    }
    saySummary(*proposal, asked->month);
    sayUnserved(*proposal, *opened->ground->gazetteer);
    return m_accepts ? accept(*opened, *proposal, asked->month) : Done;
}

ExitCode PlanCommand::accept(const document::OpenedProject& opened, const Proposal& proposal,
                             const QDate& month) const {
    Plan plan = opened.reading.project.plan;
    solidarity::PlanEditor editor(opened.reading.project.plan);
    for (const ProposedDay& proposed : proposal.days)
        editor.put(proposed.day);
    editor.change().applyTo(plan);
    const QString done = Words::tr("Accepter le mois proposé : %1").arg(solidarity::monthInWords(month));
    const ExitCode saved = m_project.save(opened, std::move(plan), done);
    if (saved == Done)
        say(Words::tr("Jours ajoutés au projet : %1").arg(m_project.path()));
    return saved;
}

} // namespace cli
