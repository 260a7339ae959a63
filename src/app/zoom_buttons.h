#pragma once

#include <QFrame>

namespace app {

/// Nearer, farther, whole France: at the top right of the map.
class ZoomButtons : public QFrame {
    Q_OBJECT
public:
    explicit ZoomButtons(QWidget* parent);

signals:
    void zoomIn();
    void zoomOut();
    void fitAll();
};

} // namespace app
