#include "app/folding_section.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

FoldingSection::FoldingSection(const QString& name, const QString& title, QWidget* content, bool open, QWidget* parent)
    : QWidget(parent), m_key(u"sections/"_s + name), m_title(new QToolButton(this)), m_content(content) {
    m_title->setObjectName(name);
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_title->setProperty("fold", true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setCheckable(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, [this](bool shown) {
        show(shown);
        QSettings().setValue(m_key, shown);
    });
    const bool shown = QSettings().value(m_key, open).toBool();
    const QSignalBlocker quiet(m_title);
    m_title->setChecked(shown);
    show(shown);
}

bool FoldingSection::isOpen() const {
    return m_title->isChecked();
}

void FoldingSection::show(bool open) {
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_title->setAccessibleDescription(open ? tr("dépliée") : tr("repliée"));
    m_content->setVisible(open);
}

} // namespace app
