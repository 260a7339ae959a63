#pragma once

namespace document {

/// What colours the map.
enum class Theme {
    Score,
    Indicator,
    Decision,
    Category,   ///< A column of words; MapState::indicator is its key.
    Robustness, ///< Sure in, sure out, between.
    Agreement,  ///< Decision against score.
    Coverage,   ///< What the plan gives: MapState::coverageMeasure.
};

} // namespace document
