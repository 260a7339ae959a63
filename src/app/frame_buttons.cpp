#include "app/frame_buttons.h"

#include <QToolButton>
#include <algorithm>

namespace app {

FrameButtons::FrameButtons(const std::vector<geo::PlaneFrame>& frames, QWidget* map) : QObject(map) {
    for (const geo::PlaneFrame& frame : frames) {
        if (!frame.bordered)
            continue;
        auto* button = new QToolButton(map);
        button->setProperty("frameButton", true);
        button->setObjectName(QStringLiteral("frame") + frame.key);
        button->setText(frame.title);
        button->setToolTip(tr("Agrandir : %1").arg(frame.title));
        button->setAccessibleName(button->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        connect(button, &QToolButton::clicked, this, [this, key = frame.key] { emit entered(key); });
        m_entries.push_back({frame, button});
    }
}

void FrameButtons::place(const map::View& view) {
    const double ratio = view.pixelRatio;
    const QRectF picture(QPointF(), QSizeF(view.size) / ratio);
    for (const Entry& entry : m_entries) {
        const geo::Box& box = entry.frame.plane;
        const QRectF tile(view.toDevice({box.minX, box.maxY}) / ratio, view.toDevice({box.maxX, box.minY}) / ratio);
        const QSize size = entry.button->sizeHint();
        // Its text stands on the frame's edge: the room around the text may lie over the map, the frame above must be
        // free.
        const double middle = tile.top() - titleHeight() / 2.0;
        const QRect place(qRound(tile.center().x() - size.width() / 2.0), qRound(middle - size.height() / 2.0),
                          size.width(), size.height());
        const bool entered = tile.width() > picture.width() / 2 || tile.height() > picture.height() / 2;
        const bool readable = tile.width() > 40;
        entry.button->setGeometry(place);
        entry.button->setVisible(readable && !entered && picture.contains(place));
    }
}

int FrameButtons::overhang() const {
    constexpr int kUsualFrame = 76;
    int widest = kUsualFrame;
    for (const Entry& entry : m_entries)
        widest = std::max(widest, entry.button->fontMetrics().horizontalAdvance(entry.button->text()));
    return (widest - kUsualFrame) / 2;
}

int FrameButtons::titleHeight() const {
    return m_entries.empty() ? 0 : m_entries.front().button->fontMetrics().height();
}

} // namespace app
