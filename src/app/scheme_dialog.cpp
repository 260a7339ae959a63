#include "app/scheme_dialog.h"

#include "app/dated_lines.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "app/wheel_guard.h"
#include "app/window_size.h"
#include "solidarity/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::DayRate;
using solidarity::Regime;
using solidarity::RegimePeriod;
using solidarity::Scheme;

namespace {

constexpr int kMostEuros = 5000, kMostHalves = 62, kMostSlots = 200;

QFormLayout* formIn(QGroupBox* group) {
    auto* form = new QFormLayout(group);
    form->setContentsMargins(0, 8, 0, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    return form;
}

QSpinBox* numberIn(QHBoxLayout& row, const QString& name, int most, const QString& suffix, QWidget* line) {
    auto* box = new QSpinBox(line);
    box->setRange(0, most);
    box->setSuffix(suffix);
    box->setAccessibleName(name);
    row.addWidget(new QLabel(name, line));
    row.addWidget(box);
    return box;
}

} // namespace

SchemeDialog::SchemeDialog(const solidarity::Plan& plan, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Réglages du dispositif"));
    resize(openingSize(*this, {720, 640}));
    auto* sheet = new QWidget(this);
    auto* parts = new QVBoxLayout(sheet);
    parts->setContentsMargins(20, 16, 20, 12);
    parts->setSpacing(8);
    auto* named = new QFormLayout;
    named->setHorizontalSpacing(12);
    m_title = new QLineEdit(plan.title, sheet);
    m_title->setPlaceholderText(tr("Creuse, hiver 2026"));
    named->addRow(tr("&Titre du plan"), m_title);
    parts->addLayout(named);
    for (QWidget* part :
         {makeDates(plan.scheme), makeRates(plan.scheme), makeRegimes(plan.scheme), makeTravel(plan.scheme)})
        parts->addWidget(part);
    parts->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // it follows the fields inside
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);

    m_fault = new QLabel(this);
    m_fault->setProperty("type", u"warning"_s);
    m_fault->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Appliquer"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(20, 8, 20, 16);
    foot->setSpacing(8);
    foot->addWidget(m_fault);
    foot->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area, 1);
    column->addLayout(foot);
    (new WheelGuard(this))->guardAll(sheet);
    m_title->setFocus();
    check();
    tabAsLaidOut(*this);
}

QWidget* SchemeDialog::makeDates(const Scheme& scheme) {
    auto* group = new QGroupBox(tr("Dates"), this);
    QFormLayout* form = formIn(group);
    const auto dateEdit = [group](const QDate& date) {
        auto* edit = new QDateEdit(date, group);
        edit->setCalendarPopup(true);
        return edit;
    };
    m_first = dateEdit(scheme.days.first.isValid() ? scheme.days.first : QDate(2025, 9, 1));
    const bool ends = scheme.days.last.isValid();
    m_last = dateEdit(ends ? scheme.days.last : m_first->date().addYears(1).addDays(-1));
    m_last->setAccessibleName(tr("Dernier jour du dispositif"));
    m_last->setEnabled(ends);
    m_hasLast = new QCheckBox(tr("a une fin"), group);
    m_hasLast->setChecked(ends);
    auto* last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_hasLast);
    last->addWidget(m_last);
    last->addStretch(1);
    m_slots = new QSpinBox(group);
    m_slots->setRange(1, kMostSlots);
    m_slots->setValue(scheme.slotsOfWholeDay);
    form->addRow(tr("&Premier jour"), m_first);
    form->addRow(tr("Dernier jour"), last);
    form->addRow(tr("&Créneaux d’une journée, sauf mention contraire"), m_slots);
    connect(m_hasLast, &QCheckBox::toggled, m_last, &QWidget::setEnabled);
    connect(m_hasLast, &QCheckBox::toggled, this, &SchemeDialog::check);
    connect(m_first, &QDateEdit::dateChanged, this, &SchemeDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &SchemeDialog::check);
    return group;
}

QWidget* SchemeDialog::makeRates(const Scheme& scheme) {
    auto* group = new QGroupBox(tr("Forfaits versés en plus des honoraires"), this);
    const auto makeFields = [this](QHBoxLayout& row, QWidget* line) -> std::vector<QWidget*> {
        return {numberIn(row, tr("journée"), kMostEuros, tr(" €"), line),
                numberIn(row, tr("demi-journée"), kMostEuros, tr(" €"), line)};
    };
    m_rates = new DatedLines(tr("Forfaits"), tr("Ajouter un forfait"), makeFields, group);
    for (const DayRate& rate : scheme.rates) {
        const auto& fields = m_rates->addLine(rate.since);
        static_cast<QSpinBox*>(fields[0])->setValue(rate.wholeDay);
        static_cast<QSpinBox*>(fields[1])->setValue(rate.halfDay);
    }
    connect(m_rates, &DatedLines::changed, this, &SchemeDialog::check);
    formIn(group)->addRow(m_rates);
    return group;
}

QWidget* SchemeDialog::makeRegimes(const Scheme& scheme) {
    auto* group = new QGroupBox(tr("Régime"), this);
    const auto makeFields = [this](QHBoxLayout& row, QWidget* line) -> std::vector<QWidget*> {
        auto* regime = new QComboBox(line);
        regime->setAccessibleName(tr("Régime"));
        for (const auto& key : solidarity::regimeKeys())
            regime->addItem(solidarity::nameOf(key.value), int(key.value));
        row.addWidget(regime);
        auto* most = numberIn(row, tr("au plus"), kMostHalves, tr(" demi-journées par mois"), line);
        most->setMinimum(1);
        return {regime, most};
    };
    m_regimes = new DatedLines(tr("Régime"), tr("Ajouter un changement de régime"), makeFields, group);
    for (const RegimePeriod& period : scheme.regimes) {
        const auto& fields = m_regimes->addLine(period.since);
        auto* regime = static_cast<QComboBox*>(fields[0]);
        regime->setCurrentIndex(regime->findData(int(period.regime)));
        static_cast<QSpinBox*>(fields[1])->setValue(period.mostHalvesAMonth);
    }
    connect(m_regimes, &DatedLines::changed, this, &SchemeDialog::check);
    formIn(group)->addRow(m_regimes);
    return group;
}

QWidget* SchemeDialog::makeTravel(const Scheme& scheme) {
    auto* group = new QGroupBox(tr("Temps de trajet (estimation)"), this);
    QFormLayout* form = formIn(group);
    m_speed = new QDoubleSpinBox(group);
    m_speed->setRange(10, 130);
    m_speed->setDecimals(0);
    m_speed->setSuffix(tr(" km/h"));
    m_speed->setValue(scheme.travel.kmPerHour);
    m_detour = new QDoubleSpinBox(group);
    m_detour->setRange(1, 3);
    m_detour->setSingleStep(0.05);
    m_detour->setValue(scheme.travel.detourFactor);
    auto* note = new TextLabel(u"small"_s, group);
    note->display(
        tr("La distance à vol d’oiseau, multipliée par le détour, est parcourue à cette vitesse. Les temps et "
           "les parts de population qui en viennent sont des estimations."));
    form->addRow(tr("&Vitesse moyenne en voiture"), m_speed);
    form->addRow(tr("&Détour : route sur vol d’oiseau"), m_detour);
    form->addRow(note);
    return group;
}

QString SchemeDialog::planTitle() const {
    return m_title->text().simplified();
}

Scheme SchemeDialog::scheme() const {
    Scheme scheme;
    scheme.days = {m_first->date(), m_hasLast->isChecked() ? m_last->date() : QDate()};
    scheme.rates.clear();
    for (int line = 0; line < m_rates->count(); ++line) {
        const auto& fields = m_rates->fields(line);
        scheme.rates.push_back({m_rates->since(line), static_cast<QSpinBox*>(fields[0])->value(),
                                static_cast<QSpinBox*>(fields[1])->value()});
    }
    scheme.regimes.clear();
    for (int line = 0; line < m_regimes->count(); ++line) {
        const auto& fields = m_regimes->fields(line);
        scheme.regimes.push_back({m_regimes->since(line),
                                  static_cast<Regime>(static_cast<QComboBox*>(fields[0])->currentData().toInt()),
                                  static_cast<QSpinBox*>(fields[1])->value()});
    }
    std::ranges::sort(scheme.rates, {}, &DayRate::since);
    std::ranges::sort(scheme.regimes, {}, &RegimePeriod::since);
    scheme.travel = {m_speed->value(), m_detour->value()};
    scheme.slotsOfWholeDay = m_slots->value();
    return scheme;
}

QString SchemeDialog::fault() const {
    if (m_hasLast->isChecked() && m_last->date() < m_first->date())
        return tr("Le dispositif finit avant de commencer : changez son dernier jour.");
    if (m_rates->hasEqualDates())
        return tr("Deux forfaits commencent le même jour : changez une des dates.");
    if (m_regimes->hasEqualDates())
        return tr("Deux régimes commencent le même jour : changez une des dates.");
    return {};
}

void SchemeDialog::check() {
    if (!m_buttons) // still being made
        return;
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

} // namespace app
