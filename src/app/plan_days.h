#pragma once

#include "document/plan_book.h"
#include "solidarity/day_index.h"

#include <QObject>

namespace app {

/// The plan with its days by doctor, venue and date, for all pages together: they listen here, so that each change is
/// indexed once, and before any of them reads.
class PlanDays : public QObject {
    Q_OBJECT
public:
    explicit PlanDays(document::PlanBook& book, QObject* parent = nullptr);

    document::PlanBook& book() const { return m_book; }
    const solidarity::Plan& plan() const { return m_book.plan(); }
    const solidarity::DayIndex& index() const { return m_index; }

signals:
    /// What has been done; empty = all is new.
    void changed(const solidarity::PlanChange& change);

private:
    document::PlanBook& m_book;
    solidarity::DayIndex m_index;
};

} // namespace app
