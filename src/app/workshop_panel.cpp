#include "app/workshop_panel.h"

#include "app/folding_section.h"
#include "app/weight_list.h"
#include "app/wheel_guard.h"
#include "app/workshop_settings.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

WorkshopPanel::WorkshopPanel(document::Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
    setAccessibleName(tr("Atelier de la fragilité"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    QWidget* sections = makeSections();
    scroll->setWidget(sections);
    // Nothing is scrolled sideways: the dock is as wide as its rows need.
    scroll->setMinimumWidth(sections->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    (new WheelGuard(this))->guardAll(this);
}

QSize WorkshopPanel::sizeHint() const {
    return {340, 600};
}

QWidget* WorkshopPanel::makeSections() {
    auto* sections = new QWidget;
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(16);
    column->addWidget(new FoldingSection(u"workshopWeights"_s, tr("Indicateurs et poids"), new WeightList(m_document),
                                         true, sections));
    column->addWidget(new FoldingSection(u"workshopMethod"_s, tr("Méthode de l’indice"),
                                         new WorkshopSettings(m_document), false, sections));
    column->addStretch(1);
    return sections;
}

} // namespace app
