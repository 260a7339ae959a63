#pragma once

#include "document/document.h"
#include "solidarity/consultation_day.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace Ui {
class MainWindow;
}

namespace app {

class BreachesDialog;
class DaysPage;

/// What is done with consultation days, from the menu and their page. Nothing that the rules refuse gets into the
/// plan; the sentence that says why stands where the person is looking.
class DayCommands : public QObject {
    Q_OBJECT
public:
    DayCommands(document::Document& document, DaysPage& page, Ui::MainWindow& ui, QWidget* window);

    /// Opens the form of a new day.
    void add(const QDate& date);
    void edit(const QUuid& id);

private:
    void addActions();
    void addState(solidarity::DayState state, const QString& text);
    void follow();
    void ask(const solidarity::ConsultationDay& day);
    void put(const solidarity::ConsultationDay& day, const QString& text);
    void move(const QUuid& id, const QDate& date);
    void setState(solidarity::DayState state);
    void remove(const std::vector<QUuid>& ids);
    void copy();
    void propose();
    void exportCalendar();
    void check();

    document::Document& m_document;
    DaysPage& m_page;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    std::vector<QAction*> m_ofOne, m_ofSome; ///< Enabled when a day, or any days, are chosen.
    QPointer<BreachesDialog> m_breaches;
};

} // namespace app
