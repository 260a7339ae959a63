#pragma once

#include <QStyledItemDelegate>

namespace app {

class Appearance;
class MovesFlash;

/// Draws the ground of the rows chosen together under the cells, with a bar at their left: theirs, not the view's own
/// selection, which would walk through thousands of ranges for each cell. The same, for a moment, of rows that have
/// just entered or left the selection by score.
class RankingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RankingDelegate(const Appearance& appearance, QObject* parent);

    void setFlash(const MovesFlash* flash) { m_flash = flash; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    const MovesFlash* m_flash = nullptr;
};

} // namespace app
