#include "cases.h"

#include "solidarity/apportionment.h"
#include "solidarity/coverage.h"
#include "solidarity/duplicates.h"
#include "solidarity/siting.h"

#include <benchmark/benchmark.h>
#include <random>

namespace bench {

namespace {

using namespace solidarity;

/// As many communes as France has, in a square of its size, in 1,255 territories; the first 151 are red zones.
struct Country {
    static constexpr int kTerritories = 1255, kCommunes = 34'900, kZones = 151;

    Ground ground;
    Plan plan;
    std::vector<QString> zones;

    Country(int venues, int days) {
        std::mt19937 random(20250627);
        std::uniform_real_distribution<double> longitude(-4, 8), latitude(43, 50.5);
        std::lognormal_distribution<double> people(6, 1.2);
        std::vector<territory::Territory> territories;
        std::vector<PlaceOfTerritory> places;
        for (int i = 0; i < kTerritories; ++i) {
            territories.push_back({QString::number(i), QString::number(i), QStringLiteral("CC"), {}, {}, -1, {}});
            places.push_back({longitude(random), latitude(random)});
        }
        std::vector<territory::Commune> communes;
        std::normal_distribution<double> spread(0, 0.12);
        for (int i = 0; i < kCommunes; ++i) {
            const auto [x, y] = places[std::size_t(i % kTerritories)];
            const QString insee = QStringLiteral("%1").arg(i + 1000, 5, 10, QLatin1Char('0'));
            communes.push_back({insee,
                                insee,
                                {},
                                QString::number(i % kTerritories),
                                qint64(people(random)),
                                x + spread(random),
                                y + spread(random)});
        }
        for (int i = 0; i < venues; ++i)
            addVenue(communes[std::size_t(i) * 17 % kCommunes]);
        for (int i = 0; i < days; ++i)
            addDay(i);
        ground.gazetteer = std::make_shared<const territory::Gazetteer>(std::move(communes), std::move(territories),
                                                                        std::vector<territory::Departement>(),
                                                                        std::vector<territory::Region>());
        for (int i = 0; i < kZones; ++i) {
            zones.push_back(QString::number(i));
            ground.facts[zones.back()].decision.status = territory::DecisionStatus::Retained;
        }
    }

private:
    struct PlaceOfTerritory {
        double longitude, latitude;
    };

    void addVenue(const territory::Commune& commune) {
        Venue venue;
        venue.id = QUuid::createUuid();
        venue.name = QStringLiteral("Maison de santé ") + commune.name;
        venue.insee = commune.insee;
        venue.territory = commune.epci;
        venue.longitude = commune.longitude;
        venue.latitude = commune.latitude;
        venue.status = VenueStatus::Open;
        plan.venues.put(venue);
    }
    void addDay(int i) {
        ConsultationDay day;
        day.id = QUuid::createUuid();
        day.venue = plan.venues[std::size_t(i) % plan.venues.size()].id;
        day.doctor = QUuid::createUuid();
        day.date = QDate(2026, 1, 1).addDays(i % 360);
        plan.days.put(day);
    }
};

void registerCoverage(const QString& name, const std::shared_ptr<const Country>& country) {
    const auto measure = [country](benchmark::State& bench) {
        for (auto _ : bench)
            benchmark::DoNotOptimize(coverageOf(country->plan, country->ground, {}));
    };
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("coverage/") + name), measure)
        ->Unit(benchmark::kMillisecond);
}

void registerSiting(const QString& name, const std::shared_ptr<const Country>& country, double secondsExact) {
    const auto measure = [country, secondsExact](benchmark::State& bench) {
        SitingOptions options;
        options.count = 20;
        options.territories = country->zones;
        options.mostSecondsExact = secondsExact;
        for (auto _ : bench) {
            const auto siting = siteVenues(country->plan, country->ground, options);
            bench.counters["gap_percent"] =
                100 * double(siting->upperBound - siting->coveredAfter) / double(siting->upperBound);
            bench.counters["proven"] = siting->exact;
        }
    };
    benchmark::RegisterBenchmark(qPrintable(QStringLiteral("siting/") + name), measure)->Unit(benchmark::kMillisecond);
}

} // namespace

void registerCoverage() {
    const auto many = std::make_shared<const Country>(2000, 10'000), few = std::make_shared<const Country>(20, 200);
    registerCoverage(QStringLiteral("2000_venues"), many);
    registerSiting(QStringLiteral("k20/exchange"), few, 0);
    registerSiting(QStringLiteral("k20/exact"), few, SitingOptions().mostSecondsExact);
    benchmark::RegisterBenchmark("duplicates/2000_venues", [many](benchmark::State& bench) {
        for (auto _ : bench)
            benchmark::DoNotOptimize(likelyDuplicates(many->plan.venues.all()));
    })->Unit(benchmark::kMillisecond);
}

} // namespace bench
