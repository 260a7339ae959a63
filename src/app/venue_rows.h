#pragma once

#include "app/plan_rows.h"
#include "document/document.h"

namespace app {

class PlanDays;

/// The plan's venues, a row each. Name, kind, status, rooms and opening days are edited in place, each edit one
/// undoable command.
class VenueRows : public PlanRows {
    Q_OBJECT
public:
    enum Column { Name, Kind, Status, Commune, Territory, Rooms, Days, DaysOfMonth, ColumnCount };

    /// `today` says which month's days are counted.
    VenueRows(document::Document& document, const PlanDays& days, const QDate& today, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    QString searchedText(const QUuid& id) const override;

private:
    void take(const solidarity::PlanChange& change);
    QString text(const solidarity::Venue& venue, int column) const;
    QVariant sortKey(const solidarity::Venue& venue, int column) const;
    QVariant editedValue(const solidarity::Venue& venue, int column) const;
    double daysOfMonth(const QUuid& venue) const;

    document::Document& m_document;
    const PlanDays& m_days;
    QDate m_today;
};

} // namespace app
