#include "app/means_popup.h"

#include "app/figures.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace app {

MeansPopup::MeansPopup(const BrushFigures& figures, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setObjectName(QStringLiteral("meansPopup"));
    setAccessibleName(tr("Moyennes de la sélection, et celles de la France"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    auto* heading = new QLabel(tr("La sélection et la France"), this);
    heading->setProperty("type", QStringLiteral("strong"));
    column->addWidget(heading);
    column->addWidget(makeTable(figures));
    auto* note = new QLabel(tr("Moyennes pondérées par la population, des territoires qui ont une valeur."), this);
    note->setProperty("type", QStringLiteral("small"));
    column->addWidget(note);
}

QTableWidget* MeansPopup::makeTable(const BrushFigures& figures) {
    auto* table = new QTableWidget(int(figures.means.size()), 4, this);
    table->setAccessibleName(tr("Moyennes de la sélection et de la France"));
    table->setHorizontalHeaderLabels({tr("Mesure"), tr("Sélection"), tr("France"), tr("Avec valeur")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const BrushFigures::Mean& mean = figures.means[std::size_t(row)];
        const QStringList cells{
            mean.measure.label, mean.measure.words(mean.chosen), mean.measure.words(mean.france),
            tr("%1 sur %2").arg(QLocale().toString(mean.present), QLocale().toString(figures.count))};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setData(kFigureRole, mean.measure.figure());
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            table->setItem(row, column, item);
        }
    }
    for (int column = 1; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    table->resizeColumnsToContents();
    constexpr int kMostRows = 12, kFrame = 4;
    const int rows = std::min(kMostRows, table->rowCount());
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->rowHeight(0) + kFrame);
    table->setMinimumWidth(table->horizontalHeader()->length() + kFrame + 12);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

} // namespace app
