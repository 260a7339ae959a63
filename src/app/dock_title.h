#pragma once

#include <QFrame>

class QDockWidget;

namespace app {

/// A dock's title as large as its text: Qt draws its own in one size. Floats and closes by Qt's buttons.
class DockTitle : public QFrame {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget* dock);
};

} // namespace app
