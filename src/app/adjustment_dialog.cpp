#include "app/adjustment_dialog.h"

#include "ui_adjustment_dialog.h"

#include <QPushButton>
#include <algorithm>

namespace app {

AdjustmentDialog::AdjustmentDialog(const QString& territoryName, const territory::Adjustment& suggested,
                                   QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AdjustmentDialog>()), m_suggested(suggested) {
    m_ui->setupUi(this);
    setWindowTitle(suggested.adds ? tr("Ajouter à la sélection") : tr("Retirer de la sélection"));
    m_ui->territory->setText(suggested.adds ? tr("Ajouter %1").arg(territoryName)
                                            : tr("Retirer %1").arg(territoryName));
    m_ui->author->setText(suggested.author);
    m_ui->date->setDate(suggested.date);
    m_ui->date->setMaximumDate(std::max(QDate::currentDate(), suggested.date)); // the clock may have been put back
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(suggested.adds ? tr("Ajouter") : tr("Retirer"));
    connect(m_ui->reason, &QLineEdit::textChanged, this, &AdjustmentDialog::followReason);
    m_ui->reason->setFocus();
    followReason();
}

AdjustmentDialog::~AdjustmentDialog() = default;

void AdjustmentDialog::followReason() {
    const bool given = !m_ui->reason->text().trimmed().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(given);
    m_ui->needed->setVisible(!given);
}

territory::Adjustment AdjustmentDialog::adjustment() const {
    territory::Adjustment typed = m_suggested;
    typed.reason = m_ui->reason->text().simplified();
    typed.author = m_ui->author->text().simplified();
    typed.date = m_ui->date->date();
    return typed;
}

} // namespace app
