#pragma once

#include "publish/display_list.h"

#include <QPaintDevice>
#include <memory>

namespace publish {

/// What is painted on it becomes items of a display list, so that everything drawn by a QPainter (legends, charts,
/// labels) reaches every format as lines and real text. Colours are laid flat on the paper: nothing stays transparent.
/// The painter's unit is the point; it may be moved, turned and scaled alike in both directions.
class DisplayRecorder : public QPaintDevice {
public:
    /// Appends to `list`, which must outlive it.
    explicit DisplayRecorder(DisplayList& list);
    ~DisplayRecorder() override;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    DisplayList& m_list;
    std::unique_ptr<Engine> m_engine;
};

} // namespace publish
