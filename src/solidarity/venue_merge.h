#pragma once

#include "solidarity/plan_change.h"

namespace solidarity {

/// Makes one venue of two that are the same place: the days of `dropped` go to `kept`, which also takes from it what it
/// lacks itself. Both must be in the plan.
PlanChange mergeVenues(const Plan& plan, const QUuid& kept, const QUuid& dropped);

} // namespace solidarity
