#include "cli/source_options.h"

#include "cli/option_text.h"
#include "document/state_keys.h"

#include <QCoreApplication>

namespace cli {

using document::MapState;
using territory::Expected;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::SourceOptions)
};

/// A word that means the shipped list for --decision-list.
const QString kShippedList = u"officielle"_s;

std::string described(const QString& text) {
    return text.toStdString();
}

/// "CODE=STATUS|CERTAINTY|SOURCE|NOTE", as MapState::toArguments() writes it; what follows the status may be left out.
Expected<document::DecisionOverride> overrideFrom(const QString& text) {
    const QString status = text.section(u'=', 1).section(u'|', 0, 0);
    const QString certainty = text.section(u'|', 1, 1);
    document::DecisionOverride hand;
    hand.code = text.section(u'=', 0, 0);
    const auto knownStatus = valueOf(document::decisionStatusKeys(), status);
    const auto knownCertainty =
        certainty.isEmpty() ? territory::Certainty::Sure : valueOf(document::certaintyKeys(), certainty);
    if (hand.code.isEmpty() || !knownStatus || !knownCertainty) {
        return tl::unexpected(badOption(u"--set-decision"_s, text,
                                        Words::tr("Écrivez CODE=retained, not_retained ou unknown, puis si besoin "
                                                  "|sure ou |probable, |source, |remarque.")));
    }
    hand.decision = {*knownStatus, *knownCertainty, text.section(u'|', 2, 2), text.section(u'|', 3)};
    return hand;
}

} // namespace

void SourceOptions::addBoundaries(CLI::App& command) {
    command.add_option("--boundaries", m_boundaries,
                       described(Words::tr("Contours : un ou plusieurs fichiers (shapefile, .zip, GeoPackage, GeoJSON, "
                                           "FlatGeobuf) ; sinon les contours schématiques livrés")));
    command.add_option(
        "--departements", m_departements,
        described(Words::tr("Départements, pour leurs limites, si les contours ne les connaissent pas")));
    addBoundaryReading(command);
}

void SourceOptions::addBoundaryReading(CLI::App& command) {
    command.add_option("--code-column", m_codeColumn, described(Words::tr("Colonne des codes des contours")));
    command.add_option("--name-column", m_nameColumn, described(Words::tr("Colonne des noms des contours")));
    command
        .add_option("--crs", m_crs, described(Words::tr("FICHIER=EPSG : projection d’un fichier qui ne la dit pas")))
        ->expected(1)
        ->take_all();
}

void SourceOptions::addIndex(CLI::App& command) {
    command.add_option("--indicators", m_indicators,
                       described(Words::tr("Indicateurs par intercommunalité (CSV, XLSX, ODS) ; sinon ceux livrés")));
    command
        .add_option(
            "--decision", m_decisions,
            described(Words::tr("Liste de zones rouges (CSV, texte ou liste de Diagonale) ; sinon celle livrée")))
        ->expected(1)
        ->take_all();
    command.add_option(
        "--decision-list", m_decisionList,
        described(Words::tr("Liste en vigueur s’il y en a plusieurs : son fichier, ou « %1 »").arg(kShippedList)));
    command
        .add_option(
            "--set-decision", m_setDecisions,
            described(Words::tr("CODE=retained|not_retained|unknown : décision d’un territoire, saisie à la main")))
        ->expected(1)
        ->take_all();
}

void SourceOptions::addVenues(CLI::App& command) {
    command.add_option("--venues", m_venues, described(Words::tr("Lieux de consultation (CSV ou GeoJSON)")))
        ->expected(1)
        ->take_all();
}

Expected<void> SourceOptions::applyTo(MapState& state) const {
    const auto setList = [](QStringList& files, const std::vector<std::string>& given) {
        if (!given.empty()) {
            files = textsOf(given);
        }
    };
    const auto setText = [](QString& text, const std::string& given) {
        if (!given.empty()) {
            text = QString::fromStdString(given);
        }
    };
    setList(state.boundaryFiles, m_boundaries);
    setList(state.venueFiles, m_venues);
    setText(state.boundaryCodeColumn, m_codeColumn);
    setText(state.boundaryNameColumn, m_nameColumn);
    setText(state.departementFile, m_departements);
    setText(state.indicatorFile, m_indicators);
    return applyCrs(state).and_then([&] { return applyDecisions(state); });
}

Expected<void> SourceOptions::applyCrs(MapState& state) const {
    for (const QString& text : textsOf(m_crs)) {
        bool isNumber = false;
        const qsizetype sign = text.lastIndexOf(u'='); // file names may hold one too
        const int epsg = text.mid(sign + 1).toInt(&isNumber);
        if (sign < 1 || !isNumber || epsg <= 0) {
            return tl::unexpected(
                badOption(u"--crs"_s, text, Words::tr("Écrivez FICHIER=EPSG, par exemple EPCI.shp=2154.")));
        }
        state.boundaryCrs.insert(text.left(sign), epsg);
    }
    return {};
}

Expected<void> SourceOptions::applyDecisions(MapState& state) const {
    const QString chosen = QString::fromStdString(m_decisionList);
    if (!m_decisions.empty()) {
        state.decisionFiles = textsOf(m_decisions);
        state.decisionList = state.decisionFiles.last();
    }
    if (!chosen.isEmpty()) {
        state.decisionList = chosen == kShippedList ? QString() : chosen;
    }
    if (!state.decisionList.isEmpty() && !state.decisionFiles.contains(state.decisionList)) {
        return tl::unexpected(
            badOption(u"--decision-list"_s, chosen, Words::tr("Nommez un des fichiers de --decision.")));
    }
    for (const QString& text : textsOf(m_setDecisions)) {
        const auto hand = overrideFrom(text);
        if (!hand) {
            return tl::unexpected(hand.error());
        }
        state.decisionOverrides.push_back(*hand);
    }
    return {};
}

} // namespace cli
