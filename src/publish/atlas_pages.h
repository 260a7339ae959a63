#pragma once

#include "publish/atlas_plan.h"
#include "publish/composed_page.h"

namespace publish {

/// The pages of an atlas before its fiches.
class AtlasPages {
public:
    AtlasPages(const AtlasPlan& plan, const TerritoryPageGround& ground) : m_plan(plan), m_ground(ground) {}

    ComposedPage cover() const;
    ComposedPage contents(int page) const; ///< The first is 0.
    ComposedPage map() const;
    ComposedPage table(int page) const; ///< The first is 0.
    /// « 12 / 158 », for a page counted from 0.
    QString folio(int page) const;

private:
    struct ContentsRow;
    std::vector<ContentsRow> contentsRows() const;
    void paintHead(PagePen& pen, const QString& title) const;
    void paintFoot(PagePen& pen, int page) const;
    void paintContentsRow(DisplayList& list, PagePen& pen, const ContentsRow& row, double top) const;
    QStringList coverFigures() const;

    const AtlasPlan& m_plan;
    const TerritoryPageGround& m_ground;
};

} // namespace publish
