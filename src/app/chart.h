#pragma once

#include "app/brush_gesture.h"
#include "app/colours.h"
#include "app/figure_table.h"
#include "document/document.h"

#include <QRectF>
#include <QWidget>

class QCPPainter;
class QCustomPlot;
class QHBoxLayout;

namespace app {

class Appearance;
class Painting;

/// A chart of the territories, linked to all other views. A click shows the nearest territory; a drag chooses those in
/// a rectangle together; with the keyboard, arrows move such a rectangle, Shift and arrows stretch it, Enter applies
/// it. What is chosen stands out over the rest, on a layer of its own. A chart that nobody sees does nothing until it
/// is shown. Each one says in words and in rows what it shows.
class Chart : public QWidget {
    Q_OBJECT
public:
    virtual QString title() const = 0;
    /// What is shown, in sentences for those who don't see it: extent, median, what is chosen, the territory shown.
    virtual QString text() const = 0;
    virtual FigureTable table() const = 0;

    /// Paints axes and marks alone, in the colours of paper.
    void paintOnPaper(QCPPainter& painter, QSize size);
    const document::Document& document() const { return m_document; }

signals:
    void said(const QString& message);
    void failed(const QString& message);

protected:
    Chart(document::Document& document, const Appearance& appearance, QWidget* parent);

    // What a kind of chart says of itself.
    virtual document::Changes concerns() const; ///< Changes after which all is read anew.
    virtual void read() = 0;                    ///< Figures, from a document that has a dataset.
    virtual void layOut() = 0;                  ///< Axes and their words.
    virtual void paintAll(QPainter& painter) const = 0;
    virtual void paintBrushed(QPainter& painter) const = 0; ///< Of document().brushed(), which isn't empty.
    virtual void paintChosen(QPainter& painter, int territory) const = 0;
    virtual int markCount() const = 0;
    // Pixels of the plot.
    virtual std::vector<int> territoriesIn(const QRectF& area) const = 0;
    virtual int territoryAt(QPointF position) const = 0; ///< -1 = none near.
    virtual QString wordsOf(int territory) const = 0;    ///< For the card under the pointer.
    virtual QRectF brushShape(const QRectF& area) const { return area; }
    virtual QSize cells() const = 0; ///< Steps of the keyboard.
    virtual QRectF cellArea(QPoint cell) const;

    QCustomPlot& plot() const { return *m_plot; }
    const Colours& colours() const;
    QHBoxLayout& header() const { return *m_header; }
    /// The axes' area, pixels.
    QRectF area() const;
    /// Reads and shows all anew: a choice of the chart's own has changed.
    void readAnew();
    /// « 24 territoires sélectionnés », « Aucun territoire sélectionné »; a sentence.
    QString brushedWords() const;
    QString chosenName() const; ///< Empty when no territory is shown.

    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    document::Document& m_document;

private:
    void addLayers();
    void connectMouse();
    void take(document::Changes changes);
    void catchUp();
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void showCard(QPointF position);
    void moveCursor(QPoint step, bool stretch);
    void applyCursor(Qt::KeyboardModifiers modifiers);
    QRectF cursorArea() const;
    void paintOverlay(QPainter& painter) const;

    const Appearance& m_appearance;
    Colours m_paper = Colours::light();
    QHBoxLayout* m_header;
    QCustomPlot* m_plot;
    Painting* m_all = nullptr;
    Painting* m_brushed = nullptr;
    BrushGesture m_gesture;
    document::Changes m_missed;
    bool m_refreshing = false; ///< A refresh is queued.
    bool m_onPaper = false;
    bool m_byKeyboard = false; ///< The focus came so, or arrows were pressed: their rectangle shows.
    QPointF m_pressed;
    bool m_pressing = false;
    QRectF m_dragged;
    QPoint m_cursor, m_anchor; ///< Cells of the keyboard's rectangle.
};

} // namespace app
