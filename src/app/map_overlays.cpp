#include "app/map_overlays.h"

#include "app/appearance.h"
#include "app/brush_buttons.h"
#include "app/chip.h"
#include "app/figures.h"
#include "app/frame_buttons.h"
#include "app/legend_overlay.h"
#include "app/zoom_buttons.h"
#include "document/figure_book.h"
#include "publish/presentation.h"

#include <QLocale>
#include <QToolButton>
#include <algorithm>

namespace app {

namespace {
constexpr int kMargin = 12;
constexpr int kGap = 8;

/// What colours the map, then its marks.
QStringList legendFigures(const document::MapState& state) {
    using document::Theme;
    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    switch (state.theme) {
    case Theme::Score:
        return {key("score"), key("decision")};
    case Theme::Indicator:
        return {document::FigureBook::indicatorFigure(state.indicator), key("decision")};
    case Theme::Decision:
        return {key("decision"), key("zones")};
    case Theme::Category:
        return {key("decision")};
    case Theme::Robustness:
        return {key("probability"), key("decision")};
    case Theme::Agreement:
        return {key("situation-count"), key("decision")};
    case Theme::Coverage:
        return {key("reach"), key("open-venues"), key("days-a-month"), key("consultations")};
    }
    Q_UNREACHABLE();
}

} // namespace

MapOverlays::MapOverlays(const document::Document& document, const Appearance& appearance, QWidget* map)
    : QObject(map)
    , m_document(document)
    , m_appearance(appearance)
    , m_map(map)
    , m_legend(new LegendOverlay(map))
    , m_zoomButtons(new ZoomButtons(map))
    , m_brushButtons(new BrushButtons(map))
    , m_frameButtons(new FrameButtons(geo::standardFrames(), map))
    , m_boundariesChip(addChip(QStringLiteral("boundariesChip"), &MapOverlays::boundariesChipPressed))
    , m_completenessChip(addChip(QStringLiteral("completenessChip"), &MapOverlays::completenessChipPressed)) {
    m_legend->hide();
    connect(m_zoomButtons, &ZoomButtons::zoomIn, this, &MapOverlays::zoomIn);
    connect(m_zoomButtons, &ZoomButtons::zoomOut, this, &MapOverlays::zoomOut);
    connect(m_zoomButtons, &ZoomButtons::fitAll, this, [this] { emit areaWanted(QStringLiteral("france")); });
    connect(m_brushButtons, &BrushButtons::toolChosen, this, &MapOverlays::brushToolChosen);
    connect(m_frameButtons, &FrameButtons::entered, this,
            [this](const QString& key) { emit areaWanted(QStringLiteral("frame:") + key); });
    connect(&m_appearance, &Appearance::changed, this, &MapOverlays::recolour);
    recolour();
    // As one reads: chips at the top first.
    QWidgetList parts{m_boundariesChip, m_completenessChip, m_legend};
    for (QToolButton* button : m_map->findChildren<QToolButton*>())
        parts << button;
    for (qsizetype i = 1; i < parts.size(); ++i)
        QWidget::setTabOrder(parts[i - 1], parts[i]);
}

Chip* MapOverlays::addChip(const QString& name, void (MapOverlays::*pressed)(QPoint)) {
    auto* chip = new Chip(m_map);
    chip->setObjectName(name);
    chip->hide();
    connect(chip, &Chip::clicked, this,
            [this, chip, pressed] { emit(this->*pressed)(chip->mapToGlobal(QPoint(0, chip->height() + kGap / 2))); });
    return chip;
}

void MapOverlays::refresh(const std::shared_ptr<const map::Style>& style) {
    const auto& dataset = *m_document.dataset();
    const auto& results = *m_document.results();
    const publish::Wording words = publish::wordingFor(m_document.state(), dataset, results);
    const bool schematic = dataset.boundaries->schematic;
    const QString boundaries = words.boundaries.left(1).toUpper() + words.boundaries.mid(1);
    m_boundariesChip->setWords({}, schematic ? tr("%1 · obtenir les vrais…").arg(boundaries) : boundaries);
    m_boundariesChip->setAccessibleDescription(tr("Ouvre les choix de contours"));

    const document::Completeness& completeness = results.completeness;
    const QString established = QLocale().toString(completeness.established);
    const QString sentence = words.completeness.startsWith(established)
                                 ? words.completeness.mid(established.size()).trimmed()
                                 : words.completeness;
    const bool split = sentence != words.completeness;
    m_completenessChip->setWords(split ? established : QString(),
                                 completeness.isComplete() ? sentence : tr("%1 · compléter…").arg(sentence),
                                 m_appearance.colours().decision);
    m_completenessChip->setAccessibleDescription(tr("Ouvre les listes de décision"));

    m_legend->setLegend(publish::legendFor(m_document.state(), dataset, results, &m_document.planBook().plan()), style,
                        m_appearance.colours());
    setFigures(*m_legend, legendFigures(m_document.state()));
    setFigures(*m_completenessChip, {QStringLiteral("zones")});
    for (QWidget* part : {static_cast<QWidget*>(m_legend), static_cast<QWidget*>(m_boundariesChip),
                          static_cast<QWidget*>(m_completenessChip)})
        part->show();
    placeIn(m_map->size());
}

void MapOverlays::recolour() {
    m_boundariesChip->setColours(m_appearance.colours());
    m_completenessChip->setColours(m_appearance.colours());
}

void MapOverlays::placeIn(QSize mapSize) {
    m_zoomButtons->adjustSize();
    m_zoomButtons->move(mapSize.width() - kMargin - m_zoomButtons->width(), kMargin);
    m_brushButtons->adjustSize();
    m_brushButtons->move(mapSize.width() - kMargin - m_brushButtons->width(),
                         m_zoomButtons->geometry().bottom() + 1 + kGap);
    for (Chip* chip : {m_boundariesChip, m_completenessChip})
        chip->fitTo(m_zoomButtons->x() - kGap - kMargin);
    m_boundariesChip->move(kMargin, kMargin);
    const int besideX = m_boundariesChip->geometry().right() + 1 + kGap;
    const bool fitsBeside = besideX + m_completenessChip->width() + kGap < m_zoomButtons->x();
    m_completenessChip->move(fitsBeside ? QPoint(besideX, kMargin)
                                        : QPoint(kMargin, m_boundariesChip->geometry().bottom() + 1 + kGap));
    m_legend->keepBelow(chipsBottom() + kGap);
}

int MapOverlays::chipsBottom() const {
    // The second chip hasn't got its place before the map has a size.
    const bool stacked = m_completenessChip->y() > m_boundariesChip->y();
    return kMargin + m_boundariesChip->sizeHint().height() +
           (stacked ? kGap + m_completenessChip->sizeHint().height() : 0);
}

void MapOverlays::follow(const map::View& view) {
    m_frameButtons->place(view);
}

QMarginsF MapOverlays::margins() const {
    // The chips and a frame's title above; the legend at the left where there is room for both.
    const double top = chipsBottom() + std::max(kGap, m_frameButtons->titleHeight());
    const bool atHome = m_legend->isVisibleTo(m_map) && m_legend->offset() == LegendOverlay::standardOffset();
    constexpr double kRoom = 2.5; // Of the legend's width: below, the map is too small beside it.
    const bool roomy = m_map->width() > kRoom * m_legend->width();
    // Corsica stays clear of the scale bar.
    constexpr double kRight = 5 * kMargin;
    const double left = kMargin + m_frameButtons->overhang();
    return {atHome && roomy ? m_legend->geometry().right() + 1.0 + left : left, top, roomy ? kRight : kMargin, kMargin};
}

} // namespace app
