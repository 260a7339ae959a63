#include "app/decision_commands.h"

#include "app/decision_dialog.h"
#include "app/list_comparison_dialog.h"
#include "app/opening.h"
#include "app/paste_list_dialog.h"
#include "document/decision_list_file.h"
#include "document/session.h"
#include "ui_main_window.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QUuid>

namespace app {

using namespace Qt::StringLiterals;
using document::DecisionOverride;
using document::MapState;

namespace {

const DecisionOverride* overrideOf(const MapState& state, const QString& code) {
    const auto found = std::ranges::find(state.decisionOverrides, code, &DecisionOverride::code);
    return found == state.decisionOverrides.end() ? nullptr : &*found;
}

/// Where a list that is in no file yet is kept: named by the moment, for who looks into the folder, and by chance, so
/// that none takes another's place where the clock was put back.
QString newListPath() {
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString chance = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return QDir(document::decisionListFolder()).filePath(u"liste-%1-%2.json"_s.arg(moment, chance));
}

} // namespace

DecisionCommands::DecisionCommands(document::Document& document, Opening& opening, Ui::MainWindow& ui, QWidget* window)
    : QObject(window), m_document(document), m_opening(opening), m_ui(ui), m_window(window) {
    connect(ui.actionPasteList, &QAction::triggered, this, &DecisionCommands::pasteClipboard);
    connect(ui.actionSetDecision, &QAction::triggered, this, [this] { setDecision(); });
    connect(ui.actionCompareLists, &QAction::triggered, this, &DecisionCommands::compareLists);
    connect(&m_document, &document::Document::changed, this, &DecisionCommands::follow);
    follow();
}

void DecisionCommands::follow() {
    const auto& dataset = m_document.dataset();
    m_ui.actionPasteList->setEnabled(dataset != nullptr);
    m_ui.actionCompareLists->setEnabled(dataset && dataset->decisionLists.size() > 1);
}

PasteListDialog* DecisionCommands::makePasteDialog() {
    auto* dialog = new PasteListDialog(m_document.dataset()->gazetteer, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { useList(dialog->list()); });
    return dialog;
}

void DecisionCommands::pasteClipboard() {
    pasteList(QGuiApplication::clipboard()->text());
}

void DecisionCommands::pasteList(const QString& text) {
    if (!m_document.dataset())
        return;
    PasteListDialog* dialog = makePasteDialog();
    dialog->open();
    dialog->setText(text);
}

void DecisionCommands::confirmFile(const QString& path) {
    if (!m_document.dataset())
        return;
    PasteListDialog* dialog = makePasteDialog();
    dialog->open();
    dialog->openFile(path);
}

void DecisionCommands::useList(territory::DecisionList list) {
    const QString path = newListPath();
    list.id = path;
    if (const auto written = document::writeDecisionFile(path, list); !written)
        m_ui.infoBar->display(InfoBar::Severity::Error, written.error().text());
    else
        m_opening.open(FileKind::DecisionList, {path});
}

void DecisionCommands::setDecision() {
    const int selected = m_document.selectedTerritory();
    if (selected < 0)
        return;
    const territory::Territory& territory = m_document.dataset()->territories[static_cast<std::size_t>(selected)];
    const bool byHand = overrideOf(m_document.state(), territory.code) != nullptr;
    auto* dialog = new DecisionDialog(
        territory.name, m_document.results()->decisions[static_cast<std::size_t>(selected)], byHand, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, code = territory.code] { setDecision(code, dialog->decision()); });
    dialog->open();
}

void DecisionCommands::setDecision(const QString& code, const std::optional<territory::Decision>& decision) {
    const int index = m_document.dataset()->territoryOf(code);
    const QString name = index < 0 ? code : m_document.dataset()->territories[static_cast<std::size_t>(index)].name;
    m_document.edit(
        decision ? tr("Décision saisie : %1").arg(name) : tr("Saisie retirée : %1").arg(name), [&](MapState& state) {
            std::erase_if(state.decisionOverrides, [&code](const DecisionOverride& one) { return one.code == code; });
            if (decision)
                state.decisionOverrides.push_back({code, *decision});
        });
}

void DecisionCommands::compareLists() {
    auto* dialog = new ListComparisonDialog(m_document, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace app
