#include "publish/page_pen.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <cmath>

namespace publish {

QStringList PagePen::wrapped(const QString& text, const QFont& font, double width, int mostLines) {
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int start = line.textStart(), end = start + line.textLength();
        const bool isLast = lines.size() == mostLines - 1 && end < text.size();
        lines << (isLast ? QFontMetricsF(font).elidedText(text.mid(start), Qt::ElideRight, width)
                         : text.mid(start, end - start).trimmed());
        if (lines.size() == mostLines)
            break;
    }
    layout.endLayout();
    return lines;
}

double PagePen::lineHeight(const Ink& ink) {
    constexpr double kLeading = 1.06;
    return std::ceil(QFontMetricsF(ink.font).height() * kLeading);
}

double PagePen::widthOf(const QString& text, const Ink& ink) {
    return QFontMetricsF(ink.font).horizontalAdvance(text);
}

double PagePen::heightOf(const QString& text, const Ink& ink, double width, int mostLines) {
    return double(wrapped(text, ink.font, width, mostLines).size()) * lineHeight(ink);
}

void PagePen::write(QPointF topLeft, const QString& text, const Ink& ink) {
    m_painter.setFont(ink.font);
    m_painter.setPen(ink.colour);
    m_painter.drawText(topLeft + QPointF(0, QFontMetricsF(ink.font).ascent()), text);
}

double PagePen::line(QPointF topLeft, const QString& text, const Ink& ink, double mostWidth) {
    const QString shown = QFontMetricsF(ink.font).elidedText(text, Qt::ElideRight, mostWidth);
    write(topLeft, shown, ink);
    return widthOf(shown, ink);
}

void PagePen::lineEndingAt(QPointF topRight, const QString& text, const Ink& ink, double mostWidth) {
    const QString shown = QFontMetricsF(ink.font).elidedText(text, Qt::ElideRight, mostWidth);
    write(topRight - QPointF(widthOf(shown, ink), 0), shown, ink);
}

void PagePen::lineCentredIn(const QRectF& rect, const QString& text, const Ink& ink) {
    const QString shown = QFontMetricsF(ink.font).elidedText(text, Qt::ElideRight, rect.width());
    write(rect.center() - QPointF(widthOf(shown, ink), lineHeight(ink)) / 2, shown, ink);
}

double PagePen::paragraph(QPointF topLeft, double width, const QString& text, const Ink& ink, int mostLines) {
    double y = topLeft.y();
    for (const QString& line : wrapped(text, ink.font, width, mostLines)) {
        write({topLeft.x(), y}, line, ink);
        y += lineHeight(ink);
    }
    return y;
}

void PagePen::nameOnMap(QPointF centre, const QStringList& lines, const Ink& ink) {
    constexpr double kHalo = 3;
    double y = centre.y() - double(lines.size()) * lineHeight(ink) / 2;
    for (const QString& line : lines) {
        const QPointF topLeft(centre.x() - widthOf(line, ink) / 2, y);
        QPainterPath outlines;
        outlines.addText(topLeft + QPointF(0, QFontMetricsF(ink.font).ascent()), ink.font, line);
        m_painter.strokePath(outlines, QPen(Qt::white, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        write(topLeft, line, ink);
        y += lineHeight(ink);
    }
}

} // namespace publish
