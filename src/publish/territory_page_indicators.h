#pragma once

#include "publish/territory_page_ground.h"

namespace publish {

/// The indicators of a fiche, a row each: value, how all values are spread, places, what it gives to the score.
class TerritoryPageIndicators {
public:
    static constexpr double kRowHeight = 55; ///< Points.
    static constexpr double kHeadHeight = 20;

    TerritoryPageIndicators(const document::TerritorySheet& sheet, const TerritoryPageGround& ground)
        : m_sheet(sheet), m_ground(ground) {}

    /// The first `rows` of them from `topLeft` on; where they end. Says how many are left out.
    double paint(PagePen& pen, QPointF topLeft, double width, int rows) const;

private:
    using Line = document::TerritorySheet::IndicatorLine;
    struct Columns;
    void paintHead(PagePen& pen, const Columns& columns, double top, int leftOut) const;
    void paintRow(PagePen& pen, const Columns& columns, double top, const Line& line) const;
    void paintValue(PagePen& pen, const QRectF& cell, const Line& line) const;
    void paintSpread(PagePen& pen, const QRectF& cell, const Line& line) const;
    void paintStandings(PagePen& pen, const QRectF& cell, const Line& line) const;
    void paintContribution(PagePen& pen, const QRectF& cell, const Line& line) const;

    const document::TerritorySheet& m_sheet;
    const TerritoryPageGround& m_ground;
};

} // namespace publish
