#include "app/label_stamps.h"

#include <QPainter>

namespace app {

namespace {

LabelStamp drawn(const map::PlacedLabel& label, const QFont& font, double pixelRatio, bool dark) {
    const double halo = 4 * pixelRatio;
    const QRectF dot(label.anchor, QSizeF());
    const QRect box = label.textRect.united(dot).adjusted(-halo, -halo, halo, halo).toAlignedRect();
    LabelStamp stamp{label.anchor, box.topLeft() - label.anchor.toPoint(),
                     QImage(box.size(), QImage::Format_ARGB32_Premultiplied)};
    stamp.image.fill(Qt::transparent);
    QPainter painter(&stamp.image);
    painter.translate(-box.topLeft());
    map::paintLabels(painter, {label}, font, pixelRatio, dark);
    return stamp;
}

} // namespace

std::vector<LabelStamp> LabelStamps::stamp(const std::vector<map::PlacedLabel>& labels, const QFont& font,
                                           double pixelRatio, bool dark) {
    QHash<QString, LabelStamp> used;
    std::vector<LabelStamp> stamps;
    stamps.reserve(labels.size());
    for (const map::PlacedLabel& label : labels) {
        const QPoint side = (label.textRect.topLeft() - label.anchor).toPoint();
        const QString look =
            QStringLiteral("%1/%2/%3/%4/%5").arg(label.text).arg(side.x()).arg(side.y()).arg(pixelRatio).arg(dark);
        const auto kept = m_kept.constFind(look);
        LabelStamp stamp = kept != m_kept.constEnd() ? *kept : drawn(label, font, pixelRatio, dark);
        stamp.anchor = label.anchor;
        used.insert(look, stamp);
        stamps.push_back(std::move(stamp));
    }
    m_kept = std::move(used);
    return stamps;
}

} // namespace app
