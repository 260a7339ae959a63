#include "map/scale_bar.h"

#include "map/layout_font.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>
#include <cmath>

namespace map {

namespace {

QString distanceText(double metres) {
    const QLocale locale;
    if (metres >= 1000)
        return QCoreApplication::translate("map::ScaleBar", "%1 km")
            .arg(locale.toString(std::round(metres / 1000), 'f', 0));
    if (metres >= 1)
        return QCoreApplication::translate("map::ScaleBar", "%1 m").arg(locale.toString(std::round(metres), 'f', 0));
    return QCoreApplication::translate("map::ScaleBar", "%1 cm").arg(locale.toString(std::round(metres * 100), 'f', 0));
}

/// The greatest of 1, 2, 5 times a power of ten that isn't above `limit`.
double roundBelow(double limit) {
    const double power = std::pow(10.0, std::floor(std::log10(limit)));
    const double lead = limit / power * (1 + 1e-12);
    return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}

} // namespace

ScaleBar scaleBarFor(const geo::PlaneFrame& frame, const View& view, double maxPixels) {
    ScaleBar bar;
    const double metresPerPixel = view.metresPerPixel / frame.scale();
    if (!(metresPerPixel > 0) || !(maxPixels > 0))
        return bar;
    bar.metres = roundBelow(maxPixels * metresPerPixel);
    bar.pixels = bar.metres / metresPerPixel;
    bar.text = distanceText(bar.metres);
    return bar;
}

void paintScaleBar(QPainter& painter, QPointF bottomRight, const ScaleBar& bar, const QFont& font, const QColor& colour,
                   double pixelRatio) {
    if (bar.pixels <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double tick = 5 * pixelRatio, gap = 4 * pixelRatio;
    const QPointF left(bottomRight.x() - bar.pixels, bottomRight.y());

    QPainterPath bracket(left - QPointF(0, tick));
    bracket.lineTo(left);
    bracket.lineTo(bottomRight);
    bracket.lineTo(bottomRight - QPointF(0, tick));

    QPainterPath text;
    const QFont scaled = sizedFont(font, layoutSize(font) * pixelRatio);
    // Above the bar, over its right end so that a text longer than the bar never leaves the corner.
    const double advance = QFontMetricsF(scaled).horizontalAdvance(bar.text);
    const double textLeft = advance > bar.pixels ? bottomRight.x() - advance : left.x();
    const QPointF baseline(textLeft, bottomRight.y() - tick - gap);
    text.addText(baseline, scaled, bar.text);

    // A halo keeps both readable where the map runs under them.
    const QColor halo = colour.lightness() < 128 ? QColor(255, 255, 255, 200) : QColor(0, 0, 0, 170);
    painter.setPen(QPen(halo, 3 * pixelRatio, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bracket);
    painter.drawPath(text);
    painter.setPen(QPen(colour, 1.2 * pixelRatio, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPath(bracket);
    painter.setFont(scaled);
    painter.drawText(baseline, bar.text);
    painter.restore();
}

} // namespace map
