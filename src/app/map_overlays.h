#pragma once

#include "app/map_brush.h"
#include "document/document.h"
#include "map/style.h"
#include "map/view.h"

#include <QMarginsF>
#include <QObject>

class QWidget;

namespace app {

class Appearance;
class BrushButtons;
class Chip;
class FrameButtons;
class LegendOverlay;
class ZoomButtons;

/// The controls that stand on the map: chips at the top left, zoom at the top right, legend at the bottom left, titles
/// of the overseas frames. Children of the map widget; this places and fills them.
class MapOverlays : public QObject {
    Q_OBJECT
public:
    MapOverlays(const document::Document& document, const Appearance& appearance, QWidget* map);

    LegendOverlay& legend() { return *m_legend; }

    /// Words, counts and colours; `style` is what the map wears.
    void refresh(const std::shared_ptr<const map::Style>& style);
    void recolour();
    void placeIn(QSize mapSize);
    void follow(const map::View& view);
    /// What to keep free around the whole of France, in layout points.
    QMarginsF margins() const;

signals:
    void zoomIn();
    void zoomOut();
    void areaWanted(const QString& area);
    void brushToolChosen(app::MapBrush::Tool tool);
    void boundariesChipPressed(QPoint globalPosition);
    void completenessChipPressed(QPoint globalPosition);

private:
    int chipsBottom() const;
    Chip* addChip(const QString& name, void (MapOverlays::*pressed)(QPoint));

    const document::Document& m_document;
    const Appearance& m_appearance;
    QWidget* m_map;
    LegendOverlay* m_legend;
    ZoomButtons* m_zoomButtons;
    BrushButtons* m_brushButtons;
    FrameButtons* m_frameButtons;
    Chip* m_boundariesChip;
    Chip* m_completenessChip;
};

} // namespace app
