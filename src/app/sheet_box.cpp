#include "app/sheet_box.h"

#include "app/text_label.h"

#include <QStyle>
#include <QVBoxLayout>

namespace app {

SheetBox::SheetBox(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this)) {
    setProperty("box", QStringLiteral("neutral")); // an edge from the start: its width counts in the layout
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(2);
}

void SheetBox::setEdge(const QString& edge) {
    if (property("box") == edge)
        return;
    setProperty("box", edge);
    style()->unpolish(this);
    style()->polish(this);
}

TextLabel* SheetBox::addText(const QString& type) {
    auto* label = new TextLabel(type, this);
    m_column->addWidget(label);
    return label;
}

} // namespace app
