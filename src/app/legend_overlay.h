#pragma once

#include "app/colours.h"
#include "map/legend.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace app {

/// The legend on the map, drawn by the code that prints it; dragged with the mouse, or with the arrow keys once it has
/// the focus; a double click or Space folds it to its title. Keeps its place relative to the bottom left corner. Where
/// the map is too low for all of it, its notes give way, which the chips and the panel say too, then all but its title.
/// With larger text it grows as far as the map has room.
class LegendOverlay : public QWidget {
    Q_OBJECT
public:
    explicit LegendOverlay(QWidget* parent);

    void setLegend(const map::Legend& legend, std::shared_ptr<const map::Style> style, const Colours& colours);
    const QString& title() const { return m_legend.title; }
    /// Distance of its left and bottom edges from the parent's.
    QPoint offset() const { return m_offset; }
    void setOffset(QPoint offset);
    void keepInside();
    /// Inside a parent whose upper `kept` pixels are others'. To be called when the parent was resized.
    void keepBelow(int kept);
    static QPoint standardOffset() { return {12, 12}; }

signals:
    void moved();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fold(bool folded);
    void fit();
    void shorten();
    int heightKept() const;
    QSizeF sizeAt(double scale) const;
    double scaleWithRoom() const;

    map::Legend m_legend;         ///< All of it,
    map::Legend m_shown;          ///< and what there is room for.
    std::optional<bool> m_folded; ///< As was chosen; before, it folds where there is no room for it.
    bool m_isFolded = false;
    double m_scale = 1; ///< Of its text; what is scaled is the design at 100 %.
    int m_kept = 0;
    std::shared_ptr<const map::Style> m_style;
    Colours m_colours;
    QPoint m_offset = standardOffset();
    QPoint m_grip;
};

} // namespace app
