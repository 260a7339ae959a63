#include "cut_texts.h"
#include "every_window.h"
#include "support/pseudo_language.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/// No dialog cuts a text off, at its smallest size, in a language 40 % wider than French; and each still fits the
/// screen of an office PC.
class TestWiderTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();

    void aCutTextIsFound();
    void thePseudoLanguageIsWider();
    void noDialogCutsATextOff_data();
    void noDialogCutsATextOff();
    void theMainWindowCutsNoTextOff();

private:
    tests::PseudoLanguage m_language;
    std::optional<tests::WindowFixture> m_fixture;
    std::vector<tests::NamedWindow> m_windows;
};

void TestWiderTexts::initTestCase() {
    QCoreApplication::installTranslator(&m_language);
    m_fixture.emplace();
    QVERIFY(m_fixture->begin());
    tests::fillWindow(*m_fixture);
    QVERIFY(m_fixture->settle());
    m_windows = tests::everyWindow(*m_fixture);
}

void TestWiderTexts::cleanupTestCase() {
    m_windows.clear();
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_language);
}

void TestWiderTexts::aCutTextIsFound() {
    QWidget window;
    QLabel label(u"un texte plus long que sa place"_s, &window);
    label.resize(40, 20);
    window.show();
    QCOMPARE(tests::cutTexts(window).size(), 1);
    label.adjustSize();
    QCOMPARE(tests::cutTexts(window), QStringList());
}

void TestWiderTexts::thePseudoLanguageIsWider() {
    const QString text = u"Ouvrir des contours…"_s;
    QCOMPARE(tests::PseudoLanguage::widened(text).size(), text.size() + 8);
    QVERIFY(tests::PseudoLanguage::widened(u"<b>%1</b> sur %2"_s).startsWith(u"<b>%1</b> sur %2"_s));
    QCOMPARE(tests::PseudoLanguage::widened(u"\u00a0%"_s), u"\u00a0%"_s);
}

void TestWiderTexts::noDialogCutsATextOff_data() {
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < m_windows.size(); ++place)
        QTest::newRow(m_windows[place].name) << int(place);
}

void TestWiderTexts::noDialogCutsATextOff() {
    QFETCH(int, place);
    constexpr QSize kOfficeScreen(1366, 728); // a task bar below
    const std::unique_ptr<QWidget> window = m_windows[std::size_t(place)].make();
    window->show();
    window->resize(window->minimumSizeHint().expandedTo(window->minimumSize()));
    QCoreApplication::processEvents();
    const QStringList cut = tests::cutTexts(*window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    QVERIFY2(window->width() <= kOfficeScreen.width() && window->height() <= kOfficeScreen.height(),
             qPrintable(u"%1 × %2 px"_s.arg(window->width()).arg(window->height())));
}

void TestWiderTexts::theMainWindowCutsNoTextOff() {
    m_fixture->window->resize(1366, 728);
    QCoreApplication::processEvents();
    const QStringList cut = tests::cutTexts(*m_fixture->window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestWiderTexts)
#include "test_wider_texts.moc"
