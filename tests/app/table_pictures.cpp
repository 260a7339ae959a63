// Grabs the import wizard page by page, the communes of a territory and the groupings, in light and dark: what one
// looks at after a change. QT_SCALE_FACTOR=2 gives them at 200 %. Usage: table_pictures FOLDER [TABLE]
#include "app/appearance.h"
#include "app/communes_dialog.h"
#include "app/grouping_dialog.h"
#include "app/import_wizard.h"
#include "app/sorted_table.h"
#include "document/interface_language.h"
#include "document/loading.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>
#include <clocale>

namespace {

void save(QWidget& widget, const app::Appearance& appearance, const QDir& folder, const QString& name) {
    QTest::qWait(100); // plots are drawn when the event loop is idle
    widget.grab().save(
        folder.filePath(name + (appearance.isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"))));
}

void saveWizard(const document::Document& document, const app::Appearance& appearance, const QString& table,
                const QDir& folder) {
    app::ImportWizard wizard(app::indicatorImport(), {document.dataset()->gazetteer, {}, {}}, appearance);
    QSignalSpy settled(&wizard, &app::ImportWizard::settled);
    wizard.show();
    save(wizard, appearance, folder, QStringLiteral("import-empty"));
    wizard.openFile(table);
    settled.wait(60000);
    save(wizard, appearance, folder, QStringLiteral("import-file"));
    auto* next = wizard.findChild<QPushButton*>(QStringLiteral("next"));
    next->click();
    auto* columns = wizard.findChild<QTableWidget*>(QStringLiteral("importColumns"));
    for (int row = 0; row < columns->rowCount(); ++row) {
        if (columns->item(row, 0)->text().startsWith(QStringLiteral("APL")))
            columns->item(row, 0)->setCheckState(Qt::Checked);
    }
    save(wizard, appearance, folder, QStringLiteral("import-columns"));
    next->click();
    settled.wait(60000);
    save(wizard, appearance, folder, QStringLiteral("import-check"));
    wizard.openFile(folder.filePath(QStringLiteral("import-check-light.png")));
    settled.wait(60000);
    save(wizard, appearance, folder, QStringLiteral("import-refused"));
}

void saveCommunes(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::CommunesDialog dialog(document, appearance);
    QSignalSpy displayed(&dialog, &app::CommunesDialog::displayed);
    for (const QString& code :
         {QStringLiteral("200007052"), QStringLiteral("200054781"), QStringLiteral("249730037")}) {
        document.navigate([&code](document::MapState& state) { state.selection = code; });
        dialog.show();
        displayed.wait(60000);
        dialog.findChild<app::SortedTable*>()->selectRow(1);
        save(dialog, appearance, folder, QStringLiteral("communes-") + code);
    }
}

void saveGroupings(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::GroupingDialog dialog(document);
    QSignalSpy displayed(&dialog, &app::GroupingDialog::displayed);
    dialog.show();
    displayed.wait(60000);
    dialog.findChild<app::SortedTable*>()->selectRow(3);
    save(dialog, appearance, folder, QStringLiteral("groupings"));
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("saint-denis"));
    dialog.findChild<app::SortedTable*>()->selectRow(0);
    save(dialog, appearance, folder, QStringLiteral("groupings-search"));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: table_pictures FOLDER [TABLE]");
    document::useLanguage(application, document::InterfaceLanguage::French);
    const QDir folder(arguments[1]);
    const auto reading = document::loadDataset({});
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    document::Document document;
    document.setDataset(reading->dataset, reading->state);
    app::Appearance appearance;
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        saveCommunes(document, appearance, folder);
        saveGroupings(document, appearance, folder);
        if (arguments.size() > 2)
            saveWizard(document, appearance, arguments[2], folder);
    }
    return 0;
}
