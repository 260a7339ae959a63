#include "cli/index_options.h"

#include "cli/index_option_text.h"
#include "cli/option_text.h"
#include "document/scenario.h"
#include "document/state_keys.h"

#include <QCoreApplication>
#include <cmath>

namespace cli {

using document::CriterionSettings;
using document::IndexSettings;
using document::MapState;
using document::ReferenceSet;
using fragility::SelectionRule;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::IndexOptions)
};

constexpr double kMostWinsorised = 0.25;
constexpr int kMostCriteria = 30;

std::string described(const QString& text) {
    return text.toStdString();
}

/// A value named by its word, where one is given.
template <class T>
Expected<void> applyWord(const std::string& given, const QString& option, std::span<const document::Key<T>> keys,
                         T& target) {
    const QString word = QString::fromStdString(given);
    if (word.isEmpty()) {
        return {};
    }
    const std::optional<T> value = valueOf(keys, word);
    if (!value) {
        return tl::unexpected(badOption(option, word, Words::tr("Choisissez parmi : %1.").arg(allWords(keys))));
    }
    target = *value;
    return {};
}

} // namespace

void IndexOptions::addTo(CLI::App& command) {
    command.add_option("--scenario", m_scenario,
                       described(Words::tr("Scénario enregistré par Diagonale : réglages du score et ajustements ; les "
                                           "autres options l’emportent")));
    command
        .add_option("--import", m_imports,
                    described(Words::tr("Recette d’import (JSON) d’un tableau de plus : fichier, colonnes, poids")))
        ->expected(1)
        ->take_all();
    addCriteria(command);
    addMethod(command);
    addAdjustments(command);
}

void IndexOptions::addCriteria(CLI::App& command) {
    command.add_option("--weights", m_weights,
                       described(Words::tr("INDICATEUR=POIDS,INDICATEUR=POIDS… de 0 à 100 ; 20 pour les autres, seuls "
                                           "les rapports comptent")));
    command.add_option("--off", m_off, described(Words::tr("Indicateur à écarter du score")))->expected(1)->take_all();
    command
        .add_option("--direction", m_directions,
                    described(Words::tr("INDICATEUR=low|high : l’extrémité fragile, autre que la sienne")))
        ->expected(1)
        ->take_all();
    command
        .add_option("--goalposts", m_goalposts,
                    described(Words::tr("INDICATEUR=A:B : valeurs qui comptent pour 0 et pour 100 (goalpost)")))
        ->expected(1)
        ->take_all();
}

void IndexOptions::addMethod(CLI::App& command) {
    command.add_option("--normalisation", m_normalisation,
                       described(Words::tr("Mise à l’échelle : %1").arg(allWords(document::normalisationKeys()))));
    command.add_option("--winsorise", m_winsorised,
                       described(Words::tr("Part des valeurs écrêtée à chaque bout, de 0 à 0.25")));
    command.add_option("--aggregation", m_aggregation,
                       described(Words::tr("Moyenne : %1").arg(allWords(document::aggregationKeys()))));
    command.add_option("--missing", m_missing,
                       described(Words::tr("Valeurs non disponibles : rescale (poids ramenés aux présentes), median "
                                           "(médiane du département) ou none (pas de score)")));
    command.add_option("--minimum", m_minimum,
                       described(Words::tr("Indicateurs présents qu’il faut pour un score : 3 d’ordinaire")));
    command.add_option("--reference", m_reference,
                       described(Words::tr("Territoires classés : france, metropole ou region:CODE")));
    command.add_option("--select", m_select,
                       described(Words::tr("Règle de sélection : top:151, population:2500000 ou score:70")));
}

void IndexOptions::addAdjustments(CLI::App& command) {
    const auto addOne = [&](const char* name, bool adds, const QString& description) {
        const auto keep = [this, adds](const std::string& text) { m_adjustments.push_back({adds, text}); };
        command.add_option_function<std::string>(name, keep, described(description))
            ->trigger_on_parse(); // at once, and so in the order given
    };
    addOne("--add", true, Words::tr("SIREN=MOTIF|AUTEUR|DATE : territoire ajouté à la sélection"));
    addOne("--remove", false, Words::tr("SIREN=MOTIF|AUTEUR|DATE : territoire retiré de la sélection"));
}

Expected<void> IndexOptions::applyTo(MapState& state) const {
    return applyScenario(state)
        .and_then([&] { return applyImports(state); })
        .and_then([&] { return applyCriteria(state.index); })
        .and_then([&] { return applyMethod(state.index.method); })
        .and_then([&] { return applyBounds(state.index.method); })
        .and_then([&] { return applySelection(state.index.method.selection); })
        .and_then([&] { return applyReference(state.index.reference); })
        .and_then([&] { return applyAdjustments(state); });
}

Expected<void> IndexOptions::applyScenario(MapState& state) const {
    if (m_scenario.empty()) {
        return {};
    }
    auto scenario = document::readScenario(QString::fromStdString(m_scenario));
    if (!scenario) {
        return tl::unexpected(scenario.error());
    }
    state.index = std::move(scenario->index);
    state.adjustments = std::move(scenario->adjustments);
    return {};
}

Expected<void> IndexOptions::applyImports(MapState& state) const {
    for (const QString& text : textsOf(m_imports)) {
        const auto import = tableImportFrom(text);
        if (!import) {
            return tl::unexpected(import.error());
        }
        state.imports.push_back(*import);
    }
    return {};
}

Expected<void> IndexOptions::applyCriteria(IndexSettings& index) const {
    Expected<void> applied = applyWeights(QString::fromStdString(m_weights), index);
    for (const QString& key : textsOf(m_off)) {
        CriterionSettings criterion = index.criterion(key);
        criterion.on = false;
        index.set(key, criterion);
    }
    for (const QString& text : textsOf(m_directions)) {
        applied = applied.and_then([&] { return applyDirection(text, index); });
    }
    for (const QString& text : textsOf(m_goalposts)) {
        applied = applied.and_then([&] { return applyGoalposts(text, index); });
    }
    return applied;
}

Expected<void> IndexOptions::applyMethod(fragility::IndexMethod& method) const {
    return applyWord(m_normalisation, u"--normalisation"_s, document::normalisationKeys(), method.normalisation)
        .and_then([&] {
            return applyWord(m_aggregation, u"--aggregation"_s, document::aggregationKeys(), method.aggregation);
        })
        .and_then([&] { return applyWord(m_missing, u"--missing"_s, document::missingRuleKeys(), method.missing); });
}

Expected<void> IndexOptions::applyBounds(fragility::IndexMethod& method) const {
    if (!m_winsorised.empty()) {
        const QString text = QString::fromStdString(m_winsorised);
        bool isNumber = false;
        method.winsorised = text.toDouble(&isNumber);
        if (!isNumber || !(method.winsorised >= 0 && method.winsorised <= kMostWinsorised)) {
            return tl::unexpected(badOption(u"--winsorise"_s, text, Words::tr("Écrivez une part de 0 à 0.25.")));
        }
    }
    if (!m_minimum.empty()) {
        const QString text = QString::fromStdString(m_minimum);
        method.minimumPresent = text.toInt();
        if (method.minimumPresent < 1 || method.minimumPresent > kMostCriteria) {
            return tl::unexpected(badOption(u"--minimum"_s, text, Words::tr("Écrivez un nombre de 1 à 30.")));
        }
    }
    return {};
}

Expected<void> IndexOptions::applySelection(SelectionRule& rule) const {
    if (m_select.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_select);
    const auto kind = valueOf(document::selectionKeys(), text.section(u':', 0, 0));
    bool isNumber = false;
    const double amount = text.section(u':', 1).toDouble(&isNumber);
    const bool isCount = kind && *kind != SelectionRule::Kind::Score;
    if (!kind || !isNumber || !std::isfinite(amount) || (isCount && amount < 1)) {
        return tl::unexpected(badOption(u"--select"_s, text,
                                        Words::tr("Écrivez top:NOMBRE, population:HABITANTS ou score:SEUIL, par "
                                                  "exemple top:151.")));
    }
    rule = {*kind, amount};
    return {};
}

Expected<void> IndexOptions::applyReference(ReferenceSet& reference) const {
    if (m_reference.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_reference);
    const auto kind = valueOf(document::referenceKeys(), text.section(u':', 0, 0));
    const QString region = text.section(u':', 1);
    if (!kind || (*kind == ReferenceSet::Kind::Region) == region.isEmpty()) {
        return tl::unexpected(
            badOption(u"--reference"_s, text, Words::tr("Écrivez france, metropole ou region:CODE.")));
    }
    reference = {*kind, region};
    return {};
}

Expected<void> IndexOptions::applyAdjustments(MapState& state) const {
    for (const Adjusted& adjusted : m_adjustments) {
        const auto adjustment = adjustmentFrom(adjusted.adds, QString::fromStdString(adjusted.text));
        if (!adjustment) {
            return tl::unexpected(adjustment.error());
        }
        state.adjustments.push_back(*adjustment);
    }
    return {};
}

std::optional<Problem> misuseOfIndex(const MapState& state, const document::Dataset& dataset) {
    for (const QString& key : state.index.criteria.keys()) {
        if (dataset.indicators->indicatorOf(key) < 0) {
            QStringList keys;
            for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
                keys.append(indicator.key);
            }
            return Problem{Words::tr("« %1 » n’est pas un des indicateurs.").arg(key),
                           {},
                           Words::tr("Choisissez parmi : %1.").arg(keys.join(u", "_s))};
        }
    }
    const ReferenceSet& reference = state.index.reference;
    if (reference.kind == ReferenceSet::Kind::Region && dataset.gazetteer->regionOf(reference.region) < 0) {
        return badOption(u"--reference"_s, u"region:"_s + reference.region,
                         Words::tr("Écrivez le code INSEE d’une région, par exemple region:24."));
    }
    for (const territory::Adjustment& adjustment : state.adjustments) {
        if (dataset.territoryOf(adjustment.code) < 0) {
            return badOption(adjustment.adds ? u"--add"_s : u"--remove"_s, adjustment.code,
                             Words::tr("Écrivez le SIREN d’une intercommunalité."));
        }
    }
    return std::nullopt;
}

} // namespace cli
