#include "app/venue_delegate.h"

#include "app/venue_rows.h"
#include "app/weekday_boxes.h"
#include "solidarity/words.h"

#include <QComboBox>
#include <QSpinBox>

namespace app {

QWidget* VenueDelegate::choice(QWidget* parent, const QString& name,
                               const std::vector<std::pair<QString, int>>& items) const {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    // A choice is made by choosing: no second gesture to leave the cell.
    connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    return box;
}

void VenueDelegate::finish(QWidget* editor) const {
    auto* self = const_cast<VenueDelegate*>(this); // Qt makes editors in a const delegate, which then tells of them
    emit self->commitData(editor);
    emit self->closeEditor(editor);
}

QWidget* VenueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    std::vector<std::pair<QString, int>> items;
    switch (index.column()) {
    case VenueRows::Kind:
        for (const auto& key : solidarity::venueKindKeys())
            items.emplace_back(solidarity::nameOf(key.value), int(key.value));
        return choice(parent, tr("Nature du lieu"), items);
    case VenueRows::Status:
        for (const auto& key : solidarity::venueStatusKeys())
            items.emplace_back(solidarity::nameOf(key.value), int(key.value));
        return choice(parent, tr("Statut du lieu"), items);
    case VenueRows::Rooms: {
        auto* rooms = new QSpinBox(parent);
        rooms->setAccessibleName(tr("Salles"));
        rooms->setRange(1, solidarity::Venue::kMostRooms);
        return rooms;
    }
    case VenueRows::Days: {
        auto* days = new WeekdayBoxes(tr("Jours d’ouverture"), parent);
        days->setAutoFillBackground(true);
        connect(days, &WeekdayBoxes::left, this, [this, days] { finish(days); });
        return days;
    }
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void VenueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        box->showPopup();
    } else if (auto* days = qobject_cast<WeekdayBoxes*>(editor)) {
        days->setWeekdays(solidarity::Weekdays(static_cast<std::uint8_t>(index.data(Qt::EditRole).toInt())));
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void VenueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* days = qobject_cast<WeekdayBoxes*>(editor))
        model->setData(index, int(days->weekdays().bits()), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

/// As wide as it needs, even where the column is narrower.
void VenueDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    const int overhang = place.right() - editor->parentWidget()->width() + 1;
    if (overhang > 0)
        place.translate(-overhang, 0);
    editor->setGeometry(place);
}

} // namespace app
