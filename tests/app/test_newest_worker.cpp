#include "app/newest_worker.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>

using app::NewestWorker;
using app::Worker;

class TestNewestWorker : public QObject {
    Q_OBJECT
private slots:
    void whatIsOvertakenIsNotBegun();
    void oneAtATime();
    void whatIsForgottenIsNotDelivered();
};

void TestNewestWorker::whatIsOvertakenIsNotBegun() {
    constexpr int kAsked = 50;
    NewestWorker worker;
    QSignalSpy settled(&worker, &NewestWorker::settled);
    std::vector<int> delivered; // in this thread
    for (int number = 0; number < kAsked; ++number)
        worker.ask([&delivered, number](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            return [&delivered, number] { delivered.push_back(number); };
        });
    QVERIFY(worker.isBusy());
    QVERIFY(settled.wait());
    QCOMPARE(delivered, (std::vector<int>{0, kAsked - 1}));
    QVERIFY(!worker.isBusy());
}

void TestNewestWorker::oneAtATime() {
    NewestWorker worker;
    std::atomic<int> running = 0, most = 0;
    int deliveries = 0;
    const auto work = [&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        most = std::max(most.load(), ++running);
        --running;
        return [&deliveries] { ++deliveries; };
    };
    for (int again = 0; again < 3; ++again) {
        QSignalSpy settled(&worker, &NewestWorker::settled);
        worker.ask(work);
        worker.ask(work);
        QVERIFY(settled.wait());
    }
    QCOMPARE(most.load(), 1);
    QVERIFY(deliveries >= 3);
}

void TestNewestWorker::whatIsForgottenIsNotDelivered() {
    NewestWorker worker;
    std::binary_semaphore mayEnd(0);
    bool delivered = false;
    worker.ask([&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        mayEnd.acquire();
        return [&delivered] { delivered = true; };
    });
    worker.forget();
    QVERIFY(!worker.isBusy());
    mayEnd.release();
    QSignalSpy settled(&worker, &NewestWorker::settled);
    worker.ask([](std::stop_token, const territory::Progress&) -> Worker::Delivery { return [] {}; });
    QVERIFY(settled.wait());
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestNewestWorker)
#include "test_newest_worker.moc"
