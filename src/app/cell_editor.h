#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Edits cells of the plan in place: by choosing among PlanRows::ChoicesRole, or counts, -1 being « non disponible ».
class CellEditor : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace app
