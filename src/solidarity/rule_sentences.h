#pragma once

#include "solidarity/ground.h"
#include "solidarity/plan.h"

/// What the messages of broken rules say, each naming the rule, the person or venue, the date, the figures, and the way
/// out. Translated.
namespace solidarity::rule_sentences {

/// `total` half-days in the month, of `most`.
QString mostDaysAMonth(const Doctor& doctor, const QDate& day, int total, int most);
QString onePlaceAtATime(const Doctor& doctor, const ConsultationDay& other, const Plan& plan);
QString roomsOverbooked(const Venue& venue, const QDate& day, int doctors);
QString venueNotOpen(const Venue& venue, const QDate& day);
QString venueClosedThatDay(const Venue& venue, const QDate& day);
/// Of a venue in a territory that isn't a red zone, whose status is unknown, or that is unknown itself.
QString outsideZone(const Venue& venue, const Ground& ground);
QString publicHoliday(const QString& holiday, const QDate& day);
QString outsideScheme(const DateSpan& scheme, const QDate& day);
QString notConfirmed(const Doctor& doctor, const QDate& day);
QString absent(const Doctor& doctor, const QDate& day);
QString extraFees(const Doctor& doctor);
QString moreFilledThanOffered(const ConsultationDay& day);
QString morePatientsThanConsultations(const ConsultationDay& day);
QString unknownVenue(const QDate& day);
QString unknownDoctor(const QDate& day);

} // namespace solidarity::rule_sentences
