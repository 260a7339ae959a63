#pragma once

#include "app/colours.h"

#include <QWidget>
#include <array>

namespace app {

/// Two values on the scale 0–100, back to back: the first to the left, the second to the right. A missing one has no
/// bar: it is not the lowest.
class MirrorBars : public QWidget {
    Q_OBJECT
public:
    explicit MirrorBars(QWidget* parent = nullptr);

    /// NaN = missing. Standard scores beyond the scale are drawn at its end.
    void display(const std::array<double, 2>& normalised, const Colours& colours);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<double, 2> m_normalised{};
    Colours m_colours;
};

} // namespace app
