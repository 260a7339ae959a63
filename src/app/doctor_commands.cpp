#include "app/doctor_commands.h"

#include "app/doctor_editor.h"
#include "app/doctors_page.h"
#include "app/plan_table.h"
#include "app/search_box.h"
#include "solidarity/plan_editor.h"
#include "ui_main_window.h"

#include <QMenu>

namespace app {

using solidarity::Doctor;
using solidarity::PlanEditor;

DoctorCommands::DoctorCommands(document::Document& document, DoctorsPage& page, const SearchBox& search,
                               Ui::MainWindow& ui, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_page(page)
    , m_search(search)
    , m_ui(ui)
    , m_window(window)
    , m_remove(new QAction(tr("Retirer de la liste"), this)) {
    connect(ui.actionAddDoctor, &QAction::triggered, this, &DoctorCommands::add);
    connect(&page, &DoctorsPage::addWanted, this, &DoctorCommands::add);
    connect(&page, &DoctorsPage::editWanted, this, &DoctorCommands::edit);
    connect(&page, &DoctorsPage::removeWanted, this, &DoctorCommands::remove);
    connect(&page, &DoctorsPage::currentChanged, this, &DoctorCommands::follow);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_page.table().selectedIds()); });
    page.commands().addAction(m_remove);
    follow();
}

void DoctorCommands::follow() {
    m_remove->setEnabled(!m_page.currentDoctor().isNull());
}

void DoctorCommands::add() {
    ask({});
}

void DoctorCommands::edit(const QUuid& id) {
    if (const Doctor* doctor = m_document.planBook().plan().doctors.find(id))
        ask(*doctor);
}

void DoctorCommands::ask(const Doctor& doctor) {
    auto* dialog = new DoctorEditor(m_document, m_search.index(), doctor, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, isNew = doctor.id.isNull()] {
        const Doctor typed = dialog->doctor();
        PlanEditor editor(m_document.planBook().plan());
        const QUuid id = editor.put(typed);
        m_document.planBook().edit(isNew ? tr("Ajouter le médecin « %1 »").arg(typed.name)
                                         : tr("Modifier le médecin « %1 »").arg(typed.name),
                                   editor.change());
        m_page.table().setCurrentId(id);
    });
    dialog->open();
}

void DoctorCommands::remove(const std::vector<QUuid>& ids) {
    PlanEditor editor(m_document.planBook().plan());
    QStringList names;
    for (const QUuid& id : ids) {
        if (const Doctor* doctor = m_document.planBook().plan().doctors.find(id))
            names << doctor->name;
        editor.removeDoctor(id);
    }
    if (names.isEmpty())
        return;
    const auto left = int(editor.change().days.size());
    const QString what = names.size() == 1 ? tr("Retirer le médecin « %1 »").arg(names.first())
                                           : tr("Retirer %Ln médecins", nullptr, int(names.size()));
    m_document.planBook().edit(what, editor.change());
    if (m_document.planBook().isReadOnly())
        return;
    const QString words = left == 0 ? tr("Retiré de la liste.")
                                    : tr("Retiré de la liste. %Ln journées restent sans médecin.", nullptr, left);
    m_ui.infoBar->display(InfoBar::Severity::Information, words,
                          {{tr("Annuler"), [this] { m_document.undoStack()->undo(); }}});
}

} // namespace app
