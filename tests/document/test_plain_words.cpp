#include "document/typing_errors.h"
#include "territory/plain_words.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <vector>

using namespace document;
using namespace territory;

namespace {

std::string plain(const char16_t* text) {
    return plainWords(QStringView(text));
}

/// The whole table of the optimal string alignment distance, without a limit: cost of parting a[0, i) and b[0, j).
std::vector<std::vector<int>> alignment(const std::string& a, const std::string& b) {
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost;
}

std::string randomWord(std::mt19937& random, std::size_t longest) {
    std::string word(random() % (longest + 1), 'a');
    for (char& c : word)
        c = char('a' + random() % 3);
    return word;
}

} // namespace

class TestPlainWords : public QObject {
    Q_OBJECT
private slots:
    void spellingDoesNotMatter();
    void kindsAndArticles();
    void distancesAreThoseOfTheWholeTable();
    void oneErrorOfAStartAsByTheWholeTable();
};

void TestPlainWords::spellingDoesNotMatter() {
    QCOMPARE(plain(u"Saint-Amand-Montrond"), "saint amand montrond");
    QCOMPARE(plain(u"ST AMAND  montrond "), "saint amand montrond");
    QCOMPARE(plain(u"Ste-Sévère"), "sainte severe");
    QCOMPARE(plain(u"L’Haÿ-les-Roses"), "l hay les roses");
    QCOMPARE(plain(u"L'Hay\u2010les\u00a0Roses"), "l hay les roses"); // typographic hyphen, no-break space
    QCOMPARE(plain(u"Cœur de France"), plain(u"Coeur de France"));
    QCOMPARE(plain(u"Vals & Plateaux"), "vals et plateaux");
    QCOMPARE(plain(u"E\u0301vian"), "evian"); // accent as a character of its own
    QCOMPARE(plain(u"(4 C)"), "4 c");
    QCOMPARE(plain(u"estsaint"), "estsaint"); // st only as a word
    QCOMPARE(plain(u" – "), "");
}

void TestPlainWords::kindsAndArticles() {
    QCOMPARE(withShortKind("communaute de communes de la marche"), "cc de la marche");
    QCOMPARE(withShortKind("communaute d agglomeration du pays"), "ca du pays");
    QCOMPARE(withShortKind("communaute urbaine d arras"), "cu d arras");
    QCOMPARE(withShortKind("communauterie"), "communauterie");
    QCOMPARE(std::string(withoutKind("cc de la marche")), "de la marche");
    QCOMPARE(std::string(withoutKind("caen la mer")), "caen la mer");
    QCOMPARE(std::string(withoutArticle("de la marche")), "marche");
    QCOMPARE(std::string(withoutArticle("d arras")), "arras");
    QCOMPARE(std::string(withoutArticle("les")), "les");
    QCOMPARE(std::string(withoutArticle("lespignan")), "lespignan");
}

void TestPlainWords::distancesAreThoseOfTheWholeTable() {
    std::mt19937 random(1964);
    for (int round = 0; round < 20000; ++round) {
        const std::string a = randomWord(random, 8), b = randomWord(random, 8);
        const int expected = alignment(a, b)[a.size()][b.size()];
        for (const int limit : {0, 1, 2})
            QCOMPARE(typingErrors(a, b, limit), std::min(expected, limit + 1));
    }
}

void TestPlainWords::oneErrorOfAStartAsByTheWholeTable() {
    std::mt19937 random(3);
    for (int round = 0; round < 20000; ++round) {
        const std::string key = randomWord(random, 9), typed = randomWord(random, 6);
        const auto cost = alignment(key, typed);
        const bool whole = cost[key.size()][typed.size()] <= 1;
        const bool start = std::any_of(cost.begin(), cost.end(), [](const auto& row) { return row.back() <= 1; });
        const NearMatch found = matchWithOneError(key, typed);
        QCOMPARE(found != NearMatch::None, start);
        // A start of the key without an error is all that was typed: it isn't sought whole.
        if (!key.starts_with(typed))
            QCOMPARE(found == NearMatch::Whole, whole);
    }
}

QTEST_APPLESS_MAIN(TestPlainWords)
#include "test_plain_words.moc"
