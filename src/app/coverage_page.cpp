#include "app/coverage_page.h"

#include "app/coverage_runner.h"
#include "app/figures.h"
#include "app/file_export.h"
#include "app/flow_layout.h"
#include "app/monthly_chart.h"
#include "app/newest_worker.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/uncovered_lists.h"
#include "document/coverage_measure.h"
#include "document/coverage_table.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::CoverageMeasure;
using solidarity::CoverageFigures;
using solidarity::CoverageLevel;
using solidarity::DateSpan;
namespace wording = territory::wording;

namespace {

constexpr auto kSettings = "settings:"; ///< Where the link in the assumptions leads.

FigureRows::Cell count(int value, const QLocale& locale) {
    return {locale.toString(value), double(value), {}};
}

FigureRows::Cell measured(const CoverageFigures& figures, CoverageMeasure measure) {
    const bool isShare = measure == CoverageMeasure::Within10 || measure == CoverageMeasure::Within20 ||
                         measure == CoverageMeasure::Within30;
    return {document::formatMeasure(figures, measure), valueOf(figures, measure) * (isShare ? 100 : 1), {}};
}

} // namespace

CoveragePage::CoveragePage(document::Document& document, const Appearance& appearance, CoverageRunner& runner,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_file(new FileExport(this))
    , m_months(new NewestWorker(this))
    , m_body(new QStackedWidget(this))
    , m_chart(new MonthlyChart(appearance))
    , m_assumptions(new TextLabel(u"small"_s, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_body->addWidget(makeEmpty());
    m_body->addWidget(makeBody());
    column->addWidget(m_body, 1);
    m_assumptions->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_assumptions);
    connect(m_assumptions, &TextLabel::followed, this, &CoveragePage::settingsWanted);
    connect(m_file, &FileExport::said, this, &CoveragePage::said);
    connect(m_file, &FileExport::failed, this, &CoveragePage::failed);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (isVisible() && (changes & (Change::Dataset | Change::Coverage | Change::Plan)))
            display();
    });
    runner.serve(this);
}

QWidget* CoveragePage::makeHead() {
    auto* head = new QWidget(this);
    m_level = new QComboBox(head);
    m_level->setAccessibleName(tr("Niveau des lignes"));
    m_level->addItem(tr("Intercommunalités"), int(CoverageLevel::Territory));
    m_level->addItem(tr("Départements"), int(CoverageLevel::Departement));
    m_level->addItem(tr("Régions"), int(CoverageLevel::Region));
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Période comptée"));
    m_span->setPlaceholderText(tr("Autre période"));
    addSpans();
    m_zonesOnly = new QCheckBox(tr("Zones rouges"), head);
    m_zonesOnly->setAccessibleName(tr("Ne montrer que les zones rouges établies"));
    m_zonesOnly->setChecked(true);
    m_typed = new QLineEdit(head);
    m_typed->setPlaceholderText(tr("Filtrer…"));
    m_typed->setAccessibleName(tr("Filtrer les lignes"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMaximumWidth(200);
    auto* save = new QPushButton(tr("Exporter…"), head);
    save->setAccessibleName(tr("Exporter la couverture en CSV"));
    auto* row = new FlowLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_level, m_span, m_zonesOnly, m_typed})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(save);
    connect(m_level, &QComboBox::activated, this, &CoveragePage::display);
    connect(m_span, &QComboBox::activated, this, &CoveragePage::chooseSpan);
    connect(m_zonesOnly, &QCheckBox::toggled, this, &CoveragePage::display);
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) { m_table->setFilter(typed); });
    connect(save, &QPushButton::clicked, this, [this] { m_table->exportTo(*m_file, tr("couverture.csv")); });
    return head;
}

void CoveragePage::addSpans() {
    const QDate today = QDate::currentDate();
    const DateSpan month = DateSpan::monthOf(today);
    const auto add = [this](const QString& name, const DateSpan& span) {
        m_span->addItem(name, QVariant::fromValue(std::pair(span.first, span.last)));
    };
    add(tr("Tout le dispositif"), {});
    add(tr("Ce mois-ci"), month);
    add(tr("Le mois prochain"), DateSpan::monthOf(today.addMonths(1)));
    add(tr("Les 3 mois à venir"), {month.first, DateSpan::monthOf(today.addMonths(2)).last});
    add(tr("Les 12 derniers mois"), {DateSpan::monthOf(today.addMonths(-11)).first, month.last});
}

QWidget* CoveragePage::makeBody() {
    auto* split = new QSplitter(Qt::Horizontal, m_body);
    split->setChildrenCollapsible(false);
    m_table = new SortedTable(tr("Couverture"), split);
    m_table->sortByColumn(1, Qt::DescendingOrder); // what has something first
    auto* sides = new QTabWidget(split);
    sides->setDocumentMode(true);
    auto* months = new QWidget(sides);
    m_heading = new TextLabel(u"secondary"_s, months);
    auto* column = new QVBoxLayout(months);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_chart, 1);
    column->addStretch(0);
    m_lists = new UncoveredLists(m_document, sides);
    sides->addTab(m_lists, tr("Sans couverture"));
    sides->addTab(months, tr("Par mois"));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({620, 300});
    connect(m_lists, &UncoveredLists::territoryWanted, this, &CoveragePage::selectTerritory);
    connect(m_table, &SortedTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && level() == CoverageLevel::Territory)
            selectTerritory(m_codes[std::size_t(row)]);
        showMonths();
    });
    return split;
}

QWidget* CoveragePage::makeEmpty() {
    auto* empty = new QWidget(m_body);
    auto* words = new TextLabel(u"secondary"_s, empty);
    words->setAlignment(Qt::AlignCenter);
    words->display(
        tr("Le plan ne contient encore ni lieu, ni médecin, ni journée : sa couverture est non disponible."));
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(words);
    column->addStretch(1);
    return empty;
}

CoverageLevel CoveragePage::level() const {
    return CoverageLevel(m_level->currentData().toInt());
}

void CoveragePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    display();
}

void CoveragePage::chooseSpan(int row) {
    const auto [first, last] = m_span->itemData(row).value<std::pair<QDate, QDate>>();
    m_document.edit(tr("Période de la couverture : %1").arg(m_span->itemText(row)),
                    [&, first = first, last = last](document::MapState& state) {
                        state.coverageSpan = {first, last};
                    });
}

/// The period may have been chosen elsewhere: in a project, by undo.
void CoveragePage::showSpan() {
    const DateSpan& span = m_document.state().coverageSpan;
    for (int row = 0; row < m_span->count(); ++row) {
        const auto [first, last] = m_span->itemData(row).value<std::pair<QDate, QDate>>();
        if (DateSpan{first, last} == span) {
            m_span->setCurrentIndex(row);
            return;
        }
    }
    m_span->setCurrentIndex(-1);
}

void CoveragePage::display() {
    const document::Results* results = m_document.results().get();
    const bool isThere = results && results->coverage;
    m_body->setCurrentIndex(isThere ? 1 : 0);
    m_assumptions->setVisible(isThere);
    m_zonesOnly->setEnabled(level() == CoverageLevel::Territory);
    showSpan();
    if (!isThere)
        return;
    fillTable(*results->coverage);
    m_lists->display();
    displayAssumptions(*results->coverage);
    showMonths();
}

void CoveragePage::fillTable(const solidarity::Coverage& coverage) {
    const QLocale locale = this->locale();
    const QString estimated = tr("part de la population à moins de ce temps d’un lieu ouvert, estimation");
    std::vector<FigureRows::Column> columns{
        {tr("Nom"), {}, false, {}},
        {tr("Ouverts"), tr("lieux ouverts le dernier jour de la période"), true, {}, u"open-venues"_s},
        {tr("Jours/mois"), tr("journées de consultation par mois"), true, {}, u"days-a-month"_s},
        {tr("Consult./1 000 hab."), tr("consultations par an pour 1 000 habitants"), true, {}, u"consultations"_s},
        {tr("10 min"), estimated, true, u"%"_s, u"reach"_s},
        {tr("20 min"), estimated, true, u"%"_s, u"reach"_s},
        {tr("30 min"), estimated, true, u"%"_s, u"reach"_s},
        {tr("Médecins"), {}, true, {}, u"doctors"_s}};
    std::vector<FigureRows::Row> rows;
    m_codes.clear();
    const bool zonesOnly = m_zonesOnly->isChecked() && level() == CoverageLevel::Territory;
    for (const solidarity::CoverageLine& line : document::linesOf(coverage, level())) {
        if (zonesOnly && !line.isZone)
            continue;
        const CoverageFigures& figures = line.figures;
        m_codes.push_back(line.code);
        rows.push_back({{line.name, {}, {}},
                        count(figures.openVenues, locale),
                        measured(figures, CoverageMeasure::DaysAMonth),
                        measured(figures, CoverageMeasure::ConsultationsPer1000),
                        measured(figures, CoverageMeasure::Within10),
                        measured(figures, CoverageMeasure::Within20),
                        measured(figures, CoverageMeasure::Within30),
                        count(figures.doctors, locale)});
    }
    m_table->setRows(std::move(columns), std::move(rows));
}

void CoveragePage::displayAssumptions(const solidarity::Coverage& coverage) {
    double unlocated = 0, people = 0;
    for (const solidarity::CoverageLine& line : coverage.regions) {
        const double population = double(std::max<qint64>(line.figures.population, 0));
        people += population;
        unlocated += line.figures.unlocatedShare * population;
    }
    const QString left = people > 0
                             ? tr("%1 % de la population vit dans des communes sans position connue, non comptées")
                                   .arg(wording::formatNumber(100 * unlocated / people, 1, locale()))
                             : QString();
    m_assumptions->display(tr("Trajets, estimation : %1 · %2 · %3 · %4")
                               .arg(document::travelInWords(coverage.travel).toHtmlEscaped(),
                                    document::spanInWords(coverage.span).toHtmlEscaped(), left,
                                    linkTo(QString::fromLatin1(kSettings), tr("Régler…"))),
                           Qt::RichText);
}

void CoveragePage::showMonths() {
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_codes.size()) || !m_document.results() || !m_document.results()->coverage) {
        m_heading->display(tr("Choisissez une ligne du tableau pour voir ses journées mois par mois."));
        m_chart->hide();
        return;
    }
    const QString code = m_codes[std::size_t(row)];
    const QString name = [&] {
        const auto& lines = document::linesOf(*m_document.results()->coverage, level());
        const auto found = std::ranges::find(lines, code, &solidarity::CoverageLine::code);
        return found == lines.end() ? code : found->name;
    }();
    m_months->ask(
        [this, code, name, chosen = level(), plan = m_document.planBook().snapshot(), ground = m_document.ground(),
         span = m_document.state().coverageSpan](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            auto months = solidarity::monthlyFigures(*plan, *ground, chosen, code, span);
            return [this, name, months = std::move(months)] {
                m_heading->display(name);
                m_chart->display(name, months);
                m_chart->show();
            };
        });
}

void CoveragePage::selectTerritory(const QString& code) {
    m_document.navigate([&code](document::MapState& state) { state.selection = code; });
}

} // namespace app
