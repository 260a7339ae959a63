#pragma once

#include "document/document.h"

#include <QWidget>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace app {

class PlanDays;
class PlanTable;
class VenueChoice;
class VenueRows;

/// « Lieux »: the plan's venues in a table, sorted, filtered, edited in place. The row chosen is the VenueChoice.
class VenuesPage : public QWidget {
    Q_OBJECT
public:
    /// Commands of the window that the page offers too.
    struct Commands {
        QAction *add, *import, *exportAll, *duplicates;
    };

    VenuesPage(document::Document& document, const PlanDays& days, VenueChoice& choice, const Commands& commands,
               QWidget* parent = nullptr);

    PlanTable& table() { return *m_table; }

signals:
    void editWanted(const QUuid& venue);
    void removalWanted(const std::vector<QUuid>& venues);
    void statusWanted(const std::vector<QUuid>& venues, solidarity::VenueStatus status);
    void placeWanted(const QUuid& venue); ///< To be shown on the map.

private:
    void dressTable();
    QWidget* makeHead(const Commands& commands);
    void addFilters(QWidget& head);
    QWidget* makeInvitation(const Commands& commands);
    void addCommands();
    std::vector<QUuid> selected() const;
    void filter();
    void follow();
    void followChoice();
    void followSelection();

    document::Document& m_document;
    VenueChoice& m_choice;
    VenueRows* m_rows;
    PlanTable* m_table;
    QLineEdit* m_typed = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_status = nullptr;
    QCheckBox* m_here = nullptr;
    QLabel* m_count = nullptr;
    QToolButton *m_edit = nullptr, *m_remove = nullptr;
    QWidget* m_nothing = nullptr;
    bool m_following = false;
};

} // namespace app
