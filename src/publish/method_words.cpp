#include "publish/method_words.h"

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
    if (!dataset.indicators || state.theme == document::Theme::Decision)
        return used;
    for (const territory::Indicator& indicator : dataset.indicators->indicators()) {
        const bool isUsed = state.theme == document::Theme::Score ? state.index.weightOf(indicator.key) > 0
                                                                  : indicator.key == state.indicator;
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

QString scoreMethod(const document::MapState& state, const document::Dataset& dataset) {
    const std::vector<const territory::Indicator*> used = indicatorsInUse(state, dataset);
    const auto proxies =
        std::count_if(used.begin(), used.end(), [](const auto* indicator) { return indicator->isProxy(); });
    const QString weights = weightsWords(state, dataset), approximate = proxyWords(int(proxies));
    if (approximate.isEmpty())
        return Words::tr("score calculé par Diagonale, %1 ; ce n’est pas l’indice de la DREES").arg(weights);
    return Words::tr("score calculé par Diagonale, %1, %2 ; ce n’est pas l’indice de la DREES")
        .arg(weights, approximate);
}

} // namespace publish
