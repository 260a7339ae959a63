#pragma once

#include <QDate>
#include <QString>
#include <QUuid>

namespace solidarity {

enum class DayPart { WholeDay, Morning, Afternoon };

enum class DayState { Planned, Held, Cancelled };

/// One doctor at one venue on a day or half-day.
struct ConsultationDay {
    QUuid id;
    QUuid venue;
    QUuid doctor; ///< Null = nobody yet.
    QDate date;
    DayPart part = DayPart::WholeDay;
    DayState state = DayState::Planned;
    int slotsOffered = -1;          ///< Appointments offered; -1 = non disponible, as for the next ones.
    int slotsFilled = -1;           ///< Of which taken.
    int consultations = -1;         ///< Held.
    int withoutTreatingDoctor = -1; ///< Patients among them without a médecin traitant.
    bool holidayConfirmed = false;  ///< It is known to fall on a public holiday, and meant to.
    bool isLocked = false;          ///< A new proposal of the month leaves it as it is.
    QString notes;

    /// 2 for a whole day, 1 for a half: days are counted in halves so that sums stay exact.
    int halves() const { return part == DayPart::WholeDay ? 2 : 1; }
    /// Both take place at some same time, whoever and wherever.
    bool overlaps(const ConsultationDay& other) const {
        return date == other.date &&
               (part == DayPart::WholeDay || other.part == DayPart::WholeDay || part == other.part);
    }
    friend bool operator==(const ConsultationDay&, const ConsultationDay&) = default;
};

} // namespace solidarity
