#pragma once

#include "document/journal_entry.h"
#include "document/json_fields.h"
#include "solidarity/plan_change.h"

#include <QJsonObject>

namespace document {

/// The JSON of a plan's parts, both ways: every member that says something, keys as the members are named, values by
/// their words (solidarity/words.h), dates as ISO 8601, missing ones left out. Of doctors and venues' contacts it is
/// personal data. Readers leave the default of absent keys; a value of the wrong type, out of range or without a
/// meaning is a Problem of the fields, naming its key.
QJsonObject jsonOf(const solidarity::Venue& venue);
QJsonObject jsonOf(const solidarity::Doctor& doctor);
QJsonObject jsonOf(const solidarity::ConsultationDay& day);
QJsonObject jsonOf(const solidarity::Scheme& scheme);
QJsonObject jsonOf(const solidarity::PlanChange& change);
QJsonObject jsonOf(const JournalEntry& entry);

/// A record without an id is refused.
void readVenue(JsonFields& fields, solidarity::Venue& venue);
void readDoctor(JsonFields& fields, solidarity::Doctor& doctor);
void readDay(JsonFields& fields, solidarity::ConsultationDay& day);
/// Rates and regimes are ascending by date and never empty.
void readScheme(JsonFields& fields, solidarity::Scheme& scheme);
/// Each edit has a record before or after, of one id where it has both.
void readPlanChange(JsonFields& fields, solidarity::PlanChange& change);
void readJournalEntry(JsonFields& fields, JournalEntry& entry);

} // namespace document
