#include "cases.h"

#include "app/appearance.h"
#include "app/days_page.h"
#include "app/doctors_page.h"
#include "app/money_page.h"
#include "app/month_calendar.h"
#include "app/plan_days.h"
#include "app/venue_choice.h"
#include "app/venues_page.h"
#include "document/loading.h"
#include "publish/presentation.h"
#include "solidarity/day_judgement.h"
#include "solidarity/plan_editor.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

namespace bench {

namespace {

using benchmark::State;
using DatasetPtr = std::shared_ptr<const document::Dataset>;
using solidarity::ConsultationDay;

const QDate kFirst(2026, 1, 1);

/// Open venues of all kinds at communes all over France.
std::vector<solidarity::Venue> venuesOf(const document::Dataset& dataset, int count) {
    std::vector<solidarity::Venue> venues;
    const auto& communes = dataset.gazetteer->communes();
    for (int i = 0; i < count; ++i) {
        const territory::Commune& commune = communes[std::size_t(i) * 7919 % communes.size()];
        solidarity::Venue& venue = venues.emplace_back();
        venue.id = QUuid::createUuid();
        venue.name = QStringLiteral("Maison de santé %1").arg(i);
        venue.kind = solidarity::VenueKind(i % 6);
        venue.insee = commune.insee;
        venue.territory = commune.epci;
        venue.longitude = commune.longitude;
        venue.latitude = commune.latitude;
        venue.status = solidarity::VenueStatus::Open;
    }
    return venues;
}

/// 2,000 venues, 400 doctors and 10,000 days of a year, `times` over; days and doctors meet each place in turn.
solidarity::Plan planOf(const document::Dataset& dataset, int times) {
    solidarity::Plan plan;
    const auto& communes = dataset.gazetteer->communes();
    for (const solidarity::Venue& venue : venuesOf(dataset, 2000 * times))
        plan.venues.put(venue);
    for (int i = 0; i < 400 * times; ++i) {
        solidarity::Doctor doctor;
        doctor.id = QUuid::createUuid();
        doctor.name = QStringLiteral("Médecin %1").arg(i);
        doctor.homeInsee = communes[std::size_t(i) * 104729 % communes.size()].insee;
        doctor.status = solidarity::ContactStatus::Confirmed;
        doctor.noExtraFees = true;
        plan.doctors.put(doctor);
    }
    for (int i = 0; i < 10'000 * times; ++i) {
        ConsultationDay day;
        day.id = QUuid::createUuid();
        day.venue = plan.venues[std::size_t(i) % plan.venues.size()].id;
        day.doctor = plan.doctors[std::size_t(i) % plan.doctors.size()].id;
        day.date = kFirst.addDays(i % 365);
        plan.days.put(day);
    }
    return plan;
}

/// All pages of the plan in sight at once.
class OpenPages {
public:
    OpenPages(const DatasetPtr& dataset, int times) : m_days(m_document.planBook()) {
        m_document.setDataset(dataset, {});
        m_document.planBook().reset(planOf(*dataset, times));
        auto* calendar = new app::DaysPage(m_document, m_appearance, m_days);
        auto* grid = new QGridLayout(&m_window);
        grid->addWidget(new app::VenuesPage(m_document, m_days, m_choice, {&m_action, &m_action, &m_action, &m_action}),
                        0, 0);
        grid->addWidget(new app::DoctorsPage(m_document, m_days), 0, 1);
        grid->addWidget(calendar, 1, 0);
        grid->addWidget(new app::MoneyPage(m_document, m_appearance, m_days), 1, 1);
        m_window.resize(1800, 800);
        m_window.show();
        calendar->calendar().setCurrentDate(kFirst);
        QCoreApplication::processEvents();
    }

    document::Document& document() { return m_document; }

private:
    document::Document m_document;
    app::Appearance m_appearance;
    app::PlanDays m_days;
    app::VenueChoice m_choice;
    QAction m_action;
    QWidget m_window;
};

/// From an edit of a day to the pixels of all pages, as the interface thread has it.
void editDay(State& state, const DatasetPtr& dataset, int times) {
    OpenPages pages(dataset, times);
    document::PlanBook& book = pages.document().planBook();
    const auto ground = pages.document().ground();
    const QUuid id = book.plan().days[0].id;
    int step = 0;
    for (auto _ : state) {
        ConsultationDay day = *book.plan().days.find(id);
        day.date = kFirst.addDays(++step % 28);
        benchmark::DoNotOptimize(solidarity::judge(day, book.plan(), *ground));
        solidarity::PlanEditor editor(book.plan());
        editor.put(day);
        book.edit(QStringLiteral("Déplacer"), editor.change());
        QCoreApplication::processEvents();
    }
}

/// As an import adds them, in one command shown on all pages; taken back outside of the clock.
void importVenues(State& state, const DatasetPtr& dataset, int count) {
    OpenPages pages(dataset, 1);
    document::PlanBook& book = pages.document().planBook();
    const std::vector<solidarity::Venue> venues = venuesOf(*dataset, count);
    for (auto _ : state) {
        solidarity::PlanEditor editor(book.plan());
        for (const solidarity::Venue& venue : venues)
            editor.put(venue);
        book.edit(QStringLiteral("Ajouter"), editor.change());
        QCoreApplication::processEvents();
        state.PauseTiming();
        pages.document().undoStack()->undo();
        QCoreApplication::processEvents();
        state.ResumeTiming();
    }
}

/// Symbols of a plan grouped and painted over all of France, as a step of moving about needs them.
void showVenues(State& state, const DatasetPtr& dataset, int count) {
    solidarity::Plan plan;
    for (const solidarity::Venue& venue : venuesOf(*dataset, count))
        plan.venues.put(venue);
    const map::PointLayer layer = publish::pointsFor({}, *dataset, &plan);
    const QSize size(1920, 1080);
    const auto view = publish::viewFor({}, *dataset, size, 1);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&picture);
        const auto placed = map::placePoints(layer, geo::standardFrames(), *view);
        map::paintPoints(painter, placed, 1, QFont(), false);
        benchmark::DoNotOptimize(placed.groups.data());
    }
}

} // namespace

void registerPlanEdits() {
    const auto reading = document::loadDataset({});
    if (!reading)
        return;
    for (const int times : {1, 10})
        benchmark::RegisterBenchmark(
            qPrintable(QStringLiteral("plan/edit/%1").arg(10'000 * times)),
            [dataset = reading->dataset, times](State& state) { editDay(state, dataset, times); })
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("plan/import/20000", [dataset = reading->dataset](State& state) {
        importVenues(state, dataset, 20'000);
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("plan/map/20000", [dataset = reading->dataset](State& state) {
        showVenues(state, dataset, 20'000);
    })->Unit(benchmark::kMillisecond);
}

} // namespace bench
