#include "app/plan_days.h"

namespace app {

PlanDays::PlanDays(document::PlanBook& book, QObject* parent) : QObject(parent), m_book(book), m_index(book.plan()) {
    connect(&book, &document::PlanBook::changed, this, [this](const solidarity::PlanChange& change) {
        if (change.isEmpty())
            m_index = solidarity::DayIndex(plan());
        else
            m_index.follow(change);
        emit changed(change);
    });
}

} // namespace app
