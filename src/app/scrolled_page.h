#pragma once

#include <QScrollArea>

namespace app {

/// `page` in an area that scrolls it both ways where there is less room than the least that it can do with; with more
/// it looks as it does alone.
QScrollArea* scrolledPage(QWidget* page, QWidget* parent);

} // namespace app
