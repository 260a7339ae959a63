#include "app/info_bar.h"

#include "app/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace app {

namespace {

QString symbolOf(InfoBar::Severity severity) {
    switch (severity) {
    case InfoBar::Severity::Information:
        return QStringLiteral("dialog-information");
    case InfoBar::Severity::Warning:
        return QStringLiteral("dialog-warning");
    case InfoBar::Severity::Error:
        return QStringLiteral("dialog-error");
    }
    Q_UNREACHABLE();
}

QString nameOf(InfoBar::Severity severity) {
    switch (severity) {
    case InfoBar::Severity::Information:
        return QStringLiteral("information");
    case InfoBar::Severity::Warning:
        return QStringLiteral("warning");
    case InfoBar::Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

} // namespace

InfoBar::InfoBar(QWidget* parent)
    : QFrame(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("infoBar"));
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("dialog-close")));
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(tr("Fermer ce message"));
    connect(m_close, &QToolButton::clicked, this, &InfoBar::dismiss);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    hide();
}

void InfoBar::display(Severity severity, const QString& text, const std::vector<WayOut>& waysOut) {
    setProperty("severity", nameOf(severity));
    style()->unpolish(this);
    style()->polish(this);
    m_symbol->setPixmap(icon(symbolOf(severity)).pixmap(22, 22));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const WayOut& way : waysOut) {
        auto* button = new QPushButton(way.label, this);
        button->setAccessibleName(way.label);
        connect(button, &QPushButton::clicked, this, [this, act = way.act] {
            dismiss();
            act();
        });
        m_buttons->addWidget(button);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit displayed();
}

QString InfoBar::text() const {
    return m_text->text();
}

void InfoBar::dismiss() {
    hide();
}

} // namespace app
