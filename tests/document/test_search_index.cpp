#include "document/search_index.h"
#include "io/readers.h"
#include "support/cpu_time.h"

#include <QTest>
#include <cstring>
#include <limits>

using document::SearchHit;
using document::SearchIndex;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNoPlace = std::numeric_limits<double>::quiet_NaN();

territory::Commune commune(const QString& insee, const QString& name, const QStringList& postal, const QString& epci,
                           qint64 population) {
    return {insee, name, postal, epci, population, kNoPlace, kNoPlace};
}

territory::Territory intercommunalite(const QString& siren, const QString& name, const QString& kind) {
    territory::Territory made;
    made.code = siren;
    made.name = name;
    made.kind = kind;
    return made;
}

/// A small made-up country whose names hold what makes searching hard.
std::shared_ptr<const territory::Gazetteer> smallCountry() {
    return std::make_shared<const territory::Gazetteer>(
        std::vector<territory::Commune>{
            commune(u"18197"_s, u"Saint-Amand-Montrond"_s, {u"18200"_s}, u"200000008"_s, 9000),
            commune(u"18198"_s, u"Drevant"_s, {u"18200"_s}, u"200000008"_s, 500),
            commune(u"18199"_s, u"Orval"_s, {u"18200"_s}, u"200000016"_s, 1800),
            commune(u"36046"_s, u"La Châtre"_s, {u"36400"_s}, u"200000016"_s, 4000),
            commune(u"59526"_s, u"Saint-Amand-les-Eaux"_s, {u"59230"_s}, {}, 16000),
            commune(u"36047"_s, u"Châtres"_s, {u"36401"_s}, u"200000016"_s, 50),
            commune(u"94038"_s, u"L'Haÿ-les-Roses"_s, {u"94240"_s}, {}, 31000)},
        std::vector<territory::Territory>{intercommunalite(u"200000008"_s, u"CC Coeur de France"_s, u"CC"_s),
                                          intercommunalite(u"200000016"_s, u"CC de la Marche Berrichonne"_s, u"CC"_s)},
        std::vector<territory::Departement>{{u"18"_s, u"Cher"_s, u"24"_s},
                                            {u"36"_s, u"Indre"_s, u"24"_s},
                                            {u"2A"_s, u"Corse-du-Sud"_s, u"94"_s},
                                            {u"59"_s, u"Nord"_s, u"32"_s},
                                            {u"94"_s, u"Val-de-Marne"_s, u"11"_s}},
        std::vector<territory::Region>{{u"24"_s, u"Centre-Val de Loire"_s}});
}

QString first(const SearchIndex& index, const QString& typed) {
    const auto hits = index.find(typed);
    return hits.empty() ? u"(nothing)"_s : hits.front().text;
}

QStringList all(const SearchIndex& index, const QString& typed, int limit = 12) {
    QStringList texts;
    for (const SearchHit& hit : index.find(typed, limit))
        texts.append(hit.text);
    return texts;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT
private slots:
    void spellingDoesNotMatter_data();
    void spellingDoesNotMatter();
    void bestFirst();
    void oneErrorIsForgivenFromFourLettersOn();
    void nothingIsForgivenWhereTheNameIsExact();
    void postalCodes();
    void details();
    void departementsByCodeOrName();
    void nothingTyped();
    void shippedList_data();
    void shippedList();
    void aKeystrokeIsQuick();
};

void TestSearchIndex::spellingDoesNotMatter_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString amand = u"Saint-Amand-Montrond"_s;
    QTest::newRow("hyphens") << u"saint amand montrond"_s << amand;
    QTest::newRow("abbreviation") << u"ST-AMAND-MONTROND"_s << amand;
    QTest::newRow("start of the last word") << u"st amand mon"_s << amand;
    QTest::newRow("words in another order") << u"montrond amand"_s << amand;
    QTest::newRow("without article") << u"chatre"_s << u"La Châtre"_s;
    QTest::newRow("apostrophe") << u"l’hay les roses"_s << u"L'Haÿ-les-Roses"_s;
    QTest::newRow("ligature") << u"Cœur de France"_s << u"CC Coeur de France"_s;
    QTest::newRow("kind spelt out") << u"communauté de communes de la Marche berrichonne"_s
                                    << u"CC de la Marche Berrichonne"_s;
    QTest::newRow("without kind") << u"marche berrichonne"_s << u"CC de la Marche Berrichonne"_s;
    QTest::newRow("SIREN") << u"200 000 016"_s << u"CC de la Marche Berrichonne"_s;
}

void TestSearchIndex::spellingDoesNotMatter() {
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(first(SearchIndex(smallCountry()), typed), expected);
}

void TestSearchIndex::bestFirst() {
    const SearchIndex index(smallCountry());
    // Exact without its article, then a start though far less populated.
    QCOMPARE(all(index, u"chatre"_s), (QStringList{u"La Châtre"_s, u"Châtres"_s}));
    // Equal fits by population.
    QCOMPARE(all(index, u"saint amand"_s), (QStringList{u"Saint-Amand-les-Eaux"_s, u"Saint-Amand-Montrond"_s}));
    // A start, then a word inside, though more populated.
    QCOMPARE(all(index, u"mar"_s), (QStringList{u"CC de la Marche Berrichonne"_s, u"Val-de-Marne (94)"_s}));
    QCOMPARE(all(index, u"saint amand"_s, 1), QStringList{u"Saint-Amand-les-Eaux"_s});
}

void TestSearchIndex::oneErrorIsForgivenFromFourLettersOn() {
    const SearchIndex index(smallCountry());
    for (const QString& typed : {u"dervant"_s, u"drevent"_s, u"drevvant"_s, u"devant"_s, u"drevan"_s, u"brevant"_s})
        QCOMPARE(first(index, typed), u"Drevant"_s);
    QCOMPARE(first(index, u"marche berichonne"_s), u"CC de la Marche Berrichonne"_s);
    QCOMPARE(first(index, u"cc marche berrichone"_s), u"CC de la Marche Berrichonne"_s);
    QVERIFY(index.find(u"drwxant"_s).empty()); // two errors
    QVERIFY(index.find(u"orx"_s).empty());     // three letters
    QVERIFY(index.find(u"18209"_s).empty());   // a code is right or wrong
}

void TestSearchIndex::nothingIsForgivenWhereTheNameIsExact() {
    QCOMPARE(all(SearchIndex(smallCountry()), u"chatres"_s), QStringList{u"Châtres"_s});
}

void TestSearchIndex::postalCodes() {
    const SearchIndex index(smallCountry());
    const auto hits = index.find(u"18200"_s);
    QCOMPARE(hits.size(), 2u); // once an EPCI, the more populated first
    QCOMPARE(hits[0].kind, SearchHit::Kind::PostalCode);
    QCOMPARE(hits[0].code, u"18200"_s);
    QCOMPARE(hits[0].text, u"18200 Saint-Amand-Montrond"_s);
    QCOMPARE(hits[0].detail, u"code postal · 2 communes · CC Coeur de France"_s);
    QCOMPARE(hits[0].territory, u"200000008"_s);
    QCOMPARE(hits[1].text, u"18200 Orval"_s);
    QCOMPARE(all(index, u"364"_s), (QStringList{u"36400 La Châtre"_s, u"36401 Châtres"_s}));
    QCOMPARE(all(index, u"36 400"_s), QStringList{u"36400 La Châtre"_s});
}

void TestSearchIndex::details() {
    const SearchIndex index(smallCountry());
    const SearchHit drevant = index.find(u"drevant"_s).front();
    QCOMPARE(drevant.detail, u"commune · Cher · CC Coeur de France"_s);
    QCOMPARE(drevant.territory, u"200000008"_s);
    QCOMPARE(drevant.code, u"18198"_s);
    const SearchHit outside = index.find(u"l'hay"_s).front();
    QCOMPARE(outside.detail, u"commune · Val-de-Marne · hors intercommunalité"_s);
    QCOMPARE(outside.territory, QString());
    const SearchHit marche = index.find(u"marche"_s).front();
    QCOMPARE(marche.detail, u"communauté de communes · Indre, Cher"_s);
    QCOMPARE(marche.territory, u"200000016"_s);
}

void TestSearchIndex::departementsByCodeOrName() {
    const SearchIndex index(smallCountry());
    for (const QString& typed : {u"18"_s, u"cher"_s, u"CHER 18"_s, u"18 cher"_s}) {
        const SearchHit hit = index.find(typed).front();
        QCOMPARE(hit.kind, SearchHit::Kind::Departement);
        QCOMPARE(hit.code, u"18"_s);
        QCOMPARE(hit.text, u"Cher (18)"_s);
        QCOMPARE(hit.detail, u"département · Centre-Val de Loire"_s);
        QCOMPARE(hit.territory, QString());
    }
    QCOMPARE(first(index, u"2a"_s), u"Corse-du-Sud (2A)"_s);
    QCOMPARE(index.find(u"centre val"_s).front().kind, SearchHit::Kind::Region);
}

void TestSearchIndex::nothingTyped() {
    const SearchIndex index(smallCountry());
    for (const QString& typed : {QString(), u"  "_s, u"–"_s, u"()"_s})
        QVERIFY(index.find(typed).empty());
    QVERIFY(index.find(u"cher"_s, 0).empty());
    QVERIFY(SearchIndex(std::make_shared<const territory::Gazetteer>()).find(u"cher"_s).empty());
}

void TestSearchIndex::shippedList_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("commune before its EPCI") << u"bourges"_s << u"Bourges"_s;
    QTest::newRow("most populated namesake") << u"st denis"_s << u"Saint-Denis"_s;
    QTest::newRow("two letters exchanged") << u"marsielle"_s << u"Marseille"_s;
    QTest::newRow("acronym") << u"cckb"_s << u"CC du Kreiz-Breizh (CCKB)"_s;
    QTest::newRow("postal code") << u"18200"_s << u"18200 Saint-Amand-Montrond"_s;
    QTest::newRow("département") << u"971"_s << u"Guadeloupe (971)"_s;
    QTest::newRow("EPCI") << u"ouest guyanais"_s << u"CC de l'Ouest Guyanais"_s;
}

void TestSearchIndex::shippedList() {
    static const auto gazetteer = io::readGazetteer();
    QVERIFY(gazetteer);
    static const SearchIndex index(std::make_shared<const territory::Gazetteer>(*gazetteer));
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(first(index, typed), expected);
}

void TestSearchIndex::aKeystrokeIsQuick() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers slow the search but not the floor");
#endif
    const auto gazetteer = io::readGazetteer();
    QVERIFY(gazetteer);
    const SearchIndex index(std::make_shared<const territory::Gazetteer>(*gazetteer));
    // The floor of the same run: one look at every byte of all the names.
    QByteArray names;
    for (const auto& commune : gazetteer->communes())
        names += commune.name.toUtf8() + commune.postalCodes.join(u'\n').toUtf8() + '\n';
    std::size_t lines = 0;
    const double floor = support::leastCpuMilliseconds(20, [&] {
        const char* end = names.constData() + names.size();
        for (const char* at = names.constData(); at != end; ++lines) {
            const void* next = std::memchr(at, '\n', std::size_t(end - at));
            at = next ? static_cast<const char*>(next) + 1 : end;
        }
    });
    QVERIFY(lines > gazetteer->communes().size());
    double worst = 0;
    QString worstTyped;
    // Every keystroke of some names, and questions made to be slow: common letters, few of them, nothing that fits.
    const QStringList typed{u"saint-amand-montrond"_s,
                            u"communauté de communes de la marche berichonne"_s,
                            u"18200"_s,
                            u"eaeaeaeaea"_s,
                            u"zzzzzzzz"_s,
                            u"l l l l l l"_s,
                            u"tressaine des"_s};
    for (const QString& text : typed) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const double taken = support::leastCpuMilliseconds(2, [&] { index.find(text.left(length)); });
            if (taken > worst) {
                worst = taken;
                worstTyped = text.left(length);
            }
        }
    }
    worst = support::leastCpuMilliseconds(20, [&] { index.find(worstTyped); });
    qInfo("slowest keystroke: %.2f ms (%s), reading the names: %.3f ms", worst, qPrintable(worstTyped), floor);
    QVERIFY2(worst < 30 * floor, "searching has become slow");
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "test_search_index.moc"
