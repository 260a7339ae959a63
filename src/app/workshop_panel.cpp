#include "app/workshop_panel.h"

#include "app/adjustment_list.h"
#include "app/column_area.h"
#include "app/fold_section.h"
#include "app/moves_view.h"
#include "app/robustness_settings.h"
#include "app/scenario_bar.h"
#include "app/tab_order.h"
#include "app/weight_list.h"
#include "app/wheel_guard.h"
#include "app/workshop_settings.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

WorkshopPanel::WorkshopPanel(document::Document& document, RobustnessRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_adjustments(new AdjustmentList(document)) {
    setAccessibleName(tr("Atelier de la fragilité"));
    auto* scroll = new ColumnArea(this);
    scroll->setWidget(makeSections());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget* head = makeHead();
    head->installEventFilter(this);
    column->addWidget(head);
    column->addWidget(scroll, 1);
    (new WheelGuard(this))->guardAll(this);
    tabAsLaidOut(*this);
}

bool WorkshopPanel::eventFilter(QObject* watched, QEvent* event) {
    if (auto* head = qobject_cast<QFrame*>(watched)) {
        // Docks know nothing of heights that depend on widths: what wraps here is not cut where they are stacked.
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            head->setMinimumHeight(std::max(0, head->heightForWidth(head->width()))); // −1: nothing wraps
    }
    return QWidget::eventFilter(watched, event);
}

QSize WorkshopPanel::sizeHint() const {
    return {340, 600};
}

void WorkshopPanel::addAdjustmentCommands(const QList<QAction*>& commands) {
    for (QAction* command : commands)
        m_adjustments->addCommand(command);
}

QWidget* WorkshopPanel::makeHead() {
    auto* head = new QFrame(this);
    head->setObjectName(u"workshopHead"_s);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto* scenarios = new ScenarioBar(m_document, document::scenarioFolder(), head);
    connect(scenarios, &ScenarioBar::failed, this, &WorkshopPanel::failed);
    column->addWidget(scenarios);
    column->addWidget(new MovesView(m_document, head));
    return head;
}

QWidget* WorkshopPanel::makeSections() {
    auto* sections = new QWidget;
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(16);
    const auto addSection = [&](const QString& title, const QString& key, QWidget* content, bool open) {
        auto* section = new FoldSection(title, key, open, sections);
        section->setObjectName(key);
        section->column().addWidget(content);
        column->addWidget(section);
    };
    addSection(tr("Indicateurs et poids"), u"workshopWeights"_s, new WeightList(m_document), true);
    addSection(tr("Méthode de l’indice"), u"workshopMethod"_s, new WorkshopSettings(m_document), false);
    addSection(tr("Tirages de poids : est-ce sûr ?"), u"workshopRobustness"_s,
               new RobustnessSettings(m_document, m_runner), false);
    addSection(tr("Sélection ajustée"), u"workshopAdjustments"_s, m_adjustments, false);
    connect(m_adjustments, &AdjustmentList::removeWanted, this, &WorkshopPanel::adjustmentUnwanted);
    column->addStretch(1);
    return sections;
}

} // namespace app
