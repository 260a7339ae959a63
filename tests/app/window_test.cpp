// The window as a whole: search, themes, undo, files.
#include "app/boundary_question_dialog.h"
#include "app/info_bar.h"
#include "app/search_box.h"
#include "app/territory_panel.h"
#include "support/shared_data.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <ctime>

using document::MapState;

namespace {

/// As desktops ask for by default, but not the one of the tests.
class IconsWanted : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 1 : QProxyStyle::styleHint(hint, option, widget, answer);
    }
};

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void searchGoesThereAndSelects();
    void searchKnowsPostalCodesAndDepartements();
    void themeRecoloursWithoutDrawing();
    void undoGivesTheSamePictureBack();
    void appearanceRecoloursWithoutDrawing();
    void buttonsOfDialogsAreWords();
    void damagedFileKeepsTheMap();
    void everyControlHasAnAccessibleName();
    void tabReachesTheControls();
    void unknownColumnsAreAsked();
    void recentFilesAreRemembered();
    void interfaceIsNeverBusyWhileALargeFileLoads();

private:
    std::optional<tests::WindowFixture> m_fixture;
    app::MainWindow& window() { return *m_fixture->window; }
    document::Document& document() { return m_fixture->document(); }
    app::MapImagery& imagery() { return m_fixture->map().imagery(); }
};

void WindowTest::initTestCase() {
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    QVERIFY(QTest::qWaitFor([this] { return window().searchBox().isReady(); }, 30000));
}

void WindowTest::init() {
    window().infoBar().dismiss();
    document().undoStack()->setIndex(0);
    document().navigate([](MapState& state) { state.selection.clear(); });
    m_fixture->map().showArea(QStringLiteral("france"));
    QVERIFY(m_fixture->settle());
}

void WindowTest::searchGoesThereAndSelects() {
    app::SearchBox& box = window().searchBox();
    box.clear();
    QTest::keyClicks(&box, QStringLiteral("gueret"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(document().state().selection, m_fixture->epciOf(QStringLiteral("23096")));
    QVERIFY(QRectF(m_fixture->map().rect()).contains(m_fixture->positionOf(QStringLiteral("23096"))));
    QVERIFY(document().state().view.area.startsWith(u"siren:"));
    // The panel tells of it.
    const auto labels = window().findChild<app::TerritoryPanel*>()->findChildren<QLabel*>();
    const QString name = document().dataset()->territories[std::size_t(document().selectedTerritory())].name;
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel* label) { return label->isVisible() && label->text() == name; }));
}

void WindowTest::searchKnowsPostalCodesAndDepartements() {
    app::SearchBox& box = window().searchBox();
    box.clear();
    QTest::keyClicks(&box, QStringLiteral("97600"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(document().state().selection, m_fixture->epciOf(QStringLiteral("97611")));
    box.clear();
    QTest::keyClicks(&box, QStringLiteral("creuse"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(document().state().view.area, QStringLiteral("dept:23"));
}

void WindowTest::themeRecoloursWithoutDrawing() {
    QSignalSpy drawn(&imagery(), &app::MapImagery::renderRequested);
    const QImage before = imagery().picture()->image;
    const auto segments = window().findChildren<QToolButton*>();
    const auto decision = std::find_if(segments.begin(), segments.end(), [](const QToolButton* button) {
        return button->text() == QStringLiteral("Décision");
    });
    QVERIFY(decision != segments.end());
    QTest::mouseClick(*decision, Qt::LeftButton);
    QCOMPARE(document().state().theme, document::Theme::Decision);
    QVERIFY(m_fixture->settle());
    QVERIFY(imagery().picture()->image != before);
    QCOMPARE(drawn.count(), 0);
}

void WindowTest::undoGivesTheSamePictureBack() {
    const QImage before = imagery().picture()->image;
    document().edit(QStringLiteral("Palette"), [](MapState& state) { state.palette = QStringLiteral("viridis"); });
    QVERIFY(m_fixture->settle());
    QVERIFY(imagery().picture()->image != before);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(document().state().palette.isEmpty());
    QVERIFY(m_fixture->settle());
    QCOMPARE(imagery().picture()->image, before);
}

void WindowTest::appearanceRecoloursWithoutDrawing() {
    QSignalSpy drawn(&imagery(), &app::MapImagery::renderRequested);
    m_fixture->appearance->setMode(app::Appearance::Mode::Dark);
    QVERIFY(m_fixture->settle());
    QVERIFY(qGray(imagery().picture()->image.pixel(imagery().picture()->image.width() - 2, 2)) < 100);
    m_fixture->appearance->setMode(app::Appearance::Mode::Light);
    QVERIFY(m_fixture->settle());
    QVERIFY(qGray(imagery().picture()->image.pixel(imagery().picture()->image.width() - 2, 2)) > 200);
    QCOMPARE(drawn.count(), 0);
}

void WindowTest::buttonsOfDialogsAreWords() {
    IconsWanted desktop;
    QDialogButtonBox box;
    box.setStyle(&desktop);
    box.setStandardButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    for (const QAbstractButton* button : box.buttons())
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void WindowTest::damagedFileKeepsTheMap() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("EPCI.geojson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"siren":"200040681"},"geome)");
    file.close();
    const auto dataset = document().dataset();
    const QImage before = imagery().picture()->image;
    QSignalSpy displayed(&window().infoBar(), &app::InfoBar::displayed);
    window().files().openDropped({path});
    QVERIFY(displayed.wait(30000));
    QVERIFY(window().infoBar().isVisible());
    QVERIFY(window().infoBar().text().contains(QStringLiteral("EPCI.geojson")));
    QVERIFY(!window().infoBar().findChildren<QPushButton*>().isEmpty());
    QCOMPARE(document().dataset(), dataset);
    QVERIFY(document().state().boundaryFiles.isEmpty());
    window().infoBar().dismiss();
    QVERIFY(m_fixture->settle());
    QCOMPARE(imagery().picture()->image, before);
}

void WindowTest::everyControlHasAnAccessibleName() {
    const auto named = [](const QWidget* control) {
        // Qt takes the text of a button or of a label as its name.
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        const auto* label = qobject_cast<const QLabel*>(control);
        return !control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
               (label && !label->text().isEmpty());
    };
    for (const QWidget* control : window().findChildren<QWidget*>()) {
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible() &&
            !control->objectName().startsWith(QStringLiteral("qt_")))
            QVERIFY2(named(control),
                     qPrintable(QStringLiteral("%1 %2").arg(QLatin1StringView(control->metaObject()->className()),
                                                            control->objectName())));
    }
}

void WindowTest::tabReachesTheControls() {
    window().activateWindow();
    m_fixture->map().setFocus();
    QSet<QWidget*> reached;
    constexpr int kMost = 500; // Links in a text are each a step too.
    for (int step = 0; step < kMost && !reached.contains(&m_fixture->map()); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY2(reached.contains(&m_fixture->map()), "the way round does not come back");
    for (const QString& name :
         {QStringLiteral("searchBox"), QStringLiteral("classesButton"), QStringLiteral("boundariesChip"),
          QStringLiteral("completenessChip"), QStringLiteral("frameREU"), QStringLiteral("legend")})
        QVERIFY2(reached.contains(window().findChild<QWidget*>(name)), qPrintable(name));
}

void WindowTest::unknownColumnsAreAsked() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("zones.geojson"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"zz":"200040681","yy":"Enclave"},
        "geometry":{"type":"Polygon","coordinates":[[[4.9,44.3],[5.1,44.3],[5.1,44.5],[4.9,44.5],[4.9,44.3]]]}}]})");
    file.close();
    app::Opening& opening = window().files().opening();
    const auto dataset = document().dataset();
    QSignalSpy refused(&opening, &app::Opening::boundariesRefused);
    opening.open({path});
    QVERIFY(refused.wait(30000));
    const auto failure = refused.first().first().value<io::BoundaryFailure>();
    QCOMPARE(failure.questions.size(), std::size_t(1));
    QVERIFY(failure.questions.front().columns.contains(QStringLiteral("zz")));
    QCOMPARE(document().dataset(), dataset);
    // The bar's first way out is the question; its answer opens the file.
    app::BoundaryQuestionDialog dialog(failure, {}, &window());
    dialog.findChild<QComboBox*>(QStringLiteral("code"))->setCurrentText(QStringLiteral("zz"));
    QCOMPARE(dialog.options().codeColumn, QStringLiteral("zz"));
}

void WindowTest::recentFilesAreRemembered() {
    REQUIRE_SHARED_DATA(venues, "venues_finess_occitanie.csv");
    QSignalSpy opened(&window().files().opening(), &app::Opening::opened);
    window().files().openDropped({venues});
    QVERIFY(opened.wait(30000));
    QVERIFY(document().dataset()->venues);
    QCOMPARE(document().dataset()->venues->size(), std::size_t(652));
    const auto session = document::readSession(document::sessionPath());
    QVERIFY(session);
    QCOMPARE(session->recentFiles, QStringList{venues});
    QCOMPARE(session->state.venueFiles, QStringList{venues});
}

namespace {

/// Processor time of the calling thread: other programs on the machine do not count.
double threadMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void WindowTest::interfaceIsNeverBusyWhileALargeFileLoads() {
    REQUIRE_SHARED_DATA(boundaries, "epci_detail_569k.fgb");
    double longest = 0, last = threadMilliseconds();
    QTimer heartbeat;
    heartbeat.setInterval(1);
    connect(&heartbeat, &QTimer::timeout, this, [&] {
        const double now = threadMilliseconds();
        longest = std::max(longest, now - last);
        last = now;
    });
    heartbeat.start();
    QSignalSpy opened(&window().files().opening(), &app::Opening::boundariesOpened);
    window().files().opening().openBoundaries({boundaries}, {});
    QVERIFY(opened.wait(60000));
    QVERIFY(m_fixture->settle());
    heartbeat.stop();
    qInfo("longest busy stretch of the interface thread: %.1f ms", longest);
    QVERIFY(!document().dataset()->boundaries->schematic);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("timing means nothing under a sanitizer");
#endif
    QVERIFY2(longest < 50, qPrintable(QString::number(longest)));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
