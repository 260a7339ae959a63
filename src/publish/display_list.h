#pragma once

#include "map/scene.h"
#include "map/style.h"
#include "map/view.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace publish {

/// A line drawn along a path. Opaque, as all colours of a list are: print has no transparency.
struct DisplayStroke {
    QColor colour;
    double width = 1; ///< Points.
    Qt::PenCapStyle cap = Qt::FlatCap;
    Qt::PenJoinStyle join = Qt::MiterJoin;
    std::vector<double> dashes; ///< Lengths in points, dash and gap in turn; empty = solid.
};

/// A path, filled, then stroked.
struct DisplayPath {
    QPainterPath path; ///< Points; its fill rule counts.
    std::optional<QColor> fill;
    std::optional<DisplayStroke> stroke;
    QString id;    ///< Of the element in SVG ("epci-200007052"); empty = none.
    QString title; ///< What it is, for readers of the file; empty = none.
};

/// One line of text in one font.
struct DisplayText {
    QPointF baseline; ///< Left end, points.
    QString text;
    QFont font; ///< Pixel size = points; no hinting.
    QColor colour;
    double width = 0;   ///< Its advance, points: what reads the list need not measure again.
    double degrees = 0; ///< Turned clockwise about `baseline`.
    double size = 0;    ///< Points, where it isn't the whole number of the font; 0 = the font's own.

    double sizeInPoints() const { return size > 0 ? size : font.pixelSize(); }
};

struct DisplayPicture {
    QRectF rect;
    QImage image;
    QString title; ///< What it shows.
};

/// A map. On pixels it is drawn by map::render() and map::resolve(), on paper and in files of lines by
/// map::vectorMap(): the same scene, view and style.
struct DisplayMap {
    QRectF rect; ///< Whole points; clips.
    std::shared_ptr<const map::Scene> scene;
    map::View view; ///< Of rect's size, pixelRatio 1: its pixels are points.
    map::Style style;
    QStringList faceIds;    ///< By face: id of its territory ("epci-200007052"); faces of one territory share it.
    QStringList faceTitles; ///< By face: name, and what it is worth, in words.
};

/// Somewhere that a reader can go from here.
struct DisplayLink {
    QRectF rect;
    QString target; ///< "#name" of a page of the same file, or an http(s) address.
};

/// What follows, up to the end, belongs together: a named layer of the file.
struct DisplayGroupBegin {
    QString id;    ///< "legend", "map", "notes"…
    QString title; ///< In the reader's language.
};
struct DisplayGroupEnd {};
/// What follows, up to the end, shows inside the path only. Clips may stand in one another.
struct DisplayClipBegin {
    QPainterPath path;
};
struct DisplayClipEnd {};

using DisplayItem = std::variant<DisplayPath, DisplayText, DisplayPicture, DisplayMap, DisplayLink, DisplayGroupBegin,
                                 DisplayGroupEnd, DisplayClipBegin, DisplayClipEnd>;

/// One page, in layout points (1/96 inch) from its top left corner: what every format is made from, in drawing order.
struct DisplayList {
    QSizeF size;
    QColor paper = Qt::white;
    std::vector<DisplayItem> items;
};

} // namespace publish
