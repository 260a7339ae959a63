#pragma once

#include <QStringList>
#include <QWidget>

namespace tests {

/// Texts of a shown window that don't fit where they stand, with the widget and by how many pixels. What shortens
/// itself and says the whole in a tooltip fits.
QStringList cutTexts(const QWidget& window);

} // namespace tests
