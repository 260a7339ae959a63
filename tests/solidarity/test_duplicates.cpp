#include "solidarity/duplicates.h"

#include <QTest>

using namespace solidarity;

namespace {

Venue venue(const char16_t* name, double longitude, double latitude, const QString& finess = {}) {
    Venue venue;
    venue.id = QUuid::createUuid();
    venue.name = QStringView(name).toString();
    venue.longitude = longitude;
    venue.latitude = latitude;
    venue.finess = finess;
    return venue;
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void findsLikeNamesNearby();
    void looksPastCaseAccentsAndKind();
    void leavesOthersAlone();
    void findsTheSameNumberAnywhere();
    void putsTheSurestFirst();
    void leavesThoseSaidToBeTwo();
};

void TestDuplicates::leavesThoseSaidToBeTwo() {
    std::vector<Venue> venues{venue(u"Maison de santé du Boischaut", 2.4000, 46.7000),
                              venue(u"Maison de santé du Boischaut", 2.4010, 46.7000),
                              venue(u"Maison de santé du Boischaut", 2.4000, 46.7005)};
    venues[0].finess = venues[1].finess = QStringLiteral("360000012");
    QCOMPARE(likelyDuplicates(venues).size(), std::size_t(3));
    venues[1].distinctFrom = {venues[0].id, venues[2].id}; // said by one of the two
    const auto pairs = likelyDuplicates(venues);
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(pairs[0].first, venues[0].id);
    QCOMPARE(pairs[0].second, venues[2].id);
}

void TestDuplicates::findsLikeNamesNearby() {
    const std::vector<Venue> venues{venue(u"Maison de santé du Boischaut", 2.4000, 46.7000),
                                    venue(u"Maison de santé du Boichaut", 2.4010, 46.7000)};
    const auto pairs = likelyDuplicates(venues);
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(pairs[0].first, venues[0].id);
    QCOMPARE(pairs[0].second, venues[1].id);
    // A thousandth of a degree at 46.7° N: 111.32 km · cos φ, and a little more on the ellipsoid.
    QVERIFY(pairs[0].metres > 76 && pairs[0].metres < 77);
    QVERIFY(!pairs[0].sameFiness);
}

void TestDuplicates::looksPastCaseAccentsAndKind() {
    QCOMPARE(likelyDuplicates({venue(u"CENTRE DE SANTE DES FORGES", 2.4, 46.7), venue(u"Msp des Forgès", 2.4, 46.7)})
                 .front()
                 .likeness,
             1.0);
    // Nothing but the kind: compared as they are.
    QCOMPARE(likelyDuplicates({venue(u"Centre de santé", 2.4, 46.7), venue(u"CENTRE DE SANTÉ", 2.4, 46.7)}).size(),
             std::size_t(1));
    QVERIFY(likelyDuplicates({venue(u"Centre de santé", 2.4, 46.7), venue(u"Salle communale", 2.4, 46.7)}).empty());
}

void TestDuplicates::leavesOthersAlone() {
    QVERIFY(likelyDuplicates({venue(u"Les Forges", 2.4, 46.7), venue(u"Les Forges", 2.41, 46.7)}).empty()); // 765 m
    QVERIFY(likelyDuplicates({venue(u"Les Forges", 2.4, 46.7), venue(u"Val d’Allier", 2.4, 46.7)}).empty());
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(likelyDuplicates({venue(u"Les Forges", unknown, unknown), venue(u"Les Forges", unknown, unknown)}).empty());
}

void TestDuplicates::findsTheSameNumberAnywhere() {
    const QString number = QStringLiteral("310003467");
    const auto pairs =
        likelyDuplicates({venue(u"Les Forges", 2.4, 46.7, number), venue(u"Val d’Allier", 3, 46, number)});
    QCOMPARE(pairs.size(), std::size_t(1));
    QVERIFY(pairs[0].sameFiness);
    QCOMPARE(pairs[0].likeness, 0.0);
    // Also near each other with the same name: one pair, not two.
    QCOMPARE(
        likelyDuplicates({venue(u"Les Forges", 2.4, 46.7, number), venue(u"Les Forges", 2.4, 46.7, number)}).size(),
        std::size_t(1));
}

void TestDuplicates::putsTheSurestFirst() {
    const QString number = QStringLiteral("310003467");
    const auto pairs = likelyDuplicates({venue(u"Les Forges", 2.4, 46.7), venue(u"Les Forge", 2.4, 46.7),
                                         venue(u"Les Forges", 2.4, 46.7), venue(u"Autre", 5, 45, number),
                                         venue(u"Ailleurs", 6, 45, number)});
    QCOMPARE(pairs.size(), std::size_t(4));
    QVERIFY(pairs[0].sameFiness);
    QCOMPARE(pairs[1].likeness, 1.0);
    QVERIFY(pairs[2].likeness < 1);
}

QTEST_APPLESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
