#include "app/analysis_commands.h"

#include "app/agreement_dialog.h"
#include "app/comparison_dialog.h"
#include "app/correlations_dialog.h"
#include "app/map_widget.h"
#include "app/search_box.h"
#include "ui_main_window.h"

#include <QMenu>

namespace app {

namespace {

void bringForward(QWidget& dialog) {
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

AnalysisCommands::AnalysisCommands(document::Document& document, const Appearance& appearance, const SearchBox& search,
                                   MapWidget& map, Ui::MainWindow& ui, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_appearance(appearance)
    , m_search(search)
    , m_map(map)
    , m_ui(ui)
    , m_window(window) {
    connect(ui.actionCompareTerritories, &QAction::triggered, this, &AnalysisCommands::compareTerritories);
    connect(ui.actionAgreement, &QAction::triggered, this, &AnalysisCommands::showAgreement);
    connect(ui.actionCorrelations, &QAction::triggered, this, &AnalysisCommands::showCorrelations);
    connect(&m_document, &document::Document::changed, this, &AnalysisCommands::follow);
    follow();
}

void AnalysisCommands::follow() {
    for (QAction* action : {m_ui.actionCompareTerritories, m_ui.actionAgreement, m_ui.actionCorrelations})
        action->setEnabled(m_document.dataset() != nullptr);
}

void AnalysisCommands::addTo(QMenu& menu, QPoint position) {
    const auto pick = m_map.pick(position);
    if (!pick || pick->territory < 0)
        return;
    const territory::Territory& pointed = m_document.dataset()->territories[static_cast<std::size_t>(pick->territory)];
    const int chosen = m_document.selectedTerritory();
    const bool second = chosen >= 0 && chosen != pick->territory;
    const QString words = second ? tr("Comparer à « %1 »…") : tr("Comparer « %1 » à un autre territoire…");
    menu.addAction(words.arg(pointed.name), this, [this, second, code = pointed.code] {
        m_document.navigate([&](document::MapState& state) { (second ? state.comparedWith : state.selection) = code; });
        compareTerritories();
    });
}

void AnalysisCommands::compareTerritories() {
    if (!m_comparison) {
        m_comparison = new ComparisonDialog(m_document, m_appearance, m_window);
        m_comparison->setIndex(m_search.index());
        connect(&m_search, &SearchBox::ready, m_comparison, [this] { m_comparison->setIndex(m_search.index()); });
    }
    bringForward(*m_comparison);
}

void AnalysisCommands::showAgreement() {
    if (!m_agreement)
        m_agreement = new AgreementDialog(m_document, m_window);
    bringForward(*m_agreement);
}

void AnalysisCommands::showCorrelations() {
    if (!m_correlations) {
        m_correlations = new CorrelationsDialog(m_document, m_appearance, m_window);
        connect(m_correlations, &CorrelationsDialog::pairChosen, this, &AnalysisCommands::scatterWanted);
    }
    bringForward(*m_correlations);
}

} // namespace app
