// Grabs the welcome, the help, the tour and the answer about a figure, in light and dark: what one looks at after a
// change. QT_SCALE_FACTOR=2 gives them at 200 %, « en » as a second argument in English.
#include "app/figure_card.h"
#include "app/figures.h"
#include "app/help_window.h"
#include "app/tour.h"
#include "app/welcome_panel.h"
#include "document/example_plan.h"
#include "document/interface_language.h"
#include "window_fixture.h"

#include <QApplication>
#include <QToolButton>
#include <clocale>

using namespace Qt::StringLiterals;

namespace {

void save(QWidget& widget, const QDir& folder, const QString& name, const app::Appearance& appearance) {
    QTest::qWait(50); // plots are drawn when the event loop is idle
    widget.grab().save(folder.filePath(name + (appearance.isDark() ? u"-dark.png"_s : u"-light.png"_s)));
}

void saveAll(tests::WindowFixture& fixture, const QDir& folder) {
    app::MainWindow& window = *fixture.window;
    const app::Appearance& appearance = *fixture.appearance;
    window.welcome();
    save(window, folder, u"welcome"_s, appearance);
    delete window.findChild<app::WelcomePanel*>();
    fixture.document().navigate([](document::MapState& state) { state.selection = document::kExampleTerritory; });
    fixture.settle();
    window.findChild<QAction*>(u"actionTour"_s)->trigger();
    auto* tour = window.findChild<app::Tour*>();
    for (int step = 0; step < tour->count(); ++step) {
        save(window, folder, u"tour-%1"_s.arg(step + 1), appearance);
        QTest::keyClick(tour, Qt::Key_Right);
    }
    for (const QString& name : {u"actionHelp"_s, u"actionMethodHelp"_s}) {
        window.findChild<QAction*>(name)->trigger();
        save(*window.findChild<app::HelpWindow*>(), folder, name, appearance);
    }
    window.findChild<app::HelpWindow*>()->showPage(u"keyboard"_s);
    save(*window.findChild<app::HelpWindow*>(), folder, u"keyboard"_s, appearance);
    window.findChild<app::HelpWindow*>()->close();
    const auto buttons = window.findChildren<QToolButton*>(u"figureButton"_s);
    for (int place : {0, 1, 3}) {
        buttons[place]->click();
        if (auto* card = window.findChild<app::FigureCard*>()) {
            save(*card, folder, u"figure-%1"_s.arg(place), appearance);
            delete card;
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        return 2;
    const bool english = arguments.value(2) == u"en"_s;
    const auto language = english ? document::InterfaceLanguage::English : document::InterfaceLanguage::French;
    document::useLanguage(application, language);
    const QDir folder(arguments[1]);
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        tests::WindowFixture fixture(document::localeOf(language));
        fixture.window->resize(1366, 728);
        if (!fixture.begin())
            return 1;
        fixture.appearance->setMode(mode);
        fixture.settle();
        saveAll(fixture, folder);
    }
    return 0;
}
