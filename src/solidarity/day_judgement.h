#pragma once

#include "solidarity/rules.h"

namespace solidarity {

/// What the rules say of a day that somebody wants to put in the plan.
struct DayJudgement {
    std::vector<Breach> refusals; ///< It can't stand.
    std::vector<Breach> warnings; ///< It may, once confirmed.
    std::vector<Breach> standing; ///< Of the same day as the plan holds it already: no reason to refuse anything else.

    bool mayStand() const { return refusals.empty(); }
    bool isClear() const { return refusals.empty() && warnings.empty(); }
};

DayJudgement judge(const ConsultationDay& day, const Plan& plan, const Ground& ground);

/// One a line.
QString sentencesOf(const std::vector<Breach>& breaches);

} // namespace solidarity
