#include "app/flow_layout.h"
#include "app/scrolled_page.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A page with a line that wraps over a table that scrolls by itself: it is scrolled only where it has less room than
/// the least that it can do with.
class TestScrolledPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aTableThatScrollsIsNotScrolledAgain();
    void whatHasNoRoomIsScrolled();
    void moreLinesAreFollowed();
    void thePageIsAsLargeAsItsRoom();

private:
    int leastHeight() const;

    std::unique_ptr<QScrollArea> m_area;
    QWidget* m_page = nullptr;
    QTableView* m_table = nullptr;
};

void TestScrolledPage::init() {
    m_page = new QWidget;
    auto* line = new QWidget(m_page);
    auto* words = new app::FlowLayout(line);
    for (const QString& text : {u"Filtrer"_s, u"Toutes les dates"_s, u"Exporter…"_s})
        words->addWidget(new QPushButton(text, line));
    m_table = new QTableView(m_page);
    m_table->setMinimumHeight(60);
    auto* column = new QVBoxLayout(m_page);
    column->addWidget(line);
    column->addWidget(m_table, 1);
    m_area.reset(app::scrolledPage(m_page, nullptr));
    m_area->resize(600, 400);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

int TestScrolledPage::leastHeight() const {
    return m_page->layout()->minimumHeightForWidth(m_area->viewport()->width());
}

void TestScrolledPage::aTableThatScrollsIsNotScrolledAgain() {
    QVERIFY(m_page->layout()->hasHeightForWidth());
    QVERIFY(leastHeight() < m_page->sizeHint().height());
    m_area->resize(600, leastHeight());
    QCOMPARE(m_area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(m_page->size(), m_area->viewport()->size());
}

void TestScrolledPage::whatHasNoRoomIsScrolled() {
    constexpr int kMissing = 30;
    m_area->resize(600, leastHeight() - kMissing);
    QVERIFY(m_area->verticalScrollBar()->maximum() >= kMissing);
    QCOMPARE(m_page->height(), m_area->viewport()->height() + m_area->verticalScrollBar()->maximum());
}

void TestScrolledPage::moreLinesAreFollowed() {
    const int height = leastHeight();
    m_area->resize(600, height);
    auto* note = new QLabel(u"Une ligne de plus"_s, m_page);
    m_page->layout()->addWidget(note);
    note->show();
    QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 0);
    delete note;
    QTRY_COMPARE(m_area->verticalScrollBar()->maximum(), 0);
}

void TestScrolledPage::thePageIsAsLargeAsItsRoom() {
    for (int height = leastHeight() + 60; height > leastHeight() - 60; --height) {
        m_area->resize(600, height);
        QCOMPARE(m_page->size(), m_area->widget()->size());
    }
    for (int width = 600; width > 60; width -= 7) { // lines wrap, and the scroll bar comes and goes
        m_area->resize(width, leastHeight() + 4);
        QCOMPARE(m_page->size(), m_area->widget()->size());
    }
}

QTEST_MAIN(TestScrolledPage)
#include "test_scrolled_page.moc"
