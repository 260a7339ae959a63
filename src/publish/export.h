#pragma once

#include "publish/presentation.h"
#include "territory/progress.h"

#include <QDate>
#include <QImage>
#include <QSize>
#include <stop_token>

namespace publish {

struct ExportOptions {
    QSize size{1600, 900}; ///< Output pixels.
    double dpi = 96; ///< Written in the file. 3200×1800 at 192 is 1600×900 at 96, twice as sharp (page_scale.h).
    QString title;   ///< Empty = the wording's.
    QDate date = QDate::currentDate();            ///< Written on the page.
    std::shared_ptr<const solidarity::Plan> plan; ///< Whose venues are shown; null = none.
};

/// The page as an image: title, map with frames, legend with no-data and unknown, sources and vintages, completeness,
/// date. Any thread. Null image when stopped, when the area isn't known, when a page of a few pixels has no room for a
/// map, or when memory lacks.
QImage renderPage(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                  const ExportOptions& options, std::stop_token stop = {}, const territory::Progress& progress = {});

} // namespace publish
