#pragma once

#include "document/layout.h"
#include "map/legend.h"
#include "map/style.h"
#include "publish/page_arrangement.h"
#include "publish/page_chart.h"
#include "publish/page_table.h"
#include "publish/page_words.h"

#include <QImage>
#include <memory>
#include <vector>

namespace publish {

/// Everything that stands round the maps of a page.
struct PageContent {
    PageWords words;
    std::shared_ptr<const map::Legend> legend;
    std::shared_ptr<const map::Style> style; ///< Of the legend's samples.
    ChartFigures chart;
    TableFigures table;
    QImage logo; ///< Null = none.
};

/// The blocks of those elements that are shown and have something to say, in their order; scale bars are the maps' own.
/// `tableRows`: how many there is room for.
std::vector<SlottedBlock> blocksOf(const PageContent& content, const document::Layout& layout, QSizeF page,
                                   const PageType& type, int tableRows);

} // namespace publish
