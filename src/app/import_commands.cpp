#include "app/import_commands.h"

#include "app/import_wizard.h"
#include "app/opening.h"
#include "ui_main_window.h"

#include <QFileInfo>
#include <algorithm>

namespace app {

using document::ImportedColumn;
using document::TableImport;

namespace {

ImportWizard::Present presentOf(const document::Document& document) {
    ImportWizard::Present present{document.dataset()->gazetteer, {}, document.state().imports};
    for (const territory::Indicator& indicator : document.dataset()->indicators->indicators())
        present.indicators.insert(indicator.key, indicator.label);
    for (const territory::CategoryColumn& category : document.dataset()->categories)
        present.indicators.insert(category.key, category.label);
    return present;
}

/// The same table read anew takes the place of what was read of it.
bool isSameTable(const TableImport& a, const TableImport& b) {
    return a.path == b.path && a.layout.sheet == b.layout.sheet;
}

std::vector<TableImport> withImport(std::vector<TableImport> imports, const TableImport& import) {
    const auto same = std::ranges::find_if(imports, [&](const TableImport& one) { return isSameTable(one, import); });
    if (same == imports.end())
        imports.push_back(import);
    else
        *same = import;
    return imports;
}

} // namespace

ImportCommands::ImportCommands(document::Document& document, Opening& opening, const Appearance& appearance,
                               Ui::MainWindow& ui, QWidget* window)
    : QObject(window), m_document(document), m_opening(opening), m_appearance(appearance), m_ui(ui), m_window(window) {
    connect(ui.actionAddIndicators, &QAction::triggered, this, [this] { addIndicators(); });
    connect(&m_opening, &Opening::importWanted, this, &ImportCommands::addIndicators);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & document::Change::Dataset)
            fillMenu();
    });
    fillMenu();
}

void ImportCommands::addIndicators(const QString& path) {
    if (!m_document.dataset())
        return;
    auto* wizard = new ImportWizard(indicatorImport(), presentOf(m_document), m_appearance, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { add(*wizard); });
    wizard->open();
    if (!path.isEmpty())
        wizard->openFile(path);
}

void ImportCommands::add(const ImportWizard& wizard) {
    const TableImport import = wizard.import();
    if (!wizard.countsInScore()) {
        m_document.edit(tr("Indicateurs hors du score"), [&import](document::MapState& state) {
            for (const ImportedColumn& column : import.columns) {
                document::CriterionSettings settings = state.index.criterion(column.indicator.key);
                settings.on = false;
                state.index.set(column.indicator.key, settings);
            }
        });
    }
    m_opening.useImports(withImport(m_document.state().imports, import), import.path);
}

void ImportCommands::remove(const QString& key) {
    std::vector<TableImport> imports = m_document.state().imports;
    for (TableImport& import : imports)
        std::erase_if(import.columns, [&key](const ImportedColumn& column) { return column.indicator.key == key; });
    std::erase_if(imports, [](const TableImport& import) { return import.columns.empty(); });
    if (m_document.state().indicator == key)
        m_document.edit(tr("Colorier par le score"), [](document::MapState& state) {
            state.theme = document::Theme::Score;
            state.indicator.clear();
        });
    m_opening.useImports(imports, {});
}

void ImportCommands::fillMenu() {
    m_ui.menuRemoveIndicator->clear();
    for (const TableImport& import : m_document.state().imports) {
        for (const ImportedColumn& column : import.columns) {
            const QString text = tr("%1 (%2)").arg(column.indicator.label, QFileInfo(import.path).fileName());
            connect(m_ui.menuRemoveIndicator->addAction(text), &QAction::triggered, this,
                    [this, key = column.indicator.key] { remove(key); });
        }
    }
    m_ui.menuRemoveIndicator->setEnabled(!m_ui.menuRemoveIndicator->isEmpty());
    m_ui.actionAddIndicators->setEnabled(m_document.dataset() != nullptr);
}

} // namespace app
