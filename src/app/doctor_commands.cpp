#include "app/doctor_commands.h"

#include "app/doctor_editor.h"
#include "app/doctor_import_page.h"
#include "app/doctors_page.h"
#include "app/erasure_dialog.h"
#include "app/file_export.h"
#include "app/import_wizard.h"
#include "app/personal_record_dialog.h"
#include "app/plan_table.h"
#include "app/search_box.h"
#include "document/doctor_import.h"
#include "document/personal_data.h"
#include "io/csv_writer.h"
#include "solidarity/plan_editor.h"
#include "ui_main_window.h"

#include <QMenu>

namespace app {

using solidarity::Doctor;
using solidarity::PlanEditor;

DoctorCommands::DoctorCommands(document::Document& document, const Appearance& appearance, DoctorsPage& page,
                               const SearchBox& search, Ui::MainWindow& ui, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_appearance(appearance)
    , m_page(page)
    , m_search(search)
    , m_ui(ui)
    , m_window(window)
    , m_remove(new QAction(tr("Retirer de la liste"), this))
    , m_held(new QAction(tr("Ce qui est conservé sur cette personne…"), this))
    , m_erase(new QAction(tr("Effacer cette personne…"), this))
    , m_export(new FileExport(window)) {
    connect(ui.actionAddDoctor, &QAction::triggered, this, &DoctorCommands::add);
    connect(&page, &DoctorsPage::addWanted, this, &DoctorCommands::add);
    connect(&page, &DoctorsPage::editWanted, this, &DoctorCommands::edit);
    connect(&page, &DoctorsPage::removeWanted, this, &DoctorCommands::remove);
    connect(&page, &DoctorsPage::currentChanged, this, &DoctorCommands::follow);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_page.table().selectedIds()); });
    connect(m_held, &QAction::triggered, this, &DoctorCommands::showHeld);
    connect(m_erase, &QAction::triggered, this, &DoctorCommands::erase);
    connect(ui.actionImportDoctors, &QAction::triggered, this, &DoctorCommands::importTable);
    connect(ui.actionExportDoctors, &QAction::triggered, this, &DoctorCommands::exportTable);
    connect(m_export, &FileExport::said, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Information, message); });
    connect(m_export, &FileExport::failed, this,
            [this](const QString& message) { m_ui.infoBar->display(InfoBar::Severity::Error, message); });
    connect(&m_document, &document::Document::changed, this, &DoctorCommands::follow);
    page.commands().addActions({m_remove, m_held, m_erase});
    page.commands().addSeparator();
    page.commands().addActions({ui.actionImportDoctors, ui.actionExportDoctors, ui.actionExportCalendar});
    follow();
}

void DoctorCommands::follow() {
    for (QAction* action : {m_remove, m_held, m_erase})
        action->setEnabled(!m_page.currentDoctor().isNull());
    m_ui.actionImportDoctors->setEnabled(m_document.dataset() && !m_document.planBook().isReadOnly());
    m_ui.actionExportDoctors->setEnabled(!m_document.planBook().plan().doctors.isEmpty());
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
        m_document.planBook().edit(isNew ? tr("Ajouter le médecin « %1 »").arg(typed.name)
                                         : tr("Modifier le médecin « %1 »").arg(typed.name),
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
    const QString what = names.size() == 1 ? tr("Retirer le médecin « %1 »").arg(names.first())
                                           : tr("Retirer %Ln médecins", nullptr, int(names.size()));
    m_document.planBook().edit(what, editor.change());
    if (m_document.planBook().isReadOnly())
        return;
    const QString words = left == 0 ? tr("Retiré de la liste.")
                                    : tr("Retiré de la liste. %Ln journées restent sans médecin.", nullptr, left);
    m_ui.infoBar->display(InfoBar::Severity::Information, words,
                          {{tr("Annuler"), [this] { m_document.undoStack()->undo(); }}});
}

void DoctorCommands::showHeld() {
    const Doctor* doctor = m_document.planBook().plan().doctors.find(m_page.currentDoctor());
    if (!doctor)
        return;
    auto* dialog =
        new PersonalRecordDialog(doctor->name, document::personalRecordOf(m_document.planBook(), doctor->id), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DoctorCommands::erase() {
    const solidarity::Plan& plan = m_document.planBook().plan();
    const Doctor* doctor = plan.doctors.find(m_page.currentDoctor());
    if (!doctor)
        return;
    const auto days = int(std::ranges::count(plan.days.all(), doctor->id, &solidarity::ConsultationDay::doctor));
    auto* dialog = new ErasureDialog(doctor->name, days, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, id = doctor->id] { document::eraseDoctor(m_document.planBook(), id); });
    dialog->open();
}

void DoctorCommands::importTable() {
    const auto gazetteer = m_document.dataset()->gazetteer;
    auto* page = new DoctorImportPage(gazetteer, m_document.planBook().snapshot());
    auto* wizard = new ImportWizard(doctorImport(), {gazetteer, {}, {}}, m_appearance, m_window, page);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, [this, page] { take(page->doctors()); });
    wizard->open();
}

void DoctorCommands::take(const std::vector<Doctor>& doctors) {
    PlanEditor editor(m_document.planBook().plan());
    for (const Doctor& doctor : doctors)
        editor.put(doctor);
    const auto count = int(doctors.size());
    m_document.planBook().edit(tr("Importer %Ln médecins", nullptr, count), editor.change());
    if (!m_document.planBook().isReadOnly())
        m_ui.infoBar->display(InfoBar::Severity::Information, tr("%Ln médecins ont été ajoutés.", nullptr, count));
}

void DoctorCommands::exportTable() {
    m_export->ask(tr("Médecins volontaires"), QStringLiteral("csv"), tr("Tableau CSV (*.csv)"), [this] {
        const auto gazetteer = m_document.dataset() ? m_document.dataset()->gazetteer : nullptr;
        return [plan = m_document.planBook().snapshot(), gazetteer](const QString& path) {
            const io::Table table = document::doctorTable(*plan, gazetteer.get());
            return io::writeCsv(path, table.columns, table.rows);
        };
    });
}

} // namespace app
