#include "app/import_columns_page.h"

#include "app/column_area.h"
#include "app/import_column_form.h"
#include "app/small_font.h"
#include "app/table_dress.h"
#include "app/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QTableWidget>

namespace app {

using namespace Qt::StringLiterals;
using io::ColumnContent;

namespace {

enum Place { Name, Content, Values, PlaceCount };

QString contentText(const io::ProbedColumn& column) {
    switch (column.content) {
    case ColumnContent::TerritoryCode:
        return ImportColumnsPage::tr("code d’intercommunalité");
    case ColumnContent::CommuneCode:
        return ImportColumnsPage::tr("code de commune");
    case ColumnContent::Name:
        return ImportColumnsPage::tr("nom");
    case ColumnContent::Number:
        return ImportColumnsPage::tr("nombre");
    case ColumnContent::Category:
        return ImportColumnsPage::tr("catégorie");
    case ColumnContent::Text:
        return ImportColumnsPage::tr("texte");
    case ColumnContent::Empty:
        return ImportColumnsPage::tr("vide");
    }
    Q_UNREACHABLE();
}

/// How many rows have a value, and what of them can't be used as they are.
QString valuesText(const io::ProbedColumn& column, const QLocale& locale) {
    QStringList parts{locale.toString(column.present)};
    if (column.content == ColumnContent::Number && column.notNumbers > 0)
        parts << ImportColumnsPage::tr("%Ln non numériques : non disponibles", nullptr, column.notNumbers);
    if (column.formulas > 0)
        parts << ImportColumnsPage::tr("%Ln formules : leur résultat enregistré compte", nullptr, column.formulas);
    return parts.join(u" · "_s);
}

} // namespace

ImportColumnsPage::ImportColumnsPage(const ImportPurpose& purpose, QWidget* parent)
    : QWidget(parent), m_level(new QComboBox(this)) {
    m_level->hide(); // until a role is about codes
    m_level->setAccessibleName(tr("Ce que disent les codes"));
    m_level->setToolTip(tr("Un tableau par commune est ramené aux intercommunalités par une moyenne pondérée"));
    m_level->addItems({tr("d’intercommunalités (SIREN)"), tr("de communes (INSEE)")});
    connect(m_level, &QComboBox::activated, this, [this](int choice) {
        m_draft.byCommune = choice == 1;
        showColumn(m_columns->currentRow());
        emit changed();
    });
    auto* roles = new QWidget;
    m_roleForm = new QFormLayout(roles);
    m_roleForm->setContentsMargins(0, 0, 0, 0);
    m_roleForm->setHorizontalSpacing(12);
    m_roleForm->setVerticalSpacing(8);
    for (std::size_t role = 0; role < purpose.roles.size(); ++role)
        addRole(role, purpose.roles[role]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* area = new ColumnArea(this);
    area->setWidget(roles);
    column->addWidget(area);
    column->addWidget(makeColumns(purpose.takesFigures), 1);
}

QWidget* ImportColumnsPage::makeColumns(bool takesFigures) {
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    m_columns = new QTableWidget(0, PlaceCount, split);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Colonnes à prendre"));
    m_columns->setHorizontalHeaderLabels(
        {takesFigures ? tr("Prendre la colonne") : tr("Colonnes du tableau"), tr("Contenu"), tr("Valeurs")});
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_columns->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->verticalHeader()->hide();
    growWithText(*m_columns, 30);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setShowGrid(false);
    m_columns->setTabKeyNavigation(false);
    connect(m_columns, &QTableWidget::currentCellChanged, this, [this](int row) { showColumn(row); });
    connect(m_columns, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_following && item->column() == Name)
            take(item->row(), item->checkState() == Qt::Checked);
    });

    auto* details = new QScrollArea(split);
    details->setWidgetResizable(true);
    details->setFrameShape(QFrame::NoFrame);
    details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details->setMinimumWidth(380);
    auto* page = new QWidget(details);
    m_heading = new TextLabel(u"heading"_s, page);
    m_form = new ImportColumnForm(page);
    connect(m_form, &ImportColumnForm::edited, this, [this](const document::ImportedColumn& column) {
        m_draft.columns[std::size_t(m_columns->currentRow())].as = column;
        followColumn();
        emit changed();
    });
    auto* stack = new QVBoxLayout(page);
    stack->setContentsMargins(16, 0, 8, 0);
    stack->setSpacing(12);
    stack->addWidget(m_heading);
    stack->addWidget(m_form);
    stack->addStretch(1);
    details->setWidget(page);
    split->addWidget(m_columns);
    split->addWidget(details);
    split->setStretchFactor(0, 8);
    split->setStretchFactor(1, 5);
    // Roles are shown whole before the columns get more than a few lines.
    split->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    constexpr int kFewLines = 96;
    split->setMinimumHeight(sizedFor(font(), kFewLines));
    details->setVisible(takesFigures); // nothing else is asked of a column that plays a role
    return split;
}

void ImportColumnsPage::display(const ImportDraft& draft, const QHash<QString, QString>& known) {
    m_draft = draft;
    m_known = known;
    fillRoles();
    fillColumns();
    const auto firstTaken = std::ranges::find(m_draft.columns, true, &ImportDraft::Column::taken);
    const auto isFigure = [](const io::ProbedColumn& column) { return column.content == ColumnContent::Number; };
    const auto firstFigure = std::ranges::find_if(m_draft.probe.columns, isFigure);
    const auto row = firstTaken != m_draft.columns.end()          ? firstTaken - m_draft.columns.begin()
                     : firstFigure != m_draft.probe.columns.end() ? firstFigure - m_draft.probe.columns.begin()
                                                                  : 0;
    m_columns->setCurrentCell(int(row), Name);
    showColumn(int(row));
}

void ImportColumnsPage::addRole(std::size_t role, const ImportPurpose::Role& asked) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(asked.label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this,
            [this, role, box](int choice) { chooseRole(role, box->itemData(choice).toInt()); });
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(box);
    if (asked.key == QLatin1StringView(kCodeRole)) {
        line->addWidget(new QLabel(tr("codes"), this));
        line->addWidget(m_level);
        m_level->show();
    }
    line->addStretch(1);
    m_roleForm->addRow(asked.label, line);
    m_roles.push_back(box);
}

void ImportColumnsPage::fillRoles() {
    for (std::size_t role = 0; role < m_roles.size(); ++role) {
        m_roles[role]->clear();
        m_roles[role]->addItem(tr("aucune"), -1);
        for (std::size_t i = 0; i < m_draft.probe.columns.size(); ++i)
            m_roles[role]->addItem(m_draft.probe.columns[i].name.simplified(), int(i));
        m_roles[role]->setCurrentIndex(m_draft.roleColumns[role] + 1);
    }
    m_level->setCurrentIndex(m_draft.byCommune ? 1 : 0);
}

void ImportColumnsPage::fillColumns() {
    const QScopedValueRollback following(m_following, true);
    m_columns->setRowCount(int(m_draft.probe.columns.size()));
    for (int column = 0; column < m_columns->rowCount(); ++column)
        fillColumn(column);
}

void ImportColumnsPage::fillColumn(int column) {
    const io::ProbedColumn& probed = m_draft.probe.columns[std::size_t(column)];
    const auto setCell = [this, column](Place place, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_columns->setItem(column, place, item);
        return item;
    };
    QTableWidgetItem* name = setCell(Name, probed.name.simplified());
    const bool mayBeTaken = !m_draft.hasRole(column) && m_draft.purpose.takesFigures;
    name->setFlags(mayBeTaken ? name->flags() | Qt::ItemIsUserCheckable : name->flags() & ~Qt::ItemIsUserCheckable);
    if (mayBeTaken)
        name->setCheckState(m_draft.columns[std::size_t(column)].taken ? Qt::Checked : Qt::Unchecked);
    setCell(Content, contentText(probed));
    setCell(Values, valuesText(probed, locale()));
}

void ImportColumnsPage::chooseRole(std::size_t role, int column) {
    m_draft.roleColumns[role] = column;
    const bool isCode = m_draft.purpose.roles[role].key == QLatin1StringView(kCodeRole);
    if (isCode && column >= 0) {
        const ColumnContent content = m_draft.probe.columns[std::size_t(column)].content;
        if (content == ColumnContent::TerritoryCode || content == ColumnContent::CommuneCode)
            m_draft.byCommune = content == ColumnContent::CommuneCode;
        m_level->setCurrentIndex(m_draft.byCommune ? 1 : 0);
    }
    fillColumns();
    showColumn(m_columns->currentRow());
    emit changed();
}

void ImportColumnsPage::take(int column, bool taken) {
    m_draft.columns[std::size_t(column)].taken = taken;
    m_columns->setCurrentCell(column, Name);
    followColumn();
    emit changed();
}

void ImportColumnsPage::showColumn(int column) {
    if (column < 0 || column >= int(m_draft.columns.size()))
        return;
    m_heading->display(m_draft.probe.columns[std::size_t(column)].name.simplified());
    m_form->display(m_draft.columns[std::size_t(column)].as, m_draft.byCommune, weights());
    followColumn();
}

void ImportColumnsPage::followColumn() {
    const int column = m_columns->currentRow();
    if (column < 0)
        return;
    const ImportDraft::Column& shown = m_draft.columns[std::size_t(column)];
    m_form->setEnabled(shown.taken);
    m_form->warn(shown.taken ? warningOf(shown.as) : QString());
}

QStringList ImportColumnsPage::weights() const {
    QStringList names;
    for (const io::ProbedColumn& column : m_draft.probe.columns) {
        if (column.content == ColumnContent::Number)
            names << column.name;
    }
    return names;
}

QString ImportColumnsPage::warningOf(const document::ImportedColumn& column) const {
    const auto present = m_known.constFind(column.indicator.key);
    return present == m_known.cend() ? QString() : tr("Remplacera « %1 », qui a la même clé.").arg(*present);
}

} // namespace app
