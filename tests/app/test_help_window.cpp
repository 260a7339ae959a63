#include "app/help_book.h"
#include "app/help_browser.h"
#include "app/help_context.h"
#include "app/help_window.h"
#include "app/scheme_dialog.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWheelEvent>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// The help's window: true of the menus and keys that there are; what its pages say is tests/resources/test_help.cpp's.
class TestHelpWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_fixture.emplace(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void everyCommandNamedIsInTheMenus_data() { languages(); }
    void everyCommandNamedIsInTheMenus();
    void theKeyboardPageHasEveryShortcut();
    void searchFindsTheNextPageThatHasTheWord();
    void backLeadsToThePageBefore();
    void f1AnswersInAModalDialogAboutThatDialog();
    void theWheelWithControlLeavesTheTextReadable();

private:
    static void languages() {
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("French") << QLocale::French;
        QTest::newRow("English") << QLocale::English;
    }
    app::HelpBook book(QLocale::Language language = QLocale::French) const {
        QLocale::setDefault(QLocale(language));
        return app::HelpBook(app::menuEntries(*m_fixture->window->menuBar()));
    }
    std::optional<tests::WindowFixture> m_fixture;
};

void TestHelpWindow::everyCommandNamedIsInTheMenus() {
    QFETCH(QLocale::Language, language);
    const app::HelpBook help = book(language);
    for (const app::HelpBook::Page& page : help.pages()) {
        QCOMPARE(help.unknownCommands(page.id), QStringList());
        QVERIFY2(!help.html(page.id).contains(u'{'), qPrintable(page.id));
    }
    const QString publish = help.html(u"publish"_s);
    QVERIFY(publish.contains(u"Fichier ▸ Carte de presse…"_s)); // the menus of this window are French
}

void TestHelpWindow::theKeyboardPageHasEveryShortcut() {
    const QString page = book().html(u"keyboard"_s);
    int shortcuts = 0;
    for (const QAction* action : m_fixture->window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->objectName().isEmpty())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped();
        QVERIFY2(page.contains(keys), qPrintable(action->text() + u": "_s + keys));
        ++shortcuts;
    }
    QVERIFY(shortcuts >= 15);
}

void TestHelpWindow::searchFindsTheNextPageThatHasTheWord() {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    app::HelpWindow help(app::menuEntries(*m_fixture->window->menuBar()));
    help.show();
    auto* sought = help.findChild<QLineEdit*>();
    auto* contents = help.findChild<QListWidget*>();
    sought->setText(u"Dirichlet"_s); // a word of the method alone
    int shown = 0;
    for (int row = 0; row < contents->count(); ++row)
        shown += !contents->item(row)->isHidden();
    QCOMPARE(shown, 1);
    QCOMPARE(help.book().pages()[std::size_t(contents->currentRow())].id, u"method"_s);
    auto* page = help.findChild<app::HelpBrowser*>();
    QCOMPARE(page->textCursor().selectedText(), u"Dirichlet"_s);
    sought->setText(u"introuvable partout"_s);
    for (int row = 0; row < contents->count(); ++row)
        QVERIFY(contents->item(row)->isHidden());
    sought->clear();
    for (int row = 0; row < contents->count(); ++row)
        QVERIFY(!contents->item(row)->isHidden());
}

void TestHelpWindow::theWheelWithControlLeavesTheTextReadable() {
    app::HelpWindow help(app::menuEntries(*m_fixture->window->menuBar()));
    help.show();
    auto* page = help.findChild<app::HelpBrowser*>();
    const int before = QFontInfo(page->font()).pixelSize();
    const auto turn = [page](int notches) {
        constexpr int kNotch = 120;
        const QPoint middle = page->viewport()->rect().center();
        for (int i = 0; i < std::abs(notches); ++i) {
            QWheelEvent event(middle, page->viewport()->mapToGlobal(middle), {},
                              QPoint(0, notches > 0 ? kNotch : -kNotch), Qt::NoButton, Qt::ControlModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(page->viewport(), &event);
        }
        return QFontInfo(page->font()).pixelSize();
    };
    QCOMPARE(turn(2), before + 2);
    QTest::failOnWarning(QRegularExpression(u"."_s)); // as Qt does of a font of size 0
    const int smallest = turn(-60), largest = turn(90);
    QVERIFY(smallest >= 8 && smallest < before);
    QVERIFY(largest <= 48 && largest > 2 * before);
}

void TestHelpWindow::backLeadsToThePageBefore() {
    app::HelpWindow help(app::menuEntries(*m_fixture->window->menuBar()));
    auto* page = help.findChild<app::HelpBrowser*>();
    auto* contents = help.findChild<QListWidget*>();
    help.showPage(u"method"_s, u"weights"_s);
    QCOMPARE(page->source().fragment(), u"weights"_s);
    contents->setCurrentRow(0);
    QCOMPARE(page->source(), help.book().address(u"start"_s));
    page->backward();
    QCOMPARE(page->source(), help.book().address(u"method"_s, u"weights"_s));
    QCOMPARE(contents->currentRow(), 3);
    page->forward();
    QCOMPARE(contents->currentRow(), 0);
}

void TestHelpWindow::f1AnswersInAModalDialogAboutThatDialog() {
    app::SchemeDialog dialog({}, &*m_fixture->window);
    QCOMPARE(app::helpPageFor(&dialog), u"plan#coverage"_s);
    QCOMPARE(app::helpPageFor(nullptr), u"start"_s);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_F1);
    auto* help = dialog.findChild<app::HelpWindow*>();
    QVERIFY(help && help->isVisible()); // its child, so that the modal dialog doesn't block it
    QCOMPARE(help->findChild<app::HelpBrowser*>()->source(), help->book().address(u"plan"_s, u"coverage"_s));
}

QTEST_MAIN(TestHelpWindow)
#include "test_help_window.moc"
