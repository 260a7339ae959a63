#include "fragility/index.h"
#include "shipped_table.h"

#include <cmath>

using namespace fragility;

namespace {

/// One way to score the shipped table; oracles/make_oracles.R has the same under the same name.
struct Way {
    const char* name;
    IndexMethod method;
    std::vector<double> weights = {20, 20, 20, 20, 20};
    bool metropolitan = false;
};

std::vector<Way> ways() {
    using enum Normalisation;
    using enum Aggregation;
    return {
        {"weights", {}, {40, 10, 20, 25, 5}},
        {"two_weights", {}, {60, 0, 0, 40, 0}},
        {"minmax", {.normalisation = MinMax}},
        {"zscore", {.normalisation = ZScore}},
        {"goalpost", {.normalisation = Goalpost}},
        {"winsorised", {.normalisation = MinMax, .winsorised = 0.05}},
        {"winsorised_ranks", {.winsorised = 0.1}, {10, 20, 30, 30, 10}},
        {"geometric", {.aggregation = Geometric}},
        {"harmonic", {.normalisation = MinMax, .aggregation = Harmonic}, {30, 20, 10, 20, 20}},
        {"zscore_geometric", {.normalisation = ZScore, .aggregation = Geometric}, {10, 20, 30, 0, 40}},
        {"goalpost_harmonic", {.normalisation = Goalpost, .aggregation = Harmonic}},
        {"median", {.missing = MissingRule::GroupMedian}},
        {"median_winsorised",
         {.normalisation = ZScore, .winsorised = 0.02, .missing = MissingRule::GroupMedian},
         {5, 25, 25, 5, 40}},
        {"none", {.normalisation = MinMax, .missing = MissingRule::NoScore}},
        {"four", {.minimumPresent = 4}, {1, 2, 3, 4, 5}},
        {"metropolitan", {}, {20, 20, 20, 20, 20}, true},
        {"metropolitan_minmax",
         {.normalisation = MinMax, .winsorised = 0.01, .aggregation = Geometric, .missing = MissingRule::GroupMedian},
         {20, 20, 20, 20, 20},
         true}};
}

bool isClose(double actual, double expected) {
    return std::isnan(expected) ? std::isnan(actual) : std::abs(actual - expected) <= 1e-9;
}

} // namespace

class TestIndexOracles : public QObject {
    Q_OBJECT
private slots:
    void everyTerritoryByDefault();
    void everyMethod_data();
    void everyMethod();
    void normalisationsOfTheHandbook();
    void geometricMeanOfTheHandbook();
    void goalpostsOfCoinr();

private:
    Scores scoresOf(const Way& way) const;
    ShippedTable m_table;
};

Scores TestIndexOracles::scoresOf(const Way& way) const {
    static constexpr Goalposts goalposts[] = {{5, 1}, {0.1, 0.6}, {0.05, 0.2}, {5, 45}, {26000, 17000}};
    std::vector<Criterion> criteria = m_table.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        criteria[i].weight = way.weights[i];
        criteria[i].goalposts = goalposts[i];
    }
    Territories territories = m_table.territories;
    std::vector<std::uint8_t> metropolitan;
    for (const int departement : m_table.departement)
        metropolitan.push_back(departement < 0x970); // 97x, read as hexadecimal
    if (way.metropolitan)
        territories.reference = metropolitan;
    return score(std::make_shared<const Normalised>(normalise(criteria, territories, way.method)), criteria,
                 territories, way.method);
}

void TestIndexOracles::everyTerritoryByDefault() {
    const Scores scores = scoresOf({"default", {}});
    const auto rows = rowsOf(QFINDTESTDATA("oracles/scores.csv"));
    QCOMPARE(rows.size(), 1255u);
    QCOMPARE(scores.scored, 1250);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto row = rows[i];
        const QString siren = row[QStringLiteral("siren")];
        QCOMPARE(m_table.sirens[qsizetype(i)], siren);
        QCOMPARE(scores.rank[i], row[QStringLiteral("rank")].toInt());
        QVERIFY2(isClose(scores.score[i], number(row[QStringLiteral("score")])), qPrintable(siren));
    }
}

void TestIndexOracles::everyMethod_data() {
    QTest::addColumn<std::size_t>("way");
    for (std::size_t way = 0; way < ways().size(); ++way)
        QTest::newRow(ways()[way].name) << way;
}

void TestIndexOracles::everyMethod() {
    QFETCH(std::size_t, way);
    const QString name = QString::fromLatin1(ways()[way].name);
    const Scores scores = scoresOf(ways()[way]);
    const auto rows = rowsOf(QFINDTESTDATA("oracles/scores_by_method.csv"));
    QCOMPARE(rows.size(), 251u); // one territory in five
    for (auto row : rows) {
        const QString siren = row[QStringLiteral("siren")];
        const std::size_t territory = m_table.at(siren);
        QVERIFY2(isClose(scores.score[territory], number(row[name])), qPrintable(siren));
        QCOMPARE(scores.rank[territory], row[name + QStringLiteral("_rank")].toInt());
    }
}

/// OECD/JRC Handbook (2008), Table 15, p. 87: mean years of school in 23 countries, z-scores and min–max, to two
/// decimals.
void TestIndexOracles::normalisationsOfTheHandbook() {
    const std::vector<double> years{10,  12,  11.4, 9.5, 10.8, 9.4, 9.4, 11.6, 10.9, 7.1, 10.2, 11.9,
                                    9.4, 9.3, 11.7, 8.4, 7.9,  9.6, 7.3, 7.2,  9.5,  9.1, 7.1};
    const std::vector<double> zScores{0.26,  1.52,  1.14, -0.06, 0.76,  -0.12, -0.12, 1.27,  0.83,  -1.58, 0.38, 1.46,
                                      -0.12, -0.19, 1.33, -0.76, -1.08, 0,     -1.46, -1.52, -0.06, -0.31, -1.58};
    const std::vector<double> minMax{0.59, 1,    0.88, 0.49, 0.76, 0.47, 0.47, 0.92, 0.78, 0,    0.63, 0.98,
                                     0.47, 0.45, 0.94, 0.27, 0.16, 0.51, 0.04, 0.02, 0.49, 0.41, 0};
    std::vector<int> order(years.size());
    std::iota(order.begin(), order.end(), 0);
    const std::vector<Criterion> criteria{{years}};
    const auto places = [&](Normalisation how) {
        return normalise(criteria, {order, {}, {}, {}}, {.normalisation = how}).values[0];
    };
    for (std::size_t country = 0; country < years.size(); ++country) {
        QVERIFY(std::abs((places(Normalisation::ZScore)[country] - 50) / 10 - zScores[country]) <= 0.005);
        QVERIFY(std::abs(places(Normalisation::MinMax)[country] / 100 - minMax[country]) <= 0.005);
    }
}

/// The same, p. 103–104: 21, 1, 1, 1 and 6, 6, 6, 6 are equal by the arithmetic mean; by the geometric 2.14 and 6, and
/// one unit more in the second indicator makes 2.54 and 6.23.
void TestIndexOracles::geometricMeanOfTheHandbook() {
    const auto placeOf = [](double positive) { return (positive - 1) / 0.99; };
    const std::vector<std::vector<double>> profiles{{21, 1, 1, 1}, {6, 6, 6, 6}, {21, 2, 1, 1}, {6, 7, 6, 6}};
    const std::vector<double> published{2.14, 6, 2.54, 6.23};
    const std::vector<double> unused;
    const std::vector<Criterion> criteria(4, Criterion{unused});
    const auto scoreBy = [&](Aggregation aggregation, const std::vector<double>& profile) {
        std::vector<double> places;
        for (const double value : profile)
            places.push_back(placeOf(value));
        return 1 + 0.99 * scoreOutsider(places, criteria, {.aggregation = aggregation});
    };
    for (std::size_t i = 0; i < profiles.size(); ++i)
        QVERIFY(std::abs(scoreBy(Aggregation::Geometric, profiles[i]) - published[i]) < 0.01); // cut, not rounded
    QVERIFY(std::abs(scoreBy(Aggregation::Arithmetic, profiles[0]) - 6) < 1e-12);
    QVERIFY(std::abs(scoreBy(Aggregation::Arithmetic, profiles[1]) - 6) < 1e-12);
}

/// The cases by which COINr checks its n_goalposts (tests/testthat/test-normalise.R), on 0–100 here: 1, 11 and −1
/// between 0 and 10, and the same turned round.
void TestIndexOracles::goalpostsOfCoinr() {
    const std::vector<double> values{1, 11, -1};
    const std::vector<int> order{0, 1, 2};
    const auto places = [&](Goalposts goalposts) {
        const std::vector<Criterion> criteria{{values, territory::Direction::HighIsFragile, 1, goalposts}};
        return normalise(criteria, {order, {}, {}, {}}, {.normalisation = Normalisation::Goalpost}).values[0];
    };
    QCOMPARE(places({0, 10}), (std::vector<double>{10, 100, 0}));
    QCOMPARE(places({10, 0}), (std::vector<double>{90, 0, 100}));
}

QTEST_APPLESS_MAIN(TestIndexOracles)
#include "test_index_oracles.moc"
