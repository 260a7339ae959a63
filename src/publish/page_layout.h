#pragma once

#include "publish/page_content.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace publish {

/// The fonts of a page, sizes in layout points.
struct PageFonts {
    QFont title, subtitle, note, legend, town, frame, scale;
    explicit PageFonts(const QFont& family);
};

/// Where everything of a page stands, in layout points (map::View::pixelRatio).
struct PageLayout {
    /// Where the legend goes: beside the map, or below it with the notes at its right.
    enum class Arrangement { LegendBeside, LegendBelow };

    QSizeF page;
    QRectF title, subtitle, map, legend, credit;
    std::vector<QRectF> notes; ///< One a paragraph.
    double rule = 0;           ///< Height of the thin line above the notes.
    bool fits = false;         ///< False when no decent room is left for the map.

    static PageLayout of(const PageContent& content, const PageFonts& fonts, QSizeF page, Arrangement arrangement);
    /// The arrangement that leaves the larger map, for a map of this aspect (width / height).
    static PageLayout best(const PageContent& content, const PageFonts& fonts, QSizeF page, double mapAspect);

private:
    double setHead(const PageContent& content, const PageFonts& fonts);
    double setNotes(const PageContent& content, const PageFonts& fonts, const QRectF& column, bool creditBeside);
};

} // namespace publish
