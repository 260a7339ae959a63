// Work done away from the interface thread: what is delivered, where, and what never is.
#include "app/worker.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>

using app::Worker;

class WorkerTest : public QObject {
    Q_OBJECT
private slots:
    void deliversInTheOwnersThread();
    void supersededWorkDeliversNothing();
    void cancelledWorkDeliversNothing();
    void deliveryMayStartTheNextWork();
    void progressOfTheLatestOnly();
    void destructionStopsTheWork();
};

void WorkerTest::deliversInTheOwnersThread() {
    Worker worker;
    QSignalSpy finished(&worker, &Worker::finished);
    QThread* workedIn = nullptr;
    QThread* deliveredIn = nullptr;
    worker.start([&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        workedIn = QThread::currentThread();
        return [&] { deliveredIn = QThread::currentThread(); };
    });
    QVERIFY(worker.isBusy());
    QVERIFY(finished.wait());
    QVERIFY(!worker.isBusy());
    QCOMPARE(deliveredIn, thread());
    QVERIFY(workedIn != thread());
}

void WorkerTest::supersededWorkDeliversNothing() {
    Worker worker;
    QSignalSpy finished(&worker, &Worker::finished);
    QSemaphore gate;
    QStringList delivered;
    worker.start([&](std::stop_token stop, const territory::Progress&) -> Worker::Delivery {
        gate.acquire(); // It ends after the second has been asked for.
        return [&delivered, stopped = stop.stop_requested()] {
            delivered << (stopped ? QStringLiteral("first, stopped") : QStringLiteral("first"));
        };
    });
    worker.start([](std::stop_token, const territory::Progress&) -> Worker::Delivery { return {}; });
    worker.start([&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [&delivered] { delivered << QStringLiteral("third"); };
    });
    gate.release();
    QVERIFY(finished.wait());
    QCOMPARE(delivered, QStringList{QStringLiteral("third")});
    QCOMPARE(finished.count(), 1);
}

void WorkerTest::cancelledWorkDeliversNothing() {
    bool delivered = false;
    QSemaphore gate;
    {
        Worker worker;
        QSignalSpy finished(&worker, &Worker::finished);
        worker.start([&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            gate.acquire();
            return [&delivered] { delivered = true; };
        });
        worker.cancel();
        QCOMPARE(finished.count(), 1); // The person need not wait for the work to notice.
        QVERIFY(!worker.isBusy());
        gate.release();
    }
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void WorkerTest::deliveryMayStartTheNextWork() {
    Worker worker;
    QSignalSpy finished(&worker, &Worker::finished);
    int done = 0;
    worker.start([&](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [&] {
            ++done;
            worker.start(
                [&](std::stop_token, const territory::Progress&) -> Worker::Delivery { return [&] { ++done; }; });
        };
    });
    QVERIFY(finished.wait());
    QCOMPARE(done, 2);
    QCOMPARE(finished.count(), 1);
}

void WorkerTest::progressOfTheLatestOnly() {
    Worker worker;
    QSignalSpy finished(&worker, &Worker::finished);
    QSignalSpy progressed(&worker, &Worker::progressed);
    worker.start([](std::stop_token, const territory::Progress& progress) -> Worker::Delivery {
        progress(0.9, QStringLiteral("old"));
        return {};
    });
    worker.start([](std::stop_token, const territory::Progress& progress) -> Worker::Delivery {
        progress(0.5, QStringLiteral("new"));
        return {};
    });
    QVERIFY(finished.wait());
    QCOMPARE(progressed.count(), 1);
    QCOMPARE(progressed.first().at(1).toString(), QStringLiteral("new"));
}

void WorkerTest::destructionStopsTheWork() {
    std::atomic<bool> sawStop = false;
    QSemaphore started;
    {
        Worker worker;
        worker.start([&](std::stop_token stop, const territory::Progress&) -> Worker::Delivery {
            started.release();
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            sawStop = true;
            return {};
        });
        started.acquire();
    }
    QVERIFY(sawStop);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
