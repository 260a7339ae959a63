#include "app/money_page.h"

#include "app/cost_chart.h"
#include "app/figures.h"
#include "app/file_export.h"
#include "app/flow_layout.h"
#include "app/plan_days.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "solidarity/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using solidarity::Cost;
using solidarity::CostLevel;
using solidarity::CostLine;
using solidarity::DateSpan;

MoneyPage::MoneyPage(document::Document& document, const Appearance& appearance, const PlanDays& days, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_days(days)
    , m_tabs(new QTabWidget(this))
    , m_table(new SortedTable(tr("Coût des journées"), m_tabs))
    , m_chart(new CostChart(document, appearance, m_tabs))
    , m_file(new FileExport(this))
    , m_worker(this) {
    m_tabs->setAccessibleName(tr("Coût : tableau, mois, régimes"));
    m_tabs->addTab(m_table, tr("Tableau"));
    m_tabs->addTab(m_chart, tr("Par mois"));
    m_tabs->addTab(makeRegimes(), tr("Régimes (estimation)"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    connect(&days, &PlanDays::changed, this, &MoneyPage::followPlan);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results))
            followPlan();
    });
    connect(m_chart, &Chart::said, this, &MoneyPage::said);
    connect(m_chart, &Chart::failed, this, &MoneyPage::failed);
    connect(m_file, &FileExport::said, this, &MoneyPage::said);
    connect(m_file, &FileExport::failed, this, &MoneyPage::failed);
    offerYears();
}

QWidget* MoneyPage::makeHead() {
    auto* head = new QWidget(this);
    m_level = new QComboBox(head);
    m_level->setAccessibleName(tr("Par quoi les coûts sont comptés"));
    for (const auto& [level, name] : {std::pair{CostLevel::Venue, tr("Par lieu")},
                                      {CostLevel::Territory, tr("Par territoire")},
                                      {CostLevel::Departement, tr("Par département")},
                                      {CostLevel::Region, tr("Par région")},
                                      {CostLevel::Month, tr("Par mois")},
                                      {CostLevel::Doctor, tr("Par médecin")}})
        m_level->addItem(name, int(level));
    m_year = new QComboBox(head);
    m_year->setAccessibleName(tr("Période"));
    m_total = new TextLabel(u"strong"_s, head);
    setFigures(*m_total, {u"forecast"_s, u"actual"_s});
    m_personal = new QCheckBox(tr("Exporter les noms"), head);
    m_personal->setToolTip(tr("Les noms des médecins sont des données personnelles : ils ne sont exportés que si "
                              "vous le demandez."));
    m_export = new QPushButton(tr("Exporter…"), head);
    m_export->setAccessibleName(tr("Exporter les coûts en CSV"));
    // Its own words make it as wide as the line has room.
    m_total->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new FlowLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_level);
    row->addWidget(m_year);
    row->addWidget(m_total);
    row->addWidget(m_personal);
    row->addWidget(m_export);
    for (QComboBox* box : {m_level, m_year})
        connect(box, &QComboBox::activated, this, &MoneyPage::ask);
    const auto follow = [this] {
        const bool personal = level() == CostLevel::Doctor;
        m_personal->setVisible(personal);
        m_export->setEnabled(!personal || m_personal->isChecked());
    };
    connect(m_level, &QComboBox::activated, this, follow);
    connect(m_personal, &QCheckBox::toggled, this, follow);
    connect(m_export, &QPushButton::clicked, this, &MoneyPage::exportTable);
    follow();
    return head;
}

QWidget* MoneyPage::makeRegimes() {
    auto* area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    auto* regimes = new QWidget(area);
    area->setWidget(regimes);
    setFigures(*regimes, {u"regime"_s});
    m_volunteer = new TextLabel({}, regimes);
    m_obligation = new TextLabel({}, regimes);
    m_assumptions = new TextLabel(u"secondary"_s, regimes);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(m_volunteer, 1);
    sides->addWidget(m_obligation, 1);
    auto* column = new QVBoxLayout(regimes);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addLayout(sides);
    column->addWidget(m_assumptions);
    column->addStretch(1);
    return area;
}

CostLevel MoneyPage::level() const {
    return static_cast<CostLevel>(m_level->currentData().toInt());
}

DateSpan MoneyPage::span() const {
    const int year = m_year->currentData().toInt();
    return year == 0 ? DateSpan{} : DateSpan{QDate(year, 1, 1), QDate(year, 12, 31)};
}

void MoneyPage::offerYears() {
    const auto& days = m_days.index().byDate();
    const int chosen = m_year->currentData().toInt();
    const QDate today = QDate::currentDate();
    const int first = days.empty() ? today.year() : days.begin()->first.year();
    const int last = days.empty() ? today.year() : days.rbegin()->first.year();
    if (m_year->count() == last - first + 2 && m_year->itemData(1).toInt() == first)
        return;
    m_year->clear();
    m_year->addItem(tr("Toutes les dates"), 0);
    for (int year = first; year <= last; ++year)
        m_year->addItem(tr("Année %1").arg(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void MoneyPage::followPlan() {
    m_isStale = true;
    if (isVisible())
        ask();
}

void MoneyPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void MoneyPage::ask() {
    const auto ground = m_document.ground();
    if (!ground)
        return;
    m_isStale = false;
    offerYears();
    m_worker.ask([this, plan = m_days.book().snapshot(), ground, level = level(),
                  span = span()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        Figures figures{level,
                        solidarity::costs(*plan, *ground, level, span),
                        solidarity::costs(*plan, *ground, CostLevel::Month, span),
                        solidarity::totalCost(*plan, span),
                        solidarity::estimate(solidarity::Regime::Volunteer, *plan, *ground),
                        solidarity::estimate(solidarity::Regime::Obligation, *plan, *ground)};
        return [this, figures = std::move(figures)] { display(figures); };
    });
}

void MoneyPage::display(const Figures& figures) {
    m_total->display(tr("%1 € prévus, dont %2 € pour des journées tenues")
                         .arg(locale().toString(figures.total.forecast), locale().toString(figures.total.actual)));
    fillTable(figures);
    m_chart->display(figures.months);
    const auto sentence = [this](const solidarity::RegimeEstimate& estimate, const QString& name) {
        return u"<b>%1</b><br>%2<br>%3"_s.arg(name.toHtmlEscaped(), tr("%Ln médecins", nullptr, int(estimate.doctors)),
                                              tr("%1 journées par mois au plus (estimation)")
                                                  .arg(locale().toString(std::round(estimate.daysAMonth), 'f', 0)));
    };
    m_volunteer->display(sentence(figures.volunteer, tr("Volontariat")), Qt::RichText);
    m_obligation->display(sentence(figures.obligation, tr("Obligation pour tous les médecins de zones bien pourvues")),
                          Qt::RichText);
    m_assumptions->display(figures.volunteer.assumptions + u'\n' + figures.obligation.assumptions);
    emit displayed();
}

void MoneyPage::fillTable(const Figures& figures) {
    const auto count = [this](int value) { return FigureRows::Cell{locale().toString(value), double(value), {}}; };
    const auto days = [this](int halves) {
        return FigureRows::Cell{locale().toString(halves / 2.0, 'f', QLocale::FloatingPointShortest), halves / 2.0, {}};
    };
    const auto euros = [this](qint64 value) {
        return FigureRows::Cell{tr("%1 €").arg(locale().toString(value)), double(value), {}};
    };
    std::vector<FigureRows::Row> rows;
    for (const CostLine& line : figures.lines) {
        const Cost& cost = line.cost;
        rows.push_back({{line.name, std::nan(""), {}},
                        euros(cost.forecast),
                        euros(cost.actual),
                        days(cost.plannedHalves),
                        days(cost.heldHalves),
                        count(cost.slotsOffered),
                        count(cost.consultations),
                        count(cost.withoutTreatingDoctor)});
    }
    const QString known = tr("somme de ce qui est connu");
    m_table->setRows(
        {{m_level->currentText(), {}, false, {}},
         {tr("Coût prévu"), tr("journées prévues et tenues qui ont un médecin"), true, u"€"_s, u"forecast"_s},
         {tr("Coût réel"), tr("journées tenues"), true, u"€"_s, u"actual"_s},
         {tr("Journées prévues"), {}, true, {}, u"day-counts"_s},
         {tr("Tenues"), {}, true, {}, u"day-counts"_s},
         {tr("Créneaux"), known, true, {}, u"day-counts"_s},
         {tr("Consultations"), known, true, {}, u"day-counts"_s},
         {tr("Sans méd. traitant"), known, true, {}, u"day-counts"_s}},
        std::move(rows));
}

void MoneyPage::exportTable() {
    m_table->exportTo(*m_file, tr("Coût des journées, %1").arg(m_level->currentText().toLower()));
}

} // namespace app
