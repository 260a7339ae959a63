#include "app/proposal_dialog.h"

#include "app/day_words.h"
#include "app/flow_layout.h"
#include "app/info_bar.h"
#include "app/sorted_table.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <cmath>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using solidarity::PlanningOptions;
using Verdict = ProposalDraft::Verdict;

namespace {

QString nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Proposed:
        return ProposalDialog::tr("proposée");
    case Verdict::Accepted:
        return ProposalDialog::tr("✓ acceptée");
    case Verdict::Locked:
        return ProposalDialog::tr("✓ verrouillée");
    case Verdict::Refused:
        return ProposalDialog::tr("✕ refusée");
    }
    Q_UNREACHABLE();
}

FigureRows::Cell textCell(const QString& words) {
    return {words, std::nan(""), words};
}

FigureRows::Cell needCell(double need, const QLocale& locale) {
    return {wording::formatScore(need * 100, locale), need, {}};
}

} // namespace

ProposalDialog::ProposalDialog(document::Document& document, const QDate& month, QWidget* parent)
    : QDialog(parent), m_document(document), m_problem(new InfoBar(this)), m_worker(this) {
    setWindowTitle(tr("Proposer un mois"));
    resize(openingSize(*this, {1080, 720}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_problem);
    column->addWidget(makeSettings());
    m_headline = new TextLabel(u"heading"_s, this);
    column->addWidget(m_headline);
    column->addWidget(makeTables(), 1);
    column->addWidget(makeFoot());
    m_month->setDate(QDate(month.year(), month.month(), 1));
    connect(m_month, &QDateEdit::dateChanged, this, &ProposalDialog::startOver);
    connect(m_floor, &QSpinBox::valueChanged, this, &ProposalDialog::solve);
    connect(m_fairness, &QSlider::valueChanged, this, &ProposalDialog::solve);
    connect(m_travel, &QSlider::valueChanged, this, &ProposalDialog::solve);
    connect(m_days, &SortedTable::currentRowChanged, this, &ProposalDialog::follow);
    connect(m_judgedOnly, &QCheckBox::toggled, this, &ProposalDialog::follow);
    connect(&m_worker, &NewestWorker::settled, this, &ProposalDialog::follow);
    solve();
}

QSlider* ProposalDialog::addSlider(QGridLayout& grid, int row, const QString& name, const QString& low,
                                   const QString& high, int value) {
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(0, 100);
    slider->setPageStep(10);
    slider->setValue(value);
    slider->setAccessibleName(name);
    slider->setMinimumWidth(120);
    const auto small = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setProperty("type", u"small"_s);
        return label;
    };
    auto* title = new QLabel(name, this);
    title->setBuddy(slider);
    grid.addWidget(title, row, 0);
    grid.addWidget(small(low), row, 1, Qt::AlignRight);
    grid.addWidget(slider, row, 2);
    grid.addWidget(small(high), row, 3);
    return slider;
}

QWidget* ProposalDialog::makeSettings() {
    auto* settings = new QWidget(this);
    auto* asked = new QWidget(settings);
    auto* grid = new QGridLayout(asked);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_month = new QDateEdit(settings);
    m_month->setDisplayFormat(u"MMMM yyyy"_s);
    m_month->setAccessibleName(tr("Mois"));
    m_floor = new QSpinBox(settings);
    m_floor->setRange(0, 20);
    m_floor->setValue(1);
    m_floor->setAccessibleName(tr("Demi-journées par zone au moins, autant que les volontaires le permettent"));
    m_floor->setToolTip(m_floor->accessibleName());
    grid->addWidget(new QLabel(tr("Mois"), settings), 0, 0);
    grid->addWidget(m_month, 0, 1);
    grid->addWidget(new QLabel(tr("Demi-journées par zone, au moins"), settings), 1, 0);
    grid->addWidget(m_floor, 1, 1);
    auto* both = new FlowLayout(settings);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(12);
    both->addWidget(asked);
    both->addWidget(makeAims(settings));
    return settings;
}

QWidget* ProposalDialog::makeAims(QWidget* settings) {
    auto* aims = new QWidget(settings);
    aims->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* grid = new QGridLayout(aims);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    m_fairness = addSlider(*grid, 0, tr("Répartition"), tr("selon le besoin"), tr("égale entre zones"), 50);
    m_travel = addSlider(*grid, 1, tr("Trajets"), tr("comptent peu"), tr("comptent beaucoup"), 25);
    grid->setColumnStretch(2, 1);
    return aims;
}

QWidget* ProposalDialog::makeTables() {
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Proposition"));
    auto* proposed = new QWidget(tabs);
    m_days = new SortedTable(tr("Journées proposées"), proposed);
    m_days->horizontalHeader()->setStretchLastSection(true);
    m_why = new TextLabel(u"secondary"_s, proposed);
    m_zones = new SortedTable(tr("Zones laissées sans journée"), tabs);
    const auto button = [&](const QString& text, Verdict verdict) {
        auto* one = new QPushButton(text, proposed);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, [this, verdict] { judge(verdict); });
        return one;
    };
    m_accept = button(tr("&Accepter"), Verdict::Accepted);
    m_lock = button(tr("&Verrouiller"), Verdict::Locked);
    m_refuse = button(tr("&Refuser"), Verdict::Refused);
    m_reset = button(tr("&Sans avis"), Verdict::Proposed);
    m_lock->setToolTip(tr("Acceptée, et laissée en place par les propositions suivantes"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* one : {m_accept, m_lock, m_refuse, m_reset})
        row->addWidget(one);
    row->addStretch(1);
    auto* column = new QVBoxLayout(proposed);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_days, 1);
    column->addWidget(m_why);
    column->addLayout(row);
    tabs->addTab(proposed, tr("Journées proposées"));
    tabs->addTab(m_zones, tr("Zones sans journée"));
    return tabs;
}

QWidget* ProposalDialog::makeFoot() {
    auto* foot = new QWidget(this);
    m_progress = new QProgressBar(foot);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Calcul de la proposition"));
    m_judgedOnly = new QCheckBox(tr("Seulement celles que j’ai acceptées ou verrouillées"), foot);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_keep = buttons->addButton(tr("Retenir"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keep"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_judgedOnly, 1);
    row->addWidget(buttons);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addLayout(row);
    return foot;
}

QDate ProposalDialog::month() const {
    return m_month->date();
}

PlanningOptions ProposalDialog::options() const {
    PlanningOptions options;
    options.month = month();
    if (const QDate today = QDate::currentDate(); solidarity::DateSpan::monthOf(today).contains(month()))
        options.notBefore = today.addDays(1);
    options.floorHalves = m_floor->value();
    options.fairness = m_fairness->value() / 100.0;
    options.travelWeight = m_travel->value() / 100.0;
    options.refusals = m_draft.refusals();
    return options;
}

/// The tables are emptied with the draft: their rows are places in it.
void ProposalDialog::startOver() {
    m_draft.clear();
    m_unserved.clear();
    m_headline->display({});
    fillDays();
    fillUnserved();
    solve();
}

void ProposalDialog::solve() {
    const auto ground = m_document.ground();
    if (!ground)
        return;
    const auto plan = std::make_shared<const solidarity::Plan>(m_draft.planWith(m_document.planBook().plan()));
    m_worker.ask([this, plan, ground, options = options()](std::stop_token stop,
                                                           const territory::Progress&) -> Worker::Delivery {
        auto proposal = solidarity::proposeMonth(*plan, *ground, options, stop);
        return [this, proposal = std::move(proposal)] { take(proposal); };
    });
    follow();
}

void ProposalDialog::take(const territory::Expected<solidarity::Proposal>& proposal) {
    if (!proposal) {
        m_problem->display(InfoBar::Severity::Error, proposal.error().text());
        return;
    }
    m_problem->dismiss();
    m_draft.take(proposal->days);
    m_unserved = proposal->unserved;
    const QString quality =
        proposal->gap <= 0 ? tr("la meilleure sous ces réglages")
                           : tr("à %1 % au plus de la meilleure").arg(locale().toString(proposal->gap * 100, 'f', 1));
    m_headline->display(tr("%1 (%2) ; %3.")
                            .arg(tr("%Ln journées nouvelles proposées", nullptr, int(proposal->days.size())), quality,
                                 tr("%Ln zones sans journée", nullptr, int(m_unserved.size()))));
    fillDays();
    fillUnserved();
    follow();
    emit solved();
}

void ProposalDialog::judge(Verdict verdict) {
    const int row = m_days->currentRow();
    if (row < 0)
        return;
    m_draft.judge(std::size_t(row), verdict);
    fillDays();
    solve();
}

void ProposalDialog::fillDays() {
    const solidarity::Plan& plan = m_document.planBook().plan();
    std::vector<FigureRows::Row> rows;
    for (const ProposalDraft::Line& line : m_draft.lines()) {
        const solidarity::ConsultationDay& day = line.proposed.day;
        const double minutes = std::round(line.proposed.minutes);
        const QString date = locale().toString(day.date, tr("ddd d MMM"));
        rows.push_back(
            {{day.part == solidarity::DayPart::WholeDay ? date : tr("%1, %2").arg(date, solidarity::nameOf(day.part)),
              double(day.date.toJulianDay()),
              {}},
             textCell(daywords::venueName(day.venue, plan)),
             textCell(daywords::doctorName(day.doctor, plan)),
             {std::isnan(minutes) ? wording::notAvailable() : tr("%1 min").arg(minutes), minutes, {}},
             textCell(nameOf(line.verdict)),
             textCell(line.proposed.reason)});
    }
    m_days->setRows({{tr("Date"), {}, true, {}},
                     {tr("Lieu"), {}, false, {}},
                     {tr("Médecin"), {}, false, {}},
                     {tr("Trajet"), tr("estimation, à vol d’oiseau corrigé"), true, {}, u"trip"_s},
                     {tr("Votre avis"), {}, false, {}},
                     {tr("Pourquoi"), {}, false, {}}},
                    std::move(rows));
}

void ProposalDialog::fillUnserved() {
    const auto ground = m_document.ground();
    std::vector<FigureRows::Row> rows;
    for (const solidarity::UnservedZone& zone : m_unserved) {
        const int territory = ground->gazetteer->territoryOf(zone.territory);
        const QString name =
            territory < 0 ? zone.territory : ground->gazetteer->territories()[std::size_t(territory)].name;
        rows.push_back({textCell(name), needCell(zone.need, locale()), textCell(zone.reason)});
    }
    m_zones->setRows({{tr("Zone rouge"), {}, false, {}},
                      {tr("Score de fragilité"), {}, true, {}, u"score"_s},
                      {tr("Pourquoi"), {}, false, {}}},
                     std::move(rows));
}

void ProposalDialog::follow() {
    const bool busy = m_worker.isBusy(), chosen = m_days->currentRow() >= 0;
    m_why->display(chosen ? m_draft.lines()[std::size_t(m_days->currentRow())].proposed.reason : QString());
    m_progress->setMaximum(busy ? 0 : 1);
    if (!busy)
        m_progress->reset();
    for (QPushButton* button : {m_accept, m_lock, m_refuse, m_reset})
        button->setEnabled(chosen);
    const auto count = int(days().size());
    m_keep->setText(tr("Retenir %Ln journées", nullptr, count));
    m_keep->setEnabled(count > 0 && !busy);
}

std::vector<solidarity::ConsultationDay> ProposalDialog::days() const {
    return m_draft.days(m_judgedOnly->isChecked());
}

} // namespace app
