#include "app/commune_map.h"

#include "publish/theme_colours.h"
#include "statistics/breaks.h"
#include "territory/wording.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace wording = territory::wording;
using map::LegendEntry;

namespace {

constexpr double kMargin = 12, kGap = 12;
constexpr double kLargest = 0.085; ///< Radius of the most populated commune, as a share of the map's smaller side.
constexpr double kSmallest = 3;    ///< Points: what a finger or an eye still finds.
constexpr double kReach = 6;       ///< Points around a mark that still mean it.

LegendEntry entry(LegendEntry::Kind kind, const QColor& colour, const QString& text, int count) {
    LegendEntry made;
    made.kind = kind;
    made.colour = colour;
    made.text = text;
    made.count = count;
    return made;
}

} // namespace

CommuneMap::CommuneMap(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Carte des communes"));
    setMouseTracking(true);
}

void CommuneMap::display(std::shared_ptr<const TerritoryCommunes> communes, std::size_t indicator,
                         std::vector<QColor> classColours, const Colours& colours) {
    m_communes = std::move(communes);
    m_indicator = indicator;
    m_classColours = std::move(classColours);
    m_colours = colours;
    m_hovered = -1;
    m_drawingOrder.resize(m_communes->communes.size());
    std::iota(m_drawingOrder.begin(), m_drawingOrder.end(), std::size_t(0));
    std::ranges::stable_sort(m_drawingOrder, std::greater(),
                             [this](std::size_t i) { return m_communes->communes[i].population; });
    m_legend = legend();
    describe();
    update();
}

void CommuneMap::setCurrent(int commune) {
    m_current = commune;
    update();
}

QRectF CommuneMap::mapRect() const {
    const double legendWidth = map::legendSize(m_legend, font()).width();
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin - legendWidth - kGap, -kMargin);
}

QTransform CommuneMap::toWidget() const {
    QRectF ground = m_communes->ground.bounds();
    for (const TerritoryCommunes::Commune& commune : m_communes->communes) {
        ground |= commune.land.boundingRect();
        if (commune.point) // a schematic outline may leave it out
            ground |= QRectF(*commune.point, QSizeF(1, 1));
    }
    const double border = kLargest * std::min(mapRect().width(), mapRect().height()); // a circle is never cut
    const QRectF room = mapRect().adjusted(border, border, -border, -border);
    if (ground.isEmpty() || room.isEmpty())
        return {};
    const double scale = std::min(room.width() / ground.width(), room.height() / ground.height());
    const QPointF offset = room.center() - ground.center() * scale;
    return QTransform::fromScale(scale, scale) * QTransform::fromTranslate(offset.x(), offset.y());
}

double CommuneMap::radiusOf(const TerritoryCommunes::Commune& commune) const {
    qint64 most = 1;
    for (const TerritoryCommunes::Commune& each : m_communes->communes)
        most = std::max(most, each.population);
    const QRectF room = mapRect();
    const double largest = std::max(kSmallest, kLargest * std::min(room.width(), room.height()));
    const double share = std::sqrt(double(std::max<qint64>(0, commune.population)) / double(most));
    return std::max(kSmallest, largest * share);
}

QColor CommuneMap::colourOf(const TerritoryCommunes::Commune& commune) const {
    const int ofClass = statistics::classOf(commune.values[m_indicator], m_communes->bounds[m_indicator]);
    return ofClass < 0 || std::size_t(ofClass) >= m_classColours.size() ? QColor()
                                                                        : m_classColours[std::size_t(ofClass)];
}

QPainterPath CommuneMap::markOf(std::size_t commune, const QTransform& transform) const {
    const TerritoryCommunes::Commune& shown = m_communes->communes[commune];
    if (!shown.land.isEmpty())
        return transform.map(shown.land);
    QPainterPath circle;
    if (shown.point && !m_communes->showsLand()) {
        const double radius = radiusOf(shown);
        circle.addEllipse(transform.map(*shown.point), radius, radius);
    }
    return circle;
}

std::optional<QPointF> CommuneMap::positionOf(int commune) const {
    const QPainterPath mark = markOf(std::size_t(commune), toWidget());
    return mark.isEmpty() ? std::nullopt : std::optional(mark.boundingRect().center());
}

int CommuneMap::communeAt(QPointF position) const {
    if (!m_communes)
        return -1;
    const QTransform transform = toWidget();
    // What is drawn last lies on top; a near miss means the nearest mark.
    for (auto commune = m_drawingOrder.rbegin(); commune != m_drawingOrder.rend(); ++commune) {
        if (markOf(*commune, transform).contains(position))
            return int(*commune);
    }
    const QRectF around(position - QPointF(kReach, kReach), QSizeF(2 * kReach, 2 * kReach));
    for (auto commune = m_drawingOrder.rbegin(); commune != m_drawingOrder.rend(); ++commune) {
        if (markOf(*commune, transform).intersects(around))
            return int(*commune);
    }
    return -1;
}

void CommuneMap::paintEvent(QPaintEvent*) {
    if (!m_communes || m_communes->indicators.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = toWidget();
    painter.fillPath(transform.map(m_communes->ground.land), m_colours.hovered);
    painter.strokePath(transform.map(m_communes->ground.outline), QPen(m_colours.secondaryText, 1));
    for (const std::size_t commune : m_drawingOrder)
        paintMark(painter, commune, transform);
    paintCurrent(painter, transform);
    paintLegend(painter);
}

void CommuneMap::paintMark(QPainter& painter, std::size_t commune, const QTransform& transform) const {
    const QPainterPath mark = markOf(commune, transform);
    const QColor colour = colourOf(m_communes->communes[commune]);
    const bool hovered = int(commune) == m_hovered;
    QPen edge(colour.isValid() ? m_colours.window : m_colours.secondaryText, colour.isValid() ? 1 : 1.2,
              colour.isValid() ? Qt::SolidLine : Qt::DotLine);
    painter.setPen(edge);
    // « Non disponible » is a grey of its own with a dotted edge, never the lowest class.
    const QColor fill = colour.isValid() ? colour : publish::noDataColour();
    painter.setBrush(hovered ? fill.lighter(115) : fill);
    painter.drawPath(mark);
}

void CommuneMap::paintCurrent(QPainter& painter, const QTransform& transform) const {
    if (m_current < 0 || std::size_t(m_current) >= m_communes->communes.size())
        return;
    const QPainterPath mark = markOf(std::size_t(m_current), transform);
    painter.strokePath(mark, QPen(m_colours.window, 5));
    painter.strokePath(mark, QPen(m_colours.text, 2));
}

map::Legend CommuneMap::legend() const {
    map::Legend legend;
    const territory::Indicator& indicator = m_communes->indicators[m_indicator];
    legend.title = indicator.label;
    //: Under the title of a legend: classes of as many communes each, over the whole country
    legend.subtitle = tr("cinquièmes des communes de France");
    const std::vector<double>& bounds = m_communes->bounds[m_indicator];
    const auto text = [&](double value) { return wording::formatFigure(indicator, value, locale()); };
    std::vector<int> counts(m_classColours.size());
    int missing = 0;
    for (const TerritoryCommunes::Commune& commune : m_communes->communes) {
        const int ofClass = statistics::classOf(commune.values[m_indicator], bounds);
        ofClass < 0 || std::size_t(ofClass) >= counts.size() ? ++missing : ++counts[std::size_t(ofClass)];
    }
    for (std::size_t i = 0; i < m_classColours.size() && i + 1 < bounds.size(); ++i)
        legend.entries.push_back(entry(LegendEntry::Kind::Class, m_classColours[i],
                                       tr("%1 à %2").arg(text(bounds[i]), text(bounds[i + 1])), counts[i]));
    legend.entries.push_back(
        entry(LegendEntry::Kind::NoData, publish::noDataColour(), wording::notAvailable(), missing));
    const auto unplaced = std::ranges::count_if(m_communes->communes, [this](const TerritoryCommunes::Commune& each) {
        return m_communes->showsLand() ? each.land.isEmpty() : !each.point;
    });
    QStringList notes;
    if (!m_communes->showsLand())
        notes << tr("surface des cercles : population");
    if (m_communes->schematic)
        notes << tr("contours schématiques");
    if (unplaced > 0)
        notes << tr("%n communes non placées : dans le tableau seulement", nullptr, int(unplaced));
    for (const QString& note : notes)
        legend.entries.push_back(entry(LegendEntry::Kind::Note, {}, note, -1));
    return legend;
}

void CommuneMap::paintLegend(QPainter& painter) const {
    const QSizeF size = map::legendSize(m_legend, font());
    const QRectF place(QPointF(width() - size.width(), 0), size);
    const map::LegendColours colours{m_colours.text, m_colours.secondaryText, m_colours.window, m_colours.window};
    map::paintLegend(painter, place, m_legend, {}, font(), colours);
}

QString CommuneMap::wordsOf(int commune) const {
    const TerritoryCommunes::Commune& shown = m_communes->communes[std::size_t(commune)];
    return tr("%1 : %2, %3")
        .arg(shown.name, wording::formatValue(m_communes->indicators[m_indicator], shown.values[m_indicator], locale()),
             wording::formatPopulation(shown.population, locale()));
}

void CommuneMap::describe() {
    QStringList said{m_legend.title};
    for (const LegendEntry& entry : m_legend.entries)
        said << (entry.count < 0 ? entry.text : tr("%1 : %2").arg(entry.text, locale().toString(entry.count)));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

void CommuneMap::mouseMoveEvent(QMouseEvent* event) {
    const int commune = communeAt(event->position());
    if (commune >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), wordsOf(commune), this);
    else
        QToolTip::hideText();
    setCursor(commune >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (commune != m_hovered) {
        m_hovered = commune;
        update();
    }
}

void CommuneMap::mousePressEvent(QMouseEvent* event) {
    const int commune = communeAt(event->position());
    if (event->button() == Qt::LeftButton && commune >= 0)
        emit chosen(commune);
}

void CommuneMap::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

} // namespace app
