#pragma once

#include "document/departement_plan.h"
#include "document/document.h"

#include <QWidget>

namespace app {

class TextLabel;

/// What the plan holds for the home département: venues, days, who is within reach, zones without a venue, next days.
/// Part of the home summary; follows the plan while it is seen.
class DepartementPlanView : public QWidget {
    Q_OBJECT
public:
    explicit DepartementPlanView(document::Document& document, QWidget* parent = nullptr);

    void display();

signals:
    void territoryWanted(const QString& code);
    void organisationWanted(); ///< The pages of the plan.

private:
    void displayPlan(const document::DepartementPlan& plan);
    QString zonesInWords(const document::DepartementPlan& plan) const;
    QString nextDaysInWords(const document::DepartementPlan& plan) const;
    TextLabel* addText(const QString& type);

    document::Document& m_document;
    TextLabel* m_heading;
    TextLabel* m_figures;
    TextLabel* m_reach;
    TextLabel* m_zones;
    TextLabel* m_days;
    TextLabel* m_link;
};

} // namespace app
