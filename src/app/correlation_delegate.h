#pragma once

#include <QStyledItemDelegate>

namespace app {

class Appearance;

/// Paints a correlation: the stronger, the deeper its colour; green for « together », purple for « against ». Red is
/// the decision's alone.
class CorrelationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    CorrelationDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor colourOf(const QModelIndex& index) const;

    const Appearance& m_appearance;
};

} // namespace app
