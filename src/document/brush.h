#pragma once

#include "document/dataset.h"

#include <QStringList>
#include <cstdint>
#include <span>
#include <vector>

namespace document {

/// How a new choice of territories meets the present one, as modifier keys say.
enum class Brushing { Replace, Add, Subtract, Intersect };

/// Territories of a dataset that are chosen together. Value type.
class Brush {
public:
    Brush() = default;
    /// Codes that the dataset doesn't know are left out.
    static Brush ofCodes(const QStringList& codes, const Dataset& dataset);

    /// `territories` are indices in a dataset of `count` territories; twice the same counts once.
    Brush met(std::span<const int> territories, std::size_t count, Brushing how) const;

    const std::vector<int>& territories() const { return m_territories; } ///< Ascending.
    /// By territory, 1 = chosen; empty when none is.
    const std::vector<std::uint8_t>& isChosen() const { return m_isChosen; }
    /// Their codes, ascending; `order` is the place of each territory in ascending order of code.
    QStringList codes(const Dataset& dataset, std::span<const int> order) const;

private:
    explicit Brush(std::vector<std::uint8_t> isChosen);

    std::vector<int> m_territories;
    std::vector<std::uint8_t> m_isChosen;
};

} // namespace document
