#include "app/figure_card.h"

#include "app/text_label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 400;
}

FigureCard::FigureCard(const document::FigureAnswer& answer, const QString& here, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_column(new QVBoxLayout(this)) {
    setObjectName(u"figureCard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(kWidth);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    auto* name = new TextLabel(u"heading"_s, this);
    name->display(answer.name);
    m_column->addWidget(name);
    addLine({}, answer.definition);
    addLine(tr("Unité"), answer.unit);
    addLine(tr("Calcul"), answer.formula);
    addLine(tr("Ici"), here);
    addLine(tr("À savoir"), answer.caution);
    const bool isWeb = answer.address.startsWith(u"https://"_s);
    QStringList origin{isWeb ? linkTo(answer.address, answer.source) : answer.source.toHtmlEscaped(),
                       answer.vintage.toHtmlEscaped(), answer.licence.toHtmlEscaped()};
    origin.removeAll(QString());
    addLine(tr("Source"), origin.join(u" · "_s), true);
    auto* more = new QPushButton(tr("Lire l’aide"), this);
    connect(more, &QPushButton::clicked, this, [this, page = answer.help] {
        close();
        emit helpWanted(page);
    });
    m_column->addWidget(more, 0, Qt::AlignLeft);
    setAccessibleName(tr("Qu’est-ce que ce chiffre ? %1").arg(answer.name));
    setAccessibleDescription(m_spoken);
    more->setAccessibleDescription(m_spoken); // it has the focus: what is read first
    more->setFocus();
}

void FigureCard::addLine(const QString& name, const QString& text, bool rich) {
    if (text.isEmpty())
        return;
    const QString body = rich ? text : text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    auto* line = new TextLabel({}, this);
    line->display(name.isEmpty() ? body : tr("<b>%1 :</b> %2").arg(name.toHtmlEscaped(), body), Qt::RichText);
    m_column->addWidget(line);
    if (!rich)
        m_spoken += (name.isEmpty() ? text : tr("%1 : %2").arg(name, text)) + u'\n';
}

void FigureCard::popupAt(QPoint globalPosition) {
    // Its height follows from its width and from the fonts of the theme, which parts get when they are polished.
    for (QWidget* part : findChildren<QWidget*>())
        part->ensurePolished();
    m_column->invalidate();
    resize(kWidth, m_column->heightForWidth(kWidth));
    const QRect room = screen()->availableGeometry().adjusted(8, 8, -8, -8);
    const QPoint below = globalPosition + QPoint(8, 8);
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
}

void FigureCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace app
