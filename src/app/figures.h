#pragma once

#include <QPoint>
#include <QStringList>
#include <Qt>

class QToolButton;
class QWidget;

namespace app {

/// Which figures (document::FigureBook) a part of the window shows: said by the part itself, asked by whoever answers
/// « Qu’est-ce que ce chiffre ? ».

/// Role of a table's headers: the figure of that column or row, empty for none. Of a cell: its own, where it isn't its
/// column's.
inline constexpr int kFigureRole = Qt::UserRole + 70;

/// Says which figures a widget, and all that is in it, shows.
void setFigures(QWidget& widget, const QStringList& figures);
/// It has said so itself.
bool showsFigures(const QWidget& widget);
/// Of the widget, else of the nearest one that it is in. Of a table, that of the cell or header at `position`; without
/// a position, of the current cell, else of all its columns.
QStringList figuresAt(const QWidget& widget, const QPoint* position = nullptr);
/// All figures that a window or panel shows now, in reading order, each once.
QStringList figuresIn(const QWidget& window);
/// A button « ? » that asks about what `shown` shows.
QToolButton* figureButton(QWidget& shown);
/// Asks about what stands there: the answer opens beside it.
void askFigure(QWidget& widget, QPoint position);

} // namespace app
