#include "io/readers.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const territory::Gazetteer& gazetteer() {
    static const auto reading = io::readGazetteer();
    return *reading;
}

} // namespace

/// What ships with the program, read back: figures counted in the files by other tools (grep, R).
class TestReferenceTables : public QObject {
    Q_OBJECT
private slots:
    void gazetteerHoldsFranceOf2025() {
        const auto reading = io::readGazetteer();
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->territories().size(), 1255U);
        QCOMPARE(reading->communes().size(), 34875U);
        QCOMPARE(reading->departements().size(), 101U);
        QCOMPARE(reading->regions().size(), 18U);
    }

    void communesKeepTheirZeros() {
        const int index = gazetteer().communeOf(u"01001"_s);
        QVERIFY(index >= 0);
        QCOMPARE(gazetteer().communes()[index].name, u"L'Abergement-Clémenciat"_s);
        QVERIFY(std::isnan(gazetteer().communes()[index].longitude));
    }

    void indicatorsAreDescribedAndMissingIsNaN() {
        const auto reading = io::readIndicators(u":/data/indicators_epci_2025.csv"_s);
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        const auto& table = reading->table;
        QCOMPARE(table.codes().size(), 1255);
        QCOMPARE(table.indicators().size(), 5U);
        QCOMPARE(table.indicators()[0].direction, territory::Direction::LowIsFragile);
        QCOMPARE(table.indicators()[0].unit, u"consult./an/hab."_s);
        QCOMPARE(table.value(u"200000172"_s, 0), 3.0);
        QCOMPARE(table.value(u"200000172"_s, 4), 23880.0);
        // Missing, as the README of the data counts them: 5, 5, 5, 1 and 15.
        const std::array<int, 5> expected{5, 5, 5, 1, 15};
        for (std::size_t column = 0; column < 5; ++column)
            QCOMPARE(std::count_if(table.column(column).begin(), table.column(column).end(),
                                   [](double value) { return std::isnan(value); }),
                     expected[column]);
        QCOMPARE(reading->diagnosis.find(territory::Diagnosis::Cause::MissingValue)->count, 31);
        QVERIFY(!reading->diagnosis.hasAny(territory::Diagnosis::Severity::Warning));
    }

    void decisionListIsPartial() {
        const auto list =
            io::readDecisionList(u":/data/red_zones_2025-06-27.csv"_s, u":/data/red_zones_coverage.csv"_s);
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->retainedCount(), 76);
        QCOMPARE(list->probableCount(), 12);
        QVERIFY(!list->isComplete());
        QCOMPARE(list->date, QDate(2025, 6, 27));
        QCOMPARE(list->id, u"officielle-2025-06-27"_s);
        QVERIFY(list->coverage.isCompleteFor(u"75"_s, u"11"_s));   // Île-de-France
        QVERIFY(list->coverage.isCompleteFor(u"32"_s, u"76"_s));   // Gers
        QVERIFY(!list->coverage.isCompleteFor(u"23"_s, u"75"_s));  // Creuse
        QVERIFY(!list->coverage.isCompleteFor(u"976"_s, u"06"_s)); // Mayotte
    }

    void reportedVenuesStandAtTheirCommune() {
        const auto reading = io::readVenues(u":/data/venues_reported.csv"_s, gazetteer());
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->venues.size(), 14U);
        const auto& montlucon = reading->venues.front();
        QCOMPARE(montlucon.name, u"Montluçon"_s);
        QCOMPARE(montlucon.territory, u"200071082"_s);
        QCOMPARE(montlucon.precision, solidarity::CarePlace::Precision::Commune);
        QCOMPARE(montlucon.category, u"commune signalée"_s);
        QVERIFY(std::abs(montlucon.longitude - 2.6) < 0.1);
        QVERIFY(std::abs(montlucon.latitude - 46.34) < 0.1);
    }

    void emergencyDepartmentsAreAllPlaced() {
        const auto reading = io::readVenues(u":/data/emergency_departments.csv"_s, gazetteer());
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(reading->venues.size(), 505U);
        QCOMPARE(reading->venues.front().category, u"SMUR, SU, SUP"_s);
        QCOMPARE(reading->venues.front().precision, solidarity::CarePlace::Precision::Point);
    }
};

QTEST_GUILESS_MAIN(TestReferenceTables)
#include "test_reference_tables.moc"
