#include "app/legend_overlay.h"

#include "app/small_font.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace app {

namespace {
constexpr double kWidest = 252; ///< Points, with text at 100 %.
} // namespace

LegendOverlay::LegendOverlay(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Légende"));
    setToolTip(tr("Glissez la légende pour la déplacer, double-cliquez pour la replier"));
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void LegendOverlay::setLegend(const map::Legend& legend, std::shared_ptr<const map::Style> style,
                              const Colours& colours) {
    m_legend = legend;
    m_style = std::move(style);
    m_colours = colours;
    QStringList said{legend.title, legend.subtitle};
    for (const map::LegendEntry& entry : legend.entries) {
        if (!entry.text.isEmpty())
            said << (entry.count < 0 ? entry.text : tr("%1 : %2").arg(entry.text, locale().toString(entry.count)));
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    keepInside();
    update();
}

void LegendOverlay::setOffset(QPoint offset) {
    m_offset = offset;
    keepInside();
}

void LegendOverlay::shorten() {
    m_shown.subtitle.clear();
    m_shown.entries.clear();
}

void LegendOverlay::fit() {
    m_shown = m_legend;
    m_isFolded = m_folded.value_or(false);
    if (m_isFolded)
        shorten();
    const auto fits = [this] { return sizeAt(1).height() <= heightKept(); };
    if (!fits())
        std::erase_if(m_shown.entries, [](const auto& entry) { return entry.kind == map::LegendEntry::Kind::Note; });
    if (!m_folded && !fits()) {
        m_isFolded = true;
        shorten();
    }
    m_scale = scaleWithRoom();
    QSizeF size = sizeAt(m_scale);
    for (; m_scale > 1 && size.height() > heightKept(); size = sizeAt(m_scale)) // lines are of whole points
        m_scale = std::max(1.0, m_scale - 0.02);
    resize(int(std::ceil(size.width())), int(std::ceil(size.height())));
}

QSizeF LegendOverlay::sizeAt(double scale) const {
    return map::legendSize(m_shown, font(), kWidest * scale, scale);
}

int LegendOverlay::heightKept() const {
    return parentWidget()->height() - m_offset.y() - m_kept;
}

/// As large as the text is, as far as the legend leaves the map its share of the width and has the height.
double LegendOverlay::scaleWithRoom() const {
    constexpr double kShare = 0.4;
    const double wanted = sizedFor(font(), 100) / 100.0;
    const QSizeF size = sizeAt(1);
    const double most = std::min(heightKept() / size.height(), kShare * parentWidget()->width() / size.width());
    return std::clamp(most, 1.0, std::max(1.0, wanted));
}

void LegendOverlay::fold(bool folded) {
    m_folded = folded;
    keepInside();
    update();
}

void LegendOverlay::keepBelow(int kept) {
    m_kept = kept;
    keepInside();
    update();
}

void LegendOverlay::keepInside() {
    fit();
    const QSize room = parentWidget()->size() - size();
    const int x = std::clamp(m_offset.x(), 0, std::max(0, room.width()));
    const int y = std::clamp(room.height() - m_offset.y(), 0, std::max(0, room.height()));
    move(x, y);
}

void LegendOverlay::paintEvent(QPaintEvent*) {
    if (!m_style)
        return;
    QPainter painter(this);
    const map::LegendColours colours{m_colours.text, m_colours.secondaryText, m_colours.panel, m_colours.edge};
    map::paintLegend(painter, rect(), m_shown, *m_style, font(), colours, m_scale);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void LegendOverlay::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepInside();
}

void LegendOverlay::mousePressEvent(QMouseEvent* event) {
    m_grip = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
}

void LegendOverlay::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint corner = mapToParent(event->position().toPoint()) - m_grip;
    setOffset({corner.x(), parentWidget()->height() - height() - corner.y()});
}

void LegendOverlay::mouseReleaseEvent(QMouseEvent*) {
    setCursor(Qt::OpenHandCursor);
    emit moved();
}

void LegendOverlay::mouseDoubleClickEvent(QMouseEvent*) {
    fold(!m_isFolded);
}

void LegendOverlay::keyPressEvent(QKeyEvent* event) {
    constexpr int kStep = 12;
    switch (event->key()) {
    case Qt::Key_Left:
        setOffset(m_offset - QPoint(kStep, 0));
        break;
    case Qt::Key_Right:
        setOffset(m_offset + QPoint(kStep, 0));
        break;
    case Qt::Key_Up:
        setOffset(m_offset + QPoint(0, kStep));
        break;
    case Qt::Key_Down:
        setOffset(m_offset - QPoint(0, kStep));
        break;
    case Qt::Key_Space:
        fold(!m_isFolded);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    emit moved();
}

} // namespace app
