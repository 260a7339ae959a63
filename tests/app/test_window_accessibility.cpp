// What must hold in the window and in each dialog for those who hear them, point badly, or need contrast and large
// text.
#include "app/colours.h"
#include "map/colour_difference.h"
#include "window_walk.h"

#include <QAccessible>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

class TestWindowAccessibility : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_walk.begin()); }
    void cleanupTestCase() { m_walk.end(); }
    void coloursOfTextHaveContrast_data();
    void coloursOfTextHaveContrast();
    void fieldsAreFound_data() { m_walk.addWindows(true); }
    void fieldsAreFound();
    void controlsHaveNames_data() { m_walk.addWindows(); }
    void controlsHaveNames();
    void namesHoldWhatIsShown_data() { m_walk.addWindows(); }
    void namesHoldWhatIsShown();
    void windowsHaveTitles_data() { m_walk.addWindows(); }
    void windowsHaveTitles();
    void targetsAreLargeEnough_data() { m_walk.addWindows(); }
    void targetsAreLargeEnough();

private:
    tests::WindowWalk m_walk;
};

namespace {

constexpr double kLeastTextContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr int kLeastTarget = 24;           // points; WCAG 2.2, 2.5.8 (2.1 asks for none at AA)

bool isTarget(const QWidget* widget) {
    return widget->isVisible() && !tests::isPartOfAnother(widget) &&
           (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
            qobject_cast<const QSlider*>(widget));
}

} // namespace

void TestWindowAccessibility::coloursOfTextHaveContrast_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        const app::Colours c = dark ? app::Colours::darkened() : app::Colours::light();
        const auto row = [dark](const char* what, QColor ink, QColor ground, double least = kLeastTextContrast) {
            QTest::addRow("%s, %s", what, dark ? "dark" : "light") << ink << ground << least;
        };
        for (const auto& [name, ground] :
             {std::pair("window", c.window), std::pair("panel", c.panel), std::pair("hovered", c.hovered),
              std::pair("accentSoft", c.accentSoft), std::pair("warningSoft", c.warningSoft),
              std::pair("decisionSoft", c.decisionSoft), std::pair("scoreSoft", c.scoreSoft)}) {
            row(qPrintable(u"text on %1"_s.arg(QLatin1String(name))), c.text, ground);
            row(qPrintable(u"secondary text on %1"_s.arg(QLatin1String(name))), c.secondaryText, ground);
            row(qPrintable(u"accent on %1"_s.arg(QLatin1String(name))), c.accent, ground);
        }
        row("on accent", c.onAccent, c.accent);
        row("decision on its box", c.decision, c.decisionSoft);
        row("decision on panel", c.decision, c.panel);
        row("score on its box", c.score, c.scoreSoft);
        row("score on window", c.score, c.window);
        row("warning on its box", c.warning, c.warningSoft);
        row("warning on window", c.warning, c.window);
        row("on card", c.onCard, c.card);
        row("secondary on card", c.onCardSecondary, c.card);
    }
}

void TestWindowAccessibility::coloursOfTextHaveContrast() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double contrast = map::contrastRatio(ink, ground);
    QVERIFY2(contrast >= least, qPrintable(u"%1 instead of %2"_s.arg(contrast).arg(least)));
}

void TestWindowAccessibility::fieldsAreFound() {
    QFETCH(int, place);
    QFETCH(bool, dark);
    m_walk.useLight(dark);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    for (QLineEdit* field : window->findChildren<QLineEdit*>()) {
        if (!field->isVisible() || tests::isPartOfAnother(field) || field->hasFocus() ||
            field->visibleRegion().boundingRect() != field->rect()) // scrolled away in part
            continue;
        const QImage image =
            window->grab(QRect(field->mapTo(window, QPoint(0, -2)), field->size() + QSize(0, 4))).toImage();
        const int middle = image.width() / 2;
        const double contrast = map::contrastRatio(image.pixelColor(middle, 2), image.pixelColor(middle, 0));
        QVERIFY2(contrast >= tests::kLeastMarkContrast, qPrintable(tests::nameOf(field) + QString::number(contrast)));
    }
    m_walk.close();
}

void TestWindowAccessibility::controlsHaveNames() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    std::set<QString> faults;
    for (QWidget* widget : tests::focusableIn(*window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (tests::isPartOfAnother(widget) || (spoken && !spoken->text(QAccessible::Name).isEmpty()))
            continue;
        faults.insert(tests::nameOf(widget));
    }
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(tests::sorted(faults).join(u'\n')));
}

void TestWindowAccessibility::namesHoldWhatIsShown() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    // Signs and marks aren't words that one says.
    const auto plain = [](QString text) {
        text.remove(QRegularExpression(u"[^\\w\\s]"_s, QRegularExpression::UseUnicodePropertiesOption));
        return text.simplified().toLower();
    };
    std::set<QString> faults;
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        const QString shown = plain(button->text());
        const bool isWord = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetter(); });
        if (isWord && button->isVisible() && !button->accessibleName().isEmpty() &&
            !plain(button->accessibleName()).contains(shown))
            faults.insert(tests::nameOf(button) + u": "_s + button->text() + u" | "_s + button->accessibleName());
    }
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(tests::sorted(faults).join(u'\n')));
}

void TestWindowAccessibility::windowsHaveTitles() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    const bool isNamed = !window->windowTitle().isEmpty() || !window->accessibleName().isEmpty();
    m_walk.close();
    QVERIFY(isNamed);
}

void TestWindowAccessibility::targetsAreLargeEnough() {
    QFETCH(int, place);
    QWidget* window = m_walk.open(place);
    QVERIFY(window);
    std::set<QString> faults;
    for (QWidget* widget : window->findChildren<QWidget*>())
        if (widget->window() == window->window() && isTarget(widget) &&
            std::min(widget->width(), widget->height()) < kLeastTarget)
            faults.insert(u"%1 (%2): %3 × %4"_s.arg(tests::nameOf(widget), tests::textOf(widget))
                              .arg(widget->width())
                              .arg(widget->height()));
    m_walk.close();
    QVERIFY2(faults.empty(), qPrintable(tests::sorted(faults).join(u'\n')));
}

QTEST_MAIN(TestWindowAccessibility)
#include "test_window_accessibility.moc"
