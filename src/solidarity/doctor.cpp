#include "solidarity/doctor.h"

#include <algorithm>

namespace solidarity {

namespace {
bool anyContains(const std::vector<DateSpan>& spans, const QDate& day) {
    return std::ranges::any_of(spans, [&](const DateSpan& span) { return span.contains(day); });
}
} // namespace

bool Doctor::canComeOn(const QDate& day) const {
    return status == ContactStatus::Confirmed && weekdays.contains(day) &&
           (available.empty() || anyContains(available, day)) && !anyContains(absent, day);
}

} // namespace solidarity
