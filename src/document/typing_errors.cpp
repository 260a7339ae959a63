#include "document/typing_errors.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace document {

namespace {

/// `rest` typed without error from `from` in the key.
NearMatch matchRest(std::string_view key, std::size_t from, std::string_view rest) {
    if (from + rest.size() > key.size())
        return NearMatch::None;
    // Most differ at once: looked at before the call that compares the rest.
    if (!rest.empty() && (key[from] != rest.front() || !key.substr(from).starts_with(rest)))
        return NearMatch::None;
    return from + rest.size() == key.size() ? NearMatch::Whole : NearMatch::Start;
}

} // namespace

NearMatch matchWithOneError(std::string_view key, std::string_view typed) {
    if (key.size() + 1 < typed.size())
        return NearMatch::None;
    const auto [typedEnd, keyEnd] = std::mismatch(typed.begin(), typed.end(), key.begin(), key.end());
    const auto at = std::size_t(typedEnd - typed.begin());
    if (at == typed.size())
        return matchRest(key, at, {});

    const std::string_view next = typed.substr(at + 1);
    NearMatch best =
        std::max({matchRest(key, at + 1, next), matchRest(key, at, next), matchRest(key, at + 1, typed.substr(at))});
    const bool exchanged = !next.empty() && at + 1 < key.size() && typed[at] == key[at + 1] && next.front() == key[at];
    if (exchanged)
        best = std::max(best, matchRest(key, at + 2, next.substr(1)));
    return best;
}

int typingErrors(std::string_view a, std::string_view b, int limit) {
    if (std::abs(int(a.size()) - int(b.size())) > limit)
        return limit + 1;
    // Rows of the alignment table: two back (for exchanges), one back, the present one.
    std::array<std::vector<int>, 3> rows;
    for (auto& row : rows)
        row.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        // The next row can profit from an exchange, whose cost starts from the row above: stop one row late.
        if (least > limit + 1)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

} // namespace document
