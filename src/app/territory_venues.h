#pragma once

#include "document/document.h"

#include <QWidget>

namespace app {

class PlanDays;
class TextLabel;

/// In the sheet of the chosen territory: the plan's venues there, with their status and days of the month, and what
/// may become one. Hidden while no territory is chosen.
class TerritoryVenues : public QWidget {
    Q_OBJECT
public:
    /// `today` says which month's days are counted.
    TerritoryVenues(const document::Document& document, const PlanDays& days, const QDate& today,
                    QWidget* parent = nullptr);

signals:
    void venueWanted(const QUuid& venue);
    void addWanted();
    /// Places of an opened file in this territory are to become venues of the plan.
    void adoptionWanted(const std::vector<const solidarity::CarePlace*>& places);

private:
    void display();
    void follow(const QString& link);
    QString lineOf(const solidarity::Venue& venue) const;
    /// Of an opened file, not yet in the plan, dental centres left out.
    std::vector<const solidarity::CarePlace*> adoptable() const;

    const document::Document& m_document;
    const PlanDays& m_days;
    QDate m_today;
    TextLabel* m_venues;
    TextLabel* m_ways;
    TextLabel* m_others;
};

} // namespace app
