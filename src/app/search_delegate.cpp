#include "app/search_delegate.h"

#include "app/search_hits.h"
#include "app/small_font.h"

#include <QApplication>
#include <QPainter>

namespace app {

namespace {
constexpr int kRowHeight = 44;
constexpr int kPadding = 12;
} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect room = option.rect.adjusted(kPadding, 6, -kPadding, -6);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, text);

    const QFont small = smallFontOf(option.font);
    painter->setFont(small);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const QString detail =
        QFontMetrics(small).elidedText(index.data(SearchHits::DetailRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom, detail);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), sizedFor(option.font, kRowHeight)};
}

} // namespace app
