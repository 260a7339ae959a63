#include "territory/gazetteer.h"
#include "territory/indicator_table.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace territory;

namespace {

Commune commune(const char16_t* insee, const char16_t* epci, qint64 population) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    return {QString::fromUtf16(insee), QStringLiteral("?"), {}, QString::fromUtf16(epci), population, none, none};
}

Territory someTerritory(const char16_t* code) {
    Territory made;
    made.code = QString::fromUtf16(code);
    return made;
}

/// Made up: T1 lies mostly in the Gard and partly in the Vaucluse, T2 in Mayotte, T3 in Corse; Ushant is in no EPCI.
Gazetteer sample() {
    return Gazetteer({commune(u"84001", u"T1", 40), commune(u"30002", u"T1", 30), commune(u"30001", u"T1", 30),
                      commune(u"97601", u"T2", -1), commune(u"97602", u"T2", 5), commune(u"2B004", u"T3", 7),
                      commune(u"29155", u"", 800)},
                     {someTerritory(u"T1"), someTerritory(u"T2"), someTerritory(u"T3"), someTerritory(u"T4")},
                     {{QStringLiteral("30"), QStringLiteral("Gard"), QStringLiteral("76")},
                      {QStringLiteral("84"), QStringLiteral("Vaucluse"), QStringLiteral("93")},
                      {QStringLiteral("976"), QStringLiteral("Mayotte"), QStringLiteral("06")},
                      {QStringLiteral("2B"), QStringLiteral("Haute-Corse"), QStringLiteral("94")}},
                     {{QStringLiteral("76"), QStringLiteral("Occitanie")}});
}

} // namespace

class TestGazetteer : public QObject {
    Q_OBJECT
private slots:
    void membersByDescendingPopulation();
    void departementsMostPopulatedFirst();
    void populationIsNotAvailableWhenAMemberIs();
    void whatIsGivenIsKept();
    void unknownCodes();
    void overseas();
    void departementOfACommune();
    void tableGivesNaNForWhatItLacks();
};

void TestGazetteer::membersByDescendingPopulation() {
    const Gazetteer gazetteer = sample();
    QCOMPARE(gazetteer.territories()[0].communes, (std::vector<int>{0, 2, 1})); // 40; then 30001 before 30002
    QVERIFY(gazetteer.territories()[3].communes.empty());
}

void TestGazetteer::departementsMostPopulatedFirst() {
    const Gazetteer gazetteer = sample();
    const Territory& straddling = gazetteer.territories()[0];
    QCOMPARE(straddling.departements, (QStringList{QStringLiteral("30"), QStringLiteral("84")})); // 60 against 40
    QCOMPARE(straddling.regions, (QStringList{QStringLiteral("76"), QStringLiteral("93")}));
}

void TestGazetteer::populationIsNotAvailableWhenAMemberIs() {
    const Gazetteer gazetteer = sample();
    QCOMPARE(gazetteer.territories()[0].population, 100);
    QCOMPARE(gazetteer.territories()[1].population, -1);
    QCOMPARE(gazetteer.territories()[3].population, -1);
}

void TestGazetteer::whatIsGivenIsKept() {
    Territory given = someTerritory(u"T1");
    given.departements = {QStringLiteral("84")};
    given.population = 12;
    const Gazetteer gazetteer({commune(u"30001", u"T1", 3)}, {given}, {}, {});
    QCOMPARE(gazetteer.territories()[0].departements, QStringList{QStringLiteral("84")});
    QCOMPARE(gazetteer.territories()[0].population, 12);
    QCOMPARE(gazetteer.territories()[0].communes, std::vector<int>{0});
}

void TestGazetteer::unknownCodes() {
    const Gazetteer gazetteer = sample();
    QCOMPARE(gazetteer.territoryOf(QStringLiteral("T3")), 2);
    QCOMPARE(gazetteer.territoryOf(QStringLiteral("T9")), -1);
    QCOMPARE(gazetteer.communeOf(QStringLiteral("29155")), 6);
    QCOMPARE(gazetteer.departementName(QStringLiteral("84")), QStringLiteral("Vaucluse"));
    QCOMPARE(gazetteer.departementName(QStringLiteral("99")), QString());
    QCOMPARE(gazetteer.regionName(QStringLiteral("76")), QStringLiteral("Occitanie"));
    QCOMPARE(gazetteer.regionName(QStringLiteral("00")), QString());
}

void TestGazetteer::overseas() {
    const Gazetteer gazetteer = sample();
    QVERIFY(!gazetteer.isOverseas(gazetteer.territories()[0]));
    QVERIFY(gazetteer.isOverseas(gazetteer.territories()[1]));
    QVERIFY(!gazetteer.isOverseas(gazetteer.territories()[3]));
}

void TestGazetteer::departementOfACommune() {
    QCOMPARE(departementOfCommune(QStringLiteral("01001")), QStringLiteral("01"));
    QCOMPARE(departementOfCommune(QStringLiteral("2A004")), QStringLiteral("2A"));
    QCOMPARE(departementOfCommune(QStringLiteral("97105")), QStringLiteral("971"));
}

void TestGazetteer::tableGivesNaNForWhatItLacks() {
    const double none = std::numeric_limits<double>::quiet_NaN();
    Indicator indicator;
    indicator.key = QStringLiteral("k");
    const IndicatorTable table({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("A")}, {indicator},
                               {{1, none, 3}});
    QCOMPARE(table.value(QStringLiteral("A"), 0), 1.0); // the first row of a duplicate counts
    QVERIFY(std::isnan(table.value(QStringLiteral("B"), 0)));
    QVERIFY(std::isnan(table.value(QStringLiteral("C"), 0)));
    QCOMPARE(table.indicatorOf(QStringLiteral("k")), 0);
    QCOMPARE(table.indicatorOf(QStringLiteral("x")), -1);
}

QTEST_APPLESS_MAIN(TestGazetteer)
#include "test_gazetteer.moc"
