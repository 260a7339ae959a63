#pragma once

#include <QObject>

namespace app {

/// Keeps the wheel for scrolling: a slider, a number or a choice under the pointer takes it only when it has the focus,
/// or scrolling a column of them would change them one after the other.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QObject* parent = nullptr) : QObject(parent) {}

    void guard(QWidget* control);
    /// All sliders, numbers and choices in `part`.
    void guardAll(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace app
