#include "map/colour_vision.h"

#include "map/srgb.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace map {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>; ///< Rows; from linear RGB to linear RGB.

// In each model the colour goes to the space of cones (Smith & Pokorny 1975), is moved along the axis of the missing
// cone onto the plane of what is seen alike by everyone, and comes back: one matrix in all. tests/map/oracles works
// them out from the papers.
/// Plane of black, white, blue and yellow, without long-wave cones.
constexpr Matrix kProtanopia{
    {{0.1088903216, 0.8911096784, 0}, {0.1088903216, 0.8911096784, 0}, {0.0044720108, -0.0044720108, 1}}};
/// The same without middle-wave cones.
constexpr Matrix kDeuteranopia{
    {{0.2903058848, 0.7096941152, 0}, {0.2903058848, 0.7096941152, 0}, {-0.0219729495, 0.0219729495, 1}}};
/// Without short-wave cones, two half planes that meet in the greys: through light of 485 nm…
constexpr Matrix kTritanopiaBluish{{{0.9333698391, 0.1999900470, -0.1333598860},
                                    {0.0580871722, 0.8256516850, 0.1162611430},
                                    {-0.3792274256, 1.1382489490, 0.2409784760}}};
/// …and through light of 660 nm.
constexpr Matrix kTritanopiaReddish{{{1.0135416777, 0.1426823390, -0.1562240160},
                                     {-0.0118054310, 0.8756116830, 0.1361937480},
                                     {0.0770728378, 0.8120805230, 0.1108466390}}};

LinearRgb operator*(const Matrix& matrix, const LinearRgb& light) {
    const auto row = [&](std::size_t i) {
        return matrix[i][0] * light.red + matrix[i][1] * light.green + matrix[i][2] * light.blue;
    };
    return {row(0), row(1), row(2)};
}

/// On the side of 485 nm of the plane that parts the half planes: more middle- than long-wave light than white has.
bool isBluish(const LinearRgb& light) {
    return -39.6009328 * light.red + 28.3071805 * light.green + 11.2937523 * light.blue > 0;
}

LinearRgb seenBy(ColourVision vision, const LinearRgb& light) {
    switch (vision) {
    case ColourVision::Usual:
        return light;
    case ColourVision::Protanopia:
        return kProtanopia * light;
    case ColourVision::Deuteranopia:
        return kDeuteranopia * light;
    case ColourVision::Tritanopia:
        return (isBluish(light) ? kTritanopiaBluish : kTritanopiaReddish) * light;
    case ColourVision::Grey:
        return {light.luminance(), light.luminance(), light.luminance()};
    }
    Q_UNREACHABLE();
    return light;
}

} // namespace

QColor seenBy(ColourVision vision, const QColor& colour) {
    if (vision == ColourVision::Usual)
        return colour;
    QColor seen = seenBy(vision, LinearRgb::from(colour)).toColour();
    seen.setAlpha(colour.alpha());
    return seen;
}

namespace {

/// Works a colour out once, however often it comes.
class Viewer {
public:
    explicit Viewer(ColourVision vision) : m_vision(vision) {}

    QRgb operator()(QRgb colour) {
        if (colour != m_last) {
            const auto known = m_seen.constFind(colour);
            m_lastSeen = known != m_seen.constEnd() ? *known : *m_seen.insert(colour, worked(colour));
            m_last = colour;
        }
        return m_lastSeen;
    }
    QColor operator()(const QColor& colour) { return QColor::fromRgba((*this)(colour.rgba())); }
    void view(Line& line) { line.colour = (*this)(line.colour); }

private:
    QRgb worked(QRgb colour) const { return seenBy(m_vision, QColor::fromRgba(colour)).rgba(); }
    ColourVision m_vision;
    QRgb m_last = 0, m_lastSeen = 0; ///< Transparent stays so.
    QHash<QRgb, QRgb> m_seen;
};

} // namespace

Style seenBy(ColourVision vision, Style style) {
    Viewer viewer(vision);
    for (QRgb* colour : {&style.background, &style.frameEdge, &style.dots, &style.hatch, &style.lightHatch})
        *colour = viewer(*colour);
    for (QRgb& fill : style.fill)
        fill = viewer(fill);
    for (Line* line : {&style.territoryBorder, &style.departementBorder, &style.regionBorder, &style.coast})
        viewer.view(*line);
    for (Outline& outline : style.outlines) {
        viewer.view(outline.line);
        viewer.view(outline.casing);
    }
    return style;
}

QImage seenBy(ColourVision vision, QImage picture) {
    if (vision == ColourVision::Usual || picture.isNull())
        return picture;
    picture.convertTo(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    Viewer viewer(vision);
    for (int y = 0; y < picture.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        std::transform(row, row + picture.width(), row, [&](QRgb pixel) { return viewer(pixel); });
    }
    return picture;
}

} // namespace map
