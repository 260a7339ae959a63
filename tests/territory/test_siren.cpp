#include "territory/siren.h"

#include <QTest>

using territory::Siren;

/// SIREN numbers as INSEE defines them: nine digits, the last one a Luhn key.
class TestSiren : public QObject {
    Q_OBJECT
private slots:
    void readsNineDigits_data();
    void readsNineDigits();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void keyFollowsLuhn();
    void everySingleDigitErrorIsFound();
};

void TestSiren::readsNineDigits_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("200040681");
    QTest::newRow("grouped") << QStringLiteral("200 040 681");
    QTest::newRow("no-break spaces") << QStringLiteral("200\u00a0040\u202f681");
    QTest::newRow("around") << QStringLiteral("  200040681\t");
}

void TestSiren::readsNineDigits() {
    QFETCH(QString, text);
    const auto siren = Siren::fromString(text);
    QVERIFY(siren);
    QCOMPARE(siren->toString(), QStringLiteral("200040681"));
}

void TestSiren::refusesAnythingElse_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("eight") << QStringLiteral("20004068");
    QTest::newRow("ten") << QStringLiteral("2000406810");
    QTest::newRow("letters") << QStringLiteral("2000A0681");
    QTest::newRow("SIRET") << QStringLiteral("20004068100015");
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠٠٠٤٠٦٨١");
    QTest::newRow("many digits") << QString(4000, u'9');
}

void TestSiren::refusesAnythingElse() {
    QFETCH(QString, text);
    QVERIFY(!Siren::fromString(text));
}

void TestSiren::keyFollowsLuhn() {
    // INSEE's own number, the Métropole du Grand Paris and the Métropole de Lyon.
    for (const auto* number : {u"120027016", u"200054781", u"200046977"})
        QVERIFY(Siren::fromString(QStringView(number))->hasValidKey());
    QVERIFY(!Siren::fromString(u"120027017")->hasValidKey());
    // Leading zeros are part of the number.
    QCOMPARE(Siren::fromString(u"005520135")->toString(), QStringLiteral("005520135"));
    QVERIFY(Siren::fromString(u"005520135")->hasValidKey());
}

void TestSiren::everySingleDigitErrorIsFound() {
    const QString right = QStringLiteral("200040681");
    for (int position = 0; position < 9; ++position) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = right;
            text[position] = QChar(digit);
            QCOMPARE(Siren::fromString(text)->hasValidKey(), text == right);
        }
    }
}

QTEST_APPLESS_MAIN(TestSiren)
#include "test_siren.moc"
