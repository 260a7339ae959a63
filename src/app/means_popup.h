#pragma once

#include "app/brush_figures.h"

#include <QFrame>

class QTableWidget;

namespace app {

/// Means of the chosen territories against those of France, a line a measure. Goes away when the reader clicks beside
/// it.
class MeansPopup : public QFrame {
    Q_OBJECT
public:
    MeansPopup(const BrushFigures& figures, QWidget* parent);

private:
    QTableWidget* makeTable(const BrushFigures& figures);
};

} // namespace app
