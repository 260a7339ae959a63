// Grabs the window with a plan in it, for the README: build/tests/plan_picture FILE.png. Venues and doctors are made
// up.
#include "app/days_page.h"
#include "app/month_calendar.h"
#include "app/organisation_panel.h"
#include "plan_of_indre.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QDate kMonth(2026, 1, 1);

/// At the largest communes of the territories about the Indre, each with another kind and status.
std::vector<solidarity::Venue> venuesAround(const territory::Gazetteer& gazetteer) {
    std::vector<solidarity::Venue> venues;
    for (const territory::Territory& territory : gazetteer.territories()) {
        const bool isNear =
            QStringList{u"36"_s, u"18"_s, u"23"_s, u"41"_s, u"86"_s, u"37"_s, u"87"_s, u"03"_s}.contains(
                territory.departements.isEmpty() ? QString() : territory.departements.front());
        if (!isNear || territory.code == planofindre::kMarcheBerrichonne)
            continue;
        const std::size_t number = venues.size();
        for (std::size_t i = 0; i < std::min<std::size_t>(1 + number % 2, territory.communes.size()); ++i) {
            const auto& commune = gazetteer.communes()[std::size_t(territory.communes[i])];
            solidarity::Venue venue = planofindre::venue(u"Lieu de %1"_s.arg(commune.name));
            venue.kind = solidarity::venueKindKeys()[(number + i) % solidarity::venueKindKeys().size()].value;
            venue.status = number % 3 == 0 ? solidarity::VenueStatus(number % 4) : solidarity::VenueStatus::Open;
            venue.insee = commune.insee;
            venue.territory = territory.code;
            venue.longitude = commune.longitude;
            venue.latitude = commune.latitude;
            venues.push_back(venue);
        }
    }
    return venues;
}

solidarity::Plan planOf(const territory::Gazetteer& gazetteer) {
    solidarity::Plan plan = planofindre::plan();
    std::vector<solidarity::Venue> open(plan.venues.begin(), plan.venues.end());
    for (const solidarity::Venue& venue : venuesAround(gazetteer)) {
        plan.venues.put(venue);
        if (venue.status == solidarity::VenueStatus::Open)
            open.push_back(venue);
    }
    std::vector<solidarity::Doctor> doctors;
    for (const QString& name : {u"Delorme Paul"_s, u"Estève Nadia"_s, u"Fabre Luc"_s, u"Gaillard Inès"_s,
                                u"Hamon Yves"_s, u"Imbert Rose"_s, u"Jaubert Marc"_s, u"Lacombe Zoé"_s})
        plan.doctors.put(doctors.emplace_back(planofindre::doctor(name)));
    for (int i = 0; i < int(doctors.size()) * 2; ++i) {
        const QDate date = kMonth.addDays(4 + 7 * (i % 4) + i % 5);
        plan.days.put(planofindre::day(open[std::size_t(i) % open.size()], doctors[std::size_t(i) / 2], date));
    }
    return plan;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    if (argc < 2)
        qFatal("plan_picture FILE.png");
    tests::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    if (!fixture.begin())
        qFatal("nothing loaded");
    document::Document& document = fixture.document();
    document.planBook().reset(planOf(*document.dataset()->gazetteer));
    document.navigate([](document::MapState& state) { state.selection = planofindre::kMarcheBerrichonne; });
    fixture.window->findChild<QDockWidget*>(u"organisationDock"_s)->show();
    auto& days = *fixture.window->findChild<app::DaysPage*>();
    fixture.window->findChild<app::OrganisationPanel*>()->showPage(&days);
    for (QToolButton* button : days.findChildren<QToolButton*>()) {
        if (button->text() == u"Calendrier"_s)
            button->click();
    }
    days.calendar().setCurrentDate(QDate(2026, 1, 14));
    QTest::qWait(100); // the map has taken its new size
    fixture.map().showArea(u"dept:36"_s);
    if (!fixture.settle())
        qFatal("the map was not drawn in a minute");
    QTest::qWait(300);
    return fixture.window->grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
