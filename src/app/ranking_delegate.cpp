#include "app/ranking_delegate.h"

#include "app/appearance.h"
#include "app/moves_flash.h"
#include "app/ranking_model.h"

#include <QPainter>

namespace app {

RankingDelegate::RankingDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), m_appearance(appearance) {}

void RankingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool brushed = index.data(RankingModel::BrushedRole).toBool();
    if (brushed)
        painter->fillRect(option.rect, m_appearance.colours().accentSoft);
    if (m_flash && m_flash->holds(index.data(RankingModel::TerritoryRole).toInt())) {
        QColor ground = m_appearance.colours().accent;
        ground.setAlphaF(0.25F);
        painter->fillRect(option.rect, ground);
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (brushed && option.rect.left() <= 0) {
        constexpr int kBar = 4;
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())),
                          m_appearance.colours().accent);
    }
}

} // namespace app
