#include "app/ranking_cells.h"

#include "document/figure_book.h"
#include "territory/plain_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using territory::DecisionStatus;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
const QString kCategoryKey = u"categorie:"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::RankingCells)
};

/// Names of the fixed columns, never shown.
constexpr std::array kFixedKeys{u"rang",     u"nom",        u"departement", u"score",     u"classement",
                                u"decision", u"population", u"probabilite", u"intervalle"};

/// A sign before the words, so that a column can be skimmed.
QString markOf(const territory::Decision& decision) {
    switch (decision.status) {
    case DecisionStatus::Retained:
        return decision.certainty == territory::Certainty::Sure ? u"●"_s : u"◐"_s;
    case DecisionStatus::NotRetained:
        return u"–"_s;
    case DecisionStatus::Unknown:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

/// Retained for sure, probably, not retained, unknown: not the alphabet's order.
constexpr int kDecisionPlaces = 4;
int placeOf(const territory::Decision& decision) {
    switch (decision.status) {
    case DecisionStatus::Retained:
        return decision.certainty == territory::Certainty::Sure ? 0 : 1;
    case DecisionStatus::NotRetained:
        return 2;
    case DecisionStatus::Unknown:
        return 3;
    }
    Q_UNREACHABLE();
}

territory::Decision decisionAt(int place) {
    using territory::Certainty;
    switch (place) {
    case 0:
        return {DecisionStatus::Retained, Certainty::Sure, {}, {}};
    case 1:
        return {DecisionStatus::Retained, Certainty::Probable, {}, {}};
    case 2:
        return {DecisionStatus::NotRetained, Certainty::Sure, {}, {}};
    default:
        return {};
    }
}

/// The selection by score and the user's adjustments of it; the order of the words is that of sorting.
QStringList selectionWords() {
    return {Words::tr("classée"), Words::tr("ajoutée"), Words::tr("retirée"), Words::tr("non classée"),
            Words::tr("pas de score")};
}

template <class Text> std::vector<int> placesBy(const std::vector<Text>& texts) {
    std::vector<int> order(texts.size()), places(texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&texts](int i) -> const Text& { return texts[std::size_t(i)]; });
    for (std::size_t place = 0; place < order.size(); ++place)
        places[std::size_t(order[place])] = int(place);
    return places;
}

} // namespace

RankingCells::RankingCells(std::shared_ptr<const document::Dataset> dataset,
                           std::shared_ptr<const document::Results> results)
    : m_dataset(std::move(dataset)), m_results(std::move(results)) {
    Q_ASSERT(m_dataset && m_results);
}

int RankingCells::indicatorCount() const {
    return m_dataset && m_dataset->indicators ? int(m_dataset->indicators->indicators().size()) : 0;
}

int RankingCells::columnCount() const {
    return m_dataset ? FirstIndicator + indicatorCount() + int(m_dataset->categories.size()) : 0;
}

const territory::Indicator* RankingCells::indicatorAt(int column) const {
    const int at = column - FirstIndicator;
    return at >= 0 && at < indicatorCount() ? &m_dataset->indicators->indicators()[std::size_t(at)] : nullptr;
}

const territory::CategoryColumn* RankingCells::categoryAt(int column) const {
    const int at = column - FirstIndicator - indicatorCount();
    return at >= 0 && at < int(m_dataset->categories.size()) ? &m_dataset->categories[std::size_t(at)] : nullptr;
}

QString RankingCells::columnKey(int column) const {
    if (column < FirstIndicator)
        return QStringView(kFixedKeys[std::size_t(column)]).toString();
    if (const auto* indicator = indicatorAt(column))
        return indicator->key;
    return kCategoryKey + categoryAt(column)->key;
}

QString RankingCells::figure(int column) const {
    static const std::array<QString, FirstIndicator> fixed{
        u"rank"_s, {}, {}, u"score"_s, u"selection"_s, u"decision"_s, u"population"_s, u"probability"_s, u"interval"_s};
    if (column < FirstIndicator)
        return fixed[std::size_t(column)];
    const auto* indicator = indicatorAt(column);
    return indicator ? document::FigureBook::indicatorFigure(indicator->key) : QString();
}

int RankingCells::columnOf(const QString& key) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (columnKey(column) == key)
            return column;
    }
    return -1;
}

QString RankingCells::header(int column) const {
    switch (column) {
    case Rank:
        return Words::tr("Rang");
    case Name:
        return Words::tr("Territoire");
    case Departement:
        return Words::tr("Dép.");
    case Score:
        return Words::tr("Score");
    case Selection:
        return Words::tr("Classement");
    case Decision:
        return Words::tr("Décision");
    case Population:
        return Words::tr("Population");
    case Probability:
        return Words::tr("Probabilité");
    case Interval:
        return Words::tr("Rangs 5–95 %");
    default:
        break;
    }
    if (const auto* indicator = indicatorAt(column))
        return indicator->isProxy() ? Words::tr("%1 (approché)").arg(indicator->label) : indicator->label;
    return categoryAt(column)->label;
}

QString RankingCells::hint(int column) const {
    if (column == Selection)
        return Words::tr("Par le score et les ajustements de l’utilisateur ; ce n’est pas la décision officielle");
    if (column == Probability)
        return Words::tr("Part des tirages de poids dans lesquels le territoire est classé");
    if (column == Interval)
        return Words::tr("Rangs entre lesquels se tiennent 90 % des tirages de poids");
    if (const auto* indicator = column < FirstIndicator ? nullptr : indicatorAt(column))
        return u"%1 · %2 · %3"_s.arg(indicator->label, indicator->unit,
                                     (indicator->source + u' ' + indicator->vintage).trimmed());
    return {};
}

bool RankingCells::isNumber(int column) const {
    return column != Name && column != Departement && categories(column).isEmpty();
}

QStringList RankingCells::categories(int column) const {
    if (column == Selection)
        return selectionWords();
    if (column == Decision) {
        QStringList words;
        for (int place = 0; place < kDecisionPlaces; ++place)
            words << wording::decisionName(decisionAt(place));
        return words;
    }
    const auto* category = column < FirstIndicator ? nullptr : categoryAt(column);
    return category ? category->categories : QStringList();
}

int RankingCells::selectionPlace(std::size_t territory) const {
    const bool byRule = m_results->scores.selected[territory] != 0;
    const bool selected = m_results->selected[territory] != 0;
    if (selected)
        return byRule ? 0 : 1;
    if (byRule)
        return 2;
    return std::isnan(m_results->scores.score[territory]) ? 4 : 3;
}

QString RankingCells::intervalText(std::size_t territory) const {
    if (!hasDraws() || m_results->robustness->rankP05[territory] < 1)
        return {};
    return Words::tr("%1 – %2").arg(m_locale.toString(m_results->robustness->rankP05[territory]),
                                    m_locale.toString(m_results->robustness->rankP95[territory]));
}

QString RankingCells::text(int territory, int column) const {
    const auto at = std::size_t(territory);
    const territory::Territory& one = m_dataset->territories[at];
    switch (column) {
    case Rank:
        return m_results->scores.rank[at] > 0 ? m_locale.toString(m_results->scores.rank[at]) : u"–"_s;
    case Name:
        return one.name;
    case Departement:
        return one.departements.join(u", "_s);
    case Score:
        return wording::formatScore(m_results->scores.score[at], m_locale);
    case Selection:
        return selectionWords()[selectionPlace(at)];
    case Decision:
        return markOf(m_results->decisions[at]) + u' ' + wording::decisionName(m_results->decisions[at]);
    case Population:
        return one.population < 0 ? wording::notAvailable() : m_locale.toString(one.population);
    case Probability:
        return std::isnan(key(territory, column)) ? u"–"_s : Words::tr("%1 %").arg(qRound(key(territory, column)));
    case Interval:
        return std::isnan(key(territory, column)) ? u"–"_s : intervalText(at);
    default:
        break;
    }
    if (const auto* indicator = indicatorAt(column))
        return wording::formatFigure(*indicator, (*m_results->indicators)[std::size_t(column - FirstIndicator)][at],
                                     m_locale);
    const territory::CategoryColumn& category = *categoryAt(column);
    return category.categories.value(category.byCode.value(one.code, -1), wording::notAvailable());
}

double RankingCells::key(int territory, int column) const {
    const auto at = std::size_t(territory);
    const auto positive = [](auto value) { return value > 0 ? double(value) : kMissing; };
    switch (column) {
    case Rank:
        return positive(m_results->scores.rank[at]);
    case Name:
    case Departement:
        return alphabeticPlace(territory, column);
    case Score:
        return m_results->scores.score[at];
    case Selection:
        return selectionPlace(at);
    case Decision:
        return placeOf(m_results->decisions[at]);
    case Population:
        return positive(m_dataset->territories[at].population);
    case Probability:
        return hasDraws() ? 100 * m_results->robustness->probability[at] : kMissing;
    case Interval:
        return hasDraws() ? positive(m_results->robustness->rankMedian[at]) : kMissing;
    default:
        break;
    }
    if (const auto* indicator = indicatorAt(column))
        return (*m_results->indicators)[std::size_t(column - FirstIndicator)][at] * indicator->displayFactor;
    const int category = categoryAt(column)->byCode.value(m_dataset->territories[at].code, -1);
    return category < 0 ? kMissing : category;
}

void RankingCells::readNames() const {
    if (!m_plain.empty() || territoryCount() == 0)
        return;
    std::vector<QString> departements;
    for (const territory::Territory& one : m_dataset->territories) {
        QStringList words{one.name};
        for (const QString& departement : one.departements)
            words << departement << m_dataset->gazetteer->departementName(departement);
        m_plain.push_back(territory::plainWords(words.join(u' ')));
        departements.push_back(one.departements.join(u' '));
    }
    m_namePlace = placesBy(m_plain);
    m_departementPlace = placesBy(departements);
}

double RankingCells::alphabeticPlace(int territory, int column) const {
    readNames();
    return (column == Name ? m_namePlace : m_departementPlace)[std::size_t(territory)];
}

const std::string& RankingCells::plainText(int territory) const {
    readNames();
    return m_plain[std::size_t(territory)];
}

} // namespace app
