#pragma once

#include <QSize>

class QWidget;

namespace app {

/// How large a window opens that is `size` beside text of 100 %: it grows with its text, as far as the screen has room.
QSize openingSize(const QWidget& window, QSize size);

} // namespace app
