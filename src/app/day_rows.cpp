#include "app/day_rows.h"

#include "app/day_words.h"
#include "app/figures.h"
#include "app/plan_days.h"
#include "solidarity/day_judgement.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QLocale>

namespace app {

using document::Change;
using solidarity::ConsultationDay;
using solidarity::DayState;

namespace {

bool isFigure(int column) {
    return column >= DayRows::Offered;
}

/// The figure of a column; null of another.
int ConsultationDay::*memberOf(int column) {
    switch (column) {
    case DayRows::Offered:
        return &ConsultationDay::slotsOffered;
    case DayRows::Filled:
        return &ConsultationDay::slotsFilled;
    case DayRows::Consultations:
        return &ConsultationDay::consultations;
    case DayRows::WithoutTreating:
        return &ConsultationDay::withoutTreatingDoctor;
    default:
        return nullptr;
    }
}

} // namespace

DayRows::DayRows(document::Document& document, const PlanDays& days, QObject* parent)
    : PlanRows(parent), m_document(document), m_days(days) {
    connect(&days, &PlanDays::changed, this, &DayRows::take);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset) // names of territories
            touchAll();
    });
    fill(days.plan().days);
}

void DayRows::take(const solidarity::PlanChange& change) {
    if (change.isEmpty())
        return fill(m_days.plan().days);
    follow(change.days, m_days.plan().days);
    // Names that rows show besides their own figures.
    for (const auto& edit : change.venues) {
        for (const QUuid& day : m_days.index().ofVenue(edit.id()))
            touch(day);
    }
    for (const auto& edit : change.doctors) {
        for (const QUuid& day : m_days.index().ofDoctor(edit.id()))
            touch(day);
    }
}

int DayRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DayRows::text(const ConsultationDay& day, int column) const {
    switch (column) {
    case Date:
        return QLocale().toString(day.date, tr("ddd d MMM yyyy"));
    case Part:
        return solidarity::nameOf(day.part);
    case Venue:
        return daywords::venueName(day.venue, m_days.plan());
    case Territory:
        return daywords::territoryName(day.venue, m_days.plan(), m_document.ground().get());
    case Doctor:
        return daywords::doctorName(day.doctor, m_days.plan());
    case State:
        return solidarity::nameOf(day.state);
    default: {
        const int figure = day.*memberOf(column);
        return figure < 0 ? territory::wording::notAvailable() : QLocale().toString(figure);
    }
    }
}

QVariant DayRows::sortKey(const ConsultationDay& day, int column) const {
    if (column == Date)
        return day.date;
    if (column == Part || column == State)
        return column == Part ? int(day.part) : int(day.state);
    if (isFigure(column)) {
        const int figure = day.*memberOf(column);
        return figure < 0 ? QVariant() : QVariant(figure);
    }
    return text(day, column);
}

QVariant DayRows::data(const QModelIndex& index, int role) const {
    const ConsultationDay* day = index.isValid() ? m_days.plan().days.find(idAt(index.row())) : nullptr;
    if (!day)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*day, index.column());
    case Qt::EditRole:
        return isFigure(index.column()) ? day->*memberOf(index.column()) : int(day->state);
    case ChoicesRole:
        return index.column() == State ? QVariant(namesOf(solidarity::dayStateKeys())) : QVariant();
    case SortRole:
        return sortKey(*day, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool DayRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    const ConsultationDay* present = index.isValid() ? m_days.plan().days.find(idAt(index.row())) : nullptr;
    const auto ground = m_document.ground();
    if (!present || !ground || role != Qt::EditRole)
        return false;
    ConsultationDay day = *present;
    if (const auto member = memberOf(index.column()))
        day.*member = value.toInt();
    else
        day.state = static_cast<DayState>(value.toInt());
    const solidarity::DayJudgement judgement = solidarity::judge(day, m_days.plan(), *ground);
    if (!judgement.mayStand()) {
        emit refused(solidarity::sentencesOf(judgement.refusals));
        return false;
    }
    solidarity::PlanEditor editor(m_days.plan());
    editor.put(day);
    const QString title = daywords::title(day, m_days.plan(), QLocale());
    m_document.planBook().edit(isFigure(index.column())
                                   ? tr("Chiffres de la journée : %1").arg(title)
                                   : tr("Journée %1 : %2").arg(solidarity::nameOf(day.state), title),
                               editor.change());
    return true;
}

Qt::ItemFlags DayRows::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = PlanRows::flags(index);
    const bool editable = isFigure(index.column()) || index.column() == State;
    return editable && !m_document.planBook().isReadOnly() ? plain | Qt::ItemIsEditable : plain;
}

QVariant DayRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == WithoutTreating)
        return tr("Patients sans médecin traitant parmi les consultations");
    if (role == kFigureRole && isFigure(section))
        return QStringLiteral("day-counts");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Part:
        return tr("Durée");
    case Venue:
        return tr("Lieu");
    case Territory:
        return tr("Territoire");
    case Doctor:
        return tr("Médecin");
    case State:
        return tr("État");
    case Offered:
        return tr("Créneaux");
    case Filled:
        return tr("Pris");
    case Consultations:
        return tr("Consultations");
    case WithoutTreating:
        return tr("Sans méd. traitant");
    default:
        return {};
    }
}

QString DayRows::searchedText(const QUuid& id) const {
    const ConsultationDay* day = m_days.plan().days.find(id);
    if (!day)
        return {};
    return QStringList{text(*day, Venue), text(*day, Territory), text(*day, Doctor), text(*day, State)}.join(u' ');
}

} // namespace app
