#include "app/wrapped_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace app {

WrappedButton::WrappedButton(Qt::Alignment alignment, QWidget* parent)
    : QPushButton(parent), m_flags(int(alignment | Qt::AlignVCenter) | Qt::TextWordWrap) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would hold it to one line
}

QSize WrappedButton::around() const {
    return QPushButton::sizeHint() - fontMetrics().size(0, text());
}

int WrappedButton::heightForWidth(int width) const {
    const QSize around = this->around();
    constexpr int kAnyHeight = 10000;
    const QRect room(0, 0, std::max(1, width - around.width()), kAnyHeight);
    return fontMetrics().boundingRect(room, m_flags, text()).height() + around.height();
}

QSize WrappedButton::minimumSizeHint() const {
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {widest + around().width(), QPushButton::minimumSizeHint().height()};
}

void WrappedButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    style()->drawItemText(&painter, room, m_flags, palette(), isEnabled(), text(), QPalette::ButtonText);
}

} // namespace app
