#pragma once

#include "solidarity/care_place.h"
#include "solidarity/ground.h"
#include "solidarity/siting.h"

namespace document {

/// Places of care as candidates, `origin` their place in the list; those without a point are left out.
std::vector<solidarity::Candidate> candidatesFrom(const std::vector<solidarity::CarePlace>& places);

/// A new venue there, « identified »; it takes over name, kind and number of the place of care that the candidate comes
/// from (`places`, null = communes).
solidarity::Venue venueAt(const solidarity::Candidate& candidate, const std::vector<solidarity::CarePlace>* places);

/// Codes of all red zones, in the gazetteer's order.
std::vector<QString> redZones(const solidarity::Ground& ground);

} // namespace document
