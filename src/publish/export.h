#pragma once

#include "publish/presentation.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QImage>
#include <QSize>
#include <stop_token>

namespace publish {

struct ExportOptions {
    QSize size{1600, 900}; ///< Output pixels.
    double dpi = 96;       ///< Written in the file; text and lines are laid out in points of size·72/dpi… see page.h
    QString title;         ///< Empty = the wording's.
};

/// The page as an image: title, map with frames, legend with no-data and unknown, sources and vintages, completeness,
/// date. Any thread. Null image when stopped.
QImage renderPage(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                  const ExportOptions& options, std::stop_token stop = {}, const territory::Progress& progress = {});

/// Writes a PNG with its dpi, whole or not at all (beside, then renamed; read back and checked).
territory::Expected<void> writePng(const QString& path, const QImage& image, double dpi, std::stop_token stop = {},
                                   const territory::Progress& progress = {});

} // namespace publish
