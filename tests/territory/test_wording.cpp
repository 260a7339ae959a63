#include "territory/problem.h"
#include "territory/wording.h"

#include <QTest>
#include <limits>

using namespace territory;
using namespace territory::wording;

namespace {

const QLocale kFrench(QLocale::French, QLocale::France);
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

Indicator indicator(const QString& unit, double factor, int decimals) {
    Indicator made;
    made.unit = unit;
    made.displayFactor = factor;
    made.decimals = decimals;
    return made;
}

} // namespace

/// Typography after the Lexique des règles typographiques en usage à l'Imprimerie nationale, and CLDR for number
/// spaces.
class TestWording : public QObject {
    Q_OBJECT
private slots:
    void values();
    void figuresLeaveOutLongUnits();
    void missingIsNeverANumber();
    void ordinals();
    void populations();
    void decisions();
    void kinds();
    void problemIsOneParagraph();
};

void TestWording::values() {
    QCOMPARE(formatValue(indicator(QStringLiteral("%"), 100, 0), 0.2384, kFrench), QStringLiteral("24\u202f%"));
    QCOMPARE(formatValue(indicator(QStringLiteral("%"), 100, 1), 0.185, kEnglish), QStringLiteral("18.5%"));
    QCOMPARE(formatValue(indicator(QStringLiteral("€"), 1, 0), 17235, kFrench), QStringLiteral("17\u202f235\u00a0€"));
    QCOMPARE(formatValue(indicator(QStringLiteral("€"), 1, 0), 17235, kEnglish), QStringLiteral("€17,235"));
    QCOMPARE(formatValue(indicator(QStringLiteral("min"), 1, 0), 48.2, kFrench), QStringLiteral("48\u00a0min"));
    QCOMPARE(formatValue(indicator({}, 1, 2), 1.873, kFrench), QStringLiteral("1,87"));
}

void TestWording::figuresLeaveOutLongUnits() {
    const Indicator apl = indicator(QStringLiteral("consult./an/hab."), 1, 2);
    QCOMPARE(formatFigure(apl, 1.873, kFrench), QStringLiteral("1,87"));
    QCOMPARE(unitBesideFigure(apl), QStringLiteral("consult./an/hab."));
    const Indicator share = indicator(QStringLiteral("%"), 100, 0);
    QCOMPARE(formatFigure(share, 0.24, kFrench), QStringLiteral("24\u202f%"));
    QCOMPARE(unitBesideFigure(share), QString());
}

void TestWording::missingIsNeverANumber() {
    const QString none = QStringLiteral("non disponible");
    QCOMPARE(formatValue(indicator(QStringLiteral("%"), 100, 0), kMissing, kFrench), none);
    QCOMPARE(formatFigure(indicator(QStringLiteral("consult./an/hab."), 1, 2), kMissing, kFrench), none);
    QCOMPARE(formatNumber(kMissing, 1, kFrench), none);
    QCOMPARE(formatScore(kMissing, kFrench), QStringLiteral("pas de score"));
    QCOMPARE(formatScore(83.94, kFrench), QStringLiteral("83,9"));
    QCOMPARE(formatRank(0, 1250, kFrench), none);
}

void TestWording::ordinals() {
    QCOMPARE(ordinal(1, kFrench), QStringLiteral("1er"));
    QCOMPARE(ordinal(2, kFrench), QStringLiteral("2e"));
    QCOMPARE(ordinal(40, kFrench, TextFormat::Rich), QStringLiteral("40<sup>e</sup>"));
    QCOMPARE(formatRank(1001, 1250, kFrench), QStringLiteral("1\u202f001e sur 1\u202f250"));
    const std::pair<int, QString> english[] = {{1, QStringLiteral("1st")},     {2, QStringLiteral("2nd")},
                                               {3, QStringLiteral("3rd")},     {4, QStringLiteral("4th")},
                                               {11, QStringLiteral("11th")},   {12, QStringLiteral("12th")},
                                               {13, QStringLiteral("13th")},   {21, QStringLiteral("21st")},
                                               {111, QStringLiteral("111th")}, {1002, QStringLiteral("1,002nd")}};
    for (const auto& [rank, text] : english)
        QCOMPARE(ordinal(rank, kEnglish), text);
}

void TestWording::populations() {
    QCOMPARE(formatPopulation(5478, kFrench), QStringLiteral("5\u202f478 habitants"));
    QCOMPARE(formatPopulation(-1, kFrench), QStringLiteral("population non disponible"));
}

void TestWording::decisions() {
    Decision decision;
    QCOMPARE(decisionName(decision), QStringLiteral("statut inconnu"));
    decision.status = DecisionStatus::Retained;
    QCOMPARE(decisionName(decision), QStringLiteral("zone rouge"));
    decision.certainty = Certainty::Probable;
    QCOMPARE(decisionName(decision), QStringLiteral("zone rouge probable"));
    decision.status = DecisionStatus::NotRetained;
    QCOMPARE(decisionName(decision), QStringLiteral("non retenue"));
}

void TestWording::kinds() {
    QCOMPARE(kindName(QStringLiteral("CC")), QStringLiteral("communauté de communes"));
    QCOMPARE(kindName(QStringLiteral("MET69")), QStringLiteral("métropole"));
    QCOMPARE(kindName({}), QStringLiteral("intercommunalité"));
}

void TestWording::problemIsOneParagraph() {
    const Problem problem{QStringLiteral("le fichier est tronqué."), QStringLiteral("a.shp"),
                          QStringLiteral("Téléchargez-le de nouveau.")};
    QCOMPARE(problem.text(), QStringLiteral("a.shp\u00a0: le fichier est tronqué. Téléchargez-le de nouveau."));
    QCOMPARE((Problem{QStringLiteral("Plus de place."), {}, {}}).text(), QStringLiteral("Plus de place."));
}

QTEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
