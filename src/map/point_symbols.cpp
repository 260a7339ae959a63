#include "map/layout_font.h"
#include "map/point_layer.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMap>
#include <QPainterPath>
#include <QtMath>
#include <cmath>
#include <compare>
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
    case SymbolKind::Disc:
        path.addEllipse(QPointF(0, 0), 0.5, 0.5);
        break;
    case SymbolKind::Triangle:
        path.addPolygon(QPolygonF({{0, -0.56}, {0.58, 0.46}, {-0.58, 0.46}}));
        break;
    case SymbolKind::Hexagon:
        path.addPolygon(QPolygonF({{0, -0.56}, {0.5, -0.28}, {0.5, 0.28}, {0, 0.56}, {-0.5, 0.28}, {-0.5, -0.28}}));
        break;
    }
    path.closeSubpath();
    return path;
}

/// Inks that stand on every class of the palettes; none is red.
QColor inkOf(SymbolKind symbol, SymbolLook look) {
    if (look != SymbolLook::Listed)
        return {0x00, 0x00, 0x91};
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
    case SymbolKind::Disc:
    case SymbolKind::Triangle:
    case SymbolKind::Hexagon:
        return {0x3a, 0x3a, 0x3a};
    }
    return {};
}

/// What a symbol is to look like.
struct Appearance {
    SymbolKind symbol;
    bool approximate;
    SymbolLook look;

    bool isFilled() const { return look == SymbolLook::Listed ? !approximate : look == SymbolLook::Open; }
    friend auto operator<=>(const Appearance&, const Appearance&) = default;
};

/// Below this, in sides of the shape, a venue being equipped is filled; a group's count stands above.
double waterline(bool isGroup) {
    return isGroup ? 0.26 : 0.06;
}

/// What says a venue's status inside its hollow shape.
void paintStatus(QPainter& painter, const QPainterPath& shape, SymbolLook look, double size, bool isGroup,
                 const QColor& ink) {
    painter.save();
    painter.setClipPath(shape);
    if (look == SymbolLook::BeingEquipped)
        painter.fillRect(QRectF(-size, waterline(isGroup) * size, 2 * size, size), ink);
    if (look == SymbolLook::Closed) {
        QColor strokes = ink;
        strokes.setAlphaF(isGroup ? 0.3F : 1.0F); // a count is read through them
        painter.setPen(QPen(strokes, 1.6));
        painter.drawLine(QPointF(-size, -size) / 2, QPointF(size, size) / 2);
        painter.drawLine(QPointF(-size, size) / 2, QPointF(size, -size) / 2);
    }
    painter.restore();
}

/// Painter at the symbol's centre, its unit the layout point.
void paintShape(QPainter& painter, const Appearance& shown, double size, bool isGroup, bool dark) {
    const QTransform scale = QTransform::fromScale(size, size);
    const QPainterPath shape = scale.map(shapeOf(shown.symbol, isGroup));
    const QColor ink = inkOf(shown.symbol, shown.look), paper = dark ? QColor(0xf2, 0xf3, 0xf5) : QColor(Qt::white);
    painter.strokePath(shape, QPen(paper, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, shown.isFilled() ? ink : paper);
    if (shown.look != SymbolLook::Listed)
        paintStatus(painter, shape, shown.look, size, isGroup, ink);
    const bool brokenEdge = shown.look != SymbolLook::Listed && shown.approximate;
    if (shown.isFilled() && !brokenEdge)
        return;
    QPen edge(shown.isFilled() ? paper : ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    if (brokenEdge) {
        edge.setCapStyle(Qt::FlatCap);
        edge.setDashPattern({1.6, 1.2});
    }
    painter.strokePath(shape, edge);
}

/// Crosses and triangles have less room inside than the other shapes.
double sizeOf(SymbolKind symbol, bool isGroup) {
    if (!isGroup)
        return kSingleSize;
    return symbol == SymbolKind::Cross || symbol == SymbolKind::Triangle ? kGroupSize * 1.3 : kGroupSize;
}

void paintCount(QPainter& painter, int count, const Appearance& shown, const QFont& font, bool dark) {
    const QString text = count > 99 ? QStringLiteral("99+") : QLocale().toString(count);
    const QFont digits = sizedFont(font, text.size() > 2 ? kDigitsSize - 2 : kDigitsSize, QFont::Bold);
    const QFontMetricsF metrics(digits);
    // A house's room for digits is below its roof, a triangle's at its foot.
    double lower = shown.symbol == SymbolKind::House ? 1.5 : shown.symbol == SymbolKind::Triangle ? 4 : 0;
    if (shown.look == SymbolLook::BeingEquipped)
        lower -= 1.5;
    const QColor paper = dark ? QColor(0xf2, 0xf3, 0xf5) : QColor(Qt::white);
    painter.setFont(digits);
    painter.setPen(shown.isFilled() ? paper : inkOf(shown.symbol, shown.look));
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2 + lower), text);
}

/// Painter at the symbol's centre, its unit the layout point.
void paintGroup(QPainter& painter, const Appearance& shown, int count, const QFont& font, bool dark, double scale = 1) {
    const bool isGroup = count > 1;
    paintShape(painter, shown, scale * sizeOf(shown.symbol, isGroup), isGroup, dark);
    if (isGroup)
        paintCount(painter, count, shown, font, dark);
}

/// Symbols of one picture, each drawn once: hundreds of points then cost as many small copies.
class SymbolStamps {
public:
    SymbolStamps(double pixelRatio, const QFont& font, bool dark) : m_ratio(pixelRatio), m_font(font), m_dark(dark) {}

    const QImage& of(const Appearance& shown, int count) {
        const auto found = m_stamps.constFind({shown, count});
        return found != m_stamps.cend() ? *found : *m_stamps.insert({shown, count}, draw(shown, count));
    }

private:
    using Key = std::tuple<Appearance, int>;

    QImage draw(const Appearance& shown, int count) const {
        constexpr double kRoom = 1.6; // casing and points of diamonds
        const double size = sizeOf(shown.symbol, count > 1);
        const int side = 2 * int(std::ceil(size * kRoom * m_ratio / 2)) + 1;
        QImage stamp(side, side, QImage::Format_ARGB32_Premultiplied);
        stamp.fill(Qt::transparent);
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(side / 2.0, side / 2.0);
        painter.scale(m_ratio, m_ratio);
        paintGroup(painter, shown, count, m_font, m_dark);
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
        const QImage& stamp = stamps.of({group.symbol, group.approximate, group.look}, int(group.items.size()));
        // On whole pixels: a stamp between two would blur.
        const QPoint corner(qFloor(group.device.x()) - stamp.width() / 2,
                            qFloor(group.device.y()) - stamp.height() / 2);
        painter.drawImage(corner, stamp);
    }
}

void paintPointShapes(QPainter& painter, const PlacedPoints& points, const QFont& font, bool dark, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform page = painter.transform();
    for (const PlacedPoints::Group& group : points.groups) {
        painter.setTransform(QTransform::fromTranslate(group.device.x(), group.device.y()) * page);
        paintGroup(painter, {group.symbol, group.approximate, group.look}, int(group.items.size()), font, dark, scale);
    }
    painter.restore();
}

void paintSymbol(QPainter& painter, const QRectF& rect, SymbolKind symbol, bool approximate, bool dark,
                 SymbolLook look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    // 1.25 leaves room for points of diamonds and casings.
    const double size = std::min({rect.width(), rect.height(), kSingleSize * 1.25}) / 1.25;
    paintShape(painter, {symbol, approximate, look}, size, false, dark);
    painter.restore();
}

} // namespace map
