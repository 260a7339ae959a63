#include "statistics/moments.h"

#include <QTest>
#include <cmath>
#include <limits>
#include <vector>

using statistics::momentsOf;

class TestMoments : public QObject {
    Q_OBJECT
private slots:
    void byHand();
    void equalValuesDontDeviate();
    void largeValuesKeepTheirDigits();
    void nothingPresent();
};

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

} // namespace

void TestMoments::byHand() {
    // Mean 3, squares 4 + 1 + 0 + 9 = 14 over 3.
    const auto moments = momentsOf(std::vector<double>{1, 2, kMissing, 3, 6});
    QCOMPARE(moments.mean, 3.0);
    QCOMPARE(moments.deviation, std::sqrt(14. / 3));
}

void TestMoments::equalValuesDontDeviate() {
    const auto moments = momentsOf(std::vector<double>{0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
    QCOMPARE(moments.deviation, 0.0);
    QCOMPARE(momentsOf(std::vector<double>{kMissing, 7}).deviation, 0.0);
}

void TestMoments::largeValuesKeepTheirDigits() {
    const auto moments = momentsOf(std::vector<double>{1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16});
    QCOMPARE(moments.mean, 1e9 + 10);
    QCOMPARE(moments.deviation, std::sqrt(30.0));
}

void TestMoments::nothingPresent() {
    QVERIFY(std::isnan(momentsOf(std::vector<double>{kMissing}).mean));
    QCOMPARE(momentsOf({}).deviation, 0.0);
}

QTEST_APPLESS_MAIN(TestMoments)
#include "test_moments.moc"
