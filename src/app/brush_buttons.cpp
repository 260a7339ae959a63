#include "app/brush_buttons.h"

#include "app/brushing.h"
#include "app/flat_button.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace app {

BrushButtons::BrushButtons(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("brushButtons"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_rectangle =
        addTool(QStringLiteral("select-rectangular"), tr("Sélectionner par un rectangle"), MapBrush::Tool::Rectangle);
    m_lasso = addTool(QStringLiteral("edit-select-lasso"), tr("Sélectionner au lasso"), MapBrush::Tool::Lasso);
    adjustSize();
}

QToolButton* BrushButtons::addTool(const QString& iconName, const QString& words, MapBrush::Tool tool) {
    QToolButton* button = flatButton(iconName, words, this);
    button->setIconSize({16, 16});
    button->setToolTip(words + u'\n' + brushingHint() + u'\n' +
                       tr("Sans cet outil, glisser déplace la carte, et glisser avec Maj ajoute."));
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, [this, button, tool](bool on) {
        QToolButton* other = button == m_rectangle ? m_lasso : m_rectangle;
        if (on)
            other->setChecked(false);
        if (on || !other->isChecked())
            emit toolChosen(on ? tool : MapBrush::Tool::None);
    });
    layout()->addWidget(button);
    return button;
}

} // namespace app
