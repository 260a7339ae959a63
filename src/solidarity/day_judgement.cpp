#include "solidarity/day_judgement.h"

#include <QStringList>
#include <algorithm>

namespace solidarity {

DayJudgement judge(const ConsultationDay& day, const Plan& plan, const Ground& ground) {
    const RuleBook rules(plan, ground);
    const ConsultationDay* present = plan.days.find(day.id);
    const std::vector<Breach> before = present ? rules.breachesOf(*present) : std::vector<Breach>();
    DayJudgement judgement;
    for (Breach& breach : rules.breachesOf(day)) {
        const bool stands = std::ranges::any_of(
            before, [&](const Breach& one) { return one.rule == breach.rule && one.sentence == breach.sentence; });
        std::vector<Breach>& list = stands           ? judgement.standing
                                    : breach.refuses ? judgement.refusals
                                                     : judgement.warnings;
        list.push_back(std::move(breach));
    }
    return judgement;
}

QString sentencesOf(const std::vector<Breach>& breaches) {
    QStringList sentences;
    for (const Breach& breach : breaches)
        sentences << breach.sentence;
    return sentences.join(u'\n');
}

} // namespace solidarity
