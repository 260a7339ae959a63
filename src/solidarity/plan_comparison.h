#pragma once

#include "solidarity/plan_change.h"

#include <span>

namespace solidarity {

/// How two copies of a plan differ in one thing: a record that only one of them has, or one field of a record that both
/// have. Texts are as a person reads them, translated; those of doctors are personal.
struct PlanDifference {
    enum class Record { Settings, Venue, Doctor, Day };
    enum class Kind {
        OnlyMine,   ///< Added here or removed there: two copies alone can't tell which.
        OnlyTheirs, ///< Added there or removed here.
        Field       ///< Both have the record, with different values: a conflict.
    };
    Record record = Record::Venue;
    Kind kind = Kind::Field;
    QUuid id;             ///< Of the record; null for the settings.
    int field = -1;       ///< Place in the record's fields, of a Kind::Field.
    QString title;        ///< Of the record: « Maison de santé de X », « 12 janvier 2026, matin, salle … ».
    QString fieldName;    ///< « statut »; empty where the whole record is meant.
    QString mine, theirs; ///< Values; empty = none, or the record isn't there.
};

/// What differs, settings first, then venues, doctors and days; in each the order of mine, then what only theirs has.
std::vector<PlanDifference> differences(const Plan& mine, const Plan& theirs);

/// Which side counts in a merge.
enum class Side { Mine, Theirs };

/// Mine, with those differences settled by `sides` (one a difference). A day that is taken brings its venue and doctor
/// where mine lacks them; one whose venue goes, goes with it, and keeps no doctor who goes.
Plan merged(const Plan& mine, const Plan& theirs, std::span<const PlanDifference> differences,
            std::span<const Side> sides);

/// The change that makes `after` of `before` (the order of records aside), as small as it can be.
PlanChange changeBetween(const Plan& before, const Plan& after);

} // namespace solidarity
