#include "document/adjustment_journal.h"
#include "document/index_wording.h"
#include "document/rank_table.h"
#include "document/results.h"
#include "document/scenario.h"
#include "small_country.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smallcountry;
using document::Scenario;

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);

Scenario named(const QString& name) {
    Scenario scenario;
    scenario.name = name;
    scenario.index.setWeight(u"h1"_s, 35);
    scenario.index.method.aggregation = fragility::Aggregation::Geometric;
    scenario.adjustments = {{u"A"_s, true, u"un seul médecin, \"proche\""_s, u"ARS"_s, QDate(2025, 6, 20)},
                            {u"F"_s, false, u"hors dispositif"_s, u"préfet"_s, {}}};
    return scenario;
}

QStringList namesIn(const QString& folder) {
    QStringList names;
    for (const Scenario& scenario : document::savedScenarios(folder)) {
        names.append(scenario.name);
    }
    return names;
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead();
    void aBadFileIsNamedWithItsKey();
    void presetsGoByTheirNameWhateverItIs();
    void theJournalKeepsEveryAdjustment();
    void theRankingNamesAdjustmentsInAColumnOfTheirOwn();
    void theMethodIsNamedWhereItIsNotTheOrdinaryOne();
};

void TestScenario::whatIsWrittenIsRead() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sous/scénario.json"_s);
    QVERIFY(document::writeScenario(path, named(u"Généralistes d’abord"_s)));
    const auto read = document::readScenario(path);
    QVERIFY(read);
    QVERIFY(*read == named(u"Généralistes d’abord"_s));
}

void TestScenario::aBadFileIsNamedWithItsKey() {
    const QTemporaryDir folder;
    const auto problemOf = [&](const QByteArray& content) {
        QFile file(folder.filePath(u"s.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the test's folder can't be written");
        }
        file.close();
        const auto read = document::readScenario(file.fileName());
        return read ? QString() : read.error().text();
    };
    QVERIFY(problemOf("PK\3\4").contains(u"JSON"_s));
    QVERIFY(problemOf("{}").contains(u"«\u00a0index\u00a0»"_s)); // some other JSON
    QVERIFY(problemOf(R"({"index":{"criteria":{"h1":{"weight":-2}}}})").contains(u"index.criteria.h1.weight"_s));
    QVERIFY(problemOf(R"({"version":9,"index":{}})").contains(u"version"_s));
    QVERIFY(!document::readScenario(folder.filePath(u"absent.json"_s)));
}

void TestScenario::presetsGoByTheirNameWhateverItIs() {
    const QTemporaryDir folder;
    for (const QString& name : {u"b/c: *?"_s, u"A"_s, u"b/c: *!"_s}) {
        QVERIFY(document::saveScenario(folder.path(), named(name)));
    }
    QCOMPARE(namesIn(folder.path()).size(), 3);
    QCOMPARE(namesIn(folder.path()).first(), u"A"_s);
    Scenario again = named(u"A"_s);
    again.adjustments.clear();
    QVERIFY(document::saveScenario(folder.path(), again));
    QCOMPARE(document::savedScenarios(folder.path()).size(), std::size_t(3));
    QVERIFY(document::savedScenarios(folder.path()).front().adjustments.empty());
    QVERIFY(document::removeScenario(folder.path(), u"b/c: *?"_s));
    QVERIFY(document::removeScenario(folder.path(), u"jamais enregistré"_s));
    QCOMPARE(namesIn(folder.path()), (QStringList{u"A"_s, u"b/c: *!"_s}));
    QVERIFY(namesIn(folder.filePath(u"absent"_s)).isEmpty());
}

void TestScenario::theJournalKeepsEveryAdjustment() {
    document::MapState state;
    state.adjustments = named({}).adjustments;
    state.adjustments.push_back({u"A"_s, false, u"renoncé"_s, {}, {}});
    const document::AdjustmentJournal journal = document::adjustmentJournal(state, *dataset());
    QCOMPARE(journal.columns.join(u','), u"siren,nom,ajustement,motif,auteur,date"_s);
    QCOMPARE(journal.rows.size(), std::size_t(3));
    QCOMPARE(journal.rows[0].join(u','), u"A,CC de A,ajout,un seul médecin, \"proche\",ARS,2025-06-20"_s);
    QCOMPARE(journal.rows[2].join(u','), u"A,CC de A,retrait,renoncé,,"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal.csv"_s);
    QVERIFY(document::writeAdjustmentJournal(path, state, *dataset()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"\"un seul médecin, \"\"proche\"\"\""_s));
}

void TestScenario::theRankingNamesAdjustmentsInAColumnOfTheirOwn() {
    const auto country = dataset();
    document::MapState state;
    QCOMPARE(document::rankTable(*country, *document::computeResults(state, *country)).columns.last(), u"decision"_s);
    state.adjustments = named({}).adjustments;
    const document::RankTable table = document::rankTable(*country, *document::computeResults(state, *country));
    QCOMPARE(table.columns.last(), u"ajustement"_s);
    const auto column = [&](const QString& name) { return table.columns.indexOf(name); };
    for (const QStringList& row : table.rows) {
        QCOMPARE(row.size(), table.columns.size());
        const QString expected = row[0] == u"A"_s ? u"ajout"_s : row[0] == u"F"_s ? u"retrait"_s : QString();
        QCOMPARE(row.last(), expected);
        QCOMPARE(row[column(u"classee"_s)], row[column(u"rang"_s)].isEmpty() ? u"non"_s : u"oui"_s); // the rule's
    }
}

void TestScenario::theMethodIsNamedWhereItIsNotTheOrdinaryOne() {
    const auto gazetteer = smallcountry::gazetteer();
    document::IndexSettings settings;
    settings.setWeight(u"h1"_s, 3);
    QVERIFY(document::index_wording::method(settings, gazetteer.get(), kFrench).isEmpty());
    settings.method = {.normalisation = fragility::Normalisation::MinMax,
                       .winsorised = 0.025,
                       .aggregation = fragility::Aggregation::Harmonic,
                       .missing = fragility::MissingRule::GroupMedian,
                       .minimumPresent = 3,
                       .selection = {fragility::SelectionRule::Kind::Population, 2'500'000}};
    settings.reference = {document::ReferenceSet::Kind::Region, u"24"_s};
    const QString words = document::index_wording::method(settings, gazetteer.get(), kFrench).join(u" | "_s);
    QCOMPARE(words, u"région Centre-Val de Loire seule | valeurs extrêmes ramenées aux centiles 2,5 et 97,5 | mise à "
                    "l’échelle min–max | valeurs non disponibles remplacées par la médiane du département | moyenne "
                    "harmonique | sélection\u00a0: les premières, jusqu’à 2\u202f500\u202f000 habitants"_s);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "test_scenario.moc"
