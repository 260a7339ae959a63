#include "publish/face_words.h"

#include "publish/method_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace publish {

namespace {

using document::Theme;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::FaceWords)
};

/// Ids of an XML document: letters, digits, hyphens.
QString idOf(const territory::Territory& territory) {
    constexpr qsizetype kSirenLength = 9;
    QString code = territory.code;
    for (QChar& c : code) {
        const bool isPlain = c.unicode() < 128 && c.isLetterOrNumber();
        if (!isPlain)
            c = u'_';
    }
    const bool isSiren = code.size() == kSirenLength &&
                         std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return (isSiren ? QStringLiteral("epci-") : QStringLiteral("territoire-")) + code;
}

int ranked(const std::vector<int>& ranks) {
    return int(std::count_if(ranks.begin(), ranks.end(), [](int rank) { return rank > 0; }));
}

QString scoreWords(std::size_t territory, const document::Results& results) {
    const int rank = results.scores.rank[territory];
    const QString score = territory::wording::formatScore(results.scores.score[territory], QLocale());
    if (rank <= 0)
        return score;
    return Words::tr("%1, %2").arg(score, territory::wording::formatRank(rank, results.scores.scored, QLocale()));
}

QString indicatorWords(std::size_t territory, const document::MapState& state, const document::Dataset& dataset,
                       const document::Results& results) {
    const auto used = indicatorsInUse(state, dataset);
    const int column = used.empty() ? -1 : dataset.indicators->indicatorOf(used.front()->key);
    if (column < 0)
        return territory::wording::notAvailable();
    const std::vector<int>& ranks = results.indicatorRanks[std::size_t(column)];
    const QString value = territory::wording::formatValue(
        *used.front(), (*results.indicators)[std::size_t(column)][territory], QLocale());
    if (ranks[territory] <= 0)
        return value;
    return Words::tr("%1, %2").arg(value, territory::wording::formatRank(ranks[territory], ranked(ranks), QLocale()));
}

QString categoryWords(std::size_t territory, const document::Results& results) {
    const document::ThemeColumn& column = results.theme;
    const int category = territory < column.classOf.size() ? column.classOf[territory] : -1;
    return category < 0 ? territory::wording::notAvailable() : column.categories.value(category);
}

} // namespace

QStringList faceIdsOf(const document::Dataset& dataset) {
    QStringList ofTerritories, ids;
    for (const territory::Territory& territory : dataset.territories)
        ofTerritories << idOf(territory);
    for (const int territory : dataset.territoryOfFace)
        ids << ofTerritories[territory];
    return ids;
}

QString themeWordsOf(int territory, const document::MapState& state, const document::Dataset& dataset,
                     const document::Results& results) {
    const auto index = std::size_t(territory);
    switch (state.theme) {
    case Theme::Score:
        return scoreWords(index, results);
    case Theme::Indicator:
        return indicatorWords(index, state, dataset, results);
    case Theme::Category:
    case Theme::Robustness:
    case Theme::Agreement:
    case Theme::Coverage:
        return categoryWords(index, results);
    case Theme::Decision:
        return {};
    }
    Q_UNREACHABLE();
}

QString worthOf(int territory, const document::MapState& state, const document::Dataset& dataset,
                const document::Results& results) {
    QStringList parts{themeWordsOf(territory, state, dataset, results)};
    if (state.showDecision || state.theme == Theme::Decision)
        parts << Words::tr("%1 (décision)")
                     .arg(territory::wording::decisionName(results.decisions[std::size_t(territory)]));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList faceTitlesOf(const document::MapState& state, const document::Dataset& dataset,
                         const document::Results& results) {
    QStringList ofTerritories(qsizetype(dataset.territories.size()));
    QStringList titles;
    for (const int territory : dataset.territoryOfFace) {
        QString& title = ofTerritories[territory];
        if (title.isEmpty())
            title = Words::tr("%1 : %2").arg(dataset.territories[std::size_t(territory)].name,
                                             worthOf(territory, state, dataset, results));
        titles << title;
    }
    return titles;
}

} // namespace publish
