#include "app/doctor_rows.h"

#include "app/doctor_words.h"
#include "app/figures.h"
#include "app/plan_days.h"
#include "solidarity/words.h"

#include <QLocale>
#include <QSet>

namespace app {

using document::Change;
using solidarity::Doctor;

DoctorRows::DoctorRows(document::Document& document, const PlanDays& days, const QDate& today, QObject* parent)
    : PlanRows(parent), m_document(document), m_days(days), m_today(today) {
    connect(&days, &PlanDays::changed, this, &DoctorRows::take);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results)) // names and decisions of home communes
            touchAll();
    });
    fill(days.plan().doctors);
}

void DoctorRows::take(const solidarity::PlanChange& change) {
    if (change.isEmpty())
        return fill(m_days.plan().doctors);
    follow(change.doctors, m_days.plan().doctors);
    QSet<QUuid> moved;
    for (const auto& edit : change.days) {
        for (const auto& day : {edit.before, edit.after}) {
            if (day && !day->doctor.isNull())
                moved.insert(day->doctor);
        }
    }
    for (const QUuid& doctor : moved)
        touch(doctor);
}

const territory::Gazetteer* DoctorRows::gazetteer() const {
    return m_document.dataset() ? m_document.dataset()->gazetteer.get() : nullptr;
}

int DoctorRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

double DoctorRows::daysOfMonth(const QUuid& doctor) const {
    const auto month = solidarity::DateSpan::monthOf(m_today);
    return solidarity::halvesIn(m_days.plan(), m_days.index().ofDoctor(doctor), month) / 2.0;
}

QDate DoctorRows::nextDay(const QUuid& doctor) const {
    return solidarity::nextDate(m_days.plan(), m_days.index().ofDoctor(doctor), m_today);
}

QString DoctorRows::text(const Doctor& doctor, int column) const {
    const QLocale locale;
    switch (column) {
    case Name:
        return doctor.name;
    case Kind:
        return doctor.specialty.isEmpty() ? solidarity::nameOf(doctor.kind)
                                          : tr("%1, %2").arg(solidarity::nameOf(doctor.kind), doctor.specialty);
    case Status:
        return doctor.statusSince.isValid() ? tr("%1 le %2")
                                                  .arg(solidarity::nameOf(doctor.status),
                                                       locale.toString(doctor.statusSince, QLocale::ShortFormat))
                                            : solidarity::nameOf(doctor.status);
    case Home:
        return doctorwords::homeName(doctor.homeInsee, gazetteer());
    case Fees:
        return doctorwords::feesName(doctor.noExtraFees);
    case DaysOfMonth:
        return locale.toString(daysOfMonth(doctor.id), 'f', QLocale::FloatingPointShortest);
    default: {
        const QDate next = nextDay(doctor.id);
        return next.isValid() ? locale.toString(next, QLocale::ShortFormat) : tr("aucune");
    }
    }
}

QVariant DoctorRows::sortKey(const Doctor& doctor, int column) const {
    if (column == DaysOfMonth)
        return daysOfMonth(doctor.id);
    if (column == NextDay) {
        const QDate next = nextDay(doctor.id);
        return next.isValid() ? QVariant(next) : QVariant();
    }
    const QString words = text(doctor, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

QVariant DoctorRows::data(const QModelIndex& index, int role) const {
    const Doctor* doctor = index.isValid() ? m_days.plan().doctors.find(idAt(index.row())) : nullptr;
    if (!doctor)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*doctor, index.column());
    case SortRole:
        return sortKey(*doctor, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == DaysOfMonth ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (index.column() == Home)
            return doctorwords::homeWarnings(doctor->homeInsee, m_document.ground().get(), QLocale()).join(u'\n');
        return {};
    default:
        return {};
    }
}

QVariant DoctorRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == DaysOfMonth ? Qt::AlignRight : Qt::AlignLeft));
    if (role == kFigureRole && section == DaysOfMonth)
        return QStringLiteral("month-days");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nom");
    case Kind:
        return tr("Exercice");
    case Status:
        return tr("Contact");
    case Home:
        return tr("Commune");
    case Fees:
        return tr("Sans dépassement");
    case DaysOfMonth:
        return tr("Journées en %1").arg(QLocale().standaloneMonthName(m_today.month()));
    case NextDay:
        return tr("Prochaine");
    default:
        return {};
    }
}

QString DoctorRows::searchedText(const QUuid& id) const {
    const Doctor* doctor = m_days.plan().doctors.find(id);
    if (!doctor)
        return {};
    return QStringList{doctor->name, doctor->rpps, text(*doctor, Kind), text(*doctor, Home),
                       solidarity::nameOf(doctor->status)}
        .join(u' ');
}

} // namespace app
