#include "fragility/score.h"

#include <QFile>
#include <QHash>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace fragility;
using territory::Direction;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

QStringList codes(const char* letters) {
    QStringList list;
    for (const char* letter = letters; *letter != 0; ++letter)
        list.append(QString(QLatin1Char(*letter)));
    return list;
}

/// Rows of a table, by column name: the first column, and those that follow the last quoted cell (names hold commas).
std::vector<QHash<QString, QString>> rowsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.front().split(u',');
    std::vector<QHash<QString, QString>> rows;
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> row;
        row.insert(names.front(), cells.front());
        for (qsizetype fromEnd = 1; fromEnd < names.size(); ++fromEnd)
            row.insert(names[names.size() - fromEnd], cells[cells.size() - fromEnd]);
        rows.push_back(row);
    }
    return rows;
}

double number(const QString& cell) {
    return cell.isEmpty() ? kMissing : cell.toDouble();
}

/// The five indicators of the 1,255 intercommunalités as shipped.
struct ShippedTable {
    QStringList sirens;
    std::vector<std::vector<double>> columns;
    std::vector<Criterion> criteria;

    ShippedTable() : columns(5) {
        static const QStringList keys{QStringLiteral("apl_generalistes_65"), QStringLiteral("part_apl_plus_de_60"),
                                      QStringLiteral("part_75_plus"), QStringLiteral("temps_urgences_min"),
                                      QStringLiteral("niveau_vie_median")};
        for (const auto& row : rowsOf(QFINDTESTDATA("../../resources/indicators_epci_2025.csv"))) {
            sirens.append(row[QStringLiteral("siren")]);
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i].push_back(number(row[keys[qsizetype(i)]]));
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            criteria.push_back({columns[i], i == 0 || i == 4 ? Direction::LowIsFragile : Direction::HighIsFragile});
    }
};

} // namespace

class TestScore : public QObject {
    Q_OBJECT
private slots:
    void byHand();
    void weightsAreRescaledOverThosePresent();
    void zeroWeightLeavesOut();
    void tooFewIndicatorsGiveNoScore();
    void equalScoresGoByCode();
    void topIsSelected();
    void contributionsAddUp();
    void shippedTableIsScoredAsByR();
    void namedTerritories();
};

void TestScore::byHand() {
    // Three territories. Access 3 < 4 < 5, low is fragile: A 0, B 50, C 100. Distance 10 < 20 < 30: A 0, B 100, C 50.
    // Age 7 = 7 < 9, ranks 1.5, 1.5, 3: A 25, B 25, C 100.
    const std::vector<double> access{5, 4, 3}, distance{10, 30, 20}, age{7, 7, 9};
    const std::vector<Criterion> criteria{{access, Direction::LowIsFragile}, {distance}, {age}};
    const Scores scores = score(criteria, codes("ABC"));
    QCOMPARE(scores.normalised[0], (std::vector<double>{0, 50, 100}));
    QCOMPARE(scores.normalised[1], (std::vector<double>{0, 100, 50}));
    QCOMPARE(scores.normalised[2], (std::vector<double>{25, 25, 100}));
    QCOMPARE(scores.score[0], 25. / 3);
    QCOMPARE(scores.score[1], 175. / 3);
    QCOMPARE(scores.score[2], 250. / 3);
    QCOMPARE(scores.rank, (std::vector<int>{3, 2, 1}));
    QCOMPARE(scores.scored, 3);
}

void TestScore::weightsAreRescaledOverThosePresent() {
    const std::vector<double> a{1, 2}, b{1, 2}, c{2, 1}, d{1, kMissing};
    const std::vector<Criterion> criteria{{a, Direction::HighIsFragile, 2}, {b}, {c}, {d, Direction::HighIsFragile, 6}};
    const Scores scores = score(criteria, codes("AB"));
    // B: (2·100 + 1·100 + 1·0) / 4; A's only value of d is in the middle: (0 + 0 + 100 + 6·50) / 10.
    QCOMPARE(scores.score[1], 75.0);
    QCOMPARE(scores.score[0], 40.0);
    QCOMPARE(scores.present, (std::vector<int>{4, 3}));
    QVERIFY(std::isnan(scores.contributions[3][1]));
    QCOMPARE(scores.contributions[0][1], 50.0);
}

void TestScore::zeroWeightLeavesOut() {
    const std::vector<double> a{1, 2}, b{2, 1};
    const std::vector<Criterion> criteria{{a}, {a}, {a}, {b, Direction::HighIsFragile, 0}};
    const Scores scores = score(criteria, codes("AB"));
    QCOMPARE(scores.score[0], 0.0);
    QCOMPARE(scores.score[1], 100.0);
    QCOMPARE(scores.present, (std::vector<int>{3, 3}));
    QCOMPARE(scores.contributions[3], (std::vector<double>{0, 0}));
    QCOMPARE(scores.normalised[3], (std::vector<double>{100, 0})); // still shown, if it isn't counted
}

void TestScore::tooFewIndicatorsGiveNoScore() {
    const std::vector<double> a{1, 2}, b{1, 2}, c{1, kMissing};
    const std::vector<Criterion> criteria{{a}, {b}, {c}};
    const Scores scores = score(criteria, codes("AB"), {3, 151});
    QVERIFY(std::isnan(scores.score[1]));
    QVERIFY(std::isnan(scores.contributions[0][1]));
    QCOMPARE(scores.rank, (std::vector<int>{1, 0}));
    QCOMPARE(scores.selected, (std::vector<bool>{true, false}));
    QCOMPARE(scores.scored, 1);
}

void TestScore::equalScoresGoByCode() {
    // A and B hold the same places out of order: in binary, B's sum of thirds comes out greater by 7e-15.
    const std::vector<double> a{4, 1, 0, 2, 3, 5, 6, 7}, b{1, 2, 0, 3, 4, 5, 6, 7}, c{2, 4, 0, 1, 3, 5, 6, 7};
    const std::vector<Criterion> criteria{{a}, {b}, {c}};
    const Scores scores = score(criteria, codes("BACDEFGH"));
    QVERIFY(scores.score[0] > scores.score[1]);
    QVERIFY(scores.score[0] - scores.score[1] < 1e-9);
    QCOMPARE(scores.rank, (std::vector<int>{6, 5, 8, 7, 4, 3, 2, 1}));
}

void TestScore::topIsSelected() {
    std::vector<double> values(200);
    QStringList names;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = double(i);
        names.append(QString::number(1000 + i));
    }
    const std::vector<Criterion> criteria{{values}, {values}, {values}};
    const Scores scores = score(criteria, names);
    QCOMPARE(std::count(scores.selected.begin(), scores.selected.end(), true), 151);
    QVERIFY(scores.selected[199] && scores.selected[49] && !scores.selected[48]);
}

void TestScore::contributionsAddUp() {
    const ShippedTable table;
    std::vector<Criterion> criteria = table.criteria;
    criteria[1].weight = 0.3;
    criteria[3].weight = 2.5;
    const Scores scores = score(criteria, table.sirens);
    for (std::size_t territory = 0; territory < scores.score.size(); ++territory) {
        double sum = 0;
        for (const auto& contribution : scores.contributions)
            sum += std::isnan(contribution[territory]) ? 0 : contribution[territory];
        QVERIFY(std::isnan(scores.score[territory]) ? sum == 0 : std::abs(sum - scores.score[territory]) < 1e-9);
    }
}

void TestScore::shippedTableIsScoredAsByR() {
    const ShippedTable table;
    QCOMPARE(table.sirens.size(), 1255);
    const Scores scores = score(table.criteria, table.sirens);
    const auto expected = rowsOf(QFINDTESTDATA("oracles/scores.csv"));
    QCOMPARE(expected.size(), 1255u);
    QCOMPARE(scores.scored, 1250);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto row = expected[i];
        QCOMPARE(table.sirens[qsizetype(i)], row[QStringLiteral("siren")]);
        QCOMPARE(scores.rank[i], row[QStringLiteral("rank")].toInt());
        const double score = number(row[QStringLiteral("score")]);
        QVERIFY(std::isnan(score) ? std::isnan(scores.score[i]) : std::abs(scores.score[i] - score) < 1e-9);
    }
}

void TestScore::namedTerritories() {
    const ShippedTable table;
    const Scores scores = score(table.criteria, table.sirens);
    const auto at = [&table](const QString& siren) { return std::size_t(table.sirens.indexOf(siren)); };
    const std::size_t marche = at(QStringLiteral("200007052")); // CC de la Marche Berrichonne
    QCOMPARE(scores.rank[marche], 40);
    QVERIFY(std::abs(scores.score[marche] - 83.9) < 0.05);
    QVERIFY(scores.selected[marche]);
    QCOMPARE(scores.rank[at(QStringLiteral("249730037"))], 607); // CC de l'Ouest Guyanais
    for (const auto* mayotte : {u"200050532", u"200059871", u"200060457", u"200060465", u"200060473"})
        QCOMPARE(scores.rank[at(QString::fromUtf16(mayotte))], 0);
}

QTEST_APPLESS_MAIN(TestScore)
#include "test_score.moc"
