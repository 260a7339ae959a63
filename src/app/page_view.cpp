#include "app/page_view.h"

#include "app/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace app {

namespace {

constexpr int kMargin = 16; ///< Between the page and the view's edge.
constexpr double kMarkRadius = 9;

/// Rectangles of the page that a fault is about.
std::vector<QRectF> rectsOf(const publish::LayoutFault& fault, const publish::ComposedPage& page) {
    using Kind = publish::LayoutFault::Kind;
    std::vector<QRectF> rects;
    for (const publish::ComposedPage::Element& element : page.elements) {
        const bool isMap = !element.element.has_value();
        const bool isMeant = fault.kind == Kind::NoRoomForMap ? isMap : !isMap && *element.element == fault.element;
        const bool isOther = fault.kind == Kind::Overlap && fault.other && element.element == fault.other;
        if (isMeant || isOther)
            rects.push_back(element.rect);
    }
    return rects;
}

} // namespace

PageView::PageView(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent), m_appearance(appearance) {
    setObjectName(QStringLiteral("pageView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Aperçu de la page"));
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(240, 200);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void PageView::display(std::shared_ptr<const PagePicture> picture) {
    m_picture = std::move(picture);
    m_marks.clear();
    followBars();
    viewport()->update();
}

void PageView::mark(const std::vector<QPointF>& places) {
    m_marks = places;
    viewport()->update();
}

void PageView::emphasise(std::optional<document::PageElement> element) {
    m_emphasised = element;
    viewport()->update();
}

void PageView::setFaultsShown(bool shown) {
    m_showsFaults = shown;
    viewport()->update();
}

QSize PageView::room() const {
    const QSize inside = maximumViewportSize() - QSize(2 * kMargin, 2 * kMargin);
    return (QSizeF(inside.expandedTo({1, 1})) * devicePixelRatioF()).toSize();
}

QSizeF PageView::pageSize() const {
    return m_picture ? m_picture->seen.deviceIndependentSize() : QSizeF();
}

void PageView::followBars() {
    const QSize excess = (pageSize().toSize() + QSize(2 * kMargin, 2 * kMargin)) - viewport()->size();
    const bool fits = !m_picture || !m_picture->sight.actualSize;
    horizontalScrollBar()->setRange(0, fits ? 0 : std::max(0, excess.width()));
    verticalScrollBar()->setRange(0, fits ? 0 : std::max(0, excess.height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(40);
}

QPointF PageView::origin() const {
    const auto along = [](double room, double taken, const QScrollBar* bar) {
        return bar->maximum() > 0 ? kMargin - double(bar->value()) : std::round((room - taken) / 2);
    };
    return {along(viewport()->width(), pageSize().width(), horizontalScrollBar()),
            along(viewport()->height(), pageSize().height(), verticalScrollBar())};
}

void PageView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const Colours& colours = m_appearance.colours();
    painter.fillRect(viewport()->rect(), colours.hovered);
    if (!m_picture) {
        painter.setPen(colours.secondaryText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("L’aperçu se dessine…"));
        return;
    }
    const QRectF page(origin(), pageSize());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, m_picture->seen);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.edge, 1));
    painter.drawRect(page.adjusted(-1, -1, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.topLeft());
    painter.save();
    const double scale = page.width() / m_picture->page.list.size.width();
    painter.scale(scale, scale);
    if (m_showsFaults)
        paintFaults(painter);
    painter.restore();
    paintMarks(painter);
}

void PageView::paintFaults(QPainter& painter) const {
    for (const publish::LayoutFault& fault : m_picture->page.faults) {
        const bool isMeant = m_emphasised && (fault.element == *m_emphasised || fault.other == m_emphasised);
        QPen pen(m_appearance.colours().warning, isMeant ? 4 : 2, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const QRectF& rect : rectsOf(fault, m_picture->page))
            painter.drawRect(rect.adjusted(-2, -2, 2, 2));
    }
}

void PageView::paintMarks(QPainter& painter) const {
    const double scale = pageSize().width() / m_picture->page.list.size.width();
    painter.setBrush(Qt::NoBrush);
    for (const QPointF& place : m_marks) {
        painter.setPen(QPen(Qt::white, 5));
        painter.drawEllipse(place * scale, kMarkRadius, kMarkRadius);
        painter.setPen(QPen(QColor(0, 0, 0x91), 2.5)); // on paper, whatever the window's light
        painter.drawEllipse(place * scale, kMarkRadius, kMarkRadius);
    }
}

void PageView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    followBars();
    emit roomChanged();
}

void PageView::mousePressEvent(QMouseEvent* event) {
    m_grip = event->position().toPoint();
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->position().toPoint() - m_grip;
    m_grip = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void PageView::keyPressEvent(QKeyEvent* event) {
    const auto move = [](QScrollBar* bar, int sign) { bar->setValue(bar->value() + sign * bar->singleStep()); };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(horizontalScrollBar(), -1);
    case Qt::Key_Right:
        return move(horizontalScrollBar(), 1);
    case Qt::Key_Up:
        return move(verticalScrollBar(), -1);
    case Qt::Key_Down:
        return move(verticalScrollBar(), 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace app
