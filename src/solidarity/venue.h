#pragma once

#include "solidarity/weekdays.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <limits>
#include <optional>
#include <vector>

namespace solidarity {

enum class VenueKind { MaisonDeSante, CentreDeSante, Practice, CommunalRoom, Bus, Other };

/// Where a venue stands on its way to patients. Only an open one counts as supply.
enum class VenueStatus { Identified, BeingEquipped, Open, Closed };

/// A place where consultations of the scheme are, or will be, held. Nothing of it is personal but `contact`.
struct Venue {
    /// How well the place on the map is known.
    enum class Precision {
        Point,  ///< The place itself: typed, clicked, dragged or imported.
        Commune ///< Its commune's point stands for it.
    };
    /// A status and the day from which it holds.
    struct StatusChange {
        VenueStatus status = VenueStatus::Identified;
        QDate since; ///< May be invalid: not known.
        friend bool operator==(const StatusChange&, const StatusChange&) = default;
    };
    static constexpr int kMostRooms = 50;

    QUuid id;
    QString name;
    VenueKind kind = VenueKind::Other;
    QString address;
    QString insee;     ///< Commune code, or empty.
    QString territory; ///< Territory code (SIREN): by commune, else by point in real boundaries; empty = unknown.
    double longitude = std::numeric_limits<double>::quiet_NaN(); ///< Degrees WGS 84, NaN = non disponible.
    double latitude = std::numeric_limits<double>::quiet_NaN();
    Precision precision = Precision::Point;
    int rooms = 1;                        ///< Doctors who can consult there at the same time, 1–kMostRooms.
    QStringList equipment;                ///< Keys of equipmentChecklist() that are there.
    std::optional<bool> wheelchairAccess; ///< Nothing = unknown.
    VenueStatus status = VenueStatus::Identified;
    QDate statusSince;                 ///< May be invalid.
    std::vector<StatusChange> earlier; ///< What it was before, the oldest first.
    Weekdays openingDays = kMondayToFriday;
    QString contact;        ///< Personal: never in a map, a public export or the copy to hand on.
    QString finess;         ///< Nine characters, or empty.
    QString bookingAddress; ///< http or https, or empty.
    QString notes;
    QString source; ///< Where it comes from: « FINESS », a file's name; may be empty.
    /// Venues that look alike and that somebody has said to be others; said by one of the two. Some may be gone.
    std::vector<QUuid> distinctFrom;

    bool hasPoint() const { return longitude == longitude && latitude == latitude; }
    /// The status in force on a day; the oldest known where it's earlier than all.
    VenueStatus statusOn(const QDate& day) const;

    friend bool operator==(const Venue& a, const Venue& b);
};

/// Keys of what a consultation needs, in the order of the checklist: "examination_table", "internet"…
const QStringList& equipmentChecklist();

} // namespace solidarity
