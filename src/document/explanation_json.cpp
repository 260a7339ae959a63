#include "document/explanation.h"
#include "document/explanation_wording.h"
#include "document/state_keys.h"

#include <QJsonArray>
#include <cmath>

namespace document {

using namespace Qt::StringLiterals;

namespace {

/// JSON has no NaN: null = non disponible.
QJsonValue number(double value) {
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonValue rank(int rank) {
    return rank > 0 ? QJsonValue(rank) : QJsonValue();
}

QJsonObject interval(const fragility::WeightInterval& interval) {
    return {{u"from"_s, interval.from}, {u"to"_s, interval.to}};
}

QJsonArray intervals(const std::vector<fragility::WeightInterval>& intervals) {
    QJsonArray array;
    for (const fragility::WeightInterval& each : intervals)
        array.append(interval(each));
    return array;
}

QJsonArray pair(const std::array<double, 2>& values) {
    return {number(values[0]), number(values[1])};
}

/// Of an Alike or a Side.
template <class Place> QJsonObject place(const Place& place) {
    return {{u"code"_s, place.code},           {u"name"_s, place.name},
            {u"score"_s, number(place.score)}, {u"rank"_s, rank(place.rank)},
            {u"selected"_s, place.selected},   {u"decision"_s, wordOf(decisionStatusKeys(), place.decision.status)}};
}

QJsonObject lineOf(const Explanation& explanation, const Explanation::Line& line, const QLocale& locale) {
    const fragility::WeightInterval* around = line.stability.aroundCurrent();
    QJsonObject object{{u"key"_s, line.indicator.key},
                       {u"label"_s, line.indicator.label},
                       {u"unit"_s, line.indicator.unit},
                       {u"proxy"_s, line.indicator.isProxy()},
                       {u"value"_s, number(line.value)},
                       {u"weighted"_s, line.weighted},
                       {u"share"_s, line.stability.current},
                       {u"selectedIn"_s, intervals(line.stability.selectedIn)},
                       {u"aroundCurrent"_s, around ? QJsonValue(interval(*around)) : QJsonValue()},
                       {u"stability"_s, explanation::stability(explanation, line, locale)},
                       {u"requiredChange"_s, explanation::requiredChange(explanation, line, locale)}};
    object.insert(u"change"_s, line.change ? QJsonValue(QJsonObject{{u"value"_s, line.change->value},
                                                                    {u"by"_s, line.change->change}})
                                           : QJsonValue());
    return object;
}

QJsonObject drawsOf(const Explanation& explanation, const QLocale& locale) {
    const Explanation::Draws& draws = *explanation.draws;
    return {{u"draws"_s, draws.draws},
            {u"probability"_s, number(draws.probability)},
            {u"rankP05"_s, rank(draws.rankP05)},
            {u"rankMedian"_s, rank(draws.rankMedian)},
            {u"rankP95"_s, rank(draws.rankP95)},
            {u"current"_s, draws.current},
            {u"sentence"_s, explanation::draws(explanation, locale)}};
}

QString dominanceKey(fragility::Dominance dominance) {
    switch (dominance) {
    case fragility::Dominance::None:
        return u"none"_s;
    case fragility::Dominance::FirstDominates:
        return u"first"_s;
    case fragility::Dominance::SecondDominates:
        return u"second"_s;
    case fragility::Dominance::Equal:
        return u"equal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QJsonObject Explanation::toJson() const {
    const QLocale locale;
    QJsonArray criteria, similar;
    for (const Line& line : lines)
        criteria.append(lineOf(*this, line, locale));
    for (const Alike& each : alike) {
        QJsonObject object = place(each);
        object.insert(u"distance"_s, each.distance);
        similar.append(object);
    }
    QJsonObject object{{u"code"_s, code},
                       {u"name"_s, name},
                       {u"score"_s, number(score)},
                       {u"rank"_s, document::rank(rank)},
                       {u"scored"_s, scored},
                       {u"selected"_s, selected},
                       {u"decision"_s, wordOf(decisionStatusKeys(), decision.status)},
                       {u"weaklyComparable"_s, weaklyComparable},
                       {u"criteria"_s, criteria},
                       {u"noneAlone"_s, explanation::noneAlone(*this)},
                       {u"dominance"_s, QJsonObject{{u"dominates"_s, standing.dominates},
                                                    {u"dominatedBy"_s, standing.dominatedBy},
                                                    {u"neverSelected"_s, standing.neverSelected},
                                                    {u"sentence"_s, explanation::dominance(*this, locale)}}},
                       {u"similar"_s, similar}};
    object.insert(u"robustness"_s, draws ? QJsonValue(drawsOf(*this, locale)) : QJsonValue());
    return object;
}

QJsonObject Comparison::toJson() const {
    const QLocale locale;
    QJsonArray criteria;
    for (const Line& line : lines) {
        criteria.append(QJsonObject{{u"key"_s, line.indicator.key},
                                    {u"label"_s, line.indicator.label},
                                    {u"unit"_s, line.indicator.unit},
                                    {u"proxy"_s, line.indicator.isProxy()},
                                    {u"weighted"_s, line.weighted},
                                    {u"share"_s, line.share},
                                    {u"values"_s, pair(line.values)},
                                    {u"normalised"_s, pair(line.normalised)},
                                    {u"contributions"_s, pair(line.contributions)},
                                    {u"ranks"_s, QJsonArray{rank(line.ranks[0]), rank(line.ranks[1])}},
                                    {u"firstAheadIn"_s, intervals(line.firstAhead)},
                                    {u"sentence"_s, explanation::firstAhead(*this, line, locale)}});
    }
    return {{u"territories"_s, QJsonArray{place(sides[0]), place(sides[1])}},
            {u"scored"_s, scored},
            {u"criteria"_s, criteria},
            {u"dominance"_s, dominanceKey(dominance)},
            {u"sentence"_s, explanation::dominance(*this)}};
}

} // namespace document
