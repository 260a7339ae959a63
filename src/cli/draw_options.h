#pragma once

#include "fragility/robustness.h"
#include "territory/problem.h"

#include <CLI/App.hpp>
#include <string>

namespace cli {

/// Options of the random draws: --draws, --spread, --seed, --vary-normalisation, --vary-aggregation.
class DrawOptions {
public:
    void addTo(CLI::App& command);
    /// What isn't given stays. A Problem says which option is badly written.
    territory::Expected<void> applyTo(fragility::RobustnessOptions& options) const;

private:
    std::string m_draws, m_spread, m_seed;
    bool m_varyNormalisation = false, m_varyAggregation = false;
};

} // namespace cli
