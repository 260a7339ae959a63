#include "publish/method_words.h"

#include "document/coverage_measure.h"
#include "document/index_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Method)
};

/// « deux critères approchés »: small numbers in letters, as in a sentence.
QString proxyWords(int proxies) {
    switch (proxies) {
    case 0:
        return {};
    case 1:
        return Words::tr("un critère approché");
    case 2:
        return Words::tr("deux critères approchés");
    case 3:
        return Words::tr("trois critères approchés");
    case 4:
        return Words::tr("quatre critères approchés");
    case 5:
        return Words::tr("cinq critères approchés");
    default:
        return Words::tr("%1 critères approchés").arg(QLocale().toString(proxies));
    }
}

} // namespace

std::vector<const territory::Indicator*> indicatorsInUse(const document::MapState& state,
                                                         const document::Dataset& dataset) {
    std::vector<const territory::Indicator*> used;
    if (!dataset.indicators || state.theme == document::Theme::Decision || state.theme == document::Theme::Category ||
        state.theme == document::Theme::Coverage)
        return used;
    for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
        const bool isUsed = state.theme == document::Theme::Indicator ? indicator.key == state.indicator
                                                                      : state.index.weightOf(indicator.key) > 0;
        if (isUsed)
            used.push_back(&indicator);
    }
    return used;
}

QString weightsWords(const document::MapState& state, const document::Dataset& dataset) {
    if (!dataset.indicators)
        return {};
    std::vector<double> weights;
    for (const territory::Indicator& indicator : dataset.indicators->indicators())
        weights.push_back(state.index.weightOf(indicator.key));
    const std::size_t all = weights.size();
    std::erase_if(weights, [](double weight) { return !(weight > 0); });
    const bool equal =
        std::all_of(weights.begin(), weights.end(), [&](double weight) { return weight == weights.front(); });
    if (!equal)
        return Words::tr("poids choisis");
    if (weights.size() == all)
        return Words::tr("poids égaux");
    return Words::tr("poids égaux de %n indicateurs sur %1", nullptr, int(weights.size()))
        .arg(QLocale().toString(int(all)));
}

QString scoreMethod(const document::MapState& state, const document::Dataset& dataset,
                    const document::Results& results) {
    const std::vector<const territory::Indicator*> used = indicatorsInUse(state, dataset);
    const auto proxies =
        std::count_if(used.begin(), used.end(), [](const auto* indicator) { return indicator->isProxy(); });
    QStringList parts{weightsWords(state, dataset), proxyWords(int(proxies))};
    parts += document::index_wording::method(state.index, dataset.gazetteer.get(), QLocale());
    if (const int imputed = results.treated(fragility::Treatment::Imputed))
        parts << Words::tr("%Ln territoires complétés", nullptr, imputed);
    parts.removeAll(QString());
    return Words::tr("score calculé par Diagonale, %1 ; ce n’est pas l’indice de la DREES")
        .arg(parts.join(QStringLiteral(", ")));
}

QString drawsWords(const document::MapState& state, const document::Results& results) {
    if (!results.robustness)
        return Words::tr("pas encore de tirages");
    const QString draws = Words::tr("%Ln tirages", nullptr, results.robustness->draws);
    if (!results.robustnessIsCurrent)
        return Words::tr("%1 des réglages précédents").arg(draws);
    constexpr double kPercent = 100;
    const fragility::RobustnessOptions& options = state.robustness;
    QStringList parts{draws, Words::tr("dispersion %1 %").arg(QLocale().toString(options.spread * kPercent, 'g', 3)),
                      Words::tr("graine %1").arg(options.seed)};
    if (options.varyNormalisation)
        parts << Words::tr("mise à l’échelle tirée aussi");
    if (options.varyAggregation)
        parts << Words::tr("moyenne tirée aussi");
    return parts.join(QStringLiteral(", "));
}

QString coverageWords(const document::Results& results) {
    if (!results.coverage)
        return Words::tr("aucun plan ouvert : non disponible");
    return Words::tr("estimation : %1 · %2")
        .arg(document::travelInWords(results.coverage->travel), document::spanInWords(results.coverage->span));
}

const territory::CategoryColumn* categoryColumn(const document::MapState& state, const document::Dataset& dataset) {
    const auto found =
        std::find_if(dataset.categories.begin(), dataset.categories.end(),
                     [&](const territory::CategoryColumn& column) { return column.key == state.indicator; });
    return state.theme == document::Theme::Category && found != dataset.categories.end() ? &*found : nullptr;
}

} // namespace publish
