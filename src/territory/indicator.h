#pragma once

#include <QString>

namespace territory {

/// Which end of an indicator is the fragile one.
enum class Direction { LowIsFragile, HighIsFragile };

/// One measured column: what it is, in which unit, from whom and of when. Described in resources/indicators.json.
struct Indicator {
    QString key;        ///< Column name in the table: "apl_generalistes_65".
    QString label;      ///< « Accès aux généralistes (APL ≤ 65 ans) »
    QString criterion;  ///< The criterion of the State that it stands for.
    QString unit;       ///< Shown after the value: « consult./an/hab. », « % », « min », « € ».
    QString complement; ///< What follows value and unit: « de l’accès repose sur des + 60 ans ». May be empty.
    Direction direction = Direction::HighIsFragile;
    double displayFactor = 1.0; ///< Value × factor is what is displayed (100 for shares shown in %).
    int decimals = 0;           ///< Digits after the decimal comma when displayed.
    QString source;             ///< « DREES »
    QString vintage;            ///< « 2023 »
    QString licence;
    QString url;
    QString proxyNote; ///< Why it is only near to the criterion; empty when it is the criterion itself.

    bool isProxy() const { return !proxyNote.isEmpty(); }
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace territory
