#include "app/chip_menus.h"

#include "ui_main_window.h"

#include <QMenu>

namespace app {

namespace {

/// Pops up without waiting for an answer, and goes away with it.
void popUp(QMenu* menu, QPoint globalPosition) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

} // namespace

void showBoundariesMenu(const Ui::MainWindow& ui, const document::Document& document, QPoint globalPosition) {
    auto* menu = new QMenu(ui.centre);
    menu->addAction(ui.actionOfficialBoundaries);
    menu->addAction(ui.actionOpenBoundaries);
    menu->addSeparator();
    menu->addAction(ui.actionDiagnosis);
    if (document.dataset() && !document.dataset()->boundaries->schematic)
        menu->addAction(ui.actionEmbeddedBoundaries);
    popUp(menu, globalPosition);
}

void showDecisionMenu(const Ui::MainWindow& ui, document::Document& document, QPoint globalPosition) {
    auto* menu = new QMenu(ui.centre);
    menu->addAction(ui.actionPasteList);
    menu->addAction(ui.actionOpenDecision);
    menu->addAction(ui.actionCompareLists);
    if (document.dataset() && document.dataset()->decisionLists.size() > 1) {
        menu->addSection(QCoreApplication::translate("app::ChipMenus", "Liste montrée"));
        const territory::DecisionList* inForce = document.dataset()->decisionList(document.state().decisionList);
        for (const auto& list : document.dataset()->decisionLists) {
            QAction* action = menu->addAction(list->title);
            action->setCheckable(true);
            action->setChecked(list.get() == inForce);
            QObject::connect(action, &QAction::triggered, &document, [&document, list] {
                document.edit(QCoreApplication::translate("app::ChipMenus", "Liste : %1").arg(list->title),
                              [&list](document::MapState& state) { state.decisionList = list->id; });
            });
        }
    }
    popUp(menu, globalPosition);
}

} // namespace app
