#include "app/table_dress.h"

#include "app/small_font.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <utility>

namespace app {

namespace {

/// Of one table, whose child it is.
class Growth : public QObject {
public:
    Growth(QTableView& table, int height) : QObject(&table), m_table(table), m_height(height), m_scale(scale()) {
        followRows();
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    int scale() const {
        constexpr int kWhole = 1000;
        return sizedFor(m_table.font(), kWhole);
    }
    void followRows() { m_table.verticalHeader()->setDefaultSectionSize(sizedFor(m_table.font(), m_height)); }
    void follow() {
        const int before = std::exchange(m_scale, scale());
        if (before == m_scale)
            return;
        followRows();
        QHeaderView& header = *m_table.horizontalHeader();
        for (int column = 0; column < header.count(); ++column) {
            const QHeaderView::ResizeMode mode = header.sectionResizeMode(column);
            if (!header.isSectionHidden(column) && (mode == QHeaderView::Interactive || mode == QHeaderView::Fixed))
                header.resizeSection(column, header.sectionSize(column) * m_scale / before);
        }
    }

    QTableView& m_table;
    int m_height, m_scale;
};

} // namespace

void growWithText(QTableView& table, int height) {
    new Growth(table, height);
}

void dressTable(QTableView& table) {
    constexpr int kRow = 28;
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSortingEnabled(true);
    table.sortByColumn(0, Qt::AscendingOrder);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    growWithText(table, kRow);
}

} // namespace app
