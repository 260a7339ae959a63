#pragma once

#include "map/view.h"

#include <QObject>
#include <vector>

class QToolButton;
class QWidget;

namespace app {

/// The titles of the overseas frames, above each, as buttons that enter it. They follow the view.
class FrameButtons : public QObject {
    Q_OBJECT
public:
    FrameButtons(const std::vector<geo::PlaneFrame>& frames, QWidget* map);

    void place(const map::View& view);
    /// What a title takes above its frame, points.
    int titleHeight() const;
    /// What the widest title takes at each side of a frame of usual size, points; 0 but for large text.
    int overhang() const;

signals:
    void entered(const QString& frameKey);

private:
    struct Entry {
        geo::PlaneFrame frame;
        QToolButton* button;
    };
    std::vector<Entry> m_entries;
};

} // namespace app
