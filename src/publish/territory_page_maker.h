#pragma once

#include "publish/composed_page.h"
#include "publish/territory_page_ground.h"

namespace publish {

/// Where the number of a page leads, in a file that has contents.
inline constexpr QStringView kContentsLink = u"#contents";

/// Composes fiches: what they share is made once. Any thread, several at a time.
class TerritoryPageMaker {
public:
    explicit TerritoryPageMaker(const Publication& publication) : m_ground(publication) {}

    /// `folio`: what stands at the foot in the middle, a page number; empty = nothing. A Problem when the territory
    /// isn't known, or when stopped.
    territory::Expected<ComposedPage> page(const QString& code, const QString& folio = {},
                                           std::stop_token stop = {}) const;
    const TerritoryPageGround& ground() const { return m_ground; }

private:
    TerritoryPageGround m_ground;
};

/// An empty page of A4, upright.
ComposedPage blankA4();
/// Where texts stand on it, in points.
QRectF insideA4();

} // namespace publish
