#include "app/about_dialog.h"

#include "ui_about_dialog.h"

namespace app {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>()) {
    m_ui->setupUi(this);
    m_ui->version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
}

AboutDialog::~AboutDialog() = default;

} // namespace app
