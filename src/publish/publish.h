#pragma once

#include "publish/publication.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QImage>
#include <QSize>
#include <optional>
#include <stop_token>

namespace publish {

enum class Format { Png, Jpeg, Pdf, Svg, Html, Csv, GeoJson, DataPackage };

/// By the ending of a file's name (".zip" = a Data Package); nothing when it isn't one of ours.
std::optional<Format> formatOf(const QString& path);
/// « png, jpg, pdf, svg, html, csv, geojson, zip »
QString formatEndings();

/// The one way out, of the window and of the command line: composes, says what it is made of (provenance, alternative
/// text) and writes it, whole or not at all. Any thread. The format is that of the path's ending.
territory::Expected<void> publishTo(const QString& path, const Publication& publication, std::stop_token stop = {},
                                    const territory::Progress& progress = {});

/// The page as a picture: for previews, the clipboard and print. `pixels` = its size, empty = the layout's own.
territory::Expected<QImage> pictureOf(const Publication& publication, QSize pixels = {}, std::stop_token stop = {},
                                      const territory::Progress& progress = {});

} // namespace publish
