#include "territory/diagnosis.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using territory::Diagnosis;

class TestDiagnosis : public QObject {
    Q_OBJECT
private slots:
    void keepsAFewSamples();
    void appendsItself();
    void findsByCauseAndSeverity();
    void keysAreDistinctAndSnakeCase();
};

namespace {

Diagnosis::Finding finding(Diagnosis::Cause cause, Diagnosis::Severity severity) {
    Diagnosis::Finding made;
    made.cause = cause;
    made.severity = severity;
    return made;
}

} // namespace

void TestDiagnosis::keepsAFewSamples() {
    auto many = finding(Diagnosis::Cause::Hole, Diagnosis::Severity::Notice);
    many.count = 12;
    many.samples = QStringList(12, QStringLiteral("s"));
    Diagnosis diagnosis;
    diagnosis.add(many);
    QCOMPARE(diagnosis.findings().front().samples.size(), Diagnosis::kMaxSamples);
    QCOMPARE(diagnosis.findings().front().count, 12);
}

void TestDiagnosis::appendsItself() {
    Diagnosis diagnosis;
    for (int i = 0; i < 3; ++i)
        diagnosis.add(finding(Diagnosis::Cause::Hole, Diagnosis::Severity::Notice));
    diagnosis.append(diagnosis);
    QCOMPARE(diagnosis.findings().size(), 6u);
}

void TestDiagnosis::findsByCauseAndSeverity() {
    Diagnosis diagnosis;
    QVERIFY(!diagnosis.find(Diagnosis::Cause::Hole));
    diagnosis.add(finding(Diagnosis::Cause::Hole, Diagnosis::Severity::Notice));
    QVERIFY(diagnosis.find(Diagnosis::Cause::Hole));
    QVERIFY(diagnosis.hasAny(Diagnosis::Severity::Notice));
    QVERIFY(!diagnosis.hasAny(Diagnosis::Severity::Warning));
}

void TestDiagnosis::keysAreDistinctAndSnakeCase() {
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> keys;
    const int count = int(Diagnosis::Cause::Unreadable) + 1;
    for (int cause = 0; cause < count; ++cause) {
        const QString key = Diagnosis::key(Diagnosis::Cause(cause));
        QVERIFY2(snakeCase.match(key).hasMatch(), qPrintable(key));
        keys.insert(key);
    }
    QCOMPARE(keys.size(), count);
    QVERIFY(keys.contains(QStringLiteral("count_mismatch")));
}

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "test_diagnosis.moc"
