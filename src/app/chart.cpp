#include "app/chart.h"

#include "app/appearance.h"
#include "app/brushing.h"
#include "app/chart_menu.h"
#include "app/painting.h"
#include "app/plot_style.h"
#include "app/small_font.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <qcustomplot.h>

namespace app {

using document::Change;

namespace {
const QString kBrushedLayer = QStringLiteral("brushed");
const QString kOverlayLayer = QStringLiteral("overlay");
constexpr int kMostMarks = 5000; ///< As marks of their own; past these, they are one image.
constexpr int kDragDistance = 4;
constexpr int kVeil = 200; ///< Of 255: what the chosen stand out from.
constexpr int kTicks = 5, kFewestTicks = 2;
constexpr int kLeastHeight = 110; ///< With text at 100 %: below, an axis has no room for its name.

/// As many ticks upwards as have room, from those of a chart that is high enough to those of a strip.
void fitTicks(QCustomPlot& plot) {
    const int lines = plot.axisRect()->height() / (2 * QFontMetrics(plot.yAxis->tickLabelFont()).height());
    const int ticks = std::clamp(lines, kFewestTicks, kTicks);
    if (plot.yAxis->ticker()->tickCount() == ticks)
        return;
    plot.yAxis->ticker()->setTickCount(ticks);
    plot.replot(QCustomPlot::rpQueuedReplot);
}
} // namespace

Chart::Chart(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_header(new QHBoxLayout)
    , m_plot(new QCustomPlot(this))
    , m_gesture(document) {
    setFocusPolicy(Qt::StrongFocus);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(m_header, 1);
    top->addWidget(chartMenuButton(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_plot, 1);
    m_plot->setMinimumWidth(160);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setFocusProxy(this);
    m_plot->setMouseTracking(true);
    m_plot->setCursor(Qt::CrossCursor);
    m_plot->setToolTip(tr("Glissez pour sélectionner plusieurs territoires.") + u'\n' + brushingHint());
    m_plot->setContextMenuPolicy(Qt::NoContextMenu); // the chart's own
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addLayers();
    connectMouse();
    connect(m_plot, &QCustomPlot::afterLayout, this, [this] {
        if (!m_onPaper)
            fitTicks(*m_plot);
    });
    connect(&m_document, &document::Document::changed, this, &Chart::take);
    connect(&m_appearance, &Appearance::changed, this, &Chart::readAnew);
}

void Chart::addLayers() {
    const auto main = QStringLiteral("main");
    m_plot->addLayer(kBrushedLayer, m_plot->layer(main));
    m_plot->layer(kBrushedLayer)->setMode(QCPLayer::lmBuffered);
    const auto known = [this] { return m_document.dataset() != nullptr; };
    m_all = new Painting(m_plot, main, [this, known](QPainter& painter) {
        if (known())
            paintAll(painter);
    });
    m_brushed = new Painting(m_plot, kBrushedLayer, [this, known](QPainter& painter) {
        if (!known())
            return;
        if (!m_document.brushed().empty()) {
            QColor veil = colours().window;
            veil.setAlpha(kVeil);
            painter.fillRect(area(), veil);
            paintBrushed(painter);
        }
        if (const int chosen = m_document.selectedTerritory(); chosen >= 0)
            paintChosen(painter, chosen);
    });
    new Painting(m_plot, kOverlayLayer, [this](QPainter& painter) { paintOverlay(painter); });
}

// What the document says.

document::Changes Chart::concerns() const {
    return Change::Dataset | Change::Results;
}

void Chart::take(document::Changes changes) {
    m_missed |= changes & (concerns() | Change::Brush | Change::Selection);
    if (!m_missed || !isVisible() || m_refreshing)
        return;
    m_refreshing = true; // once, however many changes come in one turn
    QMetaObject::invokeMethod(this, &Chart::catchUp, Qt::QueuedConnection);
}

void Chart::readAnew() {
    take(Change::Dataset);
}

void Chart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF()); // the screen is only known now
    take(Change::Dataset);
}

void Chart::catchUp() {
    m_refreshing = false;
    if (!m_document.dataset() || !isVisible())
        return;
    const document::Changes changes = std::exchange(m_missed, {});
    if (changes & concerns()) {
        read();
        for (Painting* painting : {m_all, m_brushed})
            painting->setAsImage(markCount() > kMostMarks);
        applyPlotStyle(*m_plot, colours());
        m_plot->setMinimumHeight(sizedFor(QApplication::font(), kLeastHeight));
        layOut();
        m_plot->replot();
    } else {
        m_plot->layer(kBrushedLayer)->replot();
    }
    setAccessibleName(title());
    setAccessibleDescription(text());
}

QString Chart::brushedWords() const {
    const auto count = m_document.brushed().size();
    return count == 0 ? tr("Aucun territoire sélectionné.") : tr("%Ln territoires sélectionnés.", nullptr, int(count));
}

QString Chart::chosenName() const {
    const int chosen = m_document.selectedTerritory();
    return chosen < 0 ? QString() : m_document.dataset()->territories[std::size_t(chosen)].name;
}

const Colours& Chart::colours() const {
    return m_onPaper ? m_paper : m_appearance.colours();
}

QRectF Chart::area() const {
    return QRectF(m_plot->axisRect()->rect());
}

void Chart::paintOnPaper(QCPPainter& painter, QSize size) {
    m_onPaper = true;
    applyPlotStyle(*m_plot, colours());
    m_plot->yAxis->ticker()->setTickCount(kTicks);
    read();
    layOut();
    m_plot->toPainter(&painter, size.width(), size.height());
    m_onPaper = false;
    applyPlotStyle(*m_plot, colours());
    layOut();
    m_plot->replot();
}

// The mouse.

void Chart::connectMouse() {
    connect(m_plot, &QCustomPlot::mousePress, this, [this](const QMouseEvent* event) { press(*event); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { move(*event); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent* event) { release(*event); });
}

void Chart::press(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_document.dataset())
        return;
    setFocus(Qt::MouseFocusReason);
    m_byKeyboard = false;
    m_pressing = true;
    m_pressed = event.position();
}

void Chart::move(const QMouseEvent& event) {
    if (!m_pressing)
        return showCard(event.position());
    if (!m_gesture.isActive() && (event.position() - m_pressed).manhattanLength() < kDragDistance)
        return;
    if (!m_gesture.isActive())
        m_gesture.begin(brushingFor(event.modifiers()));
    m_dragged = QRectF(m_pressed, event.position()).normalized();
    m_gesture.cover(territoriesIn(m_dragged));
    m_plot->layer(kOverlayLayer)->replot();
}

void Chart::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_pressing)
        return;
    m_pressing = false;
    if (m_gesture.isActive()) {
        m_gesture.end();
        m_dragged = {};
        m_plot->layer(kOverlayLayer)->replot();
        return;
    }
    const int territory = territoryAt(event.position());
    if (territory < 0)
        return;
    if (event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) {
        brushByClick(m_document, territory, event.modifiers());
        return;
    }
    const QString& code = m_document.dataset()->territories[std::size_t(territory)].code;
    m_document.navigate([&code](document::MapState& state) { state.selection = code; });
}

void Chart::showCard(QPointF position) {
    const int territory = m_document.dataset() ? territoryAt(position) : -1;
    if (territory < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(m_plot->mapToGlobal(position.toPoint()), wordsOf(territory), m_plot);
}

// The keyboard.

QRectF Chart::cellArea(QPoint cell) const {
    const QSizeF step(area().width() / cells().width(), area().height() / cells().height());
    return {area().left() + cell.x() * step.width(), area().bottom() - (cell.y() + 1) * step.height(), step.width(),
            step.height()};
}

QRectF Chart::cursorArea() const {
    constexpr double kInside = 1; // a cell's neighbours stay out
    return cellArea(m_cursor).united(cellArea(m_anchor)).adjusted(kInside, kInside, -kInside, -kInside);
}

void Chart::moveCursor(QPoint step, bool stretch) {
    m_byKeyboard = true;
    const QPoint wanted = m_cursor + step;
    m_cursor = {std::clamp(wanted.x(), 0, cells().width() - 1), std::clamp(wanted.y(), 0, cells().height() - 1)};
    if (!stretch)
        m_anchor = m_cursor;
    m_plot->layer(kOverlayLayer)->replot();
    const QString words = tr("%Ln territoires ici", nullptr, int(territoriesIn(cursorArea()).size()));
    setAccessibleDescription(words + u'\n' + text());
    QToolTip::showText(m_plot->mapToGlobal(cursorArea().topRight().toPoint()), words, m_plot);
}

void Chart::applyCursor(Qt::KeyboardModifiers modifiers) {
    m_gesture.begin(brushingFor(modifiers));
    m_gesture.cover(territoriesIn(cursorArea()));
    m_gesture.end();
}

void Chart::keyPressEvent(QKeyEvent* event) {
    if (!m_document.dataset())
        return QWidget::keyPressEvent(event);
    const bool stretch = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor({-1, 0}, stretch);
    case Qt::Key_Right:
        return moveCursor({1, 0}, stretch);
    case Qt::Key_Up:
        return moveCursor({0, 1}, stretch);
    case Qt::Key_Down:
        return moveCursor({0, -1}, stretch);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return applyCursor(event->modifiers());
    case Qt::Key_Escape:
        if (m_gesture.isActive())
            m_gesture.cancel();
        else
            m_document.brush({});
        m_pressing = false;
        m_dragged = {};
        m_plot->layer(kOverlayLayer)->replot();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_plot->layer(kOverlayLayer)->replot();
}

void Chart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_plot->layer(kOverlayLayer)->replot();
}

void Chart::paintOverlay(QPainter& painter) const {
    if (m_onPaper || !m_document.dataset())
        return;
    QColor veil = colours().accent;
    veil.setAlpha(28);
    const auto frame = [&](const QRectF& rect, Qt::PenStyle line) {
        painter.setPen(QPen(colours().accent, 1, line));
        painter.setBrush(veil);
        painter.drawRect(brushShape(rect));
    };
    if (m_gesture.isActive())
        frame(m_dragged, Qt::SolidLine);
    else if (hasFocus() && m_byKeyboard)
        frame(cursorArea(), Qt::DashLine);
}

} // namespace app
