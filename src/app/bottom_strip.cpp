#include "app/bottom_strip.h"

#include "app/flat_button.h"
#include "app/indicator_scatter.h"
#include "app/journal_model.h"
#include "app/ranking_table.h"
#include "app/theme_histogram.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

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
    m_tabs->addTab(makeCharts(), tr("Graphiques"));
    m_tabs->addTab(makeJournal(), tr("Journal"));
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

QWidget* BottomStrip::makeCorner() {
    auto* corner = new QWidget(m_tabs);
    m_count = new QLabel(corner);
    m_count->setProperty("type", u"small"_s);
    m_filter = new QLineEdit(corner);
    m_filter->setPlaceholderText(tr("Filtrer le tableau…"));
    m_filter->setAccessibleName(tr("Filtrer le tableau"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(200);
    m_copy = flatButton(u"edit-copy"_s, tr("Copier le tableau"), corner);
    m_fold = flatButton(u"go-down"_s, tr("Replier ou déplier"), corner);
    m_fold->setCheckable(true);
    connect(m_filter, &QLineEdit::textChanged, m_table, &RankingTable::setFilter);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->allAsText()); });
    connect(m_fold, &QToolButton::toggled, this, &BottomStrip::fold);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_filter);
    row->addWidget(m_copy);
    row->addWidget(m_fold);
    return corner;
}

QWidget* BottomStrip::makeCharts() {
    auto* charts = new QWidget(m_tabs);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(new ThemeHistogram(m_document, m_appearance, charts), 1);
    row->addWidget(new IndicatorScatter(m_document, m_appearance, charts), 1);
    return charts;
}

QWidget* BottomStrip::makeJournal() {
    auto* journal = new QListView(m_tabs);
    journal->setObjectName(u"journal"_s);
    auto* model = new JournalModel(*m_document.undoStack(), journal);
    journal->setModel(model);
    journal->setAccessibleName(tr("Journal des changements ; Entrée revient à un état"));
    connect(journal, &QListView::activated, this, [this, model](const QModelIndex& row) {
        m_document.undoStack()->setIndex(model->stackIndexOf(row.row()));
    });
    return journal;
}

void BottomStrip::fold(bool folded) {
    const int barHeight = m_tabs->cornerWidget()->sizeHint().height() + 4;
    setMaximumHeight(folded ? barHeight : QWIDGETSIZE_MAX);
    m_tabs->currentWidget()->setVisible(!folded);
}

void BottomStrip::followTab() {
    const bool table = m_tabs->currentWidget() == m_table;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_filter, m_copy})
        widget->setVisible(table);
}

void BottomStrip::sayCount() {
    QString words = tr("%Ln territoires", nullptr, m_table->shownCount());
    if (m_document.selectedTerritory() >= 0)
        words = tr("%1 · 1 choisi").arg(words);
    m_count->setText(words);
}

} // namespace app
