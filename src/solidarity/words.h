#pragma once

#include "solidarity/apportionment.h"
#include "solidarity/plan.h"
#include "territory/key.h"

/// The plan's words: stable keys for files and commands, names for persons (translated).
namespace solidarity {

/// "maison_de_sante", "centre_de_sante", "practice", "communal_room", "bus", "other".
std::span<const territory::Key<VenueKind>> venueKindKeys();
/// "identified", "being_equipped", "open", "closed".
std::span<const territory::Key<VenueStatus>> venueStatusKeys();
/// "point", "commune".
std::span<const territory::Key<Venue::Precision>> precisionKeys();
/// "gp", "specialist", "locum", "retired".
std::span<const territory::Key<DoctorKind>> doctorKindKeys();
/// "contacted", "confirmed", "withdrawn".
std::span<const territory::Key<ContactStatus>> contactStatusKeys();
/// "day", "morning", "afternoon".
std::span<const territory::Key<DayPart>> dayPartKeys();
/// "planned", "held", "cancelled".
std::span<const territory::Key<DayState>> dayStateKeys();
/// "volunteer", "obligation".
std::span<const territory::Key<Regime>> regimeKeys();
/// "largest-remainder", "sainte-lague".
std::span<const territory::Key<ApportionmentMethod>> apportionmentMethodKeys();

QString nameOf(VenueKind kind);     ///< « maison de santé »
QString nameOf(VenueStatus status); ///< « en cours d’équipement »
QString nameOf(DoctorKind kind);    ///< « généraliste »
QString nameOf(ContactStatus status);
QString nameOf(DayPart part); ///< « journée », « matin »
QString nameOf(DayState state);
QString nameOf(Regime regime);
QString nameOf(ApportionmentMethod method);
/// A key of equipmentChecklist(): « table d’examen »; the key itself when unknown.
QString equipmentName(const QString& key);

} // namespace solidarity
