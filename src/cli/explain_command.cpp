#include "cli/explain_command.h"

#include "cli/asked_index.h"
#include "cli/option_text.h"
#include "document/explanation_wording.h"
#include "document/own_draws.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::ExplainCommand)
};

/// The index of a code; a Problem says that there is none.
territory::Expected<int> territoryNamed(const QString& code, const QString& option, const document::Dataset& dataset) {
    const int territory = dataset.territoryOf(code);
    if (territory < 0) {
        return tl::unexpected(
            badOption(option, code, Words::tr("Écrivez le SIREN d’une intercommunalité de 2025, en neuf chiffres.")));
    }
    return territory;
}

template <class Answer> void tell(const Answer& answer, bool asJson) {
    say(asJson ? QString::fromUtf8(QJsonDocument(answer.toJson()).toJson()).trimmed()
               : document::explanation::toText(answer, QLocale()).trimmed());
}

} // namespace

ExplainCommand::ExplainCommand(CLI::App& application)
    : m_command(application.add_subcommand(
          "explain",
          Words::tr("Dire pourquoi un territoire est classé ou non, et ce qui le changerait").toStdString())) {
    m_command->add_option("siren", m_siren, Words::tr("SIREN du territoire").toStdString());
    m_command->add_option("--vs", m_versus,
                          Words::tr("SIREN d’un autre, à mettre côte à côte avec le premier").toStdString());
    m_command->add_flag("--json", m_json, Words::tr("Répondre en JSON").toStdString());
    m_draws.addTo(*m_command);
    m_sources.addBoundaries(*m_command);
    m_sources.addIndex(*m_command);
    m_index.addTo(*m_command);
}

ExitCode ExplainCommand::run() const {
    if (m_siren.empty()) {
        complain(Words::tr("il manque le territoire à expliquer : diagonale explain 200007052"));
        return Misuse;
    }
    document::MapState state;
    if (const auto applied = m_draws.applyTo(state.robustness); !applied) {
        complain(applied.error());
        return Misuse;
    }
    const auto asked = askedIndex(state, m_sources, m_index);
    if (!asked) {
        return asked.error();
    }
    const auto territory = territoryNamed(QString::fromStdString(m_siren), u"explain"_s, *asked->dataset);
    if (!territory) {
        complain(territory.error());
        return Misuse;
    }
    if (m_versus.empty()) {
        tell(document::explain(*territory, *asked->dataset, *document::withOwnDraws(*asked->results, *asked->dataset)),
             m_json);
        return Done;
    }
    const auto other = territoryNamed(QString::fromStdString(m_versus), u"--vs"_s, *asked->dataset);
    if (!other) {
        complain(other.error());
        return Misuse;
    }
    tell(document::compare(*territory, *other, *asked->dataset, *asked->results), m_json);
    return Done;
}

} // namespace cli
