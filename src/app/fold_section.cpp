#include "app/fold_section.h"

#include "app/wrapped_button.h"

#include <QSettings>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

FoldSection::FoldSection(const QString& title, const QString& key, bool open, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_key(u"sheet/"_s + key)
    , m_head(new WrappedButton(Qt::AlignLeft, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content)) {
    m_head->setProperty("fold", true);
    m_head->setCheckable(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setAutoDefault(false);
    m_head->setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_content);
    connect(m_head, &QPushButton::toggled, this, &FoldSection::apply);
    connect(m_head, &QPushButton::clicked, this, [this](bool chosen) { QSettings().setValue(m_key, chosen); });
    m_head->setChecked(QSettings().value(m_key, open).toBool());
    apply();
}

bool FoldSection::isOpen() const {
    return m_head->isChecked();
}

void FoldSection::setOpen(bool open) {
    m_head->setChecked(open);
}

void FoldSection::setHeld(bool held) {
    m_held = held;
    apply();
}

void FoldSection::apply() {
    m_head->setText((isOpen() ? u"▾ "_s : u"▸ "_s) + m_title);
    QSizePolicy policy = m_content->sizePolicy();
    policy.setRetainSizeWhenHidden(m_held && isOpen());
    m_content->setSizePolicy(policy);
    m_content->setVisible(isOpen() && !m_held);
}

} // namespace app
