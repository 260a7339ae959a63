// Grabs the sheet with its explanation and the windows that compare, in light
// and dark: what one looks at after a change. build/tests/analysis_pictures
// FOLDER [fr|en]; QT_SCALE_FACTOR=2 gives them at 200 %.
#include "app/agreement_dialog.h"
#include "app/appearance.h"
#include "app/comparison_dialog.h"
#include "app/correlations_dialog.h"
#include "app/fold_section.h"
#include "app/territory_panel.h"
#include "document/interface_language.h"
#include "shipped_document.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <clocale>

namespace {

const QString& suffixOf(const app::Appearance& appearance) {
    static const QString dark = QStringLiteral("-dark.png"), light = QStringLiteral("-light.png");
    return appearance.isDark() ? dark : light;
}

/// Once the widget has said so often enough that what it waits for is there.
template <class Widget> void save(Widget& widget, const QDir& folder, const QString& name) {
    QSignalSpy displayed(&widget, &Widget::displayed);
    widget.show();
    displayed.wait();
    QTest::qWait(50);
    widget.grab().save(folder.filePath(name));
    widget.hide();
}

/// The panel has no word for « displayed »: its sheet is whole once the
/// explanation fills it.
void savePanel(document::Document& document, const app::Appearance& appearance, const QDir& folder) {
    app::TerritoryPanel panel(document, appearance);
    panel.resize(370, 2300);
    panel.show();
    for (app::FoldSection* section : panel.findChildren<app::FoldSection*>())
        section->setOpen(true);
    for (const QString& code : {tests::kMarcheBerrichonne, tests::kOuestGuyanais}) {
        tests::select(document, code);
        QTest::qWait(1000);
        panel.grab().save(folder.filePath(QStringLiteral("sheet-") + code + suffixOf(appearance)));
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: analysis_pictures FOLDER [fr|en]");
    const auto language = document::languageNamed(arguments.value(2, QStringLiteral("fr")));
    document::useLanguage(application, language.value_or(document::InterfaceLanguage::French));
    const QDir folder(arguments[1]);
    document::Document document;
    if (!tests::openShipped(document))
        qFatal("the shipped files cannot be read");
    app::Appearance appearance;
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        savePanel(document, appearance, folder);
        tests::select(document, tests::kMarcheBerrichonne);
        document.navigate([](document::MapState& state) { state.comparedWith = tests::kOuestGuyanais; });
        app::ComparisonDialog comparison(document, appearance);
        save(comparison, folder, QStringLiteral("comparison") + suffixOf(appearance));
        app::AgreementDialog agreement(document);
        save(agreement, folder, QStringLiteral("agreement") + suffixOf(appearance));
        app::CorrelationsDialog correlations(document, appearance);
        save(correlations, folder, QStringLiteral("correlations") + suffixOf(appearance));
    }
    return 0;
}
