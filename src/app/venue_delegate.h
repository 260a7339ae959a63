#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Edits a cell of the venues in place: a choice for kind and status, a number for rooms, seven buttons for opening
/// days.
class VenueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void finish(QWidget* editor) const;
    QWidget* choice(QWidget* parent, const QString& name, const std::vector<std::pair<QString, int>>& items) const;
};

} // namespace app
