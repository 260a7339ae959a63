#include "publish/display_painter.h"

#include "map/render_job.h"
#include "map/resolve.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <thread>

namespace publish {

namespace {

QPen penOf(const DisplayStroke& stroke) {
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, stroke.cap, stroke.join);
    if (!stroke.dashes.empty()) {
        QList<double> inWidths;
        for (const double length : stroke.dashes)
            inWidths << length / stroke.width;
        pen.setDashPattern(inWidths);
    }
    return pen;
}

void paint(QPainter& painter, const DisplayPath& item) {
    painter.setBrush(item.fill ? QBrush(*item.fill) : QBrush(Qt::NoBrush));
    painter.setPen(item.stroke ? penOf(*item.stroke) : QPen(Qt::NoPen));
    painter.drawPath(item.path);
}

void paint(QPainter& painter, const DisplayText& item) {
    painter.save();
    painter.setFont(item.font);
    painter.setPen(item.colour);
    painter.translate(item.baseline);
    painter.rotate(item.degrees);
    // Fonts come in whole sizes only.
    if (const double enlarged = item.sizeInPoints() / item.font.pixelSize(); std::abs(enlarged - 1) > 1e-6)
        painter.scale(enlarged, enlarged);
    painter.drawText(QPointF(0, 0), item.text);
    painter.restore();
}

void paint(QPainter& painter, const DisplayPicture& item) {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(item.rect, item.image);
}

void paint(QPainter& painter, const DisplayClipBegin& item) {
    painter.save();
    painter.setClipPath(item.path, Qt::IntersectClip);
}

void paint(QPainter& painter, const DisplayClipEnd&) {
    painter.restore();
}

void paint(QPainter&, const DisplayLink&) {}
void paint(QPainter&, const DisplayGroupBegin&) {}
void paint(QPainter&, const DisplayGroupEnd&) {}

/// A map on a strip of pixels.
class MapOnStrip {
public:
    MapOnStrip(const QImage& strip, int firstRow, double pixelsAPoint, std::stop_token stop)
        : m_strip(strip), m_firstRow(firstRow), m_ratio(pixelsAPoint), m_stop(std::move(stop)) {}

    bool operator()(QPainter& painter, const DisplayMap& map) const {
        const QRect onPage = QRectF(map.rect.topLeft() * m_ratio, map.rect.size() * m_ratio).toAlignedRect();
        const QRect shown = onPage.intersected(QRect(0, m_firstRow, m_strip.width(), m_strip.height()));
        if (shown.isEmpty())
            return true;
        // Always as a part of the whole map, so that its pixels don't depend on the strips: by whole bands.
        const int first = roundedDown(shown.top() - onPage.top());
        const int end = std::min(roundedDown(shown.bottom() - onPage.top()) + kBand, onPage.height());
        map::RenderOptions options;
        options.threads = int(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
        options.firstRow = first;
        options.endRow = end;
        const auto frame = map::render(map.scene, viewOf(map, onPage), m_stop, 0, options);
        QImage rows(onPage.width(), end - first, QImage::Format_RGB32);
        if (!frame || rows.isNull())
            return false;
        map::resolveRows(rows, first, *frame, map.style);
        painter.save();
        painter.resetTransform();
        painter.drawImage(onPage.topLeft() + QPoint(0, first - m_firstRow), rows);
        painter.restore();
        return true;
    }

private:
    static constexpr int kBand = int(map::Frame::kBandRows);
    static int roundedDown(int row) { return row / kBand * kBand; }

    /// The map's own view, on these pixels of the page.
    map::View viewOf(const DisplayMap& map, const QRect& onPage) const {
        map::View view = map.view;
        const QPointF middle(onPage.x() + onPage.width() / 2.0, onPage.y() + onPage.height() / 2.0);
        view.centre = map.view.toPlane(middle / m_ratio - map.rect.topLeft());
        view.metresPerPixel = map.view.metresPerPixel / m_ratio;
        view.size = onPage.size();
        view.pixelRatio = m_ratio;
        return view;
    }

    const QImage& m_strip;
    int m_firstRow;
    double m_ratio;
    std::stop_token m_stop;
};

} // namespace

bool paintItems(QPainter& painter, const DisplayList& list,
                const std::function<bool(QPainter&, const DisplayMap&)>& paintMap) {
    for (const DisplayItem& item : list.items) {
        if (const auto* map = std::get_if<DisplayMap>(&item)) {
            if (!paintMap(painter, *map))
                return false;
            continue;
        }
        std::visit(
            [&painter](const auto& other) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(other)>, DisplayMap>)
                    paint(painter, other);
            },
            item);
    }
    return true;
}

namespace {

bool paintBand(QImage& band, int firstRow, const DisplayList& list, double pixelsAPoint, const std::stop_token& stop) {
    band.fill(list.paper);
    QPainter painter(&band);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(0, -firstRow);
    painter.scale(pixelsAPoint, pixelsAPoint);
    return paintItems(painter, list, MapOnStrip(band, firstRow, pixelsAPoint, stop));
}

/// Rows of an image as an image, without a copy.
QImage rowsOf(QImage& image, int firstRow, int rows) {
    return {image.scanLine(firstRow), image.width(), rows, image.bytesPerLine(), image.format()};
}

} // namespace

bool paintStrip(QImage& strip, int firstRow, const DisplayList& list, double pixelsAPoint, std::stop_token stop) {
    const int end = firstRow + strip.height();
    for (int row = firstRow / kStripRows * kStripRows; row < end; row += kStripRows) {
        const int first = std::max(row, firstRow), last = std::min(row + kStripRows, end);
        if (last - first == kStripRows) {
            QImage band = rowsOf(strip, first - firstRow, kStripRows);
            if (!paintBand(band, row, list, pixelsAPoint, stop))
                return false;
            continue;
        }
        QImage band(strip.width(), kStripRows, strip.format());
        if (band.isNull() || !paintBand(band, row, list, pixelsAPoint, stop))
            return false;
        for (int y = first; y < last; ++y)
            std::memcpy(strip.scanLine(y - firstRow), band.constScanLine(y - row), std::size_t(strip.bytesPerLine()));
    }
    return true;
}

} // namespace publish
