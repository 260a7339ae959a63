#include "document/decision_matching.h"
#include "io/readers.h"
#include "io/table.h"
#include "support/cpu_time.h"
#include "territory/plain_words.h"

#include <QTest>
#include <algorithm>

using namespace document;
using namespace Qt::StringLiterals;
using Certainty = MatchedLine::Certainty;

namespace {

/// What stands in a list, and what it must be taken for: "+SIREN" sure, "?SIREN" doubtful with that first, "-" nothing
/// fits, "" ignored.
struct Expected {
    QString line;
    QStringList outcomes; ///< One a territory that the line names.
};

QString outcomeOf(const MatchedLine& line) {
    switch (line.certainty) {
    case Certainty::Sure:
        return u'+' + line.candidates.join(u' ');
    case Certainty::Doubtful:
        return u'?' + line.candidates.front();
    case Certainty::None:
        return u"-"_s;
    case Certainty::Ignored:
        return {};
    }
    return {};
}

} // namespace

/// Lists as they are copied from pages of the ARS, the press and e-mails, against the reference list that ships.
class TestDecisionMatching : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void names_data();
    void names();
    void pageOfAnAgency();
    void tableOfAWebPage();
    void sentenceOfANewspaper();
    void sharedNamesAreDoubtful();
    void shippedListByNameAndDepartement();
    void everyNameOfTheReferenceListIsItsOwn();
    void duplicates();
    void whyAndTextAreForThePerson();
    void aListIsReadAtOnce();
    void conformity();
    void comparison();

private:
    void verify(const std::vector<Expected>& expected) const;
    QStringList outcomes(const QString& text) const;
    territory::Gazetteer m_gazetteer;
};

void TestDecisionMatching::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    auto gazetteer = io::readGazetteer();
    QVERIFY(gazetteer);
    m_gazetteer = *std::move(gazetteer);
}

QStringList TestDecisionMatching::outcomes(const QString& text) const {
    QStringList found;
    for (const MatchedLine& line : matchDecisionList(text, m_gazetteer).lines)
        found.append(outcomeOf(line));
    return found;
}

void TestDecisionMatching::verify(const std::vector<Expected>& expected) const {
    QStringList lines;
    for (const Expected& each : expected)
        lines.append(each.line);
    QHash<int, QStringList> found;
    for (const MatchedLine& line : matchDecisionList(lines.join(u'\n'), m_gazetteer).lines)
        found[line.line].append(outcomeOf(line));
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(found[int(i) + 1], expected[i].outcomes);
}

void TestDecisionMatching::names_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* title, const QString& line, const QString& outcome) {
        QTest::newRow(title) << line << outcome;
    };
    const QString marche = u"+200007052"_s;
    row("as in the reference", u"CC de la Marche Berrichonne"_s, marche);
    row("kind spelt out", u"Communauté de communes de la Marche berrichonne"_s, marche);
    row("article before the kind", u"La communauté de communes de la Marche berrichonne"_s, marche);
    row("without kind", u"Marche Berrichonne"_s, marche);
    row("bullet", u"  • CC Marche Berrichonne"_s, marche);
    row("dash", u"- Marche berrichonne"_s, marche);
    row("numbering", u"12. CC de la Marche Berrichonne"_s, marche);
    row("number of a row", u"7 CC de la Marche Berrichonne"_s, marche);
    row("population", u"CC de la Marche Berrichonne : 5 478 habitants"_s, marche);
    row("population in brackets", u"CC de la Marche Berrichonne (5\u202f478 hab.)"_s, marche);
    row("number of the département", u"CC de la Marche Berrichonne (36)"_s, marche);
    row("département and population", u"CC de la Marche Berrichonne (Indre, 5 478 habitants)"_s, marche);
    row("département before", u"Indre (36) – CC de la Marche Berrichonne"_s, marche);
    row("remark", u"CC de la Marche Berrichonne - deux médecins volontaires"_s, marche);
    row("SIREN", u"200007052"_s, marche);
    row("SIREN in threes", u"CC inconnue 200 007 052"_s, marche);
    row("SIREN after a population", u"5 504 200\u00a0007\u00a0052"_s, marche);
    row("SIRET", u"20000705200017"_s, marche);
    row("comma in a name", u"CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay"_s, u"+200006682"_s);
    row("dash in a name", u"Enclave des Papes - Pays de Grignan (Vaucluse)"_s, u"+200040681"_s);
    row("a name that starts as a département does", u"Paris - Vallée de la Marne"_s, u"+200057958"_s);
    row("articles left out", u"Pays de Trie et Magnoac"_s, u"+200070795"_s);
    row("bracket left out", u"CC de la Haute Somme (80)"_s, u"+200037059"_s);
    row("acronym", u"CCKB"_s, u"+242200715"_s);
    row("number in a name", u"CC des 7 Vallées"_s, u"+200044030"_s);
    row("another kind", u"CA de la Marche Berrichonne"_s, u"?200007052"_s);
    row("another département", u"CC de la Marche Berrichonne (18)"_s, u"?200007052"_s);
    row("another région", u"Occitanie | CC de la Marche Berrichonne"_s, u"?200007052"_s);
    row("typing error", u"CC de la Marche Berichonne"_s, u"?200007052"_s);
    row("two typing errors", u"CC de la Mrche Berichonne"_s, u"?200007052"_s);
    row("part of a name", u"CC Arnon Boischaut"_s, u"?200027076"_s);
    row("unknown SIREN of a known name", u"123456789;CC de la Marche Berrichonne"_s, u"?200007052"_s);
    row("unknown SIREN", u"123456789"_s, u"-"_s);
    row("nobody's name", u"CC de Nulle Part"_s, u"-"_s);
    row("title", u"Les 151 zones rouges présentées le 27 juin 2025"_s, QString());
    row("heading of a table", u"SIREN;Nom;Département;Population"_s, QString());
    row("empty", u"   "_s, QString());
    row("bullet alone", u" • "_s, QString());
    row("département", u"Département du Cher"_s, QString());
    // A département's name is a heading; the intercommunalité of nearly that name has to be called one.
    row("heading", u"Val-d'Oise"_s, QString());
    row("not that heading", u"CC du Val de l'Oise"_s, u"+200040426"_s);
}

void TestDecisionMatching::names() {
    QFETCH(QString, line);
    QFETCH(QString, outcome);
    QCOMPARE(outcomes(line), QStringList{outcome});
}

void TestDecisionMatching::pageOfAnAgency() {
    verify({{u"Centre-Val de Loire"_s, {QString()}},
            {u"Cher (18) :"_s, {QString()}},
            {u"– CC Pays de Nérondes"_s, {u"+200007177"_s}},
            {u"– Communauté de communes Portes du Berry entre Loire et Val d’Aubois"_s, {u"+200011781"_s}},
            {QString(), {QString()}},
            {u"– CC des Quatre Rivières"_s, {u"?247000623"_s}}, // there are two, none in the Cher
            {u"Haute-Savoie : 1 zone"_s, {QString()}},
            {u"– CC des Quatre Rivières"_s, {u"+247400666"_s}}});
}

void TestDecisionMatching::tableOfAWebPage() {
    verify({{u"Région\tDép.\tDépartement\tIntercommunalité\tPopulation"_s, {QString()}},
            {u"Occitanie\t32\tGers\tCC Armagnac Adour\t7 000"_s, {u"+200035632"_s}},
            {u"Guyane\t973\tGuyane\tCC de l'Ouest Guyanais\t98 344"_s, {u"+249730037"_s}},
            {u"Normandie\t61\tOrne\tCC des Pays de L’Aigle\t25 000"_s, {u"+200068468"_s}},
            {u"Martinique\t972\tMartinique\tCA du Nord Basse-Terre\t75 000"_s, {u"?249710062"_s}}});
}

void TestDecisionMatching::sentenceOfANewspaper() {
    verify({{u"Dans le Tarn : Centre Tarn, Cordais et Causse, Haut-Languedoc et Sidobre Vals et Plateaux."_s,
             {u"+200034049"_s, u"+200034064"_s, u"+200066553"_s, u"+200066561"_s}},
            {u"CC Berry Grand Sud (18), CC de l’Oriente (Haute-Corse) et CC Alpes d’Azur (06)"_s,
             {u"+200049484"_s, u"+200015162"_s, u"+200039931"_s}},
            // What fits nothing is said, not lost among what fits.
            {u"Tarn : Centre Tarn, Monts de Lacaune et Montagne"_s, {u"+200034049"_s, u"-"_s}}});
}

void TestDecisionMatching::sharedNamesAreDoubtful() {
    // « CC du Sud » is in Mayotte and « CA du Sud » in La Réunion: a newspaper took one for the other.
    const QString mayotte = u"200060473"_s, reunion = u"249740085"_s;
    const ListMatching matching = matchDecisionList(u"CC du Sud"_s, m_gazetteer);
    QCOMPARE(matching.lines.front().certainty, Certainty::Doubtful);
    QCOMPARE(matching.lines.front().candidates, (QStringList{mayotte, reunion}));
    QCOMPARE(matching.lines.front().why, u"nom porté par 2 intercommunalités"_s);
    QCOMPARE(outcomes(u"CC du Sud (Mayotte)"_s), QStringList{u'+' + mayotte});
    QCOMPARE(outcomes(u"CC du Sud (La Réunion)"_s), QStringList{u'?' + reunion});
    QCOMPARE(outcomes(u"CA du Sud (974)"_s), QStringList{u'+' + reunion});
}

void TestDecisionMatching::shippedListByNameAndDepartement() {
    const auto table = io::readTable(u":/data/red_zones_2025-06-27.csv"_s);
    QVERIFY(table);
    const int siren = table->column({u"siren"_s}), name = table->column({u"nom"_s}),
              departement = table->column({u"departement"_s});
    QStringList byCode, byName, expected;
    for (const QStringList& row : table->rows) {
        expected.append(u'+' + row[siren]);
        byCode.append(u"%1 (%2)"_s.arg(row[name], row[departement]));
        const QString spelt = QString(row[name]).replace(u"CC "_s, u"Communauté de communes "_s);
        byName.append(u"• %1 : %2"_s.arg(m_gazetteer.departementName(row[departement]), spelt));
    }
    QCOMPARE(expected.size(), 76);
    QCOMPARE(outcomes(byCode.join(u'\n')), expected);
    QCOMPARE(outcomes(byName.join(u"\r\n"_s)), expected);
}

void TestDecisionMatching::everyNameOfTheReferenceListIsItsOwn() {
    QStringList lines, expected;
    for (const territory::Territory& each : m_gazetteer.territories()) {
        lines.append(u"%1 (%2)"_s.arg(each.name, each.departements.front()));
        expected.append(u'+' + each.code);
    }
    QCOMPARE(outcomes(lines.join(u'\n')), expected);
}

void TestDecisionMatching::duplicates() {
    const ListMatching matching =
        matchDecisionList(u"200007052\nMarche Berrichonne\nBerry Grand Sud\n200007052"_s, m_gazetteer);
    QCOMPARE(matching.duplicates, QStringList{u"200007052"_s});
}

void TestDecisionMatching::whyAndTextAreForThePerson() {
    const ListMatching matching =
        matchDecisionList(u"\n  CC Berry Grand Sud et CC Berry Grand Nrd  \n12345678X"_s, m_gazetteer);
    QCOMPARE(matching.lines.size(), 4u);
    QCOMPARE(matching.lines[1].line, 2);
    QCOMPARE(matching.lines[1].text, u"CC Berry Grand Sud"_s);
    QCOMPARE(matching.lines[2].line, 2);
    QCOMPARE(matching.lines[2].text, u"CC Berry Grand Nrd"_s);
    QCOMPARE(matching.lines[2].why, u"nom approché"_s);
    QCOMPARE(matching.lines[3].why, u"aucune intercommunalité ne porte ce nom"_s);
}

void TestDecisionMatching::aListIsReadAtOnce() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers don't slow both alike");
#endif
    QStringList lines;
    for (std::size_t i = 0; i < 200; ++i) {
        QString name = m_gazetteer.territories()[i * 6].name;
        lines.append(i % 4 == 0 ? name.remove(5, 1) : name); // a quarter of them mistyped
    }
    const QString text = lines.join(u'\n');
    std::size_t bytes = 0;
    const double floor = support::leastCpuMilliseconds(10, [&] {
        for (const territory::Territory& each : m_gazetteer.territories())
            bytes += territory::plainWords(each.name).size();
    });
    const double taken = support::leastCpuMilliseconds(10, [&] { matchDecisionList(text, m_gazetteer); });
    QVERIFY(bytes > 0);
    qInfo("200 lines: %.2f ms; the reference names made comparable: %.2f ms", taken, floor);
    QVERIFY2(taken < 30 * floor, "reading a list has become slow");
}

void TestDecisionMatching::conformity() {
    std::vector<territory::Territory> territories(152);
    QStringList codes;
    for (std::size_t i = 0; i < territories.size(); ++i) {
        territories[i].code = QString::number(1000 + i);
        territories[i].population = i == 0 ? 2539784 - 150 * 1000 : 1000;
        codes.append(territories[i].code);
    }
    territories[151].population = -1;
    const territory::Gazetteer gazetteer({}, territories, {}, {});

    const ListConformity right = conformityOf(codes.mid(0, 151) + codes.mid(0, 1), gazetteer);
    QVERIFY(right.conforms);
    QCOMPARE(right.zones, 151);
    QCOMPARE(right.population, 2539784);
    QCOMPARE(right.sentence,
             u"conforme\u00a0: 151 zones, comme annoncé\u202f; 2\u202f539\u202f784 habitants, comme annoncé"_s);

    const ListConformity tooFew = conformityOf(codes.mid(0, 150), gazetteer);
    QVERIFY(!tooFew.conforms);
    QCOMPARE(tooFew.sentence,
             u"non conforme\u00a0: 150 zones pour 151 annoncées (1 de moins)\u202f; "
             "2\u202f538\u202f784 habitants pour 2\u202f539\u202f784 annoncés (1\u202f000 de moins)"_s);
    const ListConformity tooMany = conformityOf(codes, gazetteer);
    QVERIFY(!tooMany.conforms);
    QVERIFY2(tooMany.sentence.contains(u"152 zones pour 151 annoncées (1 de trop)"_s), qPrintable(tooMany.sentence));
    QVERIFY2(tooMany.sentence.contains(u"population non disponible"_s), qPrintable(tooMany.sentence));
}

void TestDecisionMatching::comparison() {
    const auto list = [](const QStringList& retained) {
        territory::DecisionList made;
        for (const QString& code : retained)
            made.decisions.insert(code, {territory::DecisionStatus::Retained, territory::Certainty::Sure, {}, {}});
        made.decisions.insert(u"X"_s, {territory::DecisionStatus::NotRetained, territory::Certainty::Sure, {}, {}});
        return made;
    };
    const ListComparison found = compare(list({u"C"_s, u"A"_s, u"B"_s}), list({u"D"_s, u"B"_s}));
    QCOMPARE(found.onlyInFirst, (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(found.onlyInSecond, QStringList{u"D"_s});
    QCOMPARE(found.inBoth, QStringList{u"B"_s});
}

QTEST_GUILESS_MAIN(TestDecisionMatching)
#include "test_decision_matching.moc"
