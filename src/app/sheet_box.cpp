#include "app/sheet_box.h"

#include "app/figures.h"
#include "app/text_label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

SheetBox::SheetBox(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(4);
    row->addLayout(m_column, 1);
    setProperty("box", QStringLiteral("neutral")); // an edge from the start: its width counts in the layout
    m_column->setSpacing(2);
}

void SheetBox::setEdge(const QString& edge) {
    if (property("box") == edge)
        return;
    setProperty("box", edge);
    style()->unpolish(this);
    style()->polish(this);
}

void SheetBox::showFigures(const QStringList& figures) {
    setFigures(*this, figures);
    static_cast<QBoxLayout*>(layout())->addWidget(figureButton(*this), 0, Qt::AlignTop);
}

TextLabel* SheetBox::addText(const QString& type) {
    auto* label = new TextLabel(type, this);
    m_column->addWidget(label);
    return label;
}

} // namespace app
