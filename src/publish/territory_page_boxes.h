#pragma once

#include "document/explanation.h"
#include "publish/territory_page_ground.h"

#include <vector>

namespace publish {

/// A box of a fiche: lines of text behind a coloured edge.
class TerritoryPageBox {
public:
    /// What the State decided, with its source; how complete the list is.
    static TerritoryPageBox ofDecision(const document::TerritorySheet& sheet, const TerritoryPageGround& ground);
    /// What Diagonale computes, how it holds under other weights, and how it is made.
    static TerritoryPageBox ofScore(const document::TerritorySheet& sheet, const document::Explanation& explanation,
                                    const TerritoryPageGround& ground);

    double heightFor(double width) const;
    void paint(PagePen& pen, const QRectF& rect) const;

private:
    struct Text {
        QString text;
        PagePen::Ink ink;
        int mostLines;
    };
    TerritoryPageBox(const QColor& edge, const QColor& ground) : m_edge(edge), m_ground(ground) {}
    void add(const QString& text, const PagePen::Ink& ink, int mostLines);

    QColor m_edge, m_ground;
    std::vector<Text> m_texts;
};

} // namespace publish
