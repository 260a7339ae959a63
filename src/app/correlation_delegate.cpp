#include "app/correlation_delegate.h"

#include "app/appearance.h"
#include "app/correlation_model.h"
#include "map/palette.h"

#include <QPainter>
#include <cmath>

namespace app {

namespace {

constexpr int kShades = 9; ///< Of the diverging palette.

QColor mixed(const QColor& ground, const QColor& colour, double share) {
    const auto mix = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()),
                            mix(ground.blueF(), colour.blueF()));
}

/// Black or white, whichever is read better on it.
QColor inkOn(const QColor& ground) {
    constexpr int kMiddle = 140;
    return qGray(ground.rgb()) > kMiddle ? QColor(0x1d2026) : QColor(0xffffff);
}

} // namespace

CorrelationDelegate::CorrelationDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent), m_appearance(appearance) {}

QColor CorrelationDelegate::colourOf(const QModelIndex& index) const {
    const Colours& colours = m_appearance.colours();
    const QVariant rho = index.data(CorrelationModel::RhoRole);
    if (!rho.isValid() || std::isnan(rho.toDouble()))
        return colours.hovered;
    static const std::vector<QColor> shades = map::findPalette(QStringLiteral("PRGn"))->colours(kShades);
    // On a dark ground the strong end is a light shade.
    const std::size_t fromEnd = colours.dark ? 2 : 1;
    const QColor end = rho.toDouble() < 0 ? shades[fromEnd] : shades[kShades - 1 - fromEnd];
    return mixed(colours.panel, end, std::abs(rho.toDouble()));
}

void CorrelationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QColor ground = colourOf(index);
    painter->fillRect(option.rect.adjusted(0, 0, -1, -1), ground);
    painter->setPen(inkOn(ground));
    painter->setFont(option.font);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextWordWrap, index.data().toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_appearance.colours().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace app
