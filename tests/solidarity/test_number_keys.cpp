#include "solidarity/number_keys.h"
#include "support/shared_data.h"

#include <QFile>
#include <QTest>

using namespace solidarity;
using namespace Qt::StringLiterals;

/// Numbers of doctors (RPPS) and establishments (FINESS) as their registers define them.
class TestNumberKeys : public QObject {
    Q_OBJECT
private slots:
    void rppsHasElevenDigitsAndALuhnKey() {
        // By hand, from the right: 5 + 3 (2·6 − 9) + 5 + 8 (2·4) + 3 + 4 (2·2) + 1 + 0 + 0 + 0 + 1 = 30.
        QVERIFY(isValidRpps(u"10001234565"));
        QVERIFY(!isValidRpps(u"10001234567"));
        QVERIFY(!isValidRpps(u"1000123456"));
        QVERIFY(!isValidRpps(u"100012345650"));
        QVERIFY(!isValidRpps(u"1000123456A"));
        QVERIFY(!isValidRpps(u"١٠٠٠١٢٣٤٥٦٥"));
        QVERIFY(!isValidRpps(QString()));
    }

    void everySingleDigitErrorOfAnRppsIsFound() {
        const QString right = u"10001234565"_s;
        for (int position = 0; position < right.size(); ++position) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString text = right;
                text[position] = QChar(digit);
                QCOMPARE(isValidRpps(text), text == right);
            }
        }
    }

    void finessOfRealEstablishments() {
        // DREES's register: Saint-Quentin, Lavelanet, and Corsica's Ajaccio and Bastia.
        for (const auto& number : {u"020000162"_s, u"090004433"_s, u"2A0000154"_s, u"2B0000012"_s, u"2B0005359"_s})
            QVERIFY2(isValidFiness(number), qPrintable(number));
        for (const auto& number : {u"020000163"_s, u"2A0000155"_s, u"2B0000154"_s, u"2C0000154"_s, u"A20000154"_s,
                                   u"02000016"_s, u"0200001620"_s, u"02 000016"_s, u""_s})
            QVERIFY2(!isValidFiness(number), qPrintable(number));
    }

    void everyNumberOfTheRealListHolds() {
        REQUIRE_SHARED_DATA(path, "venues_finess_occitanie.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        int checked = 0;
        while (!file.atEnd()) {
            const QByteArray number = file.readLine().left(9);
            QVERIFY2(isValidFiness(QString::fromLatin1(number)), number.constData());
            ++checked;
        }
        QCOMPARE(checked, 652);
    }
};

QTEST_APPLESS_MAIN(TestNumberKeys)
#include "test_number_keys.moc"
