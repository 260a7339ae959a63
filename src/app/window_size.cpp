#include "app/window_size.h"

#include "app/small_font.h"

#include <QScreen>
#include <QWidget>

namespace app {

QSize openingSize(const QWidget& window, QSize size) {
    constexpr QSize kAround(40, 80); ///< Of the screen, left free.
    const QSize grown(sizedFor(window.font(), size.width()), sizedFor(window.font(), size.height()));
    return grown.boundedTo(window.screen()->availableSize() - kAround).expandedTo(size);
}

} // namespace app
