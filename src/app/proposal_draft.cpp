#include "app/proposal_draft.h"

#include <algorithm>

namespace app {

using solidarity::ConsultationDay;

namespace {

bool isKept(ProposalDraft::Verdict verdict) {
    return verdict == ProposalDraft::Verdict::Accepted || verdict == ProposalDraft::Verdict::Locked;
}

ConsultationDay dayOf(const ProposalDraft::Line& line) {
    ConsultationDay day = line.proposed.day;
    day.isLocked = line.verdict == ProposalDraft::Verdict::Locked;
    return day;
}

} // namespace

void ProposalDraft::take(const std::vector<solidarity::ProposedDay>& days) {
    std::erase_if(m_lines, [](const Line& line) { return line.verdict == Verdict::Proposed; });
    for (solidarity::ProposedDay proposed : days) {
        if (proposed.day.id.isNull())
            proposed.day.id = QUuid::createUuid();
        m_lines.push_back({std::move(proposed), Verdict::Proposed});
    }
    sort();
}

void ProposalDraft::judge(std::size_t line, Verdict verdict) {
    m_lines[line].verdict = verdict;
    sort();
}

void ProposalDraft::sort() {
    std::ranges::stable_sort(m_lines, {}, [](const Line& line) {
        return std::pair(line.verdict == Verdict::Refused, line.proposed.day.date);
    });
}

std::vector<ConsultationDay> ProposalDraft::days(bool judgedOnly) const {
    std::vector<ConsultationDay> days;
    for (const Line& line : m_lines) {
        if (isKept(line.verdict) || (!judgedOnly && line.verdict == Verdict::Proposed))
            days.push_back(dayOf(line));
    }
    return days;
}

solidarity::Plan ProposalDraft::planWith(const solidarity::Plan& plan) const {
    solidarity::Plan with = plan;
    for (const ConsultationDay& day : days(true))
        with.days.put(day);
    return with;
}

std::vector<solidarity::PlanningOptions::Refusal> ProposalDraft::refusals() const {
    std::vector<solidarity::PlanningOptions::Refusal> refusals;
    for (const Line& line : m_lines) {
        if (line.verdict == Verdict::Refused)
            refusals.push_back({line.proposed.day.doctor, line.proposed.day.venue, line.proposed.day.date});
    }
    return refusals;
}

} // namespace app
