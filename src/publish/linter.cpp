#include "publish/linter.h"

#include "publish/lint_rules.h"

#include <algorithm>
#include <utility>

namespace publish {

std::vector<Finding> lint(const Publication& publication, const ComposedPage& page) {
    std::vector<Finding> findings;
    const auto add = [&](std::vector<Finding> some) {
        std::move(some.begin(), some.end(), std::back_inserter(findings));
    };
    add(statementFindings(publication, page));
    add(classFindings(publication, page));
    add(markFindings(publication, page));
    add(textFindings(publication, page));
    add(layoutFindings(publication, page));
    for (Finding& finding : findings)
        finding.overruled = publication.state.layout.overruled.contains(finding.key);
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
        return std::pair(finding.overruled, finding.severity != Finding::Severity::Wrong);
    });
    return findings;
}

} // namespace publish
