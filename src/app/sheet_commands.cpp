#include "app/sheet_commands.h"

#include "app/flow_layout.h"

#include <QAction>
#include <QPushButton>

namespace app {

SheetCommands::SheetCommands(QWidget* parent) : QWidget(parent), m_row(new FlowLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    hide();
}

void SheetCommands::add(QAction& command, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setFlat(true);
    const auto follow = [button, text, &command] {
        button->setEnabled(command.isEnabled());
        button->setAccessibleName(text + QStringLiteral(", ") + command.toolTip());
    };
    follow();
    connect(&command, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &command, &QAction::trigger);
    m_row->addWidget(button);
    show();
}

} // namespace app
