#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace publish {

/// Sets text on a page, in points from the top left of each line: what doesn't fit ends in « … », nothing is cut.
class PagePen {
public:
    /// How a text is set.
    struct Ink {
        QFont font; ///< Pixel size = points.
        QColor colour;
    };

    explicit PagePen(QPainter& painter) : m_painter(painter) {}
    QPainter& painter() { return m_painter; }

    /// One line; its width as set.
    double line(QPointF topLeft, const QString& text, const Ink& ink, double mostWidth);
    void lineEndingAt(QPointF topRight, const QString& text, const Ink& ink, double mostWidth);
    void lineCentredIn(const QRectF& rect, const QString& text, const Ink& ink);
    /// Lines from the top of the column down, at most so many; where the last one ends. Nothing for an empty text.
    double paragraph(QPointF topLeft, double width, const QString& text, const Ink& ink, int mostLines);
    /// The same over a halo of the paper, each line centred on `centre`: names on a map.
    void nameOnMap(QPointF centre, const QStringList& lines, const Ink& ink);

    static double heightOf(const QString& text, const Ink& ink, double width, int mostLines);
    static double lineHeight(const Ink& ink);
    static double widthOf(const QString& text, const Ink& ink);
    /// A text in lines of at most this width; long words (addresses) break anywhere.
    static QStringList wrapped(const QString& text, const QFont& font, double width, int mostLines);

private:
    void write(QPointF topLeft, const QString& text, const Ink& ink);

    QPainter& m_painter;
};

} // namespace publish
