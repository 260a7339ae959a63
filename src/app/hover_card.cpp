#include "app/hover_card.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace app {

namespace {
constexpr int kDistance = 16; ///< From the pointer.
}

HoverCard::HoverCard(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_detail(new QLabel(this)) {
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_detail}) {
        label->setTextFormat(Qt::RichText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    hide();
}

void HoverCard::setColours(const Colours& colours) {
    m_ground = colours.card;
    QPalette onCard = palette();
    onCard.setColor(QPalette::WindowText, colours.onCard);
    m_title->setPalette(onCard);
    onCard.setColor(QPalette::WindowText, colours.onCardSecondary);
    m_detail->setPalette(onCard);
    update();
}

void HoverCard::display(const QString& title, const QString& detail, QPoint pointer) {
    if (title != m_title->text() || detail != m_detail->text()) {
        m_title->setText(title);
        m_detail->setText(detail);
        m_detail->setVisible(!detail.isEmpty());
        layout()->activate();
        resize(sizeHint());
    }
    QPoint corner = pointer + QPoint(kDistance, kDistance);
    if (corner.x() + width() > parentWidget()->width())
        corner.setX(pointer.x() - kDistance - width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(pointer.y() - kDistance - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
    if (!isVisible())
        show();
    raise();
}

QString HoverCard::title() const {
    return m_title->text();
}

void HoverCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace app
