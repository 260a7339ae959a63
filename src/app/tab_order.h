#pragma once

class QWidget;

namespace app {

/// Tab goes through a window as its layouts are read, whatever the order in which its parts were made. For the end of
/// a constructor; parts made later come last.
void tabAsLaidOut(QWidget& window);

} // namespace app
