#include "app/personal_record_dialog.h"

#include "app/read_only_text.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

PersonalRecordDialog::PersonalRecordDialog(const QString& name, const QByteArray& record, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Ce qui est conservé sur %1").arg(name));
    resize(openingSize(*this, {680, 560}));
    auto* words = new TextLabel(u"secondary"_s, this);
    words->display(
        tr("Tout ce que ce projet contient sur cette personne, journées et journal compris. Rien n’en figure "
           "sur les cartes, dans les exports des lieux ni dans la copie à transmettre."));
    auto* text = new ReadOnlyText(this);
    text->setPlainText(QString::fromUtf8(record));
    text->setAccessibleName(windowTitle());
    auto* told = new TextLabel(u"small"_s, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copier"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [text, told] {
        QGuiApplication::clipboard()->setText(text->toPlainText());
        told->display(tr("Le texte est copié."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(text, 1);
    column->addWidget(told);
    column->addWidget(buttons);
}

} // namespace app
