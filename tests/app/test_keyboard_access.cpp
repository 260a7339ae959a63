// The window and each dialog by keyboard: the focus is seen, goes as one reads, and commands have keys of their own.
#include "map/colour_difference.h"
#include "window_walk.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

class TestKeyboardAccess : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_walk.begin()); }
    void cleanupTestCase() { m_walk.end(); }
    void focusIsSeen_data() { m_walk.addWindows(true); }
    void focusIsSeen();
    void tabGoesAsOneReads_data() { m_walk.addWindows(); }
    void tabGoesAsOneReads();
    void mnemonicsAreUnique();
    void shortcutsHaveModifiers();

private:
    tests::WindowWalk m_walk;
};

namespace {

/// The greatest contrast that a pixel of one picture makes with the same pixel of the other.
double greatestChange(const QImage& before, const QImage& after) {
    double greatest = 1;
    for (int y = 0; y < std::min(before.height(), after.height()); ++y)
        for (int x = 0; x < std::min(before.width(), after.width()); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                greatest = std::max(greatest, map::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)));
    return greatest;
}

} // namespace

void TestKeyboardAccess::focusIsSeen() {
    QFETCH(int, place);
    QFETCH(bool, dark);
    m_walk.useLight(dark);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    QCoreApplication::processEvents(); // a popup is given its focus once it is there
    std::set<QString> faults;
    for (QWidget* widget : tests::focusableIn(*window)) {
        if (tests::isPartOfAnother(widget) || widget->visibleRegion().isEmpty())
            continue;
        for (QWidget* before : {QApplication::focusWidget(), window->focusWidget()})
            if (before)
                before->clearFocus();
        // A cursor that blinks is no ring.
        const QRect around(widget->mapTo(window, QPoint(-3, -3)), widget->size() + QSize(6, 6));
        const QImage without = window->grab(around).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        QCoreApplication::processEvents();
        const double contrast = greatestChange(without, window->grab(around).toImage());
        if (contrast < tests::kLeastMarkContrast)
            faults.insert(u"%1 (%2): %3"_s.arg(tests::nameOf(widget), tests::textOf(widget)).arg(contrast));
    }
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(tests::sorted(faults).join(u'\n')));
}

void TestKeyboardAccess::tabGoesAsOneReads() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    std::vector<QWidget*> chain;
    QWidget* here = window;
    do {
        here = here->nextInFocusChain();
        if (window->isAncestorOf(here) && tests::takesTab(*here) && !tests::isPartOfAnother(here) &&
            !here->visibleRegion().isEmpty())
            chain.push_back(here);
    } while (here != window);
    std::set<QString> faults;
    const auto rectOf = [window](const QWidget* widget) {
        return QRect(widget->mapTo(window, QPoint()), widget->size());
    };
    // A ring: it begins at the top left, and comes back once to where the window begins it.
    const auto before = [&](const QWidget* a, const QWidget* b) {
        const QPoint one = rectOf(a).topLeft(), other = rectOf(b).topLeft();
        return std::pair(one.y(), one.x()) < std::pair(other.y(), other.x());
    };
    const QWidget* first = chain.empty() ? nullptr : chain.front();
    std::ranges::rotate(chain, std::ranges::min_element(chain, before));
    for (std::size_t i = 1; i < chain.size(); ++i) {
        const QRect last = rectOf(chain[i - 1]), now = rectOf(chain[i]);
        // Back up in the same column; a new column to the right begins at its top.
        if (chain[i] != first && now.bottom() <= last.top() && now.left() <= last.right() && now.right() >= last.left())
            faults.insert(u"%1 (%2) before %3 (%4)"_s.arg(tests::nameOf(chain[i - 1]), tests::textOf(chain[i - 1]),
                                                          tests::nameOf(chain[i]), tests::textOf(chain[i])));
    }
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(tests::sorted(faults).join(u'\n')));
}

void TestKeyboardAccess::mnemonicsAreUnique() {
    const auto keyOf = [](const QString& text) {
        const QKeySequence sequence = QKeySequence::mnemonic(text);
        return sequence.isEmpty() ? QString() : sequence.toString();
    };
    const auto check = [&](const QList<QAction*>& actions, const QString& menu) {
        std::map<QString, QString> taken;
        for (const QAction* action : actions) {
            const QString key = keyOf(action->text());
            if (key.isEmpty())
                continue;
            const auto [known, isNew] = taken.emplace(key, action->text());
            QVERIFY2(isNew, qPrintable(menu + u": "_s + known->second + u" / "_s + action->text()));
        }
    };
    QMenuBar* bar = m_walk.window().menuBar();
    check(bar->actions(), u"bar"_s);
    for (const QAction* action : bar->actions())
        QVERIFY2(!keyOf(action->text()).isEmpty(), qPrintable(action->text()));
    for (const QMenu* menu : m_walk.window().findChildren<QMenu*>())
        check(menu->actions(), menu->title());
}

void TestKeyboardAccess::shortcutsHaveModifiers() {
    std::map<QKeySequence, QString> taken;
    for (const QAction* action : m_walk.window().findChildren<QAction*>())
        for (const QKeySequence& shortcut : action->shortcuts()) {
            const QKeyCombination keys = shortcut[0];
            const bool isFunction = keys.key() >= Qt::Key_F1 && keys.key() <= Qt::Key_F35;
            QVERIFY2(isFunction || keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier),
                     qPrintable(shortcut.toString()));
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            const auto [known, isNew] = taken.emplace(shortcut, action->text());
            QVERIFY2(isNew, qPrintable(shortcut.toString() + u": "_s + known->second + u" / "_s + action->text()));
        }
    QVERIFY(taken.size() > 10);
}

QTEST_MAIN(TestKeyboardAccess)
#include "test_keyboard_access.moc"
