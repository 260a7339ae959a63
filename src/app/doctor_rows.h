#pragma once

#include "app/plan_rows.h"
#include "document/document.h"

#include <QDate>

namespace app {

class PlanDays;

/// The volunteers in rows, with their days of a month.
class DoctorRows : public PlanRows {
    Q_OBJECT
public:
    enum Column { Name, Kind, Status, Home, Fees, DaysOfMonth, NextDay, ColumnCount };

    /// Days are counted in the month of `today`.
    DoctorRows(document::Document& document, const PlanDays& days, const QDate& today, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString searchedText(const QUuid& id) const override;

private:
    void take(const solidarity::PlanChange& change);
    const territory::Gazetteer* gazetteer() const;
    QString text(const solidarity::Doctor& doctor, int column) const;
    QVariant sortKey(const solidarity::Doctor& doctor, int column) const;
    double daysOfMonth(const QUuid& doctor) const;
    QDate nextDay(const QUuid& doctor) const;

    document::Document& m_document;
    const PlanDays& m_days;
    QDate m_today;
};

} // namespace app
