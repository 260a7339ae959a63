#include "publish/display_recorder.h"

#include "map/layout_font.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <cmath>

namespace publish {

namespace {

/// The colour as it looks on the paper.
QColor laidFlat(const QColor& colour, const QColor& paper) {
    const double share = colour.alphaF();
    const auto mixed = [share](float over, float under) { return float(over * share + under * (1 - share)); };
    return QColor::fromRgbF(mixed(colour.redF(), paper.redF()), mixed(colour.greenF(), paper.greenF()),
                            mixed(colour.blueF(), paper.blueF()));
}

double scaleOf(const QTransform& transform) {
    return std::hypot(transform.m11(), transform.m12());
}

} // namespace

/// QPainter hands over everything whole: paths, lines of text, pictures.
class DisplayRecorder::Engine : public QPaintEngine {
public:
    explicit Engine(DisplayList& list) : QPaintEngine(QPaintEngine::AllFeatures), m_list(list) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override {
        closeClips();
        return true;
    }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& change) override {
        const QPaintEngine::DirtyFlags dirty = change.state();
        if (dirty & QPaintEngine::DirtyTransform)
            m_transform = change.transform();
        if (dirty & QPaintEngine::DirtyClipPath)
            addClip(change.transform().map(change.clipPath()), change.clipOperation());
        if (dirty & QPaintEngine::DirtyClipRegion) {
            QPainterPath region;
            region.addRegion(change.clipRegion());
            addClip(change.transform().map(region), change.clipOperation());
        }
        if (dirty & QPaintEngine::DirtyClipEnabled) {
            m_isClipping = change.isClipEnabled();
            m_clipsChanged = true;
        }
    }

    void drawPath(const QPainterPath& path) override { addPath(path, painter()->brush(), painter()->pen()); }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        addPath(path, mode == PolylineMode ? QBrush() : painter()->brush(), painter()->pen());
    }

    void drawTextItem(const QPointF& baseline, const QTextItem& item) override {
        DisplayText text;
        text.baseline = m_transform.map(baseline);
        text.text = item.text();
        text.size = map::layoutSize(item.font()) * scaleOf(m_transform);
        text.font = map::sizedFont(item.font(), text.size);
        text.colour = laidFlat(painter()->pen().color(), m_list.paper);
        text.width = item.width() * scaleOf(m_transform);
        text.degrees = std::atan2(m_transform.m12(), m_transform.m11()) * 180 / M_PI;
        add(std::move(text));
    }

    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override {
        drawImage(rect, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF& rect, const QImage& image, const QRectF& source, Qt::ImageConversionFlags) override {
        add(DisplayPicture{m_transform.mapRect(rect), image.copy(source.toAlignedRect()), {}});
    }

private:
    /// QPainter gives each clip as it was set, and all of them anew when it is restored.
    void addClip(QPainterPath path, Qt::ClipOperation operation) {
        if (operation != Qt::IntersectClip)
            m_clips.clear();
        if (operation != Qt::NoClip)
            m_clips.push_back(std::move(path));
        m_isClipping = operation != Qt::NoClip;
        m_clipsChanged = true;
    }

    /// Clips stand in the list only where something is painted in them.
    void add(DisplayItem item) {
        if (m_clipsChanged) {
            closeClips();
            m_clipsChanged = false;
            for (const QPainterPath& clip : m_isClipping ? m_clips : std::vector<QPainterPath>()) {
                m_list.items.emplace_back(DisplayClipBegin{clip});
                ++m_openClips;
            }
        }
        m_list.items.push_back(std::move(item));
    }

    void closeClips() {
        for (; m_openClips > 0; --m_openClips)
            m_list.items.emplace_back(DisplayClipEnd{});
    }

    DisplayStroke strokeOf(const QPen& pen) const {
        // A cosmetic pen keeps its width whatever the scale; one of 0 is a hairline.
        const double width = pen.isCosmetic() ? std::max(pen.widthF(), 1.0) : pen.widthF() * scaleOf(m_transform);
        DisplayStroke stroke{laidFlat(pen.color(), m_list.paper), width, pen.capStyle(), pen.joinStyle(), {}};
        if (pen.style() != Qt::SolidLine) {
            for (const double length : pen.dashPattern())
                stroke.dashes.push_back(length * width);
        }
        return stroke;
    }

    void addPath(const QPainterPath& path, const QBrush& brush, const QPen& pen) {
        DisplayPath item;
        item.path = m_transform.map(path);
        if (brush.style() != Qt::NoBrush && brush.color().alpha() > 0)
            item.fill = laidFlat(brush.color(), m_list.paper);
        if (pen.style() != Qt::NoPen && pen.color().alpha() > 0)
            item.stroke = strokeOf(pen);
        if (item.fill || item.stroke)
            add(std::move(item));
    }

    DisplayList& m_list;
    QTransform m_transform;
    std::vector<QPainterPath> m_clips; ///< One in the other, in points.
    bool m_isClipping = false, m_clipsChanged = false;
    int m_openClips = 0; ///< In the list.
};

DisplayRecorder::DisplayRecorder(DisplayList& list) : m_list(list), m_engine(std::make_unique<Engine>(list)) {}

DisplayRecorder::~DisplayRecorder() = default;

QPaintEngine* DisplayRecorder::paintEngine() const {
    return m_engine.get();
}

int DisplayRecorder::metric(PaintDeviceMetric metric) const {
    constexpr double kPointsAnInch = 96, kMillimetresAnInch = 25.4;
    switch (metric) {
    case PdmWidth:
        return qCeil(m_list.size.width());
    case PdmHeight:
        return qCeil(m_list.size.height());
    case PdmWidthMM:
        return qCeil(m_list.size.width() / kPointsAnInch * kMillimetresAnInch);
    case PdmHeightMM:
        return qCeil(m_list.size.height() / kPointsAnInch * kMillimetresAnInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return int(kPointsAnInch);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmNumColors:
        return 0;
    case PdmDepth:
        return 32;
    }
    return 0;
}

} // namespace publish
