#include "solidarity/posts.h"

#include <QTest>
#include <algorithm>
#include <cmath>

using namespace solidarity;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Creuse has A (3,000 people) and half of B; Indre the other half of B (1,000 each) and C (5,000), whose score and APL
/// aren't known. B has its seat in Creuse.
Ground ground() {
    const auto commune = [](const QString& insee, const QString& epci, qint64 people) {
        return territory::Commune{insee, insee, {}, epci, people, 2, 46};
    };
    const auto territoryOf = [](const QString& code, qint64 people, const QStringList& departements) {
        return territory::Territory{code, code, u"CC"_s, departements, {}, people, {}};
    };
    Ground ground;
    ground.gazetteer = std::make_shared<const territory::Gazetteer>(
        std::vector{commune(u"23001"_s, u"A"_s, 3000), commune(u"23002"_s, u"B"_s, 1000),
                    commune(u"36001"_s, u"B"_s, 1000), commune(u"36002"_s, u"C"_s, 5000)},
        std::vector{territoryOf(u"A"_s, 3000, {u"23"_s}), territoryOf(u"B"_s, 2000, {u"23"_s, u"36"_s}),
                    territoryOf(u"C"_s, 5000, {u"36"_s})},
        std::vector<territory::Departement>{{u"23"_s, u"Creuse"_s, u"75"_s}, {u"36"_s, u"Indre"_s, u"24"_s}},
        std::vector<territory::Region>{});
    Ground::Facts facts;
    facts.score = 80;
    facts.apl = 1.5;
    ground.facts[u"A"_s] = facts;
    facts.score = 20;
    facts.apl = 3.5;
    ground.facts[u"B"_s] = facts;
    facts.score = facts.apl = kNaN;
    ground.facts[u"C"_s] = facts;
    return ground;
}

std::vector<int> seats(const PostOptions& options) {
    std::vector<int> given;
    const auto shares = apportionPosts(ground(), options);
    if (shares)
        std::ranges::transform(*shares, std::back_inserter(given), &Share::seats);
    return given;
}

PostOptions asking(int seats, PostNeed need, PostLevel level) {
    PostOptions options;
    options.seats = seats;
    options.need = need;
    options.level = level;
    return options;
}

} // namespace

class TestPosts : public QObject {
    Q_OBJECT
private slots:
    void countsPeopleWhereTheyLive();
    void weighsByScoreAndByWhatIsMissing();
    void goesThroughDepartements();
    void keepsFloorsOfTerritories();
    void readsWhatIsThere();
};

void TestPosts::countsPeopleWhereTheyLive() {
    QCOMPARE(seats(asking(10, PostNeed::Population, PostLevel::Departement)), (std::vector<int>{4, 6}));
}

void TestPosts::weighsByScoreAndByWhatIsMissing() {
    const auto byScore = apportionPosts(ground(), asking(10, PostNeed::Score, PostLevel::Departement));
    QCOMPARE((*byScore)[0].weight, 3000 * 0.8 + 1000 * 0.2); // C has no score: nothing of it is counted
    QCOMPARE((*byScore)[1].weight, 1000 * 0.2);
    const auto byNeed = apportionPosts(ground(), asking(10, PostNeed::MissingConsultations, PostLevel::Territory));
    QCOMPARE((*byNeed)[0].weight, 3000 * 1.0); // 2.5 − 1.5
    QCOMPARE((*byNeed)[1].weight, 0.0);        // above the target
    QVERIFY(std::isnan((*byNeed)[2].weight));
    QCOMPARE((*byNeed)[0].seats, 10);
}

void TestPosts::goesThroughDepartements() {
    // 5,000 and 5,000 people by seat: five posts each; then 3 : 2 in Creuse.
    QCOMPARE(seats(asking(10, PostNeed::Population, PostLevel::Territory)), (std::vector<int>{3, 2, 5}));
}

void TestPosts::keepsFloorsOfTerritories() {
    PostOptions options = asking(10, PostNeed::Score, PostLevel::Territory);
    options.floor = 2;
    // C isn't known and gets its floor; A and B share 8 by 2400 : 400, B not under its floor.
    QCOMPARE(seats(options), (std::vector<int>{6, 2, 2}));
    options.ceiling = 5;
    QCOMPARE(seats(options), (std::vector<int>{5, 3, 2}));
    options.ceiling = 3;
    QVERIFY(seats(options).empty()); // 3 + 3 + 2: no room for ten
}

void TestPosts::readsWhatIsThere() {
    const QHash<QString, int> present =
        presentPosts(u"code,nom,postes\n23,Creuse,4\n2A ; 12\r\n 36\t7\nrien\n23 1\n"_s);
    QCOMPARE(present.size(), qsizetype(3));
    QCOMPARE(present.value(u"23"_s), 5);
    QCOMPARE(present.value(u"2A"_s), 12);
    QCOMPARE(present.value(u"36"_s), 7);
    PostOptions options = asking(10, PostNeed::Population, PostLevel::Departement);
    options.present = {{u"23"_s, 6}}; // of 16 in all, 6.4 and 9.6
    QCOMPARE(seats(options), (std::vector<int>{0, 10}));
}

QTEST_APPLESS_MAIN(TestPosts)
#include "test_posts.moc"
