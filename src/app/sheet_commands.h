#pragma once

#include <QWidget>

class QAction;

namespace app {

class FlowLayout;

/// What can be done with the territory of the sheet, one flat button a command. Hidden while there is none.
class SheetCommands : public QWidget {
    Q_OBJECT
public:
    explicit SheetCommands(QWidget* parent = nullptr);

    /// A button that triggers `command` and is enabled as it is; `text` is shorter than the menu's: « Comparer… ».
    void add(QAction& command, const QString& text);

private:
    FlowLayout* m_row;
};

} // namespace app
