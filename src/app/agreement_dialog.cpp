#include "app/agreement_dialog.h"

#include "app/agreement_model.h"
#include "app/agreement_words.h"
#include "app/figures.h"
#include "app/newest_worker.h"
#include "app/table_text.h"
#include "app/text_label.h"
#include "app/window_size.h"

#include "territory/wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::MapState;

namespace {

/// Of how many the selection is, when the rule says a number; else 0.
int firstOf(const document::Results& results) {
    const fragility::SelectionRule& rule = results.input->method().selection;
    return rule.kind == fragility::SelectionRule::Kind::Top ? static_cast<int>(rule.amount) : 0;
}

} // namespace

AgreementDialog::AgreementDialog(document::Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_worker(new NewestWorker(this)) {
    setWindowTitle(tr("Décision et score"));
    resize(openingSize(*this, {980, 640}));
    auto* intro = new TextLabel(u"secondary"_s, this);
    intro->display(tr("La zone rouge est une décision de l’État, arrêtée par les "
                      "ARS après consultation des élus ; le "
                      "score est un calcul. Ni l’une ni l’autre n’est la "
                      "référence : voici où elles se rejoignent et "
                      "où elles diffèrent, avec les poids présents. Choisissez "
                      "une ligne pour désigner ses territoires "
                      "sur la carte et dans les tableaux."));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(makeTable(), 3);
    middle->addWidget(makeNames(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addLayout(middle, 1);
    m_figures = new TextLabel({}, this);
    setFigures(*m_figures, {u"precision"_s, u"recall"_s, u"kappa"_s});
    column->addWidget(m_figures);
    column->addWidget(makeButtons());
    connect(m_worker, &NewestWorker::settled, this, &AgreementDialog::displayed);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (isVisible() && (changes & (Change::Dataset | Change::Results)))
            compute();
        m_theme->setEnabled(m_document.state().theme != document::Theme::Agreement);
    });
}

QTableView* AgreementDialog::makeTable() {
    m_model = new AgreementModel(this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Situations ; Entrée désigne les territoires d’une ligne"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(AgreementModel::Situation, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QTableView::clicked, this, &AgreementDialog::brushLine);
    connect(m_table, &QTableView::activated, this, &AgreementDialog::brushLine);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementDialog::listNames);
    return m_table;
}

QWidget* AgreementDialog::makeNames() {
    auto* part = new QWidget(this);
    setFigures(*part, {u"rank"_s});
    m_namesHeading = new TextLabel(u"strong"_s, part);
    m_names = new QListWidget(part);
    m_names->setAccessibleName(tr("Territoires de la case choisie"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_names, &QListWidget::currentItemChanged, this, &AgreementDialog::select);
    connect(m_names, &QListWidget::itemClicked, this, &AgreementDialog::select);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_namesHeading);
    column->addWidget(m_names, 1);
    return part;
}

QWidget* AgreementDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_theme = buttons->addButton(tr("Colorer la carte ainsi"), QDialogButtonBox::ActionRole);
    QPushButton* copyButton = buttons->addButton(tr("Copier"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : buttons->findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter is for the table
    m_theme->setEnabled(m_document.state().theme != document::Theme::Agreement);
    connect(m_theme, &QPushButton::clicked, this, [this] {
        m_document.edit(tr("Thème : décision et score"),
                        [](MapState& state) { state.theme = document::Theme::Agreement; });
    });
    connect(copyButton, &QPushButton::clicked, this, &AgreementDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AgreementDialog::showEvent(QShowEvent* event) {
    compute();
    QDialog::showEvent(event);
}

void AgreementDialog::compute() {
    if (!m_document.dataset())
        return;
    m_worker->ask([this, dataset = m_document.dataset(),
                   results = m_document.results()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        return [this, dataset, table = document::decisionAgainstScore(*dataset, *results), first = firstOf(*results)] {
            if (dataset == m_document.dataset())
                display(table, *dataset, first);
        };
    });
}

void AgreementDialog::display(const document::DecisionScoreTable& table, const document::Dataset& dataset, int first) {
    m_model->setTable(table, dataset, first);
    m_table->resizeRowsToContents();
    m_figures->display(agreementwords::figures(table, locale()).join(u'\n'));
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    listNames();
}

void AgreementDialog::brushLine(const QModelIndex& line) {
    m_document.brush(m_model->territoriesOf(line.row()));
}

void AgreementDialog::listNames() {
    const QModelIndex line = m_table->currentIndex();
    const QSignalBlocker quiet(m_names); // listing chooses none
    m_names->clear();
    if (!line.isValid())
        return;
    m_namesHeading->display(line.siblingAtColumn(AgreementModel::Situation).data().toString());
    m_names->setAccessibleName(m_namesHeading->text());
    const auto& territories = m_document.dataset()->territories;
    const std::vector<int>& ranks = m_document.results()->scores.rank;
    for (const int territory : m_model->territoriesOf(line.row())) {
        const auto index = static_cast<std::size_t>(territory);
        const QString name = territories[index].name;
        auto* item = new QListWidgetItem(
            ranks[index] > 0 ? tr("%1 — %2").arg(name, territory::wording::ordinal(ranks[index], locale())) : name,
            m_names);
        item->setData(Qt::UserRole, territories[index].code);
    }
}

void AgreementDialog::select(const QListWidgetItem* item) {
    if (item)
        m_document.navigate([item](MapState& state) { state.selection = item->data(Qt::UserRole).toString(); });
}

void AgreementDialog::copy() const {
    QGuiApplication::clipboard()->setText(tabletext::all(*m_model) + u'\n' + m_figures->text() + u'\n');
}

} // namespace app
