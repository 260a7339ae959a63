#include "app/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace app {

namespace {

/// A hidden part; a stretch is empty too.
bool isLeftOut(QLayoutItem& item) {
    return item.isEmpty() && !item.spacerItem();
}

bool expands(const QLayoutItem& item) {
    return item.expandingDirections() & Qt::Horizontal;
}

/// How wide a part has to be: one that expands may be narrower than it asks to be, before it begins another line.
int leastOf(const QLayoutItem& item) {
    const int wanted = item.sizeHint().width();
    return expands(item) ? std::min(wanted, std::max(item.minimumSize().width(), wanted / 2)) : wanted;
}

int heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t& next, int width) const {
    Line line;
    int used = 0;
    for (; next < m_items.size(); ++next) {
        QLayoutItem* item = m_items[next];
        if (isLeftOut(*item))
            continue;
        const int wanted = std::clamp(leastOf(*item), 0, std::max(0, width));
        const int gap = used > 0 && !item->spacerItem() ? spacing() : 0;
        if (used > 0 && used + gap + wanted > width)
            break;
        used += gap + wanted;
        line.push_back({item, wanted});
    }
    return line;
}

void FlowLayout::widen(Line& line, int width) const {
    int left = width;
    bool isFirst = true;
    for (const Part& part : line) {
        left -= part.width + (isFirst || part.item->spacerItem() ? 0 : spacing());
        isFirst = false;
    }
    // What reaches its greatest width leaves the rest to the others.
    for (int given = 1; left > 0 && given > 0; left -= given) {
        given = 0;
        const auto mayGrow = [](const Part& part) {
            return expands(*part.item) && part.width < part.item->maximumSize().width();
        };
        const int share = std::max(1, left / std::max(1, int(std::ranges::count_if(line, mayGrow))));
        for (Part& part : line) {
            if (!mayGrow(part) || given >= left)
                continue;
            const int more = std::min({share, left - given, part.item->maximumSize().width() - part.width});
            part.width += more;
            given += more;
        }
    }
}

int FlowLayout::flow(const QRect& room, bool places) const {
    int top = room.top();
    for (std::size_t next = 0; next < m_items.size();) {
        Line line = lineFrom(next, room.width());
        if (line.empty())
            break;
        widen(line, room.width());
        int height = 0;
        for (const Part& part : line)
            height = std::max(height, heightOf(*part.item, part.width));
        int left = room.left();
        for (const Part& part : line) {
            if (left > room.left() && !part.item->spacerItem())
                left += spacing();
            if (places)
                part.item->setGeometry({left, top, part.width, height});
            left += part.width;
        }
        top += height + spacing();
    }
    return std::max(0, top - spacing() - room.top());
}

int FlowLayout::around(Qt::Orientation orientation) const {
    const QMargins margins = contentsMargins();
    return orientation == Qt::Horizontal ? margins.left() + margins.right() : margins.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const {
    return flow({0, 0, width - around(Qt::Horizontal), 0}, false) + around(Qt::Vertical);
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (QLayoutItem* item : m_items) {
        if (isLeftOut(*item))
            continue;
        const QSize wanted = item->sizeHint();
        size.rwidth() = std::max(0, size.width()) + wanted.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return size.expandedTo({0, 0}) + QSize(around(Qt::Horizontal), around(Qt::Vertical));
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (QLayoutItem* item : m_items)
        if (!isLeftOut(*item))
            size = size.expandedTo(item->minimumSize());
    if (m_width > 0)
        size.setHeight(flow({0, 0, m_width, 0}, false));
    return size + QSize(around(Qt::Horizontal), around(Qt::Vertical));
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    const QRect room = area.marginsRemoved(contentsMargins());
    const int before = m_width > 0 ? flow({0, 0, m_width, 0}, false) : -1;
    m_width = room.width();
    if (flow(room, true) != before && parentWidget())
        parentWidget()->updateGeometry();
}

} // namespace app
