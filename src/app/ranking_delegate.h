#pragma once

#include <QStyledItemDelegate>

namespace app {

class Appearance;

/// Draws the ground of the rows chosen together under the cells, with a bar at their left: theirs, not the view's own
/// selection, which would walk through thousands of ranges for each cell.
class RankingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RankingDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace app
