#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace app {

/// Asks what something is to be called, `name` at first; `named` gets what was typed, without spaces round it, unless
/// nothing was.
void askName(QWidget* parent, const QString& title, const QString& label, const QString& name,
             const std::function<void(const QString&)>& named);

} // namespace app
