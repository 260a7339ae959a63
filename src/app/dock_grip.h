#pragma once

#include <QWidget>

namespace app {

/// A slim handle in place of a dock's title, where the content says what it is: drag it to move the dock, double click
/// to float it.
class DockGrip : public QWidget {
    Q_OBJECT
public:
    explicit DockGrip(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {48, 12}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace app
