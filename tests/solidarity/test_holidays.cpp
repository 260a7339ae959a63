#include "solidarity/holidays.h"

#include <QFile>
#include <QTest>

using namespace solidarity;
using namespace Qt::StringLiterals;

/// Public holidays of the Code du travail, and Easter by another program.
class TestHolidays : public QObject {
    Q_OBJECT
private slots:
    void easterAsDateutilHasIt() { // oracles/easter.csv, by make_easter.py
        QFile file(QStringLiteral(EASTER_BY_DATEUTIL));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int years = 0;
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            QCOMPARE(easter(cells[0].toInt()), QDate(cells[0].toInt(), cells[1].toInt(), cells[2].toInt()));
            ++years;
        }
        QCOMPARE(years, 201);
    }

    /// L3133-1, the eleven of 2026 as service-public.fr lists them.
    void elevenNationalHolidays() {
        const QList<QDate> expected{{2026, 1, 1},  {2026, 4, 6},   {2026, 5, 1},  {2026, 5, 8},
                                    {2026, 5, 14}, {2026, 5, 25},  {2026, 7, 14}, {2026, 8, 15},
                                    {2026, 11, 1}, {2026, 11, 11}, {2026, 12, 25}};
        QList<QDate> found;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            if (!publicHoliday(day, {}).isEmpty())
                found.append(day);
        }
        QCOMPARE(found, expected);
    }

    void localHolidays_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("insee");
        QTest::addColumn<bool>("isHoliday");
        QTest::newRow("Good Friday, Moselle") << QDate(2026, 4, 3) << u"57463"_s << true;
        QTest::newRow("Good Friday, Bas-Rhin") << QDate(2026, 4, 3) << u"67482"_s << true;
        QTest::newRow("Good Friday, Haut-Rhin") << QDate(2026, 4, 3) << u"68066"_s << true;
        QTest::newRow("Good Friday, Meurthe-et-Moselle") << QDate(2026, 4, 3) << u"54395"_s << false;
        QTest::newRow("Good Friday, unknown commune") << QDate(2026, 4, 3) << QString() << false;
        QTest::newRow("26 December, Bas-Rhin") << QDate(2026, 12, 26) << u"67482"_s << true;
        QTest::newRow("26 December, Creuse") << QDate(2026, 12, 26) << u"23096"_s << false;
        QTest::newRow("abolition, Guadeloupe") << QDate(2026, 5, 27) << u"97105"_s << true;
        QTest::newRow("abolition, Martinique") << QDate(2026, 5, 22) << u"97209"_s << true;
        QTest::newRow("abolition, Guyane") << QDate(2026, 6, 10) << u"97302"_s << true;
        QTest::newRow("abolition, La Réunion") << QDate(2026, 12, 20) << u"97411"_s << true;
        QTest::newRow("abolition, Mayotte") << QDate(2026, 4, 27) << u"97608"_s << true;
        QTest::newRow("Martinique's, in Guadeloupe") << QDate(2026, 5, 22) << u"97105"_s << false;
        QTest::newRow("Guadeloupe's, in Creuse") << QDate(2026, 5, 27) << u"23096"_s << false;
        QTest::newRow("Bastille Day, Guyane") << QDate(2026, 7, 14) << u"97302"_s << true;
        QTest::newRow("no date") << QDate() << u"97302"_s << false;
    }

    void localHolidays() {
        QFETCH(QDate, day);
        QFETCH(QString, insee);
        QFETCH(bool, isHoliday);
        QCOMPARE(!publicHoliday(day, insee).isEmpty(), isHoliday);
    }

    void namesAreThoseOfTheCode() {
        QCOMPARE(publicHoliday(QDate(2026, 5, 14), {}), u"Ascension"_s);
        QCOMPARE(publicHoliday(QDate(2008, 5, 1), {}), u"fête du Travail"_s); // Ascension too, that year
        QCOMPARE(publicHoliday(QDate(2026, 5, 27), u"97105"_s), u"abolition de l’esclavage"_s);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "test_holidays.moc"
