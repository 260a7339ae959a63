// Text at 200 % (Affichage → Taille du texte), in the window and in each dialog: nothing is cut off.
#include "app/preferences.h"
#include "cut_texts.h"
#include "window_walk.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class TestLargeText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.end(); }
    void textIsTwiceAsLarge();
    void nothingIsCut_data() { m_walk.addWindows(); }
    void nothingIsCut();
    void noPageIsCutOrLargerThanTheScreen();

private:
    tests::WindowWalk m_walk;
};

namespace {

constexpr QSize kScreen(1440, 900);

} // namespace

void TestLargeText::initTestCase() {
    QVERIFY(m_walk.begin());
    QApplication::setFont(app::preferences::fontOf(200));
}

void TestLargeText::textIsTwiceAsLarge() {
    QCOMPARE(m_walk.window().font().pixelSize(), 2 * app::preferences::kTextPixels);
}

void TestLargeText::nothingIsCut() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of words that came meanwhile
    QStringList faults = tests::cutTexts(*window);
    if (window->width() > kScreen.width() || window->height() > kScreen.height())
        faults << u"%1 × %2"_s.arg(window->width()).arg(window->height());
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(faults.join(u'\n')));
}

void TestLargeText::noPageIsCutOrLargerThanTheScreen() {
    app::MainWindow& window = m_walk.window();
    for (const char* name : {"organisationDock", "stripDock"}) { // opening one closes the other
        auto* dock = window.findChild<QDockWidget*>(QLatin1StringView(name));
        dock->show();
        auto* pages = dock->findChild<QTabWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY2(window.width() <= kScreen.width() && window.height() <= kScreen.height(),
                     qPrintable(u"%1: %2 × %3"_s.arg(pages->tabText(page)).arg(window.width()).arg(window.height())));
            QStringList faults; // a page that scrolls takes its width once it knows its height
            const bool isWhole = QTest::qWaitFor([&] { return (faults = tests::cutTexts(*dock)).empty(); });
            QVERIFY2(isWhole, qPrintable(pages->tabText(page) + u": "_s + faults.join(u'\n')));
        }
    }
}

QTEST_MAIN(TestLargeText)
#include "test_large_text.moc"
