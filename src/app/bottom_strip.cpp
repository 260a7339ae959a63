#include "app/bottom_strip.h"

#include "app/brush_figures.h"
#include "app/column_filter_popup.h"
#include "app/file_export.h"
#include "app/flat_button.h"
#include "app/indicator_scatter.h"
#include "app/journal_page.h"
#include "app/preferences.h"
#include "app/profile_chart.h"
#include "app/rank_intervals.h"
#include "app/ranking_model.h"
#include "app/ranking_table.h"
#include "app/scrolled_page.h"
#include "app/small_font.h"
#include "app/table_text.h"
#include "app/value_histogram.h"
#include "io/csv_writer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

BottomStrip::BottomStrip(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_tabs(new QTabWidget(this))
    , m_table(new RankingTable(document, appearance, m_tabs)) {
    setAccessibleName(tr("Tableau, graphiques et journal"));
    m_tabs->setAccessibleName(accessibleName());
    m_tabs->tabBar()->setAccessibleName(accessibleName());
    m_tabs->addTab(m_table, tr("Tableau"));
    addCharts();
    m_tabs->addTab(scrolledPage(new JournalPage(m_document, nullptr), m_tabs), tr("Journal"));
    m_tabs->setCornerWidget(makeCorner());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setAccessibleName(tr("Tableau, graphiques et journal"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &BottomStrip::followTab);
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] { m_fold->setChecked(false); });
    connect(m_table, &RankingTable::shownCountChanged, this, &BottomStrip::sayCount);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & document::Change::Selection)
            sayCount();
    });
}

QSize BottomStrip::sizeHint() const {
    return {900, 230};
}

QSize BottomStrip::minimumSizeHint() const {
    constexpr int kLeast = 130; // pages scroll: a few lines of one stay in sight
    return QWidget::minimumSizeHint().expandedTo({0, sizedFor(font(), kLeast)});
}

QWidget* BottomStrip::makeCorner() {
    auto* corner = new QWidget(m_tabs);
    m_count = new QLabel(corner);
    m_count->setProperty("type", u"small"_s);
    m_filter = new QLineEdit(corner);
    m_filter->setObjectName(u"tableFilter"_s);
    m_filter->setPlaceholderText(tr("Filtrer le tableau…"));
    m_filter->setAccessibleName(tr("Filtrer le tableau"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(160);
    m_columnFilter = flatButton(u"view-filter"_s, tr("Filtrer par colonne"), corner);
    m_commands = flatButton(u"overflow-menu"_s, tr("Colonnes, sélection, copie et export du tableau"), corner);
    m_commands->setPopupMode(QToolButton::InstantPopup);
    m_commands->setMenu(makeTableMenu());
    m_fold = flatButton(u"go-down"_s, tr("Replier ou déplier"), corner);
    m_fold->setCheckable(true);
    connect(m_filter, &QLineEdit::textChanged, m_table, &RankingTable::setFilter);
    auto* popup = new ColumnFilterPopup(*m_table, this);
    const auto openFilter = [this, popup](const QString& columnKey) {
        popup->open(m_columnFilter->mapToGlobal(QPoint(0, m_columnFilter->height())), columnKey);
    };
    connect(m_columnFilter, &QToolButton::clicked, this, [openFilter] { openFilter({}); });
    connect(m_table, &RankingTable::filterWanted, this, openFilter);
    connect(m_fold, &QToolButton::toggled, this, &BottomStrip::fold);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(8, 0, 8, 0); // with more than the tabs' height, large text would be cut
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_filter, m_columnFilter, m_commands, m_fold})
        row->addWidget(widget);
    return corner;
}

QMenu* BottomStrip::makeTableMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Sélectionner les lignes affichées"), m_table, &RankingTable::brushShown);
    auto* columns = menu->addMenu(tr("Colonnes"));
    connect(columns, &QMenu::aboutToShow, m_table, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    menu->addSeparator();
    menu->addAction(tr("Copier le tableau"), this, [this] { tabletext::copy(m_table->allAsText()); });
    auto* file = new FileExport(this);
    connect(file, &FileExport::said, this, &BottomStrip::said);
    connect(file, &FileExport::failed, this, &BottomStrip::failed);
    menu->addAction(tr("Exporter les lignes affichées en CSV…"), this, [this, file] {
        file->ask(tr("territoires"), u"csv"_s, tr("Tableau CSV (*.csv)"), [this] {
            return [table = territoryTable(m_document, m_table->ranking().shown())](const QString& path) {
                return io::writeCsv(path, table.columns, table.rows);
            };
        });
    });
    return menu;
}

QWidget* BottomStrip::chartPage(std::initializer_list<Chart*> charts) {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(24);
    for (Chart* chart : charts) {
        row->addWidget(chart, 1);
        connect(chart, &Chart::said, this, &BottomStrip::said);
        connect(chart, &Chart::failed, this, &BottomStrip::failed);
    }
    return scrolledPage(page, m_tabs);
}

void BottomStrip::addCharts() {
    m_scatter = new IndicatorScatter(m_document, m_appearance, m_tabs);
    auto* histogram = new ValueHistogram(m_document, m_appearance, m_tabs);
    m_scatterPage = chartPage({histogram, m_scatter});
    m_tabs->addTab(m_scatterPage, tr("Graphiques"));
    m_tabs->addTab(chartPage({new RankIntervals(m_document, m_appearance, m_tabs)}), tr("Rangs"));
    m_tabs->addTab(chartPage({new ProfileChart(m_document, m_appearance, m_tabs)}), tr("Profils"));
}

void BottomStrip::showScatter(const QString& xKey, const QString& yKey) {
    m_fold->setChecked(false);
    m_tabs->setCurrentWidget(m_scatterPage);
    m_scatter->choose(xKey, yKey);
}

void BottomStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sayCount();
}

void BottomStrip::fold(bool folded) {
    const int barHeight =
        std::max(m_tabs->cornerWidget()->sizeHint().height(), m_tabs->tabBar()->sizeHint().height()) + 4;
    setMaximumHeight(folded ? barHeight : QWIDGETSIZE_MAX);
    m_tabs->currentWidget()->setVisible(!folded);
}

void BottomStrip::followTab() {
    const bool table = m_tabs->currentWidget() == m_table;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_filter, m_columnFilter, m_commands})
        widget->setVisible(table);
}

void BottomStrip::sayCount() {
    QString words = tr("%Ln territoires", nullptr, m_table->shownCount());
    if (const int all = m_table->ranking().cells().territoryCount(); m_table->shownCount() < all)
        words = tr("%1 sur %2").arg(words, QLocale().toString(all));
    m_count->setToolTip(words);
    // Beside larger text there is room for the count alone, if need be in two lines: the sheet says which one is
    // chosen.
    const bool isEnlarged = font().pixelSize() > preferences::kTextPixels;
    m_count->setWordWrap(isEnlarged);
    if (m_document.selectedTerritory() >= 0 && !isEnlarged)
        words = tr("%1 · 1 choisi").arg(words);
    m_count->setText(words);
}

} // namespace app
