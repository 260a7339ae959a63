#pragma once

#include "document/departement_summary.h"
#include "document/document.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace app {

class DepartementPlanView;
class SheetBox;
class TextLabel;

/// What stands in the panel while no territory is chosen: the home département at a glance, or France and a way to
/// choose one's département.
class HomeSummary : public QWidget {
    Q_OBJECT
public:
    explicit HomeSummary(document::Document& document, QWidget* parent = nullptr);

    void display();

signals:
    void territoryWanted(const QString& code);

private:
    void displayDepartement(const document::DepartementSummary& summary);
    void displayCountry();
    void displayMostFragile(const std::vector<document::DepartementSummary::Ranked>& ranked);
    void fillDepartements();
    void chooseHome(int row);
    TextLabel* addText(const QString& type);

    document::Document& m_document;
    TextLabel* m_name;
    TextLabel* m_place;
    SheetBox* m_zones;
    TextLabel* m_sentence;
    TextLabel* m_population;
    DepartementPlanView* m_plan;
    TextLabel* m_heading;
    TextLabel* m_method;
    TextLabel* m_mostFragile;
    TextLabel* m_invitation;
    QComboBox* m_home;
    QPushButton* m_fit;
};

} // namespace app
