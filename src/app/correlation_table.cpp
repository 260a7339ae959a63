#include "app/correlation_table.h"

#include "app/correlation_delegate.h"
#include "app/correlation_model.h"
#include "app/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellWidth = 104, kCellHeight = 44, kLabelWidth = 232, kHeaderHeight = 72;

} // namespace

CorrelationTable::CorrelationTable(const Appearance& appearance, QWidget* parent)
    : QTableView(parent), m_model(new CorrelationModel(this)) {
    setObjectName(u"correlations"_s);
    setModel(m_model);
    setItemDelegate(new CorrelationDelegate(appearance, this));
    setAccessibleName(tr("Matrice des corrélations ; Entrée montre le nuage des deux indicateurs"));
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultSectionSize(kCellWidth);
    horizontalHeader()->setFixedHeight(kHeaderHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignBottom | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setDefaultSectionSize(kCellHeight);
    verticalHeader()->setFixedWidth(kLabelWidth);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    connect(this, &QTableView::clicked, this, &CorrelationTable::choose);
}

void CorrelationTable::display(const Correlations& correlations) {
    m_model->setCorrelations(correlations);
    updateGeometry();
}

QSize CorrelationTable::sizeHint() const {
    const int count = m_model->rowCount();
    return {kLabelWidth + count * kCellWidth + 2, kHeaderHeight + count * kCellHeight + 2};
}

void CorrelationTable::choose(const QModelIndex& cell) {
    const QStringList& keys = m_model->correlations().keys;
    if (cell.isValid() && cell.row() != cell.column())
        emit pairChosen(keys[cell.column()], keys[cell.row()]);
}

void CorrelationTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QString CorrelationTable::asText() const {
    QString text = u'\t' + tabletext::headers(*m_model) + u'\n';
    for (int row = 0; row < m_model->rowCount(); ++row)
        text += m_model->correlations().labels[row] + u'\t' + tabletext::row(*m_model, row) + u'\n';
    return text;
}

} // namespace app
