#pragma once

#include "document/document.h"

#include <QString>

namespace app {

/// How a choice made by hand meets the present one. The same keys in every view, those of QGIS: none replaces, Shift
/// adds, Ctrl takes away, both keep what is in both. (Alt is no such key: window managers move windows with it.)
document::Brushing brushingFor(Qt::KeyboardModifiers modifiers);

/// A click on one territory with such keys: Shift adds it, Ctrl adds it or takes it away.
void brushByClick(document::Document& document, int territory, Qt::KeyboardModifiers modifiers);

/// The same in words, for tooltips: « Maj ajoute, Ctrl retire, les deux gardent ce qui est commun. »
QString brushingHint();

} // namespace app
