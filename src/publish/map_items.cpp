#include "publish/map_items.h"

#include "map/layout_font.h"
#include "map/vector_map.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::MapItems)
};

/// Width of the stroke in a territory's own colour, points. Half of it lies under the neighbour: enough that both
/// together cover a pixel that they share, little enough to stay under the border.
constexpr double kBleed = 0.6;

/// Puts the parts of a map in layers, each part inside its frame.
class MapLayers {
public:
    explicit MapLayers(const DisplayMap& map) : m_source(map), m_map(map::vectorMap(*map.scene, map.view, map.style)) {}

    std::vector<DisplayItem> take() {
        addGround();
        begin(QStringLiteral("territories"), Words::tr("Territoires"));
        addInFrames(m_map.fills, [this](const map::VectorMap::Fill& fill) { return territory(fill); });
        end();
        addLines(QStringLiteral("patterns"), Words::tr("Trames"), m_map.patterns);
        addLines(QStringLiteral("borders"), Words::tr("Limites"), m_map.borders);
        addLines(QStringLiteral("outlines"), Words::tr("Contours"), m_map.outlines);
        addEdges();
        return std::move(m_items);
    }

private:
    void begin(const QString& id, const QString& title) {
        m_items.emplace_back(DisplayGroupBegin{id, title});
        m_items.emplace_back(DisplayClipBegin{rectPath(m_source.rect)});
    }
    void end() {
        m_items.emplace_back(DisplayClipEnd{});
        m_items.emplace_back(DisplayGroupEnd{});
    }

    static QPainterPath rectPath(const QRectF& rect) {
        QPainterPath path;
        path.addRect(rect);
        return path;
    }
    QPainterPath onPage(const QPainterPath& path) const { return path.translated(m_source.rect.topLeft()); }

    void addGround() {
        DisplayPath ground;
        ground.path = rectPath(m_source.rect);
        ground.fill = m_map.background;
        m_items.emplace_back(std::move(ground));
    }

    DisplayPath territory(const map::VectorMap::Fill& fill) const {
        DisplayPath item;
        item.path = onPage(fill.path);
        item.fill = fill.colour;
        item.stroke = DisplayStroke{fill.colour, kBleed, Qt::RoundCap, Qt::RoundJoin, {}};
        item.id = m_source.faceIds.value(fill.face);
        item.title = m_source.faceTitles.value(fill.face);
        return item;
    }

    void addLines(const QString& id, const QString& title, const std::vector<map::VectorMap::Lines>& lines) {
        if (lines.empty())
            return;
        begin(id, title);
        addInFrames(lines, [this](const map::VectorMap::Lines& each) {
            DisplayPath item;
            item.path = onPage(each.path);
            item.stroke = DisplayStroke{each.colour, each.width, each.cap, Qt::RoundJoin, {}};
            return item;
        });
        end();
    }

    /// What follows one another in one overseas frame shares its clip.
    template <class Parts, class MakeItem> void addInFrames(const Parts& parts, const MakeItem& make) {
        std::optional<geo::FrameId> open;
        for (const auto& part : parts) {
            if (open && *open != part.frame) {
                m_items.emplace_back(DisplayClipEnd{});
                open.reset();
            }
            if (!open && m_map.clipped[part.frame]) {
                m_items.emplace_back(DisplayClipBegin{onPage(rectPath(m_map.clips[part.frame]))});
                open = part.frame;
            }
            m_items.emplace_back(make(part));
        }
        if (open)
            m_items.emplace_back(DisplayClipEnd{});
    }

    void addEdges() {
        if (m_map.edges.empty())
            return;
        begin(QStringLiteral("frames"), Words::tr("Cadres"));
        for (const QRectF& edge : m_map.edges) {
            DisplayPath item;
            item.path = onPage(rectPath(edge));
            item.stroke = DisplayStroke{m_map.edgeColour, m_map.edgeWidth, Qt::FlatCap, Qt::MiterJoin, {}};
            m_items.emplace_back(std::move(item));
        }
        end();
    }

    const DisplayMap& m_source;
    map::VectorMap m_map;
    std::vector<DisplayItem> m_items;
};

/// Takes items to other units.
class Enlarging {
public:
    Enlarging(DisplayList& into, double factor) : m_into(into), m_factor(factor) {}

    void operator()(const DisplayPath& item) {
        DisplayPath larger = item;
        larger.path = onUnits(item.path);
        if (larger.stroke) {
            larger.stroke->width *= m_factor;
            for (double& length : larger.stroke->dashes)
                length *= m_factor;
        }
        m_into.items.emplace_back(std::move(larger));
    }
    void operator()(const DisplayText& item) {
        DisplayText larger = item;
        larger.baseline *= m_factor;
        larger.width *= m_factor;
        larger.size = item.sizeInPoints() * m_factor;
        m_into.items.emplace_back(std::move(larger));
    }
    void operator()(const DisplayPicture& item) {
        m_into.items.emplace_back(DisplayPicture{enlarged(item.rect), onPaper(item.image), item.title});
    }
    void operator()(const DisplayMap& item) {
        for (const DisplayItem& part : itemsOf(item))
            std::visit(*this, part);
    }
    void operator()(const DisplayLink& item) {
        m_into.items.emplace_back(DisplayLink{enlarged(item.rect), item.target});
    }
    void operator()(const DisplayClipBegin& item) { m_into.items.emplace_back(DisplayClipBegin{onUnits(item.path)}); }
    template <class Other> void operator()(const Other& item) { m_into.items.emplace_back(item); }

private:
    QRectF enlarged(const QRectF& rect) const { return {rect.topLeft() * m_factor, rect.size() * m_factor}; }
    /// Print knows no transparency.
    QImage onPaper(const QImage& image) const {
        if (!image.hasAlphaChannel())
            return image;
        QImage opaque(image.size(), QImage::Format_RGB32);
        opaque.fill(m_into.paper);
        QPainter(&opaque).drawImage(0, 0, image);
        return opaque;
    }
    QPainterPath onUnits(const QPainterPath& path) const {
        QPainterPath rounded = path;
        for (int i = 0; i < rounded.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            rounded.setElementPositionAt(i, std::round(element.x * m_factor), std::round(element.y * m_factor));
        }
        return rounded;
    }

    DisplayList& m_into;
    double m_factor;
};

} // namespace

std::vector<DisplayItem> itemsOf(const DisplayMap& map) {
    return MapLayers(map).take();
}

DisplayList linesOf(const DisplayList& list, double factor) {
    DisplayList lines{list.size * factor, list.paper, {}};
    Enlarging enlarging(lines, factor);
    for (const DisplayItem& item : list.items)
        std::visit(enlarging, item);
    return lines;
}

} // namespace publish
