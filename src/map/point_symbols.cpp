#include "map/layout_font.h"
#include "map/point_layer.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMap>
#include <QPainterPath>
#include <QtMath>
#include <cmath>
#include <tuple>

namespace map {

namespace {

constexpr double kSingleSize = 12; ///< Layout points.
constexpr double kGroupSize = 19;  ///< Layout points, room for two digits.
constexpr double kDigitsSize = 10; ///< Layout points.

/// The shape in a square of side 1 round the origin: each is told from the others without colour.
QPainterPath shapeOf(SymbolKind symbol, bool isGroup) {
    QPainterPath path;
    switch (symbol) {
    case SymbolKind::House:
        path.addPolygon(QPolygonF({{0, -0.55}, {0.52, -0.1}, {0.52, 0.5}, {-0.52, 0.5}, {-0.52, -0.1}}));
        break;
    case SymbolKind::Cross: {
        // A group's arms are wider: its count must fit inside.
        const double arm = isGroup ? 0.235 : 0.19;
        path.setFillRule(Qt::WindingFill);
        path.addRect(-arm, -0.53, 2 * arm, 1.06);
        path.addRect(-0.53, -arm, 1.06, 2 * arm);
        path = path.simplified();
        break;
    }
    case SymbolKind::Square:
        path.addRect(-0.45, -0.45, 0.9, 0.9);
        break;
    case SymbolKind::Diamond:
        path.addPolygon(QPolygonF({{0, -0.54}, {0.54, 0}, {0, 0.54}, {-0.54, 0}}));
        break;
    case SymbolKind::Ring:
        path.addEllipse(QPointF(0, 0), 0.5, 0.5);
        if (!isGroup)
            path.addEllipse(QPointF(0, 0), 0.22, 0.22);
        path.setFillRule(Qt::OddEvenFill);
        break;
    case SymbolKind::Bus:
        path.addRoundedRect(-0.58, -0.36, 1.16, 0.72, 0.18, 0.18);
        break;
    }
    path.closeSubpath();
    return path;
}

/// Inks that stand on every class of the palettes; none is red.
QColor inkOf(SymbolKind symbol) {
    switch (symbol) {
    case SymbolKind::House:
        return {0x4b, 0x1d, 0x7a};
    case SymbolKind::Square:
        return {0x7a, 0x3d, 0x9e};
    case SymbolKind::Diamond:
        return {0x6b, 0x3f, 0x00};
    case SymbolKind::Cross:
        return {0x14, 0x18, 0x24};
    case SymbolKind::Ring:
        return {0x5a, 0x5f, 0x6b};
    case SymbolKind::Bus:
        return {0x00, 0x4d, 0x40};
    }
    return {};
}

/// Painter at the symbol's centre, its unit the layout point.
void paintShape(QPainter& painter, SymbolKind symbol, bool approximate, double size, bool isGroup, bool dark) {
    const QTransform scale = QTransform::fromScale(size, size);
    const QPainterPath shape = scale.map(shapeOf(symbol, isGroup));
    const QColor ink = inkOf(symbol), paper = dark ? QColor(0xf2, 0xf3, 0xf5) : QColor(Qt::white);
    painter.strokePath(shape, QPen(paper, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, approximate ? paper : ink);
    // A hollow symbol is drawn by its edge alone: only the commune is known.
    if (approximate)
        painter.strokePath(shape, QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
}

/// A cross has less room inside than the other shapes.
double sizeOf(SymbolKind symbol, bool isGroup) {
    if (!isGroup)
        return kSingleSize;
    return symbol == SymbolKind::Cross ? kGroupSize * 1.3 : kGroupSize;
}

void paintCount(QPainter& painter, int count, SymbolKind symbol, bool approximate, const QFont& font, bool dark) {
    const QString text = count > 99 ? QStringLiteral("99+") : QLocale().toString(count);
    const QFont digits = sizedFont(font, text.size() > 2 ? kDigitsSize - 2 : kDigitsSize, QFont::Bold);
    const QFontMetricsF metrics(digits);
    // A house's room for digits is below its roof.
    const double lower = symbol == SymbolKind::House ? 1.5 : 0;
    QPainterPath path;
    path.addText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2 + lower), digits, text);
    painter.fillPath(path, approximate ? inkOf(symbol) : dark ? QColor(0xf2, 0xf3, 0xf5) : QColor(Qt::white));
}

/// Symbols of one picture, each drawn once: hundreds of points then cost as many small copies.
class SymbolStamps {
public:
    SymbolStamps(double pixelRatio, const QFont& font, bool dark) : m_ratio(pixelRatio), m_font(font), m_dark(dark) {}

    const QImage& of(SymbolKind symbol, bool approximate, int count) {
        const auto found = m_stamps.constFind({symbol, approximate, count});
        return found != m_stamps.cend()
                   ? *found
                   : *m_stamps.insert({symbol, approximate, count}, draw(symbol, approximate, count));
    }

private:
    using Key = std::tuple<SymbolKind, bool, int>;

    QImage draw(SymbolKind symbol, bool approximate, int count) const {
        constexpr double kRoom = 1.6; // casing and points of diamonds
        const bool isGroup = count > 1;
        const double size = sizeOf(symbol, isGroup);
        const int side = 2 * int(std::ceil(size * kRoom * m_ratio / 2)) + 1;
        QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(side / 2.0, side / 2.0);
        painter.scale(m_ratio, m_ratio);
        paintShape(painter, symbol, approximate, size, isGroup, m_dark);
        if (isGroup)
            paintCount(painter, count, symbol, approximate, m_font, m_dark);
        return stamp;
    }

    double m_ratio;
    const QFont& m_font;
    bool m_dark;
    QMap<Key, QImage> m_stamps;
};

} // namespace

void paintPoints(QPainter& painter, const PlacedPoints& points, double pixelRatio, const QFont& font, bool dark) {
    SymbolStamps stamps(pixelRatio, font, dark);
    for (const PlacedPoints::Group& group : points.groups) {
        const QImage& stamp = stamps.of(group.symbol, group.approximate, int(group.items.size()));
        // On whole pixels: a stamp between two would blur.
        const QPoint corner(qFloor(group.device.x()) - stamp.width() / 2,
                            qFloor(group.device.y()) - stamp.height() / 2);
        painter.drawImage(corner, stamp);
    }
}

void paintSymbol(QPainter& painter, const QRectF& rect, SymbolKind symbol, bool approximate, bool dark) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    // 1.25 leaves room for points of diamonds and casings.
    paintShape(painter, symbol, approximate, std::min({rect.width(), rect.height(), kSingleSize * 1.25}) / 1.25, false,
               dark);
    painter.restore();
}

} // namespace map
