#include "app/days_page.h"

#include "app/cell_editor.h"
#include "app/day_rows.h"
#include "app/day_words.h"
#include "app/flat_button.h"
#include "app/flow_layout.h"
#include "app/info_bar.h"
#include "app/month_calendar.h"
#include "app/plan_days.h"
#include "app/plan_order.h"
#include "app/plan_table.h"
#include "solidarity/holidays.h"
#include "solidarity/words.h"
#include "territory/plain_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using solidarity::ConsultationDay;
using solidarity::DayPart;

namespace {
const auto kViewKey = u"organisation/daysAsList"_s;
} // namespace

DaysPage::DaysPage(document::Document& document, const Appearance& appearance, const PlanDays& days, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_days(days)
    , m_rows(new DayRows(document, days, this))
    , m_messages(new InfoBar(this))
    , m_commands(new QMenu(this))
    , m_views(new QStackedWidget(this))
    , m_calendar(new MonthCalendar(*this, appearance, m_views))
    , m_table(new PlanTable(tr("Journées de consultation"), *m_rows, m_views)) {
    m_table->setItemDelegate(new CellEditor(m_table));
    m_table->setEditTriggers(m_table->editTriggers() | QTableView::SelectedClicked);
    m_views->addWidget(m_calendar);
    m_views->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_views, 1);
    connectViews();
    showAsCalendar(!QSettings().value(kViewKey, false).toBool());
    showMonth(m_calendar->currentDate());
}

QWidget* DaysPage::makeHead() {
    auto* head = new QWidget(this);
    auto* earlier = flatButton(u"go-previous"_s, tr("Mois précédent"), head);
    auto* later = flatButton(u"go-next"_s, tr("Mois suivant"), head);
    m_month = new QLabel(head);
    m_month->setProperty("type", u"heading"_s);
    m_typed = new QLineEdit(head);
    m_typed->setPlaceholderText(tr("Lieu, médecin, territoire…"));
    m_typed->setAccessibleName(tr("Filtrer les journées par lieu, médecin ou territoire"));
    m_typed->setClearButtonEnabled(true);
    m_typed->setMinimumWidth(90);
    m_ofTerritory = new QCheckBox(tr("Du territoire choisi"), head);
    auto* add = new QPushButton(tr("Ajouter…"), head);
    add->setAccessibleName(tr("Ajouter une journée"));
    QToolButton* more = flatButton(u"overflow-menu"_s, tr("Autres commandes sur les journées"), head);
    more->setMenu(m_commands);
    more->setPopupMode(QToolButton::InstantPopup);
    m_allDates = new QAction(tr("Toutes les dates dans la liste"), this);
    m_allDates->setCheckable(true);
    auto* today = new QAction(tr("Aller à aujourd’hui"), this);
    m_commands->addActions({today, m_allDates});
    m_commands->addSeparator();
    auto* row = new FlowLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{earlier, later, m_month})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_typed);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ofTerritory, makeViewSwitch(head), add, more})
        row->addWidget(part);
    connect(earlier, &QToolButton::clicked, this,
            [this] { m_calendar->setCurrentDate(m_calendar->currentDate().addMonths(-1)); });
    connect(later, &QToolButton::clicked, this,
            [this] { m_calendar->setCurrentDate(m_calendar->currentDate().addMonths(1)); });
    connect(today, &QAction::triggered, this, [this] { m_calendar->setCurrentDate(QDate::currentDate()); });
    connect(m_typed, &QLineEdit::textChanged, this, &DaysPage::filter);
    connect(m_ofTerritory, &QCheckBox::toggled, this, &DaysPage::filter);
    connect(m_allDates, &QAction::toggled, this, &DaysPage::filter);
    connect(add, &QPushButton::clicked, this, [this] { emit addWanted(chosenDate()); });
    return head;
}

QWidget* DaysPage::makeViewSwitch(QWidget* head) {
    auto* both = new QWidget(head);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto button = [&](const QString& text, const QString& segment) {
        auto* one = new QToolButton(both);
        one->setText(text);
        one->setCheckable(true);
        one->setAutoExclusive(true);
        one->setProperty("segment", segment);
        one->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(one);
        return one;
    };
    m_asCalendar = button(tr("Calendrier"), u"first"_s);
    m_asList = button(tr("Liste"), u"last"_s);
    connect(m_asCalendar, &QToolButton::clicked, this, [this] { showAsCalendar(true); });
    connect(m_asList, &QToolButton::clicked, this, [this] { showAsCalendar(false); });
    return both;
}

void DaysPage::connectViews() {
    connect(m_calendar, &MonthCalendar::currentChanged, this, [this] {
        showMonth(m_calendar->currentDate());
        emit chosenChanged();
    });
    connect(m_calendar, &MonthCalendar::addWanted, this, &DaysPage::addWanted);
    connect(m_calendar, &MonthCalendar::opened, this, &DaysPage::editWanted);
    connect(m_calendar, &MonthCalendar::moveWanted, this, &DaysPage::moveWanted);
    connect(m_calendar, &MonthCalendar::removalWanted, this, [this](const QUuid& day) { emit removeWanted({day}); });
    connect(m_calendar, &MonthCalendar::menuWanted, this, [this](QPoint place) { m_commands->popup(place); });
    connect(m_table, &PlanTable::opened, this, &DaysPage::editWanted);
    connect(m_table, &PlanTable::removalWanted, this, &DaysPage::removeWanted);
    connect(m_table, &PlanTable::currentIdChanged, this, &DaysPage::chosenChanged);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { m_commands->popup(m_table->viewport()->mapToGlobal(place)); });
    connect(m_rows, &DayRows::refused, this,
            [this](const QString& sentence) { m_messages->display(InfoBar::Severity::Error, sentence); });
    connect(&m_days, &PlanDays::changed, this, &DaysPage::follow);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset || (changes & Change::Selection && m_ofTerritory->isChecked()))
            filter();
    });
}

void DaysPage::showAsCalendar(bool calendar) {
    (calendar ? m_asCalendar : m_asList)->setChecked(true);
    m_views->setCurrentWidget(calendar ? static_cast<QWidget*>(m_calendar) : m_table);
    QSettings().setValue(kViewKey, !calendar);
    emit chosenChanged();
}

bool DaysPage::isCalendar() const {
    return m_views->currentWidget() == m_calendar;
}

void DaysPage::showMonth(const QDate& date) {
    const QDate first(date.year(), date.month(), 1);
    if (first == m_shownMonth)
        return;
    m_shownMonth = first;
    m_month->setText(locale().toString(first, u"MMMM yyyy"_s));
    filter();
}

void DaysPage::follow(const solidarity::PlanChange&) {
    if (m_calendar->isVisible())
        m_calendar->refresh();
    emit chosenChanged();
}

bool DaysPage::fitsTerritory(const QUuid& day) const {
    if (!m_ofTerritory->isChecked())
        return true;
    const ConsultationDay* found = m_days.plan().days.find(day);
    const solidarity::Venue* venue = found ? m_days.plan().venues.find(found->venue) : nullptr;
    return venue && venue->territory == m_document.state().selection;
}

bool DaysPage::fitsWords(const QUuid& day) const {
    const int row = m_words.empty() ? -1 : m_rows->rowOf(day);
    if (row < 0)
        return true;
    const std::string& plain = m_rows->plainWordsAt(row);
    return std::ranges::all_of(m_words, [&plain](const std::string& word) { return plain.find(word) != plain.npos; });
}

void DaysPage::filter() {
    m_words = territory::typedWords(m_typed->text());
    m_table->order().setFilter(m_typed->text());
    const auto month = solidarity::DateSpan::monthOf(m_shownMonth);
    m_table->order().setAccepts([this, month, all = m_allDates->isChecked()](const QUuid& id) {
        const ConsultationDay* day = m_days.plan().days.find(id);
        return day && (all || month.contains(day->date)) && fitsTerritory(id);
    });
    m_calendar->refresh();
}

std::vector<QUuid> DaysPage::daysOn(const QDate& date) const {
    std::vector<QUuid> shown;
    // Between a change of the plan and its index, a day may have gone.
    std::ranges::copy_if(m_days.index().on(date), std::back_inserter(shown), [this](const QUuid& day) {
        return m_days.plan().days.find(day) && fitsTerritory(day) && fitsWords(day);
    });
    const auto order = [this](const QUuid& id) {
        const ConsultationDay* day = m_days.plan().days.find(id);
        return std::pair(day->part == DayPart::Afternoon, daywords::venueName(day->venue, m_days.plan()));
    };
    std::ranges::stable_sort(shown, {}, order);
    return shown;
}

CalendarSource::Entry DaysPage::entryOf(const QUuid& id) const {
    const ConsultationDay* day = m_days.plan().days.find(id);
    if (!day)
        return {};
    const QString venue = daywords::venueName(day->venue, m_days.plan());
    const QString doctor = daywords::doctorName(day->doctor, m_days.plan());
    const QString part = day->part == DayPart::WholeDay  ? QString()
                         : day->part == DayPart::Morning ? tr("matin · ")
                                                         : tr("a.-m. · ");
    // Who comes is what a narrow cell must tell first.
    return {part + tr("%1 · %2").arg(doctor, venue),
            tr("%1, %2, %3, %4").arg(venue, solidarity::nameOf(day->part), doctor, solidarity::nameOf(day->state)),
            day->state, !day->doctor.isNull()};
}

/// Of the whole country: where a day is put, its commune's own are looked at besides.
QString DaysPage::holidayOn(const QDate& date) const {
    return solidarity::publicHoliday(date, {});
}

std::vector<QUuid> DaysPage::chosenDays() const {
    if (!isCalendar())
        return m_table->selectedIds();
    const QUuid day = m_calendar->currentDay();
    return day.isNull() ? std::vector<QUuid>() : std::vector{day};
}

QDate DaysPage::chosenDate() const {
    return m_calendar->currentDate();
}

void DaysPage::showDay(const QUuid& id) {
    const ConsultationDay* day = m_days.plan().days.find(id);
    if (!day)
        return;
    m_calendar->setCurrentDay(id, day->date);
    m_table->setCurrentId(id);
}

} // namespace app
