#pragma once

#include "solidarity/planning.h"

namespace app {

/// A proposed month while a person goes through it day by day: what was accepted or locked stays when it is solved
/// again, what was refused isn't proposed any more.
class ProposalDraft {
public:
    enum class Verdict { Proposed, Accepted, Locked, Refused };
    struct Line {
        solidarity::ProposedDay proposed;
        Verdict verdict = Verdict::Proposed;
    };

    const std::vector<Line>& lines() const { return m_lines; } ///< By date; refused ones last.
    /// A new proposal takes the place of what nobody has judged.
    void take(const std::vector<solidarity::ProposedDay>& days);
    void judge(std::size_t line, Verdict verdict);
    void clear() { m_lines.clear(); } ///< Another month.

    /// What is to be put in the plan: all but what was refused, or only what was accepted or locked.
    std::vector<solidarity::ConsultationDay> days(bool judgedOnly) const;
    /// The plan that a new proposal starts from.
    solidarity::Plan planWith(const solidarity::Plan& plan) const;
    std::vector<solidarity::PlanningOptions::Refusal> refusals() const;

private:
    void sort();

    std::vector<Line> m_lines;
};

} // namespace app
