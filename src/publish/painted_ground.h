#pragma once

#include "document/dataset.h"
#include "publish/display_list.h"

#include <optional>
#include <vector>

namespace publish {

/// What lies under the items of a page, for whoever asks what a text is read on.
class PaintedGround {
public:
    /// Both must outlive it.
    PaintedGround(const DisplayList& list, const document::Dataset& dataset);

    /// The colours under a text (an item of the list), at points along it; a halo painted round it counts as its
    /// ground.
    std::vector<QColor> under(std::size_t item) const;

private:
    struct Painted {
        std::size_t item;
        QRectF bounds;
        std::vector<std::size_t> clips; ///< Items that cut it.
    };
    QColor colourAt(QPointF point, std::size_t before) const;
    std::optional<QColor> colourOf(const Painted& painted, QPointF point) const;
    std::optional<QColor> colourOf(const DisplayPath& path, QPointF point) const;
    QColor colourOf(const DisplayMap& map, QPointF point) const;
    std::optional<QColor> haloOf(const QRectF& text, std::size_t before) const;

    const DisplayList& m_list;
    const document::Dataset& m_dataset;
    std::vector<Painted> m_painted; ///< In drawing order; texts left out.
};

/// Where the letters of a text stand, before it is turned: from its ascenders to its baseline.
QRectF letterBox(const DisplayText& text);

} // namespace publish
