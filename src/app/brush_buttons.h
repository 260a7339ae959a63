#pragma once

#include "app/map_brush.h"

#include <QFrame>

class QToolButton;

namespace app {

/// Two buttons on the map: what a drag chooses with, or neither, and then it moves the map.
class BrushButtons : public QFrame {
    Q_OBJECT
public:
    explicit BrushButtons(QWidget* parent);

signals:
    void toolChosen(app::MapBrush::Tool tool);

private:
    QToolButton* addTool(const QString& iconName, const QString& words, MapBrush::Tool tool);

    QToolButton* m_rectangle;
    QToolButton* m_lasso;
};

} // namespace app
