#include "app/cell_editor.h"

#include "app/plan_rows.h"
#include "territory/wording.h"

#include <QComboBox>
#include <QSpinBox>

namespace app {

QWidget* CellEditor::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    const QStringList choices = index.data(PlanRows::ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto* box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->addItems(choices);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<CellEditor*>(this); // Qt's own signals of a const factory
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    if (index.data(Qt::EditRole).typeId() != QMetaType::Int)
        return QStyledItemDelegate::createEditor(parent, option, index);
    constexpr int kMost = 9999;
    auto* box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(-1, kMost);
    box->setSpecialValueText(territory::wording::notAvailable());
    box->setAlignment(Qt::AlignRight);
    return box;
}

void CellEditor::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* choices = qobject_cast<QComboBox*>(editor))
        choices->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto* count = qobject_cast<QSpinBox*>(editor))
        count->setValue(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CellEditor::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    QVariant value;
    if (const auto* choices = qobject_cast<QComboBox*>(editor))
        value = choices->currentIndex();
    else if (const auto* count = qobject_cast<QSpinBox*>(editor))
        value = count->value();
    else
        return QStyledItemDelegate::setModelData(editor, model, index);
    if (value != index.data(Qt::EditRole))
        model->setData(index, value, Qt::EditRole);
}

} // namespace app
