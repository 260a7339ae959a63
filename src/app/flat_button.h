#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace app {

/// A button without a frame that shows one icon (app::icon) and is reached by Tab; `name` is its tooltip and what a
/// screen reader says.
QToolButton* flatButton(const QString& iconName, const QString& name, QWidget* parent);

} // namespace app
