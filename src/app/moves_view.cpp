#include "app/moves_view.h"

#include "app/flat_button.h"
#include "app/icons.h"
#include "app/moves_model.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::SelectionMoves;

MovesView::MovesView(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_headline(new TextLabel(u"heading"_s, this))
    , m_population(new TextLabel({}, this))
    , m_regions(new TextLabel(u"small"_s, this))
    , m_model(new MovesModel(this))
    , m_table(makeTable())
    , m_unfold(flatButton(u"go-down"_s, tr("Montrer qui entre et qui sort"), this)) {
    setAccessibleName(tr("Ce que les réglages déplacent"));
    m_headline->setObjectName(u"moves"_s);
    m_unfold->setCheckable(true);
    connect(m_unfold, &QToolButton::toggled, this, &MovesView::fold);
    auto* head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_unfold, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_population);
    column->addWidget(m_regions);
    column->addWidget(m_table);
    fold(false);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results) && isVisible())
            follow();
    });
}

QTableView* MovesView::makeTable() {
    auto* table = new QTableView(this);
    table->setObjectName(u"movesTable"_s);
    table->setAccessibleName(tr("Territoires qui entrent et qui sortent"));
    table->setModel(m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(MovesModel::Name, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(MovesModel::Rank, QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(MovesModel::Population, QHeaderView::Fixed);
    table->setColumnWidth(MovesModel::Rank, sizedFor(table->font(), 48));
    table->setColumnWidth(MovesModel::Population, sizedFor(table->font(), 76));
    growWithText(*table, 26);
    table->setFixedHeight(208);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (!row.isValid())
            return;
        const auto territory = std::size_t(m_model->territoryOf(row.row()));
        m_document.navigate([code = m_document.dataset()->territories[territory].code](document::MapState& state) {
            state.selection = code;
        });
    });
    return table;
}

void MovesView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void MovesView::fold(bool open) {
    m_table->setVisible(open);
    m_regions->setVisible(open && !m_regions->text().isEmpty());
    m_unfold->setIcon(icon(open ? u"go-up"_s : u"go-down"_s));
    follow();
}

void MovesView::follow() {
    if (!m_document.results())
        return;
    const SelectionMoves& moves = m_document.results()->moves;
    m_headline->display(headline(moves));
    m_population->display(populationWords(moves));
    m_unfold->setEnabled(!moves.entering.empty() || !moves.leaving.empty() || m_unfold->isChecked());
    if (!m_unfold->isChecked())
        return;
    m_regions->display(regionWords(moves));
    m_model->display(m_document.dataset(), m_document.results());
}

QString MovesView::headline(const SelectionMoves& moves) const {
    if (moves.entering.empty() && moves.leaving.empty())
        return tr("Aucun territoire n’entre ni ne sort");
    return tr("%1, %2").arg(tr("%Ln entrent", nullptr, int(moves.entering.size())),
                            tr("%Ln sortent", nullptr, int(moves.leaving.size())));
}

QString MovesView::populationWords(const SelectionMoves& moves) const {
    if (moves.entering.empty() && moves.leaving.empty())
        return tr("par rapport aux réglages de référence");
    return tr("+%1 et −%2 habitants, par rapport aux réglages de référence")
        .arg(locale().toString(moves.populationGained), locale().toString(moves.populationLost));
}

QString MovesView::regionWords(const SelectionMoves& moves) const {
    QStringList lines;
    for (const SelectionMoves::RegionMoves& region : moves.regions) {
        const QString name = m_document.dataset()->gazetteer->regionName(region.region);
        lines << tr("%1 : +%2 et −%3 (+%4 et −%5 habitants)")
                     .arg(name.isEmpty() ? tr("Région inconnue") : name, locale().toString(region.entering),
                          locale().toString(region.leaving), locale().toString(region.populationGained),
                          locale().toString(region.populationLost));
    }
    return lines.join(u'\n');
}

} // namespace app
