#pragma once

#include "publish/display_recorder.h"

#include <QPainter>

namespace publish {

/// Appends what `paint(QPainter&)` paints as a group of the list.
template <class Paint>
void recordGroup(DisplayList& list, const QString& id, const QString& title, const Paint& paint) {
    list.items.emplace_back(DisplayGroupBegin{id, title});
    {
        DisplayRecorder recorder(list);
        QPainter painter(&recorder);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        paint(painter);
    }
    list.items.emplace_back(DisplayGroupEnd{});
}

} // namespace publish
