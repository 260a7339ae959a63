#pragma once

#include "app/colours.h"
#include "fragility/stability.h"

#include <QWidget>
#include <vector>

namespace app {

/// The weights of one indicator, from none to all of the score: those with which the territory is selected are filled,
/// a line marks the present one.
class WeightBar : public QWidget {
    Q_OBJECT
public:
    explicit WeightBar(QWidget* parent = nullptr);

    void display(const fragility::WeightStability& stability, const Colours& colours);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double positionOf(double share) const; ///< In the widget, of a share of 0–1.

    fragility::WeightStability m_stability;
    Colours m_colours;
};

} // namespace app
