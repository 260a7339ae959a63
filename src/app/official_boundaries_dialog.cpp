#include "app/official_boundaries_dialog.h"

#include "ui_official_boundaries_dialog.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>

namespace app {

OfficialBoundariesDialog::OfficialBoundariesDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OfficialBoundariesDialog>()) {
    m_ui->setupUi(this);
    QPushButton* page = m_ui->buttons->addButton(tr("Ouvrir la page de l’IGN"), QDialogButtonBox::ActionRole);
    connect(page, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://geoservices.ign.fr/adminexpress"))); });
    m_ui->buttons->addButton(tr("Ouvrir les fichiers…"), QDialogButtonBox::AcceptRole);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Fermer"));
    page->setDefault(true);
}

OfficialBoundariesDialog::~OfficialBoundariesDialog() = default;

} // namespace app
