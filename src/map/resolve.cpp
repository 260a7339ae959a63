#include "map/resolve.h"

#include "map/blend.h"
#include "map/border_line.h"
#include "map/fill_patterns.h"
#include "map/outline_strokes.h"
#include "map/world_to_device.h"

#include <array>
#include <cmath>

namespace map {

namespace {

constexpr std::uint32_t kHoverLight = 96; ///< Share of white (of 255) in a face under the pointer.

/// Colours of all faces, with what else fills them. A colour without alpha tells that there is a pattern: one test a
/// pixel.
class FacePaint {
public:
    FacePaint(const Frame& frame, const Style& style)
        : m_patterns(style, frame.view), m_style(style), m_colours(0x10000, style.background | 0xFF000000) {
        const std::size_t faces = std::min<std::size_t>(style.fill.size(), geo::kNoFace);
        for (std::size_t face = 0; face < faces; ++face)
            m_colours[face] = style.fill[face] | 0xFF000000;
        lightenHovered(frame);
        for (std::size_t face = 0; face < std::min(faces, style.pattern.size()); ++face) {
            if (style.pattern[face] != Pattern::None)
                m_colours[face] &= 0xFFFFFF;
        }
    }

    QRgb entry(Frame::Face face) const { return m_colours[face]; }
    static bool isPatterned(QRgb entry) { return entry >> 24 == 0; }
    QRgb at(Frame::Face face, std::uint32_t x, std::uint32_t y) const {
        const QRgb colour = m_colours[face];
        return isPatterned(colour) ? m_patterns.at(m_style.pattern[face], colour | 0xFF000000, x, y) : colour;
    }

private:
    void lightenHovered(const Frame& frame) {
        const geo::Topology* const topology = frame.scene->topology.get();
        if (!topology || m_style.hover >= topology->faces().size())
            return;
        for (const geo::FaceId face : topology->facesOf(topology->faces()[m_style.hover].territory))
            m_colours[face] = blend(0xFFFFFFFF, m_colours[face], kHoverLight);
    }

    FillPatterns m_patterns;
    const Style& m_style;
    std::vector<QRgb> m_colours;
};

/// One resolving of a frame, band by band: a band stays in the cache from its fill to its outlines.
class Resolving {
public:
    /// Into the image of the rows from `firstRow` on.
    Resolving(QImage& image, int firstRow, const Frame& frame, const Style& style)
        : m_frame(frame)
        , m_style(style)
        , m_paint(frame, style)
        , m_outlines(frame, style.outlines)
        , m_width(static_cast<std::uint32_t>(frame.view.size.width()))
        , m_firstRow(static_cast<std::uint32_t>(firstRow))
        , m_endRow(m_firstRow + static_cast<std::uint32_t>(image.height()))
        , m_pixels(reinterpret_cast<QRgb*>(image.bits())) {
        for (std::size_t kind = 0; kind < kBorderKinds; ++kind)
            m_lines[kind] = makeLine(static_cast<BorderKind>(kind));
    }

    void run() {
        for (const Frame::Band& band : m_frame.bands) {
            if (band.firstRow < m_firstRow || band.firstRow >= m_endRow)
                continue;
            QRgb* const pixels = m_pixels + static_cast<std::size_t>(band.firstRow - m_firstRow) * m_width;
            fillRuns(band, pixels);
            mixPairs(band, pixels);
            mixShares(band, pixels);
            drawBorders(band, pixels);
            m_outlines.draw(band, pixels);
        }
    }

private:
    struct LinePaint {
        QRgb colour = 0;
        bool drawn = false;
        std::array<std::uint8_t, 256> alpha{}; ///< By distance.
    };

    LinePaint makeLine(BorderKind kind) const {
        const Line* const line = borderLine(kind, m_style);
        LinePaint paint;
        if (!line)
            return paint;
        const double pixelRatio = m_frame.view.pixelRatio;
        const double width = std::min(line->width, borderMaxWidth(kind)) * pixelRatio;
        paint.drawn = true;
        paint.colour = line->colour.rgb();
        paint.alpha = coverageByDistance(width, borderReach(kind, pixelRatio), line->colour.alpha());
        return paint;
    }

    void fillRuns(const Frame::Band& band, QRgb* pixels) const {
        for (std::uint32_t row = 0; row < band.rows; ++row, pixels += m_width) {
            std::uint32_t x = 0;
            for (std::uint32_t run = band.firstRun[row]; run < band.firstRun[row + 1]; ++run) {
                const Frame::Run& each = band.runs[run];
                const QRgb colour = m_paint.entry(each.face);
                if (FacePaint::isPatterned(colour))
                    fillPatterned(each, x, band.firstRow + row, pixels);
                else
                    std::fill(pixels + x, pixels + each.end, colour);
                x = each.end;
            }
        }
    }

    void fillPatterned(const Frame::Run& run, std::uint32_t x, std::uint32_t y, QRgb* row) const {
        for (; x < run.end; ++x)
            row[x] = m_paint.at(run.face, x, y);
    }

    void mixPairs(const Frame::Band& band, QRgb* pixels) const {
        for (const Frame::Pair& pair : band.pairs) {
            QRgb first = m_paint.entry(pair.first), second = m_paint.entry(pair.second);
            if (FacePaint::isPatterned(first & second)) {
                const std::uint32_t x = pair.pixel % m_width, y = band.firstRow + pair.pixel / m_width;
                first = m_paint.at(pair.first, x, y);
                second = m_paint.at(pair.second, x, y);
            }
            pixels[pair.pixel] = blend(first, second, pair.coverage);
        }
    }

    void mixShares(const Frame::Band& band, QRgb* pixels) const {
        ColourSum sum;
        for (const Frame::Share& share : band.shares) {
            sum.add(m_paint.at(share.face, share.pixel % m_width, band.firstRow + share.pixel / m_width),
                    share.coverage);
            if (share.last) {
                pixels[share.pixel] = sum.total();
                sum = ColourSum();
            }
        }
    }

    void drawBorders(const Frame::Band& band, QRgb* pixels) const {
        for (std::size_t kind = 0; kind < kBorderKinds; ++kind) {
            const LinePaint& line = m_lines[kind];
            if (!line.drawn)
                continue;
            for (const Frame::BorderPixel& border : band.borders[kind])
                pixels[border.pixel] = blend(line.colour, pixels[border.pixel], line.alpha[border.distance]);
        }
    }

    const Frame& m_frame;
    const Style& m_style;
    FacePaint m_paint;
    OutlineStrokes m_outlines;
    std::uint32_t m_width, m_firstRow, m_endRow;
    QRgb* m_pixels;
    std::array<LinePaint, kBorderKinds> m_lines;
};

/// The edges of overseas frames, on whole pixels.
void drawFrameEdges(QImage& image, int firstRow, const Frame& frame, const Style& style) {
    const int thickness = std::max(1, static_cast<int>(std::lround(frame.view.pixelRatio)));
    const auto fill = [&](int left, int top, int right, int bottom) {
        for (int y = std::max(top, firstRow); y < std::min(bottom, firstRow + image.height()); ++y) {
            QRgb* const row = reinterpret_cast<QRgb*>(image.scanLine(y - firstRow));
            for (int x = std::max(left, 0); x < std::min(right, image.width()); ++x)
                row[x] = style.frameEdge | 0xFF000000;
        }
    };
    for (const geo::PlaneFrame& planeFrame : frame.scene->frames) {
        if (!planeFrame.bordered)
            continue;
        const DeviceBox tile = WorldToDevice::tile(planeFrame, frame.view);
        const double farAway = 1e6; // Beyond any picture, within an int.
        const auto toPixel = [&](double at) {
            return static_cast<int>(std::lround(std::clamp(at, -farAway, farAway)));
        };
        const int left = toPixel(tile.left), top = toPixel(tile.top), right = toPixel(tile.right),
                  bottom = toPixel(tile.bottom);
        fill(left, top, right, top + thickness);
        fill(left, bottom - thickness, right, bottom);
        fill(left, top, left + thickness, bottom);
        fill(right - thickness, top, right, bottom);
    }
}

} // namespace

QImage resolve(const Frame& frame, const Style& style) {
    QImage image(frame.view.size, QImage::Format_ARGB32_Premultiplied);
    if (!image.isNull())
        resolveInto(image, frame, style);
    return image;
}

void resolveInto(QImage& image, const Frame& frame, const Style& style) {
    Q_ASSERT(image.height() == frame.view.size.height());
    resolveRows(image, 0, frame, style);
}

void resolveRows(QImage& image, int firstRow, const Frame& frame, const Style& style) {
    Q_ASSERT(image.width() == frame.view.size.width() && firstRow % int(Frame::kBandRows) == 0);
    Q_ASSERT(image.height() % int(Frame::kBandRows) == 0 || firstRow + image.height() == frame.view.size.height());
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied || image.format() == QImage::Format_RGB32);
    Resolving(image, firstRow, frame, style).run();
    drawFrameEdges(image, firstRow, frame, style);
}

} // namespace map
