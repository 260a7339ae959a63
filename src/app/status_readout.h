#pragma once

#include "document/document.h"
#include "geo/projection.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace app {

class MapWidget;

/// The status bar: coordinates and territory under the pointer, scale, sources.
class StatusReadout : public QObject {
    Q_OBJECT
public:
    StatusReadout(const document::Document& document, const MapWidget& map, QStatusBar* bar);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void holdAnyText();
    void followPointer();
    void followScale();
    void followSources();

    const document::Document& m_document;
    const MapWidget& m_map;
    QStatusBar* m_bar;
    geo::Placer m_placer;
    QLabel* m_coordinates;
    QLabel* m_territory;
    QLabel* m_scale;
    QLabel* m_sources;
};

/// « 46,42 N 2,04 E », degrees; in French the west is O.
QString formatCoordinates(double longitude, double latitude, const QLocale& locale);
/// « 1 : 5 600 000 », two significant figures, for metres of ground a layout point (0.2646 mm, a 96th of an inch).
QString formatScale(double groundMetresPerPoint, const QLocale& locale);

} // namespace app
