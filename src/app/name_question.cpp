#include "app/name_question.h"

#include <QInputDialog>

namespace app {

void askName(QWidget* parent, const QString& title, const QString& label, const QString& name,
             const std::function<void(const QString&)>& named) {
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [named](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            named(typed.trimmed());
    });
    dialog->open();
}

} // namespace app
