#include "document/index_settings_json.h"

#include "document/state_keys.h"

#include <QCoreApplication>

namespace document {

using namespace Qt::StringLiterals;
using territory::Adjustment;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::IndexSettings)
};

constexpr double kMostWinsorised = 0.25, kGreatestAmount = 1e9;
constexpr int kMostCriteria = 30;

QJsonObject jsonOf(const CriterionSettings& criterion) {
    QJsonObject object{{u"weight"_s, criterion.weight}, {u"on"_s, criterion.on}, {u"locked"_s, criterion.locked}};
    if (criterion.direction) {
        object.insert(u"direction"_s, wordOf(directionKeys(), *criterion.direction));
    }
    if (criterion.goalposts) {
        object.insert(u"goalposts"_s, QJsonArray{criterion.goalposts->robust, criterion.goalposts->fragile});
    }
    return object;
}

CriterionSettings readCriterion(JsonFields& fields) {
    CriterionSettings criterion;
    fields.read(u"weight"_s, criterion.weight, 0, CriterionSettings::kMostWeight);
    fields.read(u"on"_s, criterion.on);
    fields.read(u"locked"_s, criterion.locked);
    if (fields.has(u"direction"_s)) {
        territory::Direction direction = territory::Direction::HighIsFragile;
        fields.read(u"direction"_s, directionKeys(), direction);
        criterion.direction = direction;
    }
    if (fields.has(u"goalposts"_s)) {
        std::vector<double> ends;
        fields.read(u"goalposts"_s, ends);
        if (ends.size() == 2 && ends[0] != ends[1]) {
            criterion.goalposts = fragility::Goalposts{ends[0], ends[1]};
        } else {
            fields.refuse(u"goalposts"_s, Words::tr("deux nombres différents sont attendus"));
        }
    }
    return criterion;
}

void readSelection(JsonFields& fields, fragility::SelectionRule& rule) {
    fields.read(u"rule"_s, selectionKeys(), rule.kind);
    const bool isScore = rule.kind == fragility::SelectionRule::Kind::Score;
    fields.read(u"amount"_s, rule.amount, isScore ? -kGreatestAmount : 1, kGreatestAmount);
}

void readReference(JsonFields& fields, ReferenceSet& reference) {
    fields.read(u"set"_s, referenceKeys(), reference.kind);
    fields.read(u"region"_s, reference.region);
    if (reference.kind == ReferenceSet::Kind::Region && reference.region.isEmpty()) {
        fields.refuse(u"region"_s, Words::tr("le code de la région manque"));
    }
}

} // namespace

QJsonObject jsonOf(const IndexSettings& settings) {
    QJsonObject criteria;
    for (auto it = settings.criteria.begin(); it != settings.criteria.end(); ++it) {
        criteria.insert(it.key(), jsonOf(*it));
    }
    const fragility::IndexMethod& method = settings.method;
    return {{u"criteria"_s, criteria},
            {u"normalisation"_s, wordOf(normalisationKeys(), method.normalisation)},
            {u"winsorised"_s, method.winsorised},
            {u"aggregation"_s, wordOf(aggregationKeys(), method.aggregation)},
            {u"missing"_s, wordOf(missingRuleKeys(), method.missing)},
            {u"minimumPresent"_s, method.minimumPresent},
            {u"selection"_s, QJsonObject{{u"rule"_s, wordOf(selectionKeys(), method.selection.kind)},
                                         {u"amount"_s, method.selection.amount}}},
            {u"reference"_s, QJsonObject{{u"set"_s, wordOf(referenceKeys(), settings.reference.kind)},
                                         {u"region"_s, settings.reference.region}}}};
}

void readIndexSettings(JsonFields& fields, IndexSettings& settings) {
    fields.readNamed(u"criteria"_s,
                     [&](const QString& key, JsonFields& criterion) { settings.set(key, readCriterion(criterion)); });
    fragility::IndexMethod& method = settings.method;
    fields.read(u"normalisation"_s, normalisationKeys(), method.normalisation);
    fields.read(u"winsorised"_s, method.winsorised, 0, kMostWinsorised);
    fields.read(u"aggregation"_s, aggregationKeys(), method.aggregation);
    fields.read(u"missing"_s, missingRuleKeys(), method.missing);
    fields.read(u"minimumPresent"_s, method.minimumPresent, 1, kMostCriteria);
    fields.readObject(u"selection"_s, [&](JsonFields& inner) { readSelection(inner, method.selection); });
    fields.readObject(u"reference"_s, [&](JsonFields& inner) { readReference(inner, settings.reference); });
}

QJsonArray adjustmentsJson(const std::vector<Adjustment>& adjustments) {
    QJsonArray array;
    for (const Adjustment& adjustment : adjustments) {
        array.append(QJsonObject{{u"code"_s, adjustment.code},
                                 {u"adds"_s, adjustment.adds},
                                 {u"reason"_s, adjustment.reason},
                                 {u"author"_s, adjustment.author},
                                 {u"date"_s, adjustment.date.toString(Qt::ISODate)}});
    }
    return array;
}

void readAdjustment(JsonFields& fields, std::vector<Adjustment>& adjustments) {
    Adjustment adjustment;
    fields.read(u"code"_s, adjustment.code);
    fields.read(u"adds"_s, adjustment.adds);
    fields.read(u"reason"_s, adjustment.reason);
    fields.read(u"author"_s, adjustment.author);
    fields.read(u"date"_s, adjustment.date);
    if (adjustment.code.isEmpty()) {
        fields.refuse(u"code"_s, Words::tr("le code du territoire manque"));
    }
    if (adjustment.reason.trimmed().isEmpty()) {
        fields.refuse(u"reason"_s, Words::tr("le motif de l’ajustement manque"));
    }
    adjustments.push_back(adjustment);
}

} // namespace document
