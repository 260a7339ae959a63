#include "publish/described_map.h"

#include "document/decision_against_score.h"
#include "document/theme_column.h"
#include "io/indicator_labels.h"
#include "publish/method_words.h"
#include "publish/whereabouts.h"
#include "territory/wording.h"

#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::DecisionAgainstScore;
using document::SureCategory;
using document::Theme;

QString agreementName(DecisionAgainstScore kind, const Tongue& tongue) {
    switch (kind) {
    case DecisionAgainstScore::RetainedAndHigh:
        return tongue.translate("publish::AltText", "retenues par l’État et classées par le score");
    case DecisionAgainstScore::RetainedDespiteScore:
        return tongue.translate("publish::AltText", "retenues, non classées par le score");
    case DecisionAgainstScore::RetainedNotComputable:
        return tongue.translate("publish::AltText", "retenues, score non calculable");
    case DecisionAgainstScore::HighNotRetained:
        return tongue.translate("publish::AltText", "classées par le score, non retenues");
    case DecisionAgainstScore::HighUnknown:
        return tongue.translate("publish::AltText", "classées par le score, statut inconnu");
    case DecisionAgainstScore::Neither:
        return tongue.translate("publish::AltText", "ni retenues ni classées");
    case DecisionAgainstScore::Unknown:
        return tongue.translate("publish::AltText", "non classées, statut inconnu");
    }
    Q_UNREACHABLE();
    return {};
}

QString sureName(SureCategory category, const Tongue& tongue) {
    switch (category) {
    case SureCategory::In:
        return tongue.translate("publish::AltText", "sûres d’être classées");
    case SureCategory::Between:
        return tongue.translate("publish::AltText", "incertaines");
    case SureCategory::Out:
        return tongue.translate("publish::AltText", "sûres de ne pas l’être");
    }
    Q_UNREACHABLE();
    return {};
}

QString coverageName(document::CoverageMeasure measure, const Tongue& tongue) {
    using Measure = document::CoverageMeasure;
    const auto within = [&](int minutes) {
        return tongue
            .translate("publish::AltText", "part de la population à moins de %1 minutes d’un lieu ouvert (estimation)")
            .arg(minutes);
    };
    switch (measure) {
    case Measure::DaysAMonth:
        return tongue.translate("publish::AltText", "journées de consultation par mois (estimation)");
    case Measure::ConsultationsPer1000:
        return tongue.translate("publish::AltText",
                                "consultations solidaires par an pour 1 000 habitants (estimation)");
    case Measure::Within10:
        return within(10);
    case Measure::Within20:
        return within(20);
    case Measure::Within30:
        return within(30);
    case Measure::OpenVenues:
        return tongue.translate("publish::AltText", "lieux de consultation ouverts");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

DescribedMap::DescribedMap(const document::MapState& state, const document::Dataset& dataset,
                           const document::Results& results, const ShownExtent& extent, const Tongue& tongue)
    : m_state(state), m_dataset(dataset), m_results(results), m_extent(extent), m_tongue(tongue) {
    if (state.theme == Theme::Indicator) {
        if (const auto used = indicatorsInUse(state, dataset); !used.empty())
            m_measure = *used.front();
    }
    m_measure.displayFactor = results.theme.displayFactor;
    m_measure.decimals = results.theme.decimals;
}

QString DescribedMap::theme() const {
    switch (m_state.theme) {
    case Theme::Score:
        return m_tongue.translate("publish::AltText", "score de fragilité calculé par Diagonale");
    case Theme::Indicator: {
        const QString label = io::indicatorLabels(m_tongue.locale().language()).value(m_measure.key, m_measure.label);
        return m_measure.isProxy() ? m_tongue.translate("publish::AltText", "%1 (critère approché)").arg(label) : label;
    }
    case Theme::Decision:
        return m_tongue.translate("publish::AltText", "zones rouges décidées par l’État");
    case Theme::Category: {
        const territory::CategoryColumn* column = categoryColumn(m_state, m_dataset);
        return column ? column->label : m_tongue.translate("publish::AltText", "colonne inconnue");
    }
    case Theme::Robustness:
        return m_tongue.translate("publish::AltText", "robustesse de la sélection par le score de fragilité");
    case Theme::Agreement:
        return m_tongue.translate("publish::AltText", "zones rouges décidées par l’État, face au score calculé");
    case Theme::Coverage:
        return coverageName(m_state.coverageMeasure, m_tongue);
    }
    Q_UNREACHABLE();
    return {};
}

int DescribedMap::classOf(int territory) const {
    const auto index = std::size_t(territory);
    return index < m_results.theme.classOf.size() ? m_results.theme.classOf[index] : -1;
}

int DescribedMap::tellingClass() const {
    const int classes = int(m_results.theme.counts.size());
    const bool first = hasValues() ? m_results.theme.reversed : m_state.theme != Theme::Coverage;
    return first ? 0 : classes - 1;
}

int DescribedMap::countIn(int valueClass) const {
    return int(std::count_if(m_extent.places.begin(), m_extent.places.end(),
                             [&](const auto& place) { return classOf(place.territory) == valueClass; }));
}

QString DescribedMap::figure(double value) const {
    return territory::wording::formatFigure(m_measure, value, m_tongue.locale());
}

QString DescribedMap::range(double from, double to) const {
    const QString least =
        territory::wording::formatNumber(from * m_measure.displayFactor, m_measure.decimals, m_tongue.locale());
    return m_tongue.translate("publish::AltText", "de %1 à %2").arg(least, figure(to));
}

QString DescribedMap::named(int territory) const {
    const territory::Territory& known = m_dataset.territories[std::size_t(territory)];
    const bool alone = m_extent.kind == ShownExtent::Kind::Departement || known.departements.isEmpty();
    if (alone || !m_dataset.gazetteer)
        return known.name;
    //: A territory and its département
    return m_tongue.translate("publish::AltText", "%1 (%2)")
        .arg(known.name, m_dataset.gazetteer->departementName(known.departements.front()));
}

QString DescribedMap::classes() const {
    if (m_extent.kind == ShownExtent::Kind::Territory)
        return {};
    const int shown = int(m_extent.places.size());
    QString text = m_tongue.translate("publish::AltText", "%Ln intercommunalités", nullptr, shown);
    if (hasValues())
        text =
            m_tongue.translate("publish::AltText", "%1 en %Ln classes %2", nullptr, int(m_results.theme.counts.size()))
                .arg(text, range(m_results.theme.bounds.front(), m_results.theme.bounds.back()));
    const int missing = m_state.theme == Theme::Decision ? 0 : countIn(-1);
    if (missing == shown)
        return m_tongue.translate("publish::AltText", "%1, toutes non disponibles").arg(text);
    return missing == 0
               ? text
               : m_tongue.translate("publish::AltText", "%1, dont %Ln non disponibles", nullptr, missing).arg(text);
}

QString DescribedMap::highest() const {
    const bool nothing = m_results.theme.counts.empty() || countIn(-1) == int(m_extent.places.size());
    if (nothing)
        return {};
    if (m_extent.kind == ShownExtent::Kind::Territory)
        return onlyOne();
    return hasValues() || m_state.theme == Theme::Coverage ? highestClass() : categories();
}

QString DescribedMap::highestClass() const {
    const int highest = tellingClass();
    const int count = countIn(highest);
    const bool coverage = m_state.theme == Theme::Coverage;
    if (count == 0)
        return coverage
                   ? QString()
                   : m_tongue.translate("publish::AltText", "aucune n’est dans la classe la plus fragile de France");
    QString text =
        coverage
            ? m_tongue.translate("publish::AltText", "la classe la plus haute en compte %Ln", nullptr, count)
            : m_tongue.translate("publish::AltText", "la classe la plus fragile (%1) en compte %Ln", nullptr, count)
                  .arg(range(m_results.theme.bounds[std::size_t(highest)],
                             m_results.theme.bounds[std::size_t(highest) + 1]));
    const QString where = whereHighest();
    return where.isEmpty() ? text : m_tongue.translate("publish::AltText", "%1, %2").arg(text, where);
}

QString DescribedMap::whereHighest() const {
    const int highest = tellingClass();
    return inWords(whereabouts(m_extent, [&](int territory) { return classOf(territory) == highest; }), m_tongue);
}

/// Robustness and agreement in their own order, words by how many there are.
QString DescribedMap::categories() const {
    constexpr std::size_t kMostNamed = 4;
    std::vector<std::pair<int, int>> counts; // of each category, then which
    for (std::size_t i = 0; i < m_results.theme.counts.size(); ++i) {
        if (const int count = countIn(int(i)); count > 0)
            counts.emplace_back(count, int(i));
    }
    if (m_state.theme == Theme::Category)
        std::ranges::stable_sort(counts, std::greater(), [](const auto& one) { return one.first; });
    QStringList parts;
    for (std::size_t i = 0; i < std::min(counts.size(), kMostNamed); ++i) {
        QString part = m_tongue.locale().toString(counts[i].first) + u' ' + categoryName(counts[i].second);
        if (m_state.theme != Theme::Category && counts[i].second == tellingClass()) {
            if (const QString where = whereHighest(); !where.isEmpty())
                part = m_tongue.translate("publish::AltText", "%1, %2").arg(part, where);
        }
        parts << part;
    }
    int others = 0;
    for (std::size_t i = kMostNamed; i < counts.size(); ++i)
        others += counts[i].first;
    if (others > 0)
        parts << m_tongue.translate("publish::AltText", "%Ln autres", nullptr, others);
    return parts.join(m_tongue.translate("publish::AltText", " ; "));
}

QString DescribedMap::categoryName(int category) const {
    if (m_state.theme == Theme::Agreement)
        return agreementName(DecisionAgainstScore(category), m_tongue);
    if (m_state.theme == Theme::Robustness)
        return sureName(SureCategory(category), m_tongue);
    // A column of words has only its own.
    return m_tongue.translate("publish::AltText", "« %1 »").arg(m_results.theme.categories[category]);
}

/// A page about one territory says what that one is worth.
QString DescribedMap::onlyOne() const {
    if (m_extent.places.empty())
        return {};
    const int territory = m_extent.places.front().territory;
    const int valueClass = classOf(territory);
    if (valueClass < 0 || !hasValues())
        return {};
    const int classes = int(m_results.theme.counts.size());
    const int fromLeast = m_results.theme.reversed ? classes - valueClass : valueClass + 1;
    return m_tongue.translate("publish::AltText", "%1 : %2, classe %3 sur %4, la dernière étant la plus fragile")
        .arg(named(territory), figure(m_results.theme.values[std::size_t(territory)]),
             m_tongue.locale().toString(fromLeast), m_tongue.locale().toString(classes));
}

int DescribedMap::extreme(bool fragile) const {
    if (!hasValues())
        return -1;
    std::vector<int> valued;
    for (const ShownExtent::Place& place : m_extent.places) {
        if (!std::isnan(m_results.theme.values[std::size_t(place.territory)]))
            valued.push_back(place.territory);
    }
    if (valued.size() < 2)
        return -1;
    const auto [least, most] = std::ranges::minmax_element(
        valued, {}, [&](int territory) { return m_results.theme.values[std::size_t(territory)]; });
    return fragile == m_results.theme.reversed ? *least : *most;
}

QString DescribedMap::mostFragile() const {
    const int territory = extreme(true);
    return territory < 0 ? QString()
                         : m_tongue.translate("publish::AltText", "la plus fragile : %1, %2")
                               .arg(named(territory), figure(m_results.theme.values[std::size_t(territory)]));
}

QString DescribedMap::leastFragile() const {
    const int territory = extreme(false);
    return territory < 0 ? QString()
                         : m_tongue.translate("publish::AltText", "la moins fragile : %1, %2")
                               .arg(named(territory), figure(m_results.theme.values[std::size_t(territory)]));
}

} // namespace publish
