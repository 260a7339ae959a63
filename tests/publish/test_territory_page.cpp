#include "document/loading.h"
#include "document/small_country.h"
#include "publish/territory_page.h"
#include "publish/territory_page_maker.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using publish::ComposedPage;
using publish::DisplayText;

namespace {

constexpr double kSixPoints = 8; ///< Six typographic points, in points of the layout.

publish::Publication publicationOf(std::shared_ptr<const document::Dataset> dataset) {
    publish::Publication publication;
    publication.dataset = std::move(dataset);
    publication.results = document::computeResults(publication.state, *publication.dataset);
    publication.date = QDate(2026, 3, 1);
    return publication;
}

publish::Publication smallCountry() {
    return publicationOf(smallcountry::dataset());
}

/// With ordinary spaces.
QString plain(QString text) {
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
}

std::vector<const DisplayText*> textsOf(const ComposedPage& page) {
    std::vector<const DisplayText*> texts;
    for (const publish::DisplayItem& item : page.list.items) {
        if (const auto* text = std::get_if<DisplayText>(&item))
            texts.push_back(text);
    }
    return texts;
}

/// All that is written on it, lines joined by a space so that what wraps is found.
QString wordsOf(const ComposedPage& page) {
    QStringList words;
    for (const DisplayText* text : textsOf(page))
        words << plain(text->text);
    return words.join(u' ');
}

ComposedPage pageOf(const QString& code, const publish::Publication& publication) {
    const auto page = publish::composeTerritoryPage(code, publication);
    return page ? *page : ComposedPage();
}

const map::Style* mapStyleOf(const ComposedPage& page) {
    for (const publish::DisplayItem& item : page.list.items) {
        if (const auto* map = std::get_if<publish::DisplayMap>(&item))
            return &map->style;
    }
    return nullptr;
}

solidarity::Plan planOfA() {
    solidarity::Plan plan;
    solidarity::Venue venue;
    venue.id = QUuid::createUuidV5(QUuid(), u"lieu"_s);
    venue.name = u"Salle du bourg"_s;
    venue.territory = u"A"_s;
    venue.status = solidarity::VenueStatus::Open;
    venue.contact = u"contact@lieu.example"_s;
    plan.venues.put(venue);
    solidarity::Doctor doctor;
    doctor.id = QUuid::createUuidV5(QUuid(), u"docteur"_s);
    doctor.name = u"Docteur Personne"_s;
    plan.doctors.put(doctor);
    const std::pair<solidarity::DayState, solidarity::DayPart> days[] = {
        {solidarity::DayState::Held, solidarity::DayPart::WholeDay},
        {solidarity::DayState::Held, solidarity::DayPart::Morning},
        {solidarity::DayState::Planned, solidarity::DayPart::Afternoon},
        {solidarity::DayState::Cancelled, solidarity::DayPart::WholeDay}};
    int number = 0;
    for (const auto& [state, part] : days) {
        solidarity::ConsultationDay day;
        day.id = QUuid::createUuidV5(QUuid(), QString::number(++number));
        day.venue = venue.id;
        day.doctor = doctor.id;
        day.date = QDate(2026, 1, number);
        day.state = state;
        day.part = part;
        plan.days.put(day);
    }
    return plan;
}

} // namespace

/// The fiche of a territory, as a display list. What is expected was worked by hand from the small country, or read
/// from the shipped table and from the scores that R computed of it.
class TestTerritoryPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isOneUprightA4();
    void everyTextIsInsideAndReadable_data();
    void everyTextIsInsideAndReadable();
    void saysDecisionAndScoreApart();
    void missingIsSaid();
    void placesAreThoseWorkedByHand();
    void theMarkOfTheDecisionStandsOverItsOwnEdge();
    void aTerritoryThatIsNotOnTheMapHasAPage();
    void thePlanIsToldWithoutNames();
    void communesThatDontFitAreCounted();
    void refusesWhatItDoesNotKnow();
    void theFiguresAreThoseOfTheTable_data();
    void theFiguresAreThoseOfTheTable();

private:
    std::shared_ptr<const document::Dataset> m_france; ///< As it ships.
};

void TestTerritoryPage::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const auto read = document::loadDataset({});
    QVERIFY(read);
    m_france = read->dataset;
}

void TestTerritoryPage::isOneUprightA4() {
    const ComposedPage page = pageOf(u"A"_s, smallCountry());
    QCOMPARE(page.millimetres, QSizeF(210, 297));
    QVERIFY(std::abs(page.list.size.width() - 793.70) < 0.01); // 210 mm at 96 points an inch
    QVERIFY(std::abs(page.list.size.height() - 1122.52) < 0.01);
    QCOMPARE(page.title, u"CC de A"_s);
}

void TestTerritoryPage::everyTextIsInsideAndReadable_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"A", "B", "C", "D", "E", "F", "Z"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestTerritoryPage::everyTextIsInsideAndReadable() {
    QFETCH(const QString, code);
    const ComposedPage page = pageOf(code, smallCountry());
    const QRectF inside = publish::insideA4();
    QVERIFY(textsOf(page).size() > 20);
    for (const DisplayText* text : textsOf(page)) {
        QVERIFY2(text->font.pixelSize() >= kSixPoints, qPrintable(text->text));
        QVERIFY2(text->baseline.x() >= inside.left() - 0.5, qPrintable(text->text));
        QVERIFY2(text->baseline.x() + text->width <= inside.right() + 0.5, qPrintable(text->text));
        QVERIFY2(text->baseline.y() >= inside.top() && text->baseline.y() <= inside.bottom(), qPrintable(text->text));
    }
}

void TestTerritoryPage::saysDecisionAndScoreApart() {
    const publish::Publication country = smallCountry();
    const QString a = wordsOf(pageOf(u"A"_s, country));
    QVERIFY2(a.contains(u"Zone rouge — décision du 27 juin 2025"_s), qPrintable(a));
    QVERIFY(a.contains(u"source : l’agence"_s));
    QVERIFY(wordsOf(pageOf(u"D"_s, country)).contains(u"Zone rouge probable"_s));
    QVERIFY(wordsOf(pageOf(u"D"_s, country)).contains(u"un seul article"_s));
    // Complete in Indre, where C is; not where E is.
    QVERIFY(wordsOf(pageOf(u"C"_s, country)).contains(u"Non retenue"_s));
    QVERIFY(wordsOf(pageOf(u"E"_s, country)).contains(u"Statut inconnu"_s));
    for (const char* code : {"A", "C", "D", "E"}) {
        const QString words = wordsOf(pageOf(QString::fromLatin1(code), country));
        QVERIFY(words.contains(u"Décision de l’État"_s));
        QVERIFY(words.contains(u"ce n’est pas l’indice de la DREES"_s));
    }
}

void TestTerritoryPage::missingIsSaid() {
    // C: two of four indicators, three are needed.
    const QString c = wordsOf(pageOf(u"C"_s, smallCountry()));
    QVERIFY2(c.contains(u"Pas de score"_s), qPrintable(c));
    QCOMPARE(c.count(u"non disponible"_s), 2 + 1); // two values, and the class of the legend
    QVERIFY(!c.contains(u"tirages"_s));
}

void TestTerritoryPage::placesAreThoseWorkedByHand() {
    // h1: 50 (F), 40 (D, E), 30 (C), 20 (B), 10 (A); D shares the second place, and is first of Creuse with E.
    const QString d = wordsOf(pageOf(u"D"_s, smallCountry()));
    QVERIFY2(d.contains(u"Creuse 1er sur 2 médiane 40"_s), qPrintable(d));
    QVERIFY2(d.contains(u"France 2e sur 6 médiane 35"_s), qPrintable(d));
    // l2: low is fragile; E has 1.
    QVERIFY(wordsOf(pageOf(u"E"_s, smallCountry())).contains(u"France 1er sur 5 médiane 3"_s));
}

void TestTerritoryPage::theMarkOfTheDecisionStandsOverItsOwnEdge() {
    const ComposedPage page = pageOf(u"A"_s, smallCountry());
    const map::Style* style = mapStyleOf(page);
    QVERIFY(style);
    QCOMPARE(style->outlines.size(), 3U);
    const map::Outline& own = style->outlines.front();
    QCOMPARE(own.faces, (std::vector<bool>{true, false, false, false, false, false}));
    for (std::size_t i = 1; i < style->outlines.size(); ++i) {
        QCOMPARE(style->outlines[i].line.colour, QColor(0xce, 0x0f, 0x1c));
        QVERIFY(style->outlines[i].casing.width < own.line.width); // both are seen
    }
}

void TestTerritoryPage::aTerritoryThatIsNotOnTheMapHasAPage() {
    const ComposedPage page = pageOf(u"F"_s, smallCountry());
    QVERIFY(!mapStyleOf(page));
    const QString words = wordsOf(page);
    QVERIFY(words.contains(u"Pas de carte : absent des contours ouverts"_s));
    QVERIFY(words.contains(u"Guadeloupe"_s));
    QVERIFY(words.contains(u"Les Abymes"_s));

    auto without = std::make_shared<document::Dataset>(smallcountry::unlinked());
    without->boundaries = nullptr;
    without->link();
    QVERIFY(wordsOf(pageOf(u"A"_s, publicationOf(without))).contains(u"Pas de carte"_s));
}

void TestTerritoryPage::thePlanIsToldWithoutNames() {
    publish::Publication publication = smallCountry();
    publication.plan = std::make_shared<const solidarity::Plan>(planOfA());
    const QString a = wordsOf(pageOf(u"A"_s, publication));
    QVERIFY2(a.contains(u"Salle du bourg"_s), qPrintable(a));
    QVERIFY2(a.contains(u"tenues : une journée et demie, prévues : une demi-journée"_s), qPrintable(a));
    QVERIFY(!a.contains(u"Personne"_s));
    QVERIFY(!a.contains(u"contact@"_s));
    QVERIFY(wordsOf(pageOf(u"B"_s, publication)).contains(u"Le plan n’y a pas de lieu."_s));
}

void TestTerritoryPage::communesThatDontFitAreCounted() {
    const publish::TerritoryPageMaker maker(publicationOf(m_france));
    const auto page = maker.page(u"200054781"_s); // Métropole du Grand Paris: 130 communes
    QVERIFY(page);
    const QString words = wordsOf(*page);
    const qsizetype at = words.indexOf(u" autres communes ("_s);
    QVERIFY(at > 0);
    const int leftOut = words.left(at).section(u' ', -1).toInt();
    QVERIFY(leftOut > 60 && leftOut < 130);
    int named = 0;
    const territory::Gazetteer& gazetteer = *m_france->gazetteer;
    QSet<QString> texts;
    for (const DisplayText* text : textsOf(*page))
        texts << text->text;
    const auto& communes = m_france->territories[std::size_t(m_france->territoryOf(u"200054781"_s))].communes;
    for (std::size_t i = 0; i < communes.size() - std::size_t(leftOut); ++i)
        named += texts.contains(gazetteer.communes()[std::size_t(communes[i])].name);
    QCOMPARE(named + leftOut, 130);
}

void TestTerritoryPage::refusesWhatItDoesNotKnow() {
    const auto unknown = publish::composeTerritoryPage(u"999999999"_s, smallCountry());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().subject, u"999999999"_s);
    std::stop_source source;
    source.request_stop();
    QVERIFY(!publish::composeTerritoryPage(u"A"_s, smallCountry(), source.get_token()));
}

void TestTerritoryPage::theFiguresAreThoseOfTheTable_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("figures");
    // resources/indicators_epci_2025.csv, and tests/fragility/oracles/scores.csv of R.
    QTest::newRow("ordinary") << u"200000172"_s
                              << QStringList{u"3,00"_s,   u"21 %"_s,     u"6,4 %"_s,
                                             u"13 min"_s, u"23 880 €"_s, u"Score 21,8 — 1 200e sur 1 250"_s};
    QTest::newRow("another") << u"200000438"_s
                             << QStringList{u"3,09"_s,   u"19 %"_s,     u"8,2 %"_s,
                                            u"24 min"_s, u"20 175 €"_s, u"Score 36,4 — 944e sur 1 250"_s};
    QTest::newRow("Mayotte") << u"200060457"_s
                             << QStringList{u"2 min"_s, u"Pas de score : 1"_s, u"outre-mer"_s,
                                            u"il en faut au moins 3"_s};
}

void TestTerritoryPage::theFiguresAreThoseOfTheTable() {
    QFETCH(const QString, code);
    QFETCH(const QStringList, figures);
    const QString words = wordsOf(pageOf(code, publicationOf(m_france)));
    for (const QString& figure : figures)
        QVERIFY2(words.contains(figure, Qt::CaseInsensitive), qPrintable(figure + u"\n"_s + words));
}

QTEST_MAIN(TestTerritoryPage)
#include "test_territory_page.moc"
