#pragma once

#include "solidarity/date_span.h"
#include "solidarity/weekdays.h"

#include <QString>
#include <QUuid>
#include <optional>
#include <vector>

namespace solidarity {

enum class DoctorKind { GeneralPractitioner, Specialist, Locum, Retired };

enum class ContactStatus { Contacted, Confirmed, Withdrawn };

/// A volunteer. All of it is personal: it stays in the project file, is never in a map, a public export or the copy to
/// hand on, can be shown to the person, and erased with its traces.
struct Doctor {
    /// A locum who replaces the doctor at home on the days of the scheme.
    struct LocumCover {
        DateSpan days;
        QString locum; ///< Name; may be empty.
        friend bool operator==(const LocumCover&, const LocumCover&) = default;
    };

    QUuid id;
    QString name;
    QString rpps; ///< Eleven digits (isValidRpps()), or empty.
    DoctorKind kind = DoctorKind::GeneralPractitioner;
    QString specialty;               ///< Of a specialist; may be empty.
    QString homeInsee;               ///< Commune of the doctor's own practice, or empty.
    QString contact;                 ///< Telephone, address…
    std::optional<bool> noExtraFees; ///< Committed to charge no extra fees (secteur 1); nothing = not asked yet.
    ContactStatus status = ContactStatus::Contacted;
    QDate statusSince; ///< May be invalid.
    std::vector<LocumCover> cover;
    Weekdays weekdays = kMondayToFriday; ///< When the doctor can come,
    std::vector<DateSpan> available;     ///< within these days (empty = any),
    std::vector<DateSpan> absent;        ///< but not in these.
    int mostMinutes = 0;                 ///< Longest travel accepted, estimated minutes; 0 = no limit.
    QString notes;

    /// Confirmed, and free that day by weekday, availability and absences.
    bool canComeOn(const QDate& day) const;
    friend bool operator==(const Doctor&, const Doctor&) = default;
};

} // namespace solidarity
