#include "app/adjustment_commands.h"

#include "app/adjustment_dialog.h"
#include "app/file_export.h"
#include "document/adjustment_journal.h"
#include "ui_main_window.h"

#include <QSettings>

namespace app {

using namespace Qt::StringLiterals;
using document::MapState;
using territory::Adjustment;

namespace {
const auto kAuthorKey = u"adjustments/author"_s;
} // namespace

AdjustmentCommands::AdjustmentCommands(document::Document& document, Ui::MainWindow& ui, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_ui(ui)
    , m_window(window)
    , m_eitherWay(new QAction(this))
    , m_export(new FileExport(window)) {
    connect(m_eitherWay, &QAction::triggered, this, [this] { ask(m_ui.actionAddToSelection->isEnabled()); });
    connect(ui.actionExportAdjustments, &QAction::triggered, this, &AdjustmentCommands::exportJournal);
    connect(m_export, &FileExport::said, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Information, message); });
    connect(m_export, &FileExport::failed, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Error, message); });
    connect(ui.actionAddToSelection, &QAction::triggered, this, [this] { ask(true); });
    connect(ui.actionRemoveFromSelection, &QAction::triggered, this, [this] { ask(false); });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        using document::Change;
        if (changes & (Change::Dataset | Change::Results | Change::Selection))
            follow();
    });
    follow();
}

void AdjustmentCommands::follow() {
    const int selected = m_document.selectedTerritory();
    const bool known = selected >= 0 && m_document.results();
    const bool isIn = known && m_document.results()->selected[std::size_t(selected)] != 0;
    m_ui.actionAddToSelection->setEnabled(known && !isIn);
    m_ui.actionRemoveFromSelection->setEnabled(isIn);
    m_ui.actionExportAdjustments->setEnabled(!m_document.state().adjustments.empty());
    m_eitherWay->setEnabled(known);
    m_eitherWay->setToolTip((isIn ? m_ui.actionRemoveFromSelection : m_ui.actionAddToSelection)->toolTip());
}

QString AdjustmentCommands::nameOf(const QString& code) const {
    const int territory = m_document.dataset()->territoryOf(code);
    return territory < 0 ? code : m_document.dataset()->territories[std::size_t(territory)].name;
}

void AdjustmentCommands::ask(bool adds) {
    const int selected = m_document.selectedTerritory();
    if (selected < 0)
        return;
    const territory::Territory& territory = m_document.dataset()->territories[std::size_t(selected)];
    const Adjustment suggested{
        territory.code, adds, {}, QSettings().value(kAuthorKey).toString(), QDate::currentDate()};
    auto* dialog = new AdjustmentDialog(territory.name, suggested, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { adjust(dialog->adjustment()); });
    dialog->open();
}

void AdjustmentCommands::adjust(const Adjustment& adjustment) {
    QSettings().setValue(kAuthorKey, adjustment.author);
    const QString name = nameOf(adjustment.code);
    m_document.edit(adjustment.adds ? tr("Ajouté à la sélection : %1").arg(name)
                                    : tr("Retiré de la sélection : %1").arg(name),
                    [&adjustment](MapState& state) { state.adjustments.push_back(adjustment); });
}

void AdjustmentCommands::remove(std::size_t place) {
    const std::vector<Adjustment>& adjustments = m_document.state().adjustments;
    if (place >= adjustments.size())
        return;
    m_document.edit(tr("Ajustement repris : %1").arg(nameOf(adjustments[place].code)), [place](MapState& state) {
        state.adjustments.erase(state.adjustments.begin() + std::ptrdiff_t(place));
    });
}

void AdjustmentCommands::exportJournal() {
    m_export->ask(tr("ajustements"), u"csv"_s, tr("Tableaux (*.csv)"), [this] {
        return [state = m_document.state(), dataset = m_document.dataset()](const QString& path) {
            return document::writeAdjustmentJournal(path, state, *dataset);
        };
    });
}

} // namespace app
