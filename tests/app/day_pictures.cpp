// Grabs doctors, days, proposal and cost in light and dark: build/tests/day_pictures FOLDER. QT_SCALE_FACTOR=2 gives
// them at 200 %.
#include "app/breaches_dialog.h"
#include "app/copy_day_dialog.h"
#include "app/day_editor.h"
#include "app/days_page.h"
#include "app/doctor_editor.h"
#include "app/doctors_page.h"
#include "app/money_page.h"
#include "app/month_calendar.h"
#include "app/organisation_panel.h"
#include "app/plan_table.h"
#include "app/proposal_dialog.h"
#include "plan_of_indre.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class Album {
public:
    Album(const QDir& folder, QString suffix) : m_folder(folder), m_suffix(std::move(suffix)) {}
    void grab(QWidget& widget, const QString& name) const {
        QTest::qWait(60);
        widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix)));
    }
    void grabDialog(QDialog& dialog, const QString& name) const {
        dialog.show();
        grab(dialog, name);
        dialog.close();
    }

private:
    QDir m_folder;
    QString m_suffix;
};

void grabPages(tests::WindowFixture& fixture, const Album& album) {
    auto& panel = *fixture.window->findChild<app::OrganisationPanel*>();
    auto& doctors = *fixture.window->findChild<app::DoctorsPage*>();
    auto& days = *fixture.window->findChild<app::DaysPage*>();
    auto& money = *fixture.window->findChild<app::MoneyPage*>();
    panel.showPage(&doctors);
    album.grab(panel, u"doctors"_s);
    panel.showPage(&days);
    const auto switches = days.findChildren<QToolButton*>();
    const auto press = [&](const QString& text) {
        for (QToolButton* button : switches) {
            if (button->text() == text)
                button->click();
        }
    };
    press(u"Calendrier"_s);
    days.calendar().setCurrentDate(QDate(2026, 1, 14));
    days.calendar().setFocus();
    album.grab(panel, u"calendar"_s);
    album.grab(*fixture.window, u"window"_s);
    press(u"Liste"_s);
    album.grab(panel, u"list"_s);
    panel.showPage(&money);
    QTest::qWait(400);
    album.grab(panel, u"money"_s);
    for (int tab = 1; tab < 3; ++tab) {
        money.findChild<QTabWidget*>()->setCurrentIndex(tab);
        album.grab(panel, u"money%1"_s.arg(tab));
    }
    money.findChild<QTabWidget*>()->setCurrentIndex(0);
}

void grabDialogs(tests::WindowFixture& fixture, const Album& album) {
    document::Document& document = fixture.document();
    const solidarity::Plan& plan = document.planBook().plan();
    app::DoctorEditor doctor(document, nullptr, *plan.doctors.begin());
    album.grabDialog(doctor, u"doctor"_s);
    solidarity::ConsultationDay third = plan.days[0];
    third.id = {};
    third.date = QDate(2026, 1, 21);
    third.state = solidarity::DayState::Planned;
    app::DayEditor day(document, third);
    day.accept();
    album.grabDialog(day, u"day"_s);
    app::CopyDayDialog copy(document, plan.days[2]);
    album.grabDialog(copy, u"copy"_s);
    app::ProposalDialog proposal(document, QDate(2027, 1, 1));
    QSignalSpy solved(&proposal, &app::ProposalDialog::solved);
    solved.wait(20000);
    album.grabDialog(proposal, u"proposal"_s);
    app::BreachesDialog breaches(document);
    QSignalSpy displayed(&breaches, &app::BreachesDialog::displayed);
    displayed.wait(5000);
    album.grabDialog(breaches, u"breaches"_s);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("day_pictures FOLDER");
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::WindowFixture fixture;
    fixture.window->resize(1366, 900);
    if (!fixture.begin())
        qFatal("nothing loaded");
    fixture.document().planBook().reset(planofindre::plan());
    fixture.window->findChild<QDockWidget*>(u"organisationDock"_s)->show();
    for (const auto& [mode, suffix] :
         {std::pair{app::Appearance::Mode::Light, u"light"_s}, std::pair{app::Appearance::Mode::Dark, u"dark"_s}}) {
        fixture.appearance->setMode(mode);
        const Album album(folder, suffix);
        grabPages(fixture, album);
        grabDialogs(fixture, album);
    }
    return 0;
}
