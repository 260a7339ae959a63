#include "app/read_only_text.h"

#include <QFontInfo>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class TestReadOnlyText : public QObject {
    Q_OBJECT
private slots:
    void theWheelScrollsWithControlHeldToo();
};

void TestReadOnlyText::theWheelScrollsWithControlHeldToo() {
    app::ReadOnlyText text;
    text.setStyleSheet(u"font-size: 13px"_s); // as the theme does
    text.setPlainText(u"une ligne\n"_s.repeated(200));
    text.resize(300, 100);
    text.show();
    const QPoint middle = text.viewport()->rect().center();
    constexpr int kNotches = -2 * 120; // a wheel turned fast
    QWheelEvent event(middle, text.viewport()->mapToGlobal(middle), {}, {0, kNotches}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(text.viewport(), &event);
    QCOMPARE(QFontInfo(text.font()).pixelSize(), 13);
    QVERIFY(text.verticalScrollBar()->value() > 0);
}

QTEST_MAIN(TestReadOnlyText)
#include "test_read_only_text.moc"
