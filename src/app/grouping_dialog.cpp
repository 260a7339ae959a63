#include "app/grouping_dialog.h"

#include "app/file_export.h"
#include "app/sorted_table.h"
#include "app/tab_order.h"
#include "app/table_text.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "document/figure_book.h"
#include "territory/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using document::Change;

namespace {

enum Column { Name, Population, Score, WouldRank, FirstIndicator };

const auto kFolderKey = u"folder"_s;

} // namespace

GroupingDialog::GroupingDialog(document::Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new SortedTable(tr("Groupements"), this))
    , m_group(new TextLabel(u"heading"_s, this))
    , m_details(new TextLabel({}, this))
    , m_file(new FileExport(this))
    , m_told(new TextLabel(u"secondary"_s, this)) {
    setWindowTitle(tr("Groupements (hors classement)"));
    resize(openingSize(*this, {1040, 700}));
    auto* note = new TextLabel(u"secondary"_s, this);
    note->display(tr("Moyennes des communes, avec les mêmes formules et sur la même échelle que le classement des "
                     "intercommunalités. Un groupement n’est pas classé : il n’est ni une intercommunalité ni une zone "
                     "rouge."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(note);
    column->addWidget(m_table, 1);
    column->addWidget(m_group);
    column->addWidget(m_details);
    column->addWidget(makeFoot());
    m_table->sortByColumn(Score, Qt::DescendingOrder);
    connect(m_table, &SortedTable::currentRowChanged, this, &GroupingDialog::showGroup);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results))
            compute();
        else if ((changes & Change::Brush) && m_kind->currentData().toInt() == int(Kind::Selection))
            compute();
    });
    compute();
    tabAsLaidOut(*this);
}

GroupingDialog::~GroupingDialog() = default;

QWidget* GroupingDialog::makeHead() {
    auto* head = new QWidget(this);
    m_kind = new QComboBox(head);
    m_kind->setAccessibleName(tr("Groupements montrés"));
    m_kind->addItem(tr("Départements"), int(Kind::Departements));
    m_kind->addItem(tr("Établissements publics territoriaux du Grand Paris"), int(Kind::GrandParis));
    m_kind->addItem(tr("Territoires choisis dans les vues"), int(Kind::Selection));
    m_kind->addItem(tr("Groupes d’un fichier…"), int(Kind::File));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_kind, &QComboBox::activated, this, &GroupingDialog::choose);
    m_search = new QLineEdit(head);
    m_search->setAccessibleName(tr("Rechercher un groupement"));
    m_search->setPlaceholderText(tr("Rechercher : Seine-Saint-Denis…"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_table, &SortedTable::setFilter);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_kind);
    row->addWidget(m_search, 1);
    return head;
}

QWidget* GroupingDialog::makeFoot() {
    auto* foot = new QWidget(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    m_copy = buttons->addButton(tr("Copier le tableau"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Exporter en CSV…"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_copy, m_export})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        tabletext::copy(m_table->allAsText());
        m_told->display(tr("Le tableau est copié."));
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_table->exportTo(*m_file, tr("%1, hors classement").arg(m_computed.label)); });
    for (const auto told : {&FileExport::said, &FileExport::failed})
        connect(m_file, told, this, [this](const QString& message) { m_told->display(message); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_told, 1);
    row->addWidget(buttons);
    return foot;
}

QString GroupingDialog::chooseFile() {
    QSettings settings;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Ouvrir des groupes"), settings.value(kFolderKey).toString(),
                                     tr("Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)"));
    if (!path.isEmpty())
        settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    return path;
}

void GroupingDialog::choose() {
    if (m_kind->currentData().toInt() == int(Kind::File)) {
        const QString path = chooseFile();
        if (path.isEmpty() && m_path.isEmpty())
            m_kind->setCurrentIndex(0);
        else if (!path.isEmpty())
            m_path = path;
    }
    compute();
}

void GroupingDialog::openFile(const QString& path) {
    m_path = path;
    m_kind->setCurrentIndex(m_kind->findData(int(Kind::File)));
    compute();
}

void GroupingDialog::compute() {
    const auto dataset = m_document.dataset();
    if (!dataset)
        return;
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const auto known = m_sourceRevision == dataset->revision ? m_source : nullptr;
    m_told->display(tr("Calcul des groupements…"));
    m_worker.start([this, kind, dataset, known, results = m_document.results(), brushed = m_document.brushed(),
                    file = m_path](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const auto groupingOf = [&]() -> territory::Expected<document::Grouping> {
            switch (kind) {
            case Kind::Departements:
                return document::departementGrouping(*dataset->gazetteer);
            case Kind::GrandParis:
                return document::eptGrouping(*dataset->gazetteer);
            case Kind::Selection:
                return document::selectionGrouping(tr("Territoires choisis"), brushed, *dataset);
            case Kind::File:
                return document::groupingFromFile(file, *dataset->gazetteer);
            }
            Q_UNREACHABLE();
        };
        const auto grouping = groupingOf();
        if (!grouping)
            return [this, problem = grouping.error()] {
                m_told->display(problem.text());
                emit displayed();
            };
        auto source = known ? known : readCommuneSource(*dataset);
        Computed computed{grouping->label, dataset->indicators->indicators(),
                          document::groupFigures(*grouping, *dataset, *results, *source->figures), 0};
        computed.scored = int(std::ranges::count_if(results->scores.rank, [](int rank) { return rank > 0; }));
        return [this, computed = std::move(computed), source = std::move(source), revision = dataset->revision] {
            take(computed, source, revision);
        };
    });
}

void GroupingDialog::take(Computed computed, std::shared_ptr<const CommuneSource> source, std::uint64_t revision) {
    m_computed = std::move(computed);
    m_source = std::move(source);
    m_sourceRevision = revision;
    const bool nothing = m_computed.groups.empty() || std::ranges::all_of(m_computed.groups, [](const auto& group) {
                             return group.population <= 0;
                         });
    m_told->display(nothing ? tr("Rien n’est choisi dans les vues.") : QString());
    fillTable();
    showGroup(m_table->currentRow());
    emit displayed();
}

QString GroupingDialog::rankText(const document::GroupFigures& group) const {
    if (group.wouldRank < 1)
        return u"–"_s;
    return wording::formatRank(group.wouldRank, m_computed.scored, locale());
}

QString GroupingDialog::coverageText(const document::GroupFigures& group, std::size_t indicator) const {
    return indicator < group.coverage.size() && group.coverage[indicator].communes > 0
               ? group.coverage[indicator].sentence()
               : QString();
}

void GroupingDialog::fillTable() {
    std::vector<FigureRows::Column> columns{
        {tr("Groupement"), {}, false, {}},
        {tr("Population"), tr("municipale"), true, {}, u"population"_s},
        {tr("Score"), tr("sur l’échelle du classement"), true, {}, u"score"_s},
        {tr("Se placerait (hors classement)"), tr("parmi les intercommunalités classées"), true, {}, u"rank"_s}};
    for (const territory::Indicator& indicator : m_computed.indicators)
        columns.push_back(
            {indicator.label, {}, true, indicator.unit, document::FigureBook::indicatorFigure(indicator.key)});
    std::vector<FigureRows::Row> rows;
    for (const document::GroupFigures& group : m_computed.groups) {
        const double population = group.population < 0 ? std::nan("") : double(group.population);
        FigureRows::Row row{
            {group.name, std::nan(""), group.code},
            {group.population < 0 ? wording::notAvailable() : locale().toString(group.population), population, {}},
            {wording::formatScore(group.score, locale()), group.score, {}},
            {rankText(group), group.wouldRank < 1 ? std::nan("") : double(group.wouldRank), {}}};
        for (std::size_t i = 0; i < group.values.size(); ++i)
            row.push_back({wording::formatFigure(m_computed.indicators[i], group.values[i], locale()),
                           group.values[i] * m_computed.indicators[i].displayFactor, coverageText(group, i)});
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(columns), std::move(rows));
}

void GroupingDialog::showGroup(int group) {
    if (group < 0 || group >= int(m_computed.groups.size())) {
        m_group->display({});
        m_details->display(tr("Choisissez une ligne pour voir ce que ses chiffres couvrent."));
        return;
    }
    const document::GroupFigures& shown = m_computed.groups[std::size_t(group)];
    m_group->display(shown.wouldRank > 0
                         ? tr("%1 — score %2, se placerait %3, hors classement")
                               .arg(shown.name, wording::formatScore(shown.score, locale()), rankText(shown))
                         : tr("%1 — pas de score, hors classement").arg(shown.name));
    QStringList lines;
    for (std::size_t i = 0; i < shown.values.size(); ++i) {
        const territory::Indicator& indicator = m_computed.indicators[i];
        const QString value = wording::formatValue(indicator, shown.values[i], locale());
        const QString coverage = coverageText(shown, i);
        lines << (std::isnan(shown.values[i])
                      ? tr("%1 : non disponible, aucun chiffre par commune n’est connu").arg(indicator.label)
                  : coverage.isEmpty() ? tr("%1 : %2").arg(indicator.label, value)
                                       : tr("%1 : %2 — %3").arg(indicator.label, value, coverage));
    }
    m_details->display(lines.join(u'\n'));
}

} // namespace app
