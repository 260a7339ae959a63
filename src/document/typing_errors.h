#pragma once

#include <string_view>

namespace document {

/// What a text with one typing error fits of a key.
enum class NearMatch { None, Start, Whole };

/// Whether `typed` is the key, or a start of it, with at most one letter wrong, missing or too many, or two neighbours
/// exchanged (Damerau 1964, CACM 7(3), p. 171).
NearMatch matchWithOneError(std::string_view key, std::string_view typed);

/// How many such errors part two texts (optimal string alignment), counted no further than `limit` + 1.
int typingErrors(std::string_view a, std::string_view b, int limit);

} // namespace document
