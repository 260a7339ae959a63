#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace {

struct Table {
    QStringList columns;
    QList<QHash<QString, QString>> rows;
};

QByteArray shipped(const QString& name) {
    QFile file(QStringLiteral(":/data/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The tables that the build makes quote only what holds a comma; this splits such a line.
QStringList cells(const QString& line) {
    QStringList out(QString{});
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            out.append(QString());
        else
            out.last().append(c);
    }
    return out;
}

Table table(const QString& name) {
    QStringList lines = QString::fromUtf8(shipped(name)).split(u'\n', Qt::SkipEmptyParts);
    Table result;
    result.columns = cells(lines.takeFirst());
    for (const QString& line : lines) {
        const QStringList values = cells(line);
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < result.columns.size(); ++i)
            row.insert(result.columns[i], values.value(i));
        result.rows.append(row);
    }
    return result;
}

QSet<QString> column(const Table& table, const QString& name) {
    QSet<QString> values;
    for (const auto& row : table.rows)
        values.insert(row.value(name));
    return values;
}

QJsonObject json(const QString& name) {
    return QJsonDocument::fromJson(shipped(name)).object();
}

} // namespace

/// What ships with the program agrees with the official counts of 1 January 2025 and with itself.
class TestResources : public QObject {
    Q_OBJECT

private slots:
    void holdsTheOfficialCounts();
    void everyMemberBelongsToAKnownTerritory();
    void populationsOfMembersAddUp();
    void postalCodesOfArrondissementsLeadToTheirCommune();
    void everyFigureIsAboutAKnownTerritory();
    void indicatorsAreDescribed();
    void everyFileNamesItsSource();
};

// INSEE and DGCL, 1 January 2025: 34,875 communes, 1,255 EPCI à fiscalité propre, 101 départements, 18 régions.
void TestResources::holdsTheOfficialCounts() {
    QCOMPARE(column(table(QStringLiteral("communes.csv")), QStringLiteral("insee")).size(), 34875);
    QCOMPARE(column(table(QStringLiteral("epci.csv")), QStringLiteral("siren")).size(), 1255);
    QCOMPARE(column(table(QStringLiteral("departements.csv")), QStringLiteral("code")).size(), 101);
    QCOMPARE(column(table(QStringLiteral("regions.csv")), QStringLiteral("code")).size(), 18);
}

void TestResources::everyMemberBelongsToAKnownTerritory() {
    const Table communes = table(QStringLiteral("communes.csv"));
    const QSet<QString> territories = column(table(QStringLiteral("epci.csv")), QStringLiteral("siren"));
    const QSet<QString> departements = column(table(QStringLiteral("departements.csv")), QStringLiteral("code"));
    QSet<QString> alone, used;
    for (const auto& row : communes.rows) {
        const QString siren = row.value(QStringLiteral("epci"));
        if (siren.isEmpty())
            alone.insert(row.value(QStringLiteral("nom")));
        else
            used.insert(siren);
        QVERIFY2(departements.contains(row.value(QStringLiteral("departement"))),
                 qPrintable(row.value(QStringLiteral("insee"))));
    }
    QCOMPARE(used, territories);
    QCOMPARE(alone, (QSet<QString>{QStringLiteral("Île-de-Bréhat"), QStringLiteral("Île-de-Sein"),
                                   QStringLiteral("Ouessant"), QStringLiteral("L'Île-d'Yeu")}));
}

void TestResources::populationsOfMembersAddUp() {
    QHash<QString, qint64> sums;
    for (const auto& row : table(QStringLiteral("communes.csv")).rows)
        sums[row.value(QStringLiteral("epci"))] += row.value(QStringLiteral("population")).toLongLong();
    for (const auto& row : table(QStringLiteral("epci.csv")).rows)
        QCOMPARE(sums.value(row.value(QStringLiteral("siren"))), row.value(QStringLiteral("population")).toLongLong());
}

void TestResources::postalCodesOfArrondissementsLeadToTheirCommune() {
    QHash<QString, QStringList> postalCodes;
    for (const auto& row : table(QStringLiteral("communes.csv")).rows)
        postalCodes.insert(row.value(QStringLiteral("insee")), row.value(QStringLiteral("codes_postaux")).split(u' '));
    QVERIFY(postalCodes.value(QStringLiteral("75056")).contains(QStringLiteral("75116")));
    QVERIFY(postalCodes.value(QStringLiteral("69123")).contains(QStringLiteral("69009")));
    QVERIFY(postalCodes.value(QStringLiteral("13055")).contains(QStringLiteral("13016")));
    QVERIFY(postalCodes.value(QStringLiteral("2A004")).contains(QStringLiteral("20090")));
}

void TestResources::everyFigureIsAboutAKnownTerritory() {
    const QSet<QString> territories = column(table(QStringLiteral("epci.csv")), QStringLiteral("siren"));
    QCOMPARE(column(table(QStringLiteral("indicators_epci_2025.csv")), QStringLiteral("siren")), territories);
    const Table zones = table(QStringLiteral("red_zones_2025-06-27.csv"));
    QCOMPARE(zones.rows.size(), 76);
    QVERIFY(territories.contains(column(zones, QStringLiteral("siren"))));
    const Table venues = table(QStringLiteral("venues_reported.csv"));
    QCOMPARE(venues.rows.size(), 14);
    QVERIFY(territories.contains(column(venues, QStringLiteral("siren_epci"))));
}

void TestResources::indicatorsAreDescribed() {
    const QStringList columns = table(QStringLiteral("indicators_epci_2025.csv")).columns;
    const QJsonArray indicators = json(QStringLiteral("indicators.json")).value(u"indicators").toArray();
    QCOMPARE(indicators.size(), 5);
    int proxies = 0;
    for (const auto& entry : indicators) {
        const QJsonObject indicator = entry.toObject();
        QVERIFY(columns.contains(indicator.value(u"key").toString()));
        QVERIFY(QStringList({QStringLiteral("low"), QStringLiteral("high")})
                    .contains(indicator.value(u"direction").toString()));
        for (const QString& field :
             {QStringLiteral("label"), QStringLiteral("criterion"), QStringLiteral("unit"), QStringLiteral("source"),
              QStringLiteral("vintage"), QStringLiteral("licence"), QStringLiteral("url"), QStringLiteral("method")})
            QVERIFY2(!indicator.value(field).toString().isEmpty(), qPrintable(field));
        proxies += indicator.value(u"proxyNote").toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(proxies, 2); // « deux critères approchés »
}

void TestResources::everyFileNamesItsSource() {
    const QJsonArray files = json(QStringLiteral("datapackage.json")).value(u"resources").toArray();
    QVERIFY(files.size() >= 10);
    for (const auto& entry : files) {
        const QJsonObject file = entry.toObject();
        const QString path = file.value(u"path").toString();
        if (path.endsWith(u".csv"))
            QVERIFY2(!shipped(path).isEmpty(), qPrintable(path));
        QVERIFY2(!file.value(u"sources").toArray().isEmpty(), qPrintable(path));
        QVERIFY2(!file.value(u"licenses").toArray().isEmpty(), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestResources)
#include "test_resources.moc"
