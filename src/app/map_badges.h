#pragma once

#include "geo/box.h"

#include <QWidget>
#include <vector>

namespace app {

class Appearance;
class MapWidget;

/// Short texts on discs over the map while a dialog shows them: suggested places, posts. They follow the view, and let
/// the mouse through to the map.
class MapBadges : public QWidget {
    Q_OBJECT
public:
    struct Badge {
        double longitude = 0, latitude = 0; ///< Degrees; what stands in no frame of the map isn't shown.
        QString text;
        bool stressed = false;
    };

    MapBadges(MapWidget& map, const Appearance& appearance);

    /// The last one stands on top. None = nothing is shown.
    void display(const std::vector<Badge>& badges);
    int shownCount() const { return static_cast<int>(m_placed.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Placed {
        geo::Coordinate plane;
        QString text;
        bool stressed;
    };
    MapWidget& m_map;
    const Appearance& m_appearance;
    std::vector<Placed> m_placed;
};

} // namespace app
