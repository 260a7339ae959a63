#include "oracle.h"
#include "statistics/correlation.h"

#include <cmath>

using namespace statistics;

class TestCorrelation : public QObject {
    Q_OBJECT
private slots:
    void thoseOfTheHandbook();
    void thoseOfR();
    void matrixIsThatOfR();
    void ranksAloneMatterToSpearman();
    void pairsWithBothPresentCount();
    void undefinedWhereNothingVaries();
};

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Columns of correlated.csv: made up, with ties and missing values.
std::vector<std::vector<double>> oracleColumns() {
    std::vector<std::vector<double>> columns(4);
    for (const QStringList& row : oracleRows(QFINDTESTDATA("oracles/correlated.csv"))) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(oracleNumber(row[qsizetype(i)]));
    }
    return columns;
}

} // namespace

void TestCorrelation::thoseOfTheHandbook() {
    // OECD/JRC Handbook (2008), Table A.2 (p. 152), 23 countries: internet hosts, exports, electricity (log),
    // schooling, university; Table 6 (p. 64): their correlations, to two decimals.
    const std::vector<std::vector<double>> columns{
        {200.2, 179.1, 125.8, 49,   4.8,  136,  57.4, 108,  125.9, 72.3, 41.2, 193.6,
         48.6,  58.9,  146.7, 84.2, 36.4, 43.2, 21,   30.4, 25,    21.6, 20.3},
        {50.7, 66.2, 59.7, 80.8, 66.7, 50.9, 61.9, 48.7, 16.2, 74.9, 64.2, 19,
         53.6, 47.6, 15.4, 50.3, 58.9, 45,   53.4, 51,   51.7, 63.5, 49.5},
        {4.15, 4.07, 4.14, 3.86, 3.65, 3.77, 3.73, 4.18, 3.94, 3.83, 3.75, 4.39,
         3.68, 3.86, 3.91, 3.79, 3.80, 3.74, 3.62, 3.65, 3.68, 3.46, 3.71},
        {10,  12,  11.4, 9.5, 10.8, 9.4, 9.4, 11.6, 10.9, 7.1, 10.2, 11.9,
         9.4, 9.3, 11.7, 8.4, 7.9,  9.6, 7.3, 7.2,  9.5,  9.1, 7.1},
        {27.4, 13.9, 15.3, 10,   23.2, 9.5, 14.9, 14.2, 25.3, 24.2, 14.4, 11.2,
         12.3, 13.6, 13.1, 13.6, 12.6, 11,  15.6, 13,   8.2,  7.7,  10.6}};
    const std::vector<std::vector<double>> published{
        {1, -0.45, 0.84, 0.63, 0.27}, {1, -0.36, -0.35, -0.03}, {1, 0.65, 0.26}, {1, 0.08}, {1}};
    for (std::size_t row = 0; row < columns.size(); ++row) {
        for (std::size_t column = row; column < columns.size(); ++column) {
            const double r = pearson(columns[row], columns[column]);
            // The Handbook correlated values that Table A.2 prints rounded.
            QVERIFY2(std::abs(r - published[row][column - row]) < 0.0075, qPrintable(QString::number(r)));
        }
    }
}

void TestCorrelation::thoseOfR() {
    const auto columns = oracleColumns();
    const auto rows = oracleRows(QFINDTESTDATA("oracles/correlations.csv"));
    QCOMPARE(rows.size(), 6u);
    for (const QStringList& row : rows) {
        const auto& a = columns[row[0].toUInt()];
        const auto& b = columns[row[1].toUInt()];
        QVERIFY(std::abs(pearson(a, b) - row[2].toDouble()) < 1e-12);
        QVERIFY(std::abs(spearman(a, b) - row[3].toDouble()) < 1e-12);
    }
}

void TestCorrelation::matrixIsThatOfR() {
    const auto columns = oracleColumns();
    const std::vector<std::span<const double>> spans(columns.begin(), columns.end());
    const auto matrix = spearmanMatrix(spans);
    QCOMPARE(matrix.size(), columns.size());
    for (std::size_t i = 0; i < matrix.size(); ++i)
        QCOMPARE(matrix[i][i], 1.0);
    for (const QStringList& row : oracleRows(QFINDTESTDATA("oracles/correlations.csv"))) {
        const auto i = row[0].toUInt(), j = row[1].toUInt();
        QCOMPARE(matrix[i][j], matrix[j][i]);
        QVERIFY(std::abs(matrix[i][j] - row[3].toDouble()) < 1e-12);
    }
}

void TestCorrelation::ranksAloneMatterToSpearman() {
    const std::vector<double> a{1, 2, 3, 4, 5}, exponential{1, 10, 100, 1000, 10000}, falling{5, 4, 3, 2, 1};
    QVERIFY(std::abs(spearman(a, exponential) - 1) < 1e-15);
    QVERIFY(pearson(a, exponential) < 0.8);
    QVERIFY(std::abs(spearman(a, falling) + 1) < 1e-15);
}

void TestCorrelation::pairsWithBothPresentCount() {
    const std::vector<double> a{1, kMissing, 2, 3, 9}, b{2, 7, 4, 6, kMissing};
    QVERIFY(std::abs(pearson(a, b) - 1) < 1e-15);
    QVERIFY(std::abs(spearman(a, b) - 1) < 1e-15);
}

void TestCorrelation::undefinedWhereNothingVaries() {
    const std::vector<double> same{0.1, 0.1, 0.1}, varied{1, 2, 3}, two{1, 2, kMissing};
    QVERIFY(std::isnan(pearson(same, varied)));
    QVERIFY(std::isnan(spearman(varied, same)));
    QVERIFY(std::isnan(pearson(two, varied)));
    QVERIFY(std::isnan(spearman({}, {})));
}

QTEST_APPLESS_MAIN(TestCorrelation)
#include "test_correlation.moc"
