#pragma once

#include "document/document.h"

#include <QPoint>

namespace Ui {
class MainWindow;
}

namespace app {

/// What the chip of the boundaries offers: official ones, other ones, what is known of these.
void showBoundariesMenu(const Ui::MainWindow& ui, const document::Document& document, QPoint globalPosition);

/// What the chip of the decision offers: complete the list, or choose another of those held.
void showDecisionMenu(const Ui::MainWindow& ui, document::Document& document, QPoint globalPosition);

} // namespace app
