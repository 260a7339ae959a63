#include "app/decision_dialog.h"

#include "ui_decision_dialog.h"

#include <QPushButton>

namespace app {

using territory::Certainty;
using territory::Decision;
using territory::DecisionStatus;

DecisionDialog::DecisionDialog(const QString& territory, const Decision& present, bool byHand, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DecisionDialog>()) {
    m_ui->setupUi(this);
    m_ui->territory->setText(territory);
    const bool sure = present.certainty == Certainty::Sure;
    m_ui->retained->setChecked(present.status == DecisionStatus::Retained && sure);
    m_ui->probable->setChecked(present.status == DecisionStatus::Retained && !sure);
    m_ui->notRetained->setChecked(present.status == DecisionStatus::NotRetained);
    m_ui->unknown->setChecked(present.status == DecisionStatus::Unknown);
    m_ui->source->setText(present.source);
    m_ui->note->setText(present.note);
    m_ui->remove->setVisible(byHand);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        m_removed = true;
        accept();
    });
    connect(m_ui->source, &QLineEdit::textChanged, this, &DecisionDialog::followSource);
    connect(m_ui->unknown, &QRadioButton::toggled, this, &DecisionDialog::followSource);
    followSource();
}

DecisionDialog::~DecisionDialog() = default;

/// A decision without a source is none; that nothing is known needs no source.
void DecisionDialog::followSource() {
    const bool sourced = m_ui->unknown->isChecked() || !m_ui->source->text().trimmed().isEmpty();
    m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(sourced);
}

std::optional<Decision> DecisionDialog::decision() const {
    if (m_removed)
        return std::nullopt;
    Decision chosen;
    if (m_ui->retained->isChecked() || m_ui->probable->isChecked())
        chosen.status = DecisionStatus::Retained;
    else if (m_ui->notRetained->isChecked())
        chosen.status = DecisionStatus::NotRetained;
    chosen.certainty = m_ui->probable->isChecked() ? Certainty::Probable : Certainty::Sure;
    chosen.source = m_ui->source->text().trimmed();
    chosen.note = m_ui->note->text().trimmed();
    return chosen;
}

} // namespace app
