#pragma once

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace publish {

/// Letters, spaces and inks of a page, in layout points: a narrow page has smaller titles and margins.
struct PageType {
    QFont title, subtitle, note, block, panel, town, frame, scaleBar;
    double margin = 28; ///< Round everything.
    double gap = 12;    ///< Between blocks; paragraphs stand a quarter of it apart.

    /// For a page of this size.
    static PageType of(QSizeF page);

    static QColor ink() { return {0x16, 0x18, 0x1d}; }
    static QColor secondaryInk() { return {0x5a, 0x61, 0x6c}; }
    static QColor hairline() { return {0xdd, 0xe0, 0xe5}; }
};

/// Height of a text wrapped at a width, whole points; 0 when it is empty.
double wrappedHeight(const QString& text, const QFont& font, double width);
/// Width of a line of text, whole points, with one of air: a text measured to the hair may wrap when painted.
double lineWidth(const QString& text, const QFont& font);

} // namespace publish
