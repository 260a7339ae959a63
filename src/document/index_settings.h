#pragma once

#include "fragility/criterion.h"
#include "fragility/index_method.h"
#include "territory/indicator.h"

#include <QHash>
#include <QString>
#include <optional>

namespace document {

/// How one indicator counts.
struct CriterionSettings {
    static constexpr double kDefaultWeight = 20, kMostWeight = 100;

    double weight = kDefaultWeight; ///< 0–100; only ratios count, the sum is shown and brought to 100.
    bool on = true;
    bool locked = false;                           ///< Its share stays while another slider moves.
    std::optional<territory::Direction> direction; ///< Other than the indicator's own.
    std::optional<fragility::Goalposts> goalposts; ///< Raw values.
    friend bool operator==(const CriterionSettings&, const CriterionSettings&) = default;
};

/// The territories that make the scale and are ranked.
struct ReferenceSet {
    enum class Kind { France, Metropolitan, Region };
    Kind kind = Kind::France;
    QString region; ///< Code, for Region: territories with a commune there.
    friend bool operator==(const ReferenceSet&, const ReferenceSet&) = default;
};

/// All that makes the score. Value type; what is absent is as by default.
struct IndexSettings {
    QHash<QString, CriterionSettings> criteria; ///< By indicator key; absent = the default. Only through set().
    fragility::IndexMethod method;
    ReferenceSet reference;

    CriterionSettings criterion(const QString& key) const { return criteria.value(key); }
    /// Keeps equality meaningful: what is as by default isn't held.
    void set(const QString& key, const CriterionSettings& settings);
    void setWeight(const QString& key, double weight); ///< The same, for the weight alone.
    /// 0 when it is off.
    double weightOf(const QString& key) const;
    territory::Direction directionOf(const territory::Indicator& indicator) const;

    friend bool operator==(const IndexSettings&, const IndexSettings&) = default;
};

/// Whether two settings give the same scores and selection from the same data: all but the locks.
bool sameScores(const IndexSettings& a, const IndexSettings& b);
/// Whether they put the indicators on the same scale (fragility::Normalised), whatever the weights, the mean and the
/// selection.
bool sameScale(const IndexSettings& a, const IndexSettings& b);
/// Whether every indicator has the same fragile end in both.
bool sameDirections(const IndexSettings& a, const IndexSettings& b);

} // namespace document
