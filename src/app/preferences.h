#pragma once

#include "app/appearance.h"

#include <QLocale>

namespace app {

/// Choices of the person that are no part of the map, kept by QSettings.
namespace preferences {

Appearance::Mode appearance();
void setAppearance(Appearance::Mode mode);

/// The language chosen, else the system's when it is French or English, else French.
QLocale::Language language();
void setLanguage(QLocale::Language language);

} // namespace preferences

} // namespace app
