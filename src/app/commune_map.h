#pragma once

#include "app/colours.h"
#include "app/territory_communes.h"
#include "map/legend.h"

#include <QWidget>
#include <memory>

namespace app {

/// A territory's communes on its ground: circles whose area is the population, or the communes' own polygons where the
/// boundaries in use have them; coloured by one figure, with its legend. A name under the pointer, a click chooses.
class CommuneMap : public QWidget {
    Q_OBJECT
public:
    explicit CommuneMap(QWidget* parent = nullptr);

    void display(std::shared_ptr<const TerritoryCommunes> communes, std::size_t indicator,
                 std::vector<QColor> classColours, const Colours& colours);
    void setCurrent(int commune); ///< -1 = none.

    int communeAt(QPointF position) const; ///< -1 = none.
    /// Where a commune's mark stands; nothing where it has none.
    std::optional<QPointF> positionOf(int commune) const;

    QSize sizeHint() const override { return {420, 380}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    void chosen(int commune);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF mapRect() const;
    QTransform toWidget() const;
    double radiusOf(const TerritoryCommunes::Commune& commune) const;
    QColor colourOf(const TerritoryCommunes::Commune& commune) const;
    QPainterPath markOf(std::size_t commune, const QTransform& transform) const;
    void paintMark(QPainter& painter, std::size_t commune, const QTransform& transform) const;
    void paintCurrent(QPainter& painter, const QTransform& transform) const;
    void paintLegend(QPainter& painter) const;
    map::Legend legend() const;
    QString wordsOf(int commune) const;
    void describe();

    std::shared_ptr<const TerritoryCommunes> m_communes;
    std::size_t m_indicator = 0;
    std::vector<QColor> m_classColours;
    std::vector<std::size_t> m_drawingOrder; ///< Small circles over large ones.
    map::Legend m_legend;
    Colours m_colours;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace app
