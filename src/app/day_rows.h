#pragma once

#include "app/plan_rows.h"
#include "document/document.h"

namespace app {

class PlanDays;

/// The consultation days in rows. State and figures are edited in place; what the rules refuse isn't written, and said.
class DayRows : public PlanRows {
    Q_OBJECT
public:
    enum Column {
        Date,
        Part,
        Venue,
        Territory,
        Doctor,
        State,
        Offered,
        Filled,
        Consultations,
        WithoutTreating,
        ColumnCount
    };

    DayRows(document::Document& document, const PlanDays& days, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refused(const QString& sentence);

protected:
    QString searchedText(const QUuid& id) const override;

private:
    void take(const solidarity::PlanChange& change);
    QString text(const solidarity::ConsultationDay& day, int column) const;
    QVariant sortKey(const solidarity::ConsultationDay& day, int column) const;

    document::Document& m_document;
    const PlanDays& m_days;
};

} // namespace app
