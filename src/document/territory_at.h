#pragma once

#include "document/dataset.h"
#include "geo/projection.h"

#include <optional>

namespace document {

/// Finds the territory at a point of the loaded boundaries. PROJ is set up at the first question only. One thread at a
/// time; the dataset must outlive it.
class TerritoryAt {
public:
    explicit TerritoryAt(const Dataset& dataset) : m_dataset(dataset) {}

    /// Where boundaries are real: schematic ones tell nothing of a point.
    bool canTell() const;
    /// Index in Dataset::territories, or -1: outside, or canTell() is false. Degrees WGS 84.
    int operator()(double longitude, double latitude);

private:
    const Dataset& m_dataset;
    std::optional<geo::Placer> m_placer;
};

} // namespace document
