#include "app/column_filter_popup.h"

#include "app/ranking_model.h"
#include "app/ranking_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <cmath>

namespace app {

namespace {

/// A number as the reader writes it, or nothing.
std::optional<double> numberIn(const QString& typed) {
    bool read = false;
    QString plain = typed;
    plain.remove(QChar(QChar::Nbsp)).remove(QChar(0x202F)).remove(u' ');
    const double value = QLocale().toDouble(plain, &read);
    return read ? std::optional(value) : std::nullopt;
}

QString wordsOf(std::optional<double> number) {
    return number ? QLocale().toString(*number, 'g', 10) : QString();
}

} // namespace

ColumnFilterPopup::ColumnFilterPopup(RankingTable& table, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_table(table)
    , m_columns(new QComboBox(this))
    , m_least(new QLineEdit(this))
    , m_most(new QLineEdit(this))
    , m_between(new QLabel(QStringLiteral("–"), this))
    , m_words(new QListWidget(this))
    , m_state(new QLabel(this)) {
    setObjectName(QStringLiteral("columnFilterPopup"));
    setAccessibleName(tr("Filtrer la colonne"));
    setMinimumWidth(320);
    m_columns->setAccessibleName(tr("Colonne à filtrer"));
    m_least->setAccessibleName(tr("Au moins"));
    m_most->setAccessibleName(tr("Au plus"));
    m_words->setAccessibleName(tr("Valeurs gardées"));
    m_state->setProperty("type", QStringLiteral("small"));
    auto* heading = new QLabel(tr("Filtrer par colonne"), this);
    heading->setProperty("type", QStringLiteral("strong"));
    auto* range = new QHBoxLayout;
    range->setSpacing(8);
    range->addWidget(m_least, 1);
    range->addWidget(m_between);
    range->addWidget(m_most, 1);
    auto* clear = new QPushButton(tr("Retirer tous les filtres"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_columns);
    column->addLayout(range);
    column->addWidget(m_words);
    column->addWidget(m_state);
    column->addWidget(clear, 0, Qt::AlignLeft);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ColumnFilterPopup::showColumn);
    for (QLineEdit* bound : {m_least, m_most})
        connect(bound, &QLineEdit::textChanged, this, &ColumnFilterPopup::apply);
    connect(m_words, &QListWidget::itemChanged, this, &ColumnFilterPopup::apply);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_table.clearColumnFilters();
        showColumn();
    });
}

void ColumnFilterPopup::open(QPoint globalPosition, const QString& columnKey) {
    fillColumns(columnKey);
    adjustSize();
    // Above the strip that it opens from where there is no room below.
    const QRect free = screen()->availableGeometry();
    const int y = std::min(globalPosition.y(), free.bottom() - height());
    move(std::min(globalPosition.x(), free.right() - width()), y);
    show();
    m_columns->setFocus();
}

QString ColumnFilterPopup::key() const {
    return m_columns->currentData().toString();
}

void ColumnFilterPopup::fillColumns(const QString& columnKey) {
    const RankingCells& cells = m_table.ranking().cells();
    const QString wanted = columnKey.isEmpty() ? key() : columnKey;
    m_filling = true;
    m_columns->clear();
    for (int column = 0; column < cells.columnCount(); ++column) {
        const bool empty = cells.isOfDraws(column) && !cells.hasDraws();
        if (!empty && (cells.isNumber(column) || !cells.categories(column).isEmpty()))
            m_columns->addItem(cells.header(column), cells.columnKey(column));
    }
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(wanted)));
    m_filling = false;
    showColumn();
}

void ColumnFilterPopup::showColumn() {
    if (m_filling)
        return;
    const RankingCells& cells = m_table.ranking().cells();
    const int column = cells.columnOf(key());
    if (column < 0)
        return;
    const auto& filters = m_table.ranking().order().filters();
    const auto found = filters.find(key());
    const ColumnFilter filter = found == filters.end() ? ColumnFilter() : found->second;
    m_filling = true;
    const QStringList categories = cells.categories(column);
    m_words->setVisible(!categories.isEmpty());
    m_between->setVisible(categories.isEmpty());
    fillWords(categories, filter);
    for (const auto& [edit, bound, hint] :
         {std::tuple{m_least, filter.least, tr("au moins")}, {m_most, filter.most, tr("au plus")}}) {
        edit->setVisible(categories.isEmpty());
        edit->setText(wordsOf(bound));
        edit->setPlaceholderText(hint);
    }
    m_filling = false;
    say();
    adjustSize();
}

void ColumnFilterPopup::fillWords(const QStringList& categories, const ColumnFilter& filter) {
    m_words->clear();
    for (int i = 0; i < categories.size(); ++i) {
        auto* item = new QListWidgetItem(categories[i], m_words);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(filter.kept.empty() || filter.kept.contains(i) ? Qt::Checked : Qt::Unchecked);
    }
    constexpr int kMost = 8, kFrame = 8;
    m_words->setFixedHeight(std::min(kMost, m_words->count()) * m_words->sizeHintForRow(0) + kFrame);
}

void ColumnFilterPopup::apply() {
    if (m_filling)
        return;
    ColumnFilter filter{numberIn(m_least->text()), numberIn(m_most->text()), {}};
    for (int i = 0; i < m_words->count(); ++i) {
        if (m_words->item(i)->checkState() == Qt::Checked)
            filter.kept.insert(i);
    }
    if (int(filter.kept.size()) == m_words->count())
        filter.kept.clear(); // all of them: no filter
    else if (filter.kept.empty())
        filter.kept = {-1}; // none of them: no row
    m_table.setColumnFilter(key(), filter);
    say();
}

void ColumnFilterPopup::say() {
    const auto wrong = [](const QLineEdit* edit) { return !edit->text().isEmpty() && !numberIn(edit->text()); };
    m_state->setText(wrong(m_least) || wrong(m_most) ? tr("Un nombre est attendu, comme 12,5.")
                                                     : tr("%Ln territoires affichés", nullptr, m_table.shownCount()));
}

} // namespace app
