#include "document/loading.h"
#include "document/project.h"
#include "hostile/made_up_boundaries.h"
#include "open_window.h"
#include "private_home.h"
#include "process_figures.h"
#include "support/made_up_plan.h"
#include "support/shared_data.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using robustness::OpenWindow;

namespace {

/// How often each is opened and closed; 500 by hand (DIAGONALE_CYCLES=500).
int cycles(int inEveryRun) {
    const int asked = qEnvironmentVariableIntValue("DIAGONALE_CYCLES");
    return asked > 0 ? asked : inEveryRun;
}

/// Commands of a window whose text ends in « … »: they ask something first.
QList<QPointer<QAction>> askingCommands(const QWidget& window) {
    QList<QPointer<QAction>> asking;
    for (QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->text().endsWith(u'…') && action->isEnabled())
            asking << action;
    }
    return asking;
}

/// Some wait in a loop of their own for an answer: it is « no ».
void triggerWithoutAnswer(QAction& action) {
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closer.start(1);
    action.trigger();
}

} // namespace

/// What is opened and closed many times takes no more of the machine than what is opened a few times.
class TestCycles : public QObject {
    Q_OBJECT
private slots:
    void madeUpBoundaries();
    void realBoundaries();
    void projects();
    void windows();
    void dialogs();
    void aWindowClosesOverWhatStandsOpen();

private:
    /// After `warm` cycles (50 of the 500), memory may grow by that much, descriptors not at all, threads by those at
    /// work.
    template <class Cycle> void repeat(int count, int warm, double mostMegabytes, const Cycle& cycle);
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

template <class Cycle> void TestCycles::repeat(int count, int warm, double mostMegabytes, const Cycle& cycle) {
    warm = std::max(warm, count / 10);
    qint64 memory = 0;
    int descriptors = 0, threads = 0;
    for (int i = 0; i < count; ++i) {
        if (i == warm) {
            memory = robustness::heldBytes();
            descriptors = robustness::openDescriptors();
            threads = robustness::runningThreads();
        }
        cycle();
        if (QTest::currentTestFailed())
            return;
    }
    constexpr double kMegabyte = 1 << 20;
    const double before = double(memory) / kMegabyte, after = double(robustness::heldBytes()) / kMegabyte;
    qInfo("%d cycles: %.1f MB after %d, %.1f MB after all; descriptors %d → %d, threads %d → %d", count, before, warm,
          after, descriptors, robustness::openDescriptors(), threads, robustness::runningThreads());
    QVERIFY(robustness::openDescriptors() <= descriptors);
    constexpr int kUnderWay = 2; // workers may be at something when counted
    QVERIFY(robustness::runningThreads() <= threads + kUnderWay);
    QVERIFY(after - before <= mostMegabytes);
}

void TestCycles::madeUpBoundaries() {
    const QList<std::pair<QString, const char*>> formats{
        {u"contours.geojson"_s, "GeoJSON"}, {u"contours.gpkg"_s, "GPKG"}, {u"contours.shp"_s, "ESRI Shapefile"}};
    for (const auto& [name, driver] : formats)
        hostile::writeBoundaries(path(name), driver);
    const auto shipped = document::loadDataset({});
    QVERIFY(shipped);
    int turn = 0;
    repeat(cycles(30), 3, 0.5, [&] {
        const auto read =
            document::loadBoundaries({path(formats[turn++ % formats.size()].first)}, {}, *shipped->dataset->gazetteer);
        QVERIFY(read);
    });
}

void TestCycles::realBoundaries() {
    REQUIRE_SHARED_DATA(file, "contours_epci_2025.geojson");
    const auto shipped = document::loadDataset({});
    QVERIFY(shipped);
    repeat(cycles(4), 2, 1, [&] {
        const auto read = document::loadBoundaries({file}, {}, *shipped->dataset->gazetteer);
        QVERIFY(read);
    });
}

void TestCycles::projects() {
    document::Project project;
    project.id = QUuid::createUuid();
    project.plan = madeupplan::Maker(1).plan(20, 20, 200);
    repeat(cycles(30), 3, 0.5, [&] {
        QVERIFY(document::writeProject(path(u"projet.gpkg"_s), project));
        const auto read = document::readProject(path(u"projet.gpkg"_s));
        QVERIFY(read && read->project.plan == project.plan);
    });
}

void TestCycles::windows() {
    repeat(cycles(6), 3, 0.5, [] {
        OpenWindow program;
        QVERIFY(QTest::qWaitFor([&program] { return program.isSettled(); }, 60'000));
        program.window().close();
    });
}

void TestCycles::dialogs() {
    OpenWindow program;
    QVERIFY(QTest::qWaitFor([&program] { return program.isSettled(); }, 60'000));
    const QList<QPointer<QAction>> asking = askingCommands(program.window());
    QVERIFY(asking.size() > 10);
    int turn = 0;
    repeat(cycles(2 * int(asking.size())), int(asking.size()), 5, [&] {
        const QPointer<QAction> action = asking[turn++ % asking.size()];
        QVERIFY(action);
        triggerWithoutAnswer(*action);
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window != &program.window() && window->isVisible())
                window->close();
        }
        QVERIFY(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 10'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
}

void TestCycles::aWindowClosesOverWhatStandsOpen() {
    auto program = std::make_unique<OpenWindow>();
    QVERIFY(QTest::qWaitFor([&program] { return program->isSettled(); }, 60'000));
    for (const QPointer<QAction>& action : askingCommands(program->window())) {
        if (action)
            triggerWithoutAnswer(*action);
    }
    const auto shown = std::ranges::count_if(QApplication::topLevelWidgets(), &QWidget::isVisible);
    QVERIFY(shown > 3); // the window, and dialogs that are not modal
    program.reset();
    QCOMPARE(std::ranges::count_if(QApplication::topLevelWidgets(), &QWidget::isVisible), 0);
}

int main(int argc, char** argv) {
    const robustness::PrivateHome home;
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Diagonale"_s);
    QCoreApplication::setApplicationName(u"Diagonale"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    if (qEnvironmentVariableIsSet("DIAGONALE_CYCLES"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // Qt Test gives each function five minutes
    TestCycles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_cycles.moc"
