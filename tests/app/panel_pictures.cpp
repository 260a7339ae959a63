// Grabs the panel, the strip and the dialogs at full height, in light and dark: what one looks at after a change.
// QT_SCALE_FACTOR=2 gives them at 200 %, « en » in English.
#include "app/appearance.h"
#include "app/bottom_strip.h"
#include "app/decision_dialog.h"
#include "app/diagnosis_sheet.h"
#include "app/list_comparison_dialog.h"
#include "app/paste_list_dialog.h"
#include "app/territory_panel.h"
#include "document/interface_language.h"
#include "document/loading.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <clocale>

namespace {

QString suffixOf(const app::Appearance& appearance) {
    return appearance.isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
}

void save(QWidget& widget, const QDir& folder, const QString& name) {
    widget.show();
    QTest::qWait(50); // plots are drawn when the event loop is idle
    widget.grab().save(folder.filePath(name));
    widget.hide();
}

void savePanel(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::TerritoryPanel panel(document, appearance);
    panel.resize(370, 1500);
    const std::pair<QString, QString> territories[] = {
        {QStringLiteral("summary"), QString()},
        {QStringLiteral("marche-berrichonne"), QStringLiteral("200007052")},
        {QStringLiteral("mayotte"), QStringLiteral("200050532")}};
    for (const auto& [name, code] : territories) {
        document.navigate([&](document::MapState& state) {
            state.selection = code;
            state.homeDepartement = QStringLiteral("36");
        });
        save(panel, folder, QStringLiteral("panel-") + name + suffixOf(appearance));
    }
    document.navigate([](document::MapState& state) {
        state.selection.clear();
        state.homeDepartement.clear();
    });
    save(panel, folder, QStringLiteral("panel-country") + suffixOf(appearance));
}

void saveStrip(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::BottomStrip strip(document, appearance);
    strip.resize(1070, 260);
    document.setDataset(document.dataset(), document.state()); // a strip that was there when files were opened
    document.navigate([](document::MapState& state) { state.selection = QStringLiteral("200007052"); });
    document.edit(QStringLiteral("Palette viridis"),
                  [](document::MapState& state) { state.palette = QStringLiteral("viridis"); });
    document.undoStack()->undo();
    auto* tabs = strip.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        save(strip, folder, QStringLiteral("strip-%1").arg(tab) + suffixOf(appearance));
    }
}

void saveDialogs(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::PasteListDialog paste(document.dataset()->gazetteer);
    QSignalSpy matched(&paste, &app::PasteListDialog::matched);
    paste.setText(
        QStringLiteral("Zones rouges du Centre-Val de Loire\n- CC de la Marche Berrichonne (Indre)\n- Pays de "
                       "Bourgueil\n- Brenne - Val de Creuse\n200027548\nCC du Pays d’Ailleurs\n"
                       "Coeur de France\nCC du Pays des Sources\n"));
    matched.wait();
    save(paste, folder, QStringLiteral("paste") + suffixOf(appearance));
    app::DecisionDialog decision(QStringLiteral("CC de la Marche Berrichonne"), {}, true);
    save(decision, folder, QStringLiteral("decision") + suffixOf(appearance));
    app::DiagnosisSheet diagnosis(document.dataset()->boundaries->diagnosis);
    save(diagnosis, folder, QStringLiteral("diagnosis") + suffixOf(appearance));
    app::ListComparisonDialog comparison(document);
    save(comparison, folder, QStringLiteral("comparison") + suffixOf(appearance));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: panel_pictures FOLDER [fr|en]");
    const auto language = document::languageNamed(arguments.value(2, QStringLiteral("fr")));
    document::useLanguage(application, language.value_or(document::InterfaceLanguage::French));
    const QDir folder(arguments[1]);
    const auto reading = document::loadDataset({});
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    document::Document document;
    document.setDataset(reading->dataset, reading->state);
    app::Appearance appearance;
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        savePanel(document, appearance, folder);
        saveStrip(document, appearance, folder);
        saveDialogs(document, appearance, folder);
    }
    return 0;
}
