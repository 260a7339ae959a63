#include "app/day_commands.h"

#include "app/breaches_dialog.h"
#include "app/calendar_dialog.h"
#include "app/copy_day_dialog.h"
#include "app/day_editor.h"
#include "app/day_words.h"
#include "app/days_page.h"
#include "app/proposal_dialog.h"
#include "solidarity/day_judgement.h"
#include "solidarity/plan_editor.h"
#include "solidarity/words.h"
#include "ui_main_window.h"

#include <QMenu>

namespace app {

using solidarity::ConsultationDay;
using solidarity::DayState;
using solidarity::PlanEditor;

DayCommands::DayCommands(document::Document& document, DaysPage& page, Ui::MainWindow& ui, QWidget* window)
    : QObject(window), m_document(document), m_page(page), m_ui(ui), m_window(window) {
    addActions();
    connect(ui.actionAddDay, &QAction::triggered, this, [this] { add(m_page.chosenDate()); });
    connect(ui.actionExportCalendar, &QAction::triggered, this, &DayCommands::exportCalendar);
    connect(ui.actionCheckDays, &QAction::triggered, this, &DayCommands::check);
    connect(ui.actionProposeMonth, &QAction::triggered, this, &DayCommands::propose);
    connect(&page, &DaysPage::addWanted, this, [this](const QDate& date) { add(date); });
    connect(&page, &DaysPage::editWanted, this, &DayCommands::edit);
    connect(&page, &DaysPage::moveWanted, this, &DayCommands::move);
    connect(&page, &DaysPage::removeWanted, this, &DayCommands::remove);
    connect(&page, &DaysPage::chosenChanged, this, &DayCommands::follow);
    connect(&m_document, &document::Document::changed, this, &DayCommands::follow);
    follow();
}

void DayCommands::addActions() {
    QMenu& menu = m_page.commands();
    const auto add = [&](const QString& text, auto act, std::vector<QAction*>& when) {
        when.push_back(menu.addAction(text, this, act));
    };
    add(
        tr("Modifier…"), [this] { edit(m_page.chosenDays().front()); }, m_ofOne);
    addState(DayState::Held, tr("Marquer comme tenue"));
    addState(DayState::Cancelled, tr("Marquer comme annulée"));
    addState(DayState::Planned, tr("Marquer comme prévue"));
    add(
        tr("Recopier sur d’autres semaines…"), [this] { copy(); }, m_ofOne);
    add(
        tr("Supprimer"), [this] { remove(m_page.chosenDays()); }, m_ofSome);
    menu.addSeparator();
    menu.addActions({m_ui.actionProposeMonth, m_ui.actionCheckDays, m_ui.actionExportCalendar});
}

void DayCommands::addState(DayState state, const QString& text) {
    m_ofSome.push_back(m_page.commands().addAction(text, this, [this, state] { setState(state); }));
}

void DayCommands::follow() {
    const auto chosen = m_page.chosenDays().size();
    const bool ready = m_document.ground() != nullptr;
    for (QAction* action : m_ofOne)
        action->setEnabled(ready && chosen == 1);
    for (QAction* action : m_ofSome)
        action->setEnabled(ready && chosen > 0);
    m_ui.actionAddDay->setEnabled(ready);
    m_ui.actionCheckDays->setEnabled(ready);
    m_ui.actionProposeMonth->setEnabled(ready);
    m_ui.actionExportCalendar->setEnabled(!m_document.planBook().plan().days.isEmpty());
}

void DayCommands::add(const QDate& date) {
    ConsultationDay suggested;
    suggested.date = date;
    if (m_document.planBook().plan().venues.isEmpty())
        m_page.messages().display(InfoBar::Severity::Warning,
                                  tr("Une journée se tient dans un lieu, et il n’y en a encore aucun."),
                                  {{tr("Ajouter un lieu…"), [this] { m_ui.actionAddVenue->trigger(); }}});
    else
        ask(suggested);
}

void DayCommands::edit(const QUuid& id) {
    if (const ConsultationDay* day = m_document.planBook().plan().days.find(id))
        ask(*day);
}

void DayCommands::ask(const ConsultationDay& day) {
    if (!m_document.ground())
        return;
    auto* dialog = new DayEditor(m_document, day, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = day.id.isNull()] {
        ConsultationDay typed = dialog->day();
        if (isNew)
            typed.id = QUuid::createUuid();
        const QString title = daywords::title(typed, m_document.planBook().plan(), QLocale());
        put(typed, isNew ? tr("Ajouter la journée : %1").arg(title) : tr("Modifier la journée : %1").arg(title));
        m_page.showDay(typed.id);
    });
    dialog->open();
}

void DayCommands::put(const ConsultationDay& day, const QString& text) {
    PlanEditor editor(m_document.planBook().plan());
    editor.put(day);
    m_document.planBook().edit(text, editor.change());
}

void DayCommands::move(const QUuid& id, const QDate& date) {
    const ConsultationDay* present = m_document.planBook().plan().days.find(id);
    const auto ground = m_document.ground();
    if (!present || !ground)
        return;
    ConsultationDay day = *present;
    day.date = date;
    day.holidayConfirmed = false; // it was another one that was confirmed
    const solidarity::DayJudgement judgement = solidarity::judge(day, m_document.planBook().plan(), *ground);
    const auto act = [this, day] {
        put(day, tr("Déplacer la journée : %1").arg(daywords::title(day, m_document.planBook().plan(), QLocale())));
        m_page.showDay(day.id);
    };
    if (judgement.isClear()) {
        m_page.messages().dismiss();
        act();
    } else if (judgement.mayStand()) {
        m_page.messages().display(InfoBar::Severity::Warning, solidarity::sentencesOf(judgement.warnings),
                                  {{tr("Déplacer quand même"), act}});
    } else {
        const QString words = tr("La journée reste où elle est. %1");
        m_page.messages().display(InfoBar::Severity::Error, words.arg(solidarity::sentencesOf(judgement.refusals)),
                                  {{tr("Ouvrir la journée…"), [this, day] { ask(day); }}});
    }
}

void DayCommands::setState(DayState state) {
    PlanEditor editor(m_document.planBook().plan());
    QStringList refusals;
    for (const QUuid& id : m_page.chosenDays()) {
        ConsultationDay day = *m_document.planBook().plan().days.find(id);
        day.state = state;
        // A cancelled day that comes back may find its place taken.
        const auto judgement = solidarity::judge(day, m_document.planBook().plan(), *m_document.ground());
        if (judgement.mayStand())
            editor.put(day);
        else
            refusals << solidarity::sentencesOf(judgement.refusals);
    }
    const auto count = int(editor.change().days.size());
    m_document.planBook().edit(
        count == 1 ? tr("Journée %1 : %2")
                         .arg(solidarity::nameOf(state), daywords::title(*editor.change().days.front().after,
                                                                         m_document.planBook().plan(), QLocale()))
                   : tr("%Ln journées : %1", nullptr, count).arg(solidarity::nameOf(state)),
        editor.change());
    if (refusals.isEmpty())
        m_page.messages().dismiss();
    else
        m_page.messages().display(InfoBar::Severity::Error, refusals.join(u'\n'));
}

void DayCommands::remove(const std::vector<QUuid>& ids) {
    PlanEditor editor(m_document.planBook().plan());
    for (const QUuid& id : ids)
        editor.removeDay(id);
    const auto count = int(editor.change().days.size());
    if (count == 0)
        return;
    const QString title =
        daywords::title(*editor.change().days.front().before, m_document.planBook().plan(), QLocale());
    m_document.planBook().edit(count == 1 ? tr("Supprimer la journée : %1").arg(title)
                                          : tr("Supprimer %Ln journées", nullptr, count),
                               editor.change());
}

void DayCommands::copy() {
    const std::vector<QUuid> chosen = m_page.chosenDays();
    auto* dialog = new CopyDayDialog(m_document, *m_document.planBook().plan().days.find(chosen.front()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        PlanEditor editor(m_document.planBook().plan());
        const std::vector<ConsultationDay> copies = dialog->copies();
        for (const ConsultationDay& day : copies)
            editor.put(day);
        m_document.planBook().edit(tr("Recopier une journée sur %Ln semaines", nullptr, int(copies.size())),
                                   editor.change());
    });
    dialog->open();
}

void DayCommands::propose() {
    auto* dialog = new ProposalDialog(m_document, m_page.chosenDate(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        PlanEditor editor(m_document.planBook().plan());
        const std::vector<ConsultationDay> days = dialog->days();
        for (const ConsultationDay& day : days)
            editor.put(day);
        const QString month = QLocale().toString(dialog->month(), QStringLiteral("MMMM yyyy"));
        m_document.planBook().edit(tr("Retenir %Ln journées proposées pour %1", nullptr, int(days.size())).arg(month),
                                   editor.change());
        m_page.showDay(days.front().id);
    });
    dialog->open();
}

void DayCommands::exportCalendar() {
    const std::vector<QUuid> chosen = m_page.chosenDays();
    const ConsultationDay* day = chosen.empty() ? nullptr : m_document.planBook().plan().days.find(chosen.front());
    auto* dialog = new CalendarDialog(m_document, m_page.chosenDate(), day ? day->venue : QUuid(),
                                      day ? day->doctor : QUuid(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarDialog::said, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Information, message); });
    dialog->open();
}

void DayCommands::check() {
    if (!m_breaches) {
        m_breaches = new BreachesDialog(m_document, m_window);
        m_breaches->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_breaches, &BreachesDialog::dayChosen, this, [this](const QUuid& day) {
            m_page.showDay(day);
            edit(day);
        });
    }
    m_breaches->show();
    m_breaches->raise();
    m_breaches->activateWindow();
}

} // namespace app
