#pragma once

#include <QPointer>
#include <QString>
#include <vector>

class QMainWindow;
class QWidget;

namespace app {

/// One thing that the tour points at.
struct TourStep {
    QPointer<QWidget> part; ///< Null, or hidden, where the person has put it away: told all the same.
    QString title;
    QString words; ///< What it is for.
};

/// The steps through the window, in the order of a first use.
std::vector<TourStep> tourSteps(const QMainWindow& window);

} // namespace app
