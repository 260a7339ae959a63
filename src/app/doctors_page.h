#pragma once

#include "document/document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace app {

class DoctorRows;
class PlanDays;
class PlanTable;
class TextLabel;

/// « Médecins »: the volunteers, filtered, each with days and home commune.
class DoctorsPage : public QWidget {
    Q_OBJECT
public:
    DoctorsPage(document::Document& document, const PlanDays& days, QWidget* parent = nullptr);

    PlanTable& table() { return *m_table; }
    /// Commands besides adding and editing, for the doctor chosen or for all.
    QMenu& commands() { return *m_commands; }
    QUuid currentDoctor() const;

signals:
    void addWanted();
    void editWanted(const QUuid& doctor);
    void removeWanted(const std::vector<QUuid>& doctors);
    void currentChanged(const QUuid& doctor);

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    void filter();
    void count();

    const PlanDays& m_days;
    DoctorRows* m_rows;
    QLineEdit* m_typed;
    QComboBox* m_status;
    TextLabel* m_count;
    QPushButton* m_edit;
    QMenu* m_commands;
    QStackedWidget* m_body;
    PlanTable* m_table;
};

} // namespace app
