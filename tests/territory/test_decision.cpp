#include "support/shared_data.h"
#include "territory/decision.h"
#include "territory/gazetteer.h"

#include <QFile>
#include <QTest>

using namespace territory;

namespace {

Coverage::Area area(const char16_t* level, const char16_t* code, bool complete) {
    Coverage::Area made;
    made.level = QString::fromUtf16(level);
    made.code = QString::fromUtf16(code);
    made.complete = complete;
    return made;
}

/// Île-de-France and the Cher are complete, Occitanie (76) and France aren't.
DecisionList partialList() {
    DecisionList list;
    list.decisions.insert(QStringLiteral("RED"),
                          {DecisionStatus::Retained, Certainty::Sure, QStringLiteral("ARS"), {}});
    list.decisions.insert(QStringLiteral("MAYBE"), {DecisionStatus::Retained, Certainty::Probable, {}, {}});
    list.coverage.areas = {area(u"pays", u"FR", false), area(u"region", u"11", true), area(u"region", u"76", false),
                           area(u"region", u"01", true), area(u"departement", u"18", true)};
    return list;
}

Territory someTerritory(const char16_t* code, const QStringList& departements, const QStringList& regions) {
    Territory made;
    made.code = QString::fromUtf16(code);
    made.departements = departements;
    made.regions = regions;
    return made;
}

QStringList codes(std::initializer_list<const char16_t*> all) {
    QStringList list;
    for (const char16_t* code : all)
        list.append(QString::fromUtf16(code));
    return list;
}

/// The published coverage table: no quoted commas in its first six columns.
Coverage readCoverage(const QString& path) {
    Coverage coverage;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return coverage;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        Coverage::Area read;
        read.level = cells[0];
        read.code = cells[1];
        read.complete = cells[5] == QStringLiteral("oui");
        coverage.areas.push_back(read);
    }
    return coverage;
}

} // namespace

class TestDecision : public QObject {
    Q_OBJECT
private slots:
    void absenceSaysSomethingOnlyWhereTheListIsComplete_data();
    void absenceSaysSomethingOnlyWhereTheListIsComplete();
    void regionAndDepartementCodesAreNotMixed();
    void completeCountryCoversAll();
    void countsProbableApart();
    void publishedCoverage();
};

void TestDecision::absenceSaysSomethingOnlyWhereTheListIsComplete_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("departements");
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* title, const char16_t* code, const QStringList& departements,
                        const QStringList& regions, DecisionStatus expected) {
        QTest::newRow(title) << QString::fromUtf16(code) << departements << regions << int(expected);
    };
    row("listed", u"RED", codes({u"23"}), codes({u"75"}), DecisionStatus::Retained);
    row("probable is retained", u"MAYBE", codes({u"23"}), codes({u"75"}), DecisionStatus::Retained);
    row("complete région", u"A", codes({u"77"}), codes({u"11"}), DecisionStatus::NotRetained);
    row("complete département", u"A", codes({u"18"}), codes({u"24"}), DecisionStatus::NotRetained);
    row("incomplete", u"A", codes({u"23"}), codes({u"75"}), DecisionStatus::Unknown);
    row("listed as incomplete", u"A", codes({u"81"}), codes({u"76"}), DecisionStatus::Unknown);
    row("straddles out of it", u"A", codes({u"18", u"36"}), codes({u"24"}), DecisionStatus::Unknown);
    row("straddles two complete parts", u"A", codes({u"77", u"18"}), codes({u"11", u"24"}),
        DecisionStatus::NotRetained);
    row("three départements, one incomplete région", u"A", codes({u"77", u"91", u"45"}), codes({u"11", u"24"}),
        DecisionStatus::Unknown);
    row("place not known", u"A", {}, {}, DecisionStatus::Unknown);
}

void TestDecision::absenceSaysSomethingOnlyWhereTheListIsComplete() {
    QFETCH(QString, code);
    QFETCH(QStringList, departements);
    QFETCH(QStringList, regions);
    QFETCH(int, expected);
    const auto asked = someTerritory(reinterpret_cast<const char16_t*>(code.utf16()), departements, regions);
    QCOMPARE(int(partialList().decisionOf(asked).status), expected);
}

void TestDecision::regionAndDepartementCodesAreNotMixed() {
    // Région 01 is Guadeloupe, complete; département 01 is the Ain, which isn't.
    const Coverage coverage = partialList().coverage;
    QVERIFY(coverage.isCompleteFor(QStringLiteral("971"), QStringLiteral("01")));
    QVERIFY(!coverage.isCompleteFor(QStringLiteral("01"), QStringLiteral("84")));
}

void TestDecision::completeCountryCoversAll() {
    DecisionList list = partialList();
    QVERIFY(!list.isComplete());
    list.coverage.areas[0].complete = true;
    QVERIFY(list.isComplete());
    QCOMPARE(list.decisionOf(someTerritory(u"A", {}, {})).status, DecisionStatus::NotRetained);
}

void TestDecision::countsProbableApart() {
    DecisionList list = partialList();
    list.decisions.insert(QStringLiteral("NO"), {DecisionStatus::NotRetained, Certainty::Sure, {}, {}});
    QCOMPARE(list.retainedCount(), 2);
    QCOMPARE(list.probableCount(), 1);
}

void TestDecision::publishedCoverage() {
    REQUIRE_SHARED_DATA(path, "red_zones_coverage.csv");
    DecisionList list;
    list.coverage = readCoverage(path);
    const auto statusIn = [&list](const char16_t* departement, const char16_t* region) {
        return list.decisionOf(someTerritory(u"A", codes({departement}), codes({region}))).status;
    };
    for (const char16_t* departement : {u"75", u"77", u"78", u"91", u"92", u"93", u"94", u"95"})
        QCOMPARE(statusIn(departement, u"11"), DecisionStatus::NotRetained);
    QCOMPARE(statusIn(u"18", u"24"), DecisionStatus::NotRetained);  // Cher
    QCOMPARE(statusIn(u"972", u"02"), DecisionStatus::NotRetained); // Martinique
    QCOMPARE(statusIn(u"36", u"24"), DecisionStatus::Unknown);      // Indre
    QCOMPARE(statusIn(u"23", u"75"), DecisionStatus::Unknown);      // Creuse
    QCOMPARE(statusIn(u"976", u"06"), DecisionStatus::Unknown);     // Mayotte
    QVERIFY(!list.isComplete());
}

QTEST_APPLESS_MAIN(TestDecision)
#include "test_decision.moc"
