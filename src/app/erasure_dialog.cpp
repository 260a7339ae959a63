#include "app/erasure_dialog.h"

#include "app/text_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

ErasureDialog::ErasureDialog(const QString& name, int days, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Effacer une personne"));
    setMinimumWidth(520);
    auto* title = new TextLabel(u"heading"_s, this);
    title->display(tr("Effacer définitivement %1 ?").arg(name));
    QStringList lines{tr("Sa fiche, son nom et son numéro RPPS disparaissent de ce projet, des notes et du journal."),
                      tr("Ses journées restent, sans médecin : %Ln journées.", nullptr, days),
                      tr("L’historique des annulations est vidé : rien de ce qui précède ne pourra plus être annulé."),
                      tr("Le projet est enregistré aussitôt ; l’enregistrement automatique et les copies laissées par "
                         "d’anciennes versions sont effacés."),
                      tr("Les copies que vous avez faites ailleurs ne sont pas touchées.")};
    auto* words = new TextLabel({}, this);
    words->display(u"• "_s + lines.join(u"\n• "_s));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* keep = buttons->button(QDialogButtonBox::Cancel);
    keep->setText(tr("Annuler"));
    auto* erase = buttons->addButton(tr("Effacer définitivement"), QDialogButtonBox::AcceptRole);
    erase->setAutoDefault(false);
    keep->setDefault(true);
    keep->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(buttons);
}

} // namespace app
