#pragma once

#include "document/index_settings.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QToolButton;

namespace app {

class TextLabel;

/// One indicator of the workshop: whether it counts, its weight by slider or typed, its lock, its direction. Says what
/// the person asks for; what becomes of it is WeightList's.
class WeightRow : public QWidget {
    Q_OBJECT
public:
    explicit WeightRow(const territory::Indicator& indicator, QWidget* parent = nullptr);

    const territory::Indicator& indicator() const { return m_indicator; }

    /// `share` of the total, 0–1; `movable` false = every other weight is locked.
    void display(const document::CriterionSettings& settings, double share, bool movable);

signals:
    void onChanged(bool on);
    void weightMoved(double weight);
    void moveBegun(); ///< What is moved from now on is one change, to be undone at once.
    void lockChanged(bool locked);
    void directionChanged(territory::Direction direction);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeControls();
    void holdAnyWeight();
    void layOut();
    void displayLock(bool locked);
    void displayDirection(territory::Direction direction);

    territory::Indicator m_indicator;
    territory::Direction m_direction;
    QCheckBox* m_on;
    TextLabel* m_name;
    QLabel* m_share;
    QSlider* m_slider;
    QDoubleSpinBox* m_typed;
    QToolButton* m_lock;
    QToolButton* m_turn;
    bool m_following = false; ///< Controls are being set from the state: nobody asked for anything.
};

} // namespace app
