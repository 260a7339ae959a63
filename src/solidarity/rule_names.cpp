#include "solidarity/rules.h"
#include "territory/key.h"

#include <QCoreApplication>

namespace solidarity {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::RuleNames)
};

constexpr territory::Key<Rule> kKeys[] = {{Rule::MostDaysAMonth, u"most_days_a_month"},
                                          {Rule::OnePlaceAtATime, u"one_place_at_a_time"},
                                          {Rule::RoomsOverbooked, u"rooms_overbooked"},
                                          {Rule::VenueNotOpen, u"venue_not_open"},
                                          {Rule::VenueClosedThatDay, u"venue_closed_that_day"},
                                          {Rule::OutsideZone, u"outside_zone"},
                                          {Rule::PublicHoliday, u"public_holiday"},
                                          {Rule::OutsideScheme, u"outside_scheme"},
                                          {Rule::DoctorNotFree, u"doctor_not_free"},
                                          {Rule::ExtraFees, u"extra_fees"},
                                          {Rule::CountsDisagree, u"counts_disagree"},
                                          {Rule::UnknownRecord, u"unknown_record"}};

} // namespace

QString keyOf(Rule rule) {
    return territory::wordOf<Rule>(kKeys, rule);
}

QString nameOf(Rule rule) {
    switch (rule) {
    case Rule::MostDaysAMonth:
        return Words::tr("deux journées par mois au plus");
    case Rule::OnePlaceAtATime:
        return Words::tr("un seul lieu à la fois");
    case Rule::RoomsOverbooked:
        return Words::tr("pas plus de médecins que de salles");
    case Rule::VenueNotOpen:
        return Words::tr("lieu ouvert");
    case Rule::VenueClosedThatDay:
        return Words::tr("jours d’ouverture du lieu");
    case Rule::OutsideZone:
        return Words::tr("en zone rouge");
    case Rule::PublicHoliday:
        return Words::tr("jour férié à confirmer");
    case Rule::OutsideScheme:
        return Words::tr("dates du dispositif");
    case Rule::DoctorNotFree:
        return Words::tr("médecin disponible");
    case Rule::ExtraFees:
        return Words::tr("sans dépassement d’honoraires");
    case Rule::CountsDisagree:
        return Words::tr("chiffres de la journée");
    case Rule::UnknownRecord:
        return Words::tr("lieu et médecin connus");
    }
    Q_UNREACHABLE();
}

} // namespace solidarity
