#pragma once

#include "app/calendar_source.h"
#include "document/document.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace app {

class Appearance;
class DayRows;
class InfoBar;
class MonthCalendar;
class PlanDays;
class PlanTable;

/// « Journées »: the consultation days of a month, as a calendar or a list; which of the two is remembered.
class DaysPage : public QWidget, private CalendarSource {
    Q_OBJECT
public:
    DaysPage(document::Document& document, const Appearance& appearance, const PlanDays& days,
             QWidget* parent = nullptr);

    MonthCalendar& calendar() { return *m_calendar; }
    PlanTable& table() { return *m_table; }
    /// Where what happens here is said.
    InfoBar& messages() { return *m_messages; }
    /// Commands besides adding.
    QMenu& commands() { return *m_commands; }
    std::vector<QUuid> chosenDays() const;
    /// The date where a new day is put first.
    QDate chosenDate() const;
    void showDay(const QUuid& day);
    bool isCalendar() const;

signals:
    void addWanted(const QDate& date);
    void editWanted(const QUuid& day);
    void moveWanted(const QUuid& day, const QDate& date);
    void removeWanted(const std::vector<QUuid>& days);
    void chosenChanged();

private:
    std::vector<QUuid> daysOn(const QDate& date) const override;
    Entry entryOf(const QUuid& day) const override;
    QString holidayOn(const QDate& date) const override;

    QWidget* makeHead();
    QWidget* makeViewSwitch(QWidget* head);
    void connectViews();
    void showAsCalendar(bool calendar);
    void showMonth(const QDate& date);
    void filter();
    void follow(const solidarity::PlanChange& change);
    bool fitsTerritory(const QUuid& day) const;
    bool fitsWords(const QUuid& day) const;

    document::Document& m_document;
    const PlanDays& m_days;
    DayRows* m_rows;
    InfoBar* m_messages;
    QMenu* m_commands;
    QLabel* m_month;
    QLineEdit* m_typed;
    QCheckBox* m_ofTerritory;
    QAction* m_allDates;
    QToolButton* m_asCalendar = nullptr;
    QToolButton* m_asList = nullptr;
    QStackedWidget* m_views;
    MonthCalendar* m_calendar;
    PlanTable* m_table;
    std::vector<std::string> m_words;
    QDate m_shownMonth; ///< Its first day.
};

} // namespace app
