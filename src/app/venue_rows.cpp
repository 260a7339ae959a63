#include "app/venue_rows.h"

#include "app/figures.h"
#include "app/plan_days.h"
#include "app/venue_words.h"
#include "app/weekday_boxes.h"
#include "solidarity/plan_editor.h"
#include "solidarity/venue_status.h"
#include "solidarity/words.h"

#include <QSet>
#include <algorithm>

namespace app {

using document::Change;
using solidarity::Venue;

namespace {

bool isFigure(int column) {
    return column == VenueRows::Rooms || column == VenueRows::DaysOfMonth;
}

} // namespace

VenueRows::VenueRows(document::Document& document, const PlanDays& days, const QDate& today, QObject* parent)
    : PlanRows(parent), m_document(document), m_days(days), m_today(today) {
    connect(&days, &PlanDays::changed, this, &VenueRows::take);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset) // names of communes and territories
            touchAll();
    });
    fill(days.plan().venues);
}

void VenueRows::take(const solidarity::PlanChange& change) {
    if (change.isEmpty())
        return fill(m_days.plan().venues);
    follow(change.venues, m_days.plan().venues);
    QSet<QUuid> visited;
    for (const auto& edit : change.days) {
        for (const auto& day : {edit.before, edit.after}) {
            if (day)
                visited.insert(day->venue);
        }
    }
    for (const QUuid& venue : std::as_const(visited))
        touch(venue);
}

// Cells.

int VenueRows::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

double VenueRows::daysOfMonth(const QUuid& venue) const {
    const auto month = solidarity::DateSpan::monthOf(m_today);
    return solidarity::halvesIn(m_days.plan(), m_days.index().ofVenue(venue), month) / 2.0;
}

QString VenueRows::text(const Venue& venue, int column) const {
    const QLocale locale;
    switch (column) {
    case Name:
        return venue.name;
    case Kind:
        return solidarity::nameOf(venue.kind);
    case Status:
        return solidarity::nameOf(venue.status);
    case Commune:
        return venuewords::commune(venue, m_document.dataset().get());
    case Territory:
        return venue.territory.isEmpty() ? tr("inconnu") : venuewords::territory(venue, m_document.dataset().get());
    case Rooms:
        return locale.toString(venue.rooms);
    case Days:
        return weekdayWords(venue.openingDays, locale);
    default:
        return locale.toString(daysOfMonth(venue.id), 'f', QLocale::FloatingPointShortest);
    }
}

QVariant VenueRows::sortKey(const Venue& venue, int column) const {
    switch (column) {
    case Status:
        return int(venue.status);
    case Rooms:
        return venue.rooms;
    case Days:
        return int(venue.openingDays.bits());
    case DaysOfMonth:
        return daysOfMonth(venue.id);
    case Territory:
        return venue.territory.isEmpty() ? QVariant() : text(venue, column);
    default: {
        const QString words = text(venue, column);
        return words.isEmpty() ? QVariant() : words;
    }
    }
}

QVariant VenueRows::editedValue(const Venue& venue, int column) const {
    switch (column) {
    case Kind:
        return int(venue.kind);
    case Status:
        return int(venue.status);
    case Rooms:
        return venue.rooms;
    case Days:
        return int(venue.openingDays.bits());
    default:
        return text(venue, column);
    }
}

QVariant VenueRows::data(const QModelIndex& index, int role) const {
    const Venue* venue = index.isValid() ? m_days.plan().venues.find(idAt(index.row())) : nullptr;
    if (!venue)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*venue, index.column());
    case Qt::EditRole:
        return editedValue(*venue, index.column());
    case SortRole:
        return sortKey(*venue, index.column());
    case Qt::ToolTipRole:
        return index.column() == Status ? venuewords::status(*venue, QLocale()) : text(*venue, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool VenueRows::setData(const QModelIndex& index, const QVariant& value, int role) {
    const Venue* venue = m_days.plan().venues.find(idAt(index.row()));
    if (role != Qt::EditRole || !venue)
        return false;
    Venue after = *venue;
    QString command;
    switch (index.column()) {
    case Name:
        after.name = value.toString().trimmed();
        command = tr("Nommer le lieu « %1 »").arg(after.name);
        if (after.name.isEmpty())
            return false;
        break;
    case Kind:
        after.kind = solidarity::VenueKind(value.toInt());
        command = tr("Nature du lieu « %1 »").arg(after.name);
        break;
    case Status:
        if (int(after.status) == value.toInt()) // its date stands
            return false;
        after = solidarity::withStatus(after, solidarity::VenueStatus(value.toInt()), QDate::currentDate());
        command = tr("Statut du lieu « %1 » : %2").arg(after.name, solidarity::nameOf(after.status));
        break;
    case Rooms:
        after.rooms = std::clamp(value.toInt(), 1, Venue::kMostRooms);
        command = tr("Salles du lieu « %1 »").arg(after.name);
        break;
    case Days:
        after.openingDays = solidarity::Weekdays(static_cast<std::uint8_t>(value.toInt()));
        command = tr("Jours d’ouverture du lieu « %1 »").arg(after.name);
        if (after.openingDays.isEmpty())
            return false;
        break;
    default:
        return false;
    }
    solidarity::PlanEditor editor(m_days.plan());
    editor.put(after);
    m_days.book().edit(command, editor.change());
    return true;
}

QVariant VenueRows::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Rooms)
        return tr("Médecins qui peuvent y consulter en même temps");
    if (role == kFigureRole && isFigure(section))
        return section == Rooms ? QStringLiteral("rooms") : QStringLiteral("month-days");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Lieu");
    case Kind:
        return tr("Nature");
    case Status:
        return tr("Statut");
    case Commune:
        return tr("Commune");
    case Territory:
        return tr("Territoire");
    case Rooms:
        return tr("Salles");
    case Days:
        return tr("Ouvert");
    case DaysOfMonth:
        return tr("Journées en %1").arg(QLocale().standaloneMonthName(m_today.month()));
    default:
        return {};
    }
}

Qt::ItemFlags VenueRows::flags(const QModelIndex& index) const {
    const int column = index.column();
    const bool isOwn = column != Commune && column != Territory && column != DaysOfMonth;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, isOwn && !m_days.book().isReadOnly());
    return flags;
}

QString VenueRows::searchedText(const QUuid& id) const {
    const Venue* venue = m_days.plan().venues.find(id);
    if (!venue)
        return {};
    return QStringList{venue->name, text(*venue, Kind), text(*venue, Commune), text(*venue, Territory), venue->finess}
        .join(u' ');
}

} // namespace app
