#include "app/project_commands.h"

#include "app/file_commands.h"
#include "app/journal_page.h"
#include "app/merge_dialog.h"
#include "app/preferences.h"
#include "app/recent_files.h"
#include "app/scheme_dialog.h"
#include "document/example_plan.h"
#include "document/journal_keeper.h"
#include "solidarity/plan_editor.h"
#include "ui_main_window.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;
using Severity = InfoBar::Severity;
using territory::Problem;

namespace {

const auto kFolderKey = u"folder"_s;
const auto kSuffix = u"gpkg"_s;

} // namespace

ProjectCommands::ProjectCommands(document::Document& document, FileCommands& files, Ui::MainWindow& ui,
                                 QMainWindow* window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_ui(ui)
    , m_window(window)
    , m_store(document)
    , m_recent(new RecentFiles(ui.menuRecentProjects)) {
    connect(ui.actionNewProject, &QAction::triggered, this, [this] { settleThen([this] { m_store.makeNew(); }); });
    connect(ui.actionOpenProject, &QAction::triggered, this,
            [this] { chooseProject(tr("Ouvrir un projet"), [this](const QString& path) { open(path); }); });
    connect(ui.actionSaveProject, &QAction::triggered, this, &ProjectCommands::save);
    connect(ui.actionSaveProjectAs, &QAction::triggered, this, &ProjectCommands::saveAs);
    connect(ui.actionHandOnProject, &QAction::triggered, this, [this] {
        choosePlace(tr("Enregistrer une copie à transmettre"), suggestedPath(tr(" à transmettre")),
                    [this](const QString& path) { m_store.handOn(path); });
    });
    connect(ui.actionMergeProject, &QAction::triggered, this, [this] {
        chooseProject(tr("Comparer et fusionner avec une copie"),
                      [this](const QString& path) { m_store.readCopy(path); });
    });
    connect(ui.actionScheme, &QAction::triggered, this, &ProjectCommands::editScheme);
    connect(m_recent, &RecentFiles::chosen, this, &ProjectCommands::open);
    connect(m_recent, &RecentFiles::cleared, &m_files, &FileCommands::forgetProjects);
    connect(&m_files, &FileCommands::projectWanted, this, &ProjectCommands::open);
    connect(&m_files, &FileCommands::recentProjectsChanged, m_recent, &RecentFiles::display);
    connect(&m_document.planBook(), &document::PlanBook::refused, this, &ProjectCommands::tellReadOnly);

    auto* keeper = new document::JournalKeeper(*document.undoStack(), document.planBook(), this);
    keeper->setAuthor(preferences::journalAuthor());
    if (auto* journal = window->findChild<JournalPage*>())
        connect(journal, &JournalPage::authorChanged, keeper, &document::JournalKeeper::setAuthor);
    connectStore();
    m_recent->display({});
    follow();
}

void ProjectCommands::connectStore() {
    connect(&m_store, &ProjectStore::begun, m_ui.taskBar, &TaskBar::begin);
    connect(&m_store, &ProjectStore::progressed, m_ui.taskBar, &TaskBar::advance);
    connect(&m_store, &ProjectStore::ended, m_ui.taskBar, &TaskBar::end);
    connect(m_ui.taskBar, &TaskBar::cancelRequested, &m_store, &ProjectStore::cancel);
    connect(&m_store, &ProjectStore::ended, this, [this] { m_afterSave = nullptr; }); // done, or given up
    connect(&m_store, &ProjectStore::changed, this, &ProjectCommands::follow);
    connect(&m_store, &ProjectStore::opened, this, &ProjectCommands::tellOpened);
    connect(&m_store, &ProjectStore::lockedByOther, this, &ProjectCommands::tellLocked);
    connect(&m_store, &ProjectStore::foundLeftWork, this, &ProjectCommands::tellLeftWork);
    connect(&m_store, &ProjectStore::copyRead, this, &ProjectCommands::compare);
    connect(&m_store, &ProjectStore::made, this, [this] {
        m_ui.infoBar->dismiss();
        m_files.rememberProject({});
    });
    connect(&m_store, &ProjectStore::saved, this, [this](const QString& path) {
        m_files.rememberProject(path);
        m_ui.infoBar->display(Severity::Information,
                              tr("Le projet est enregistré : %1.").arg(QFileInfo(path).fileName()));
        if (const Then then = std::exchange(m_afterSave, nullptr))
            then();
    });
    connect(&m_store, &ProjectStore::oldFileKept, this, [this](const QString& copy) {
        m_ui.infoBar->display(Severity::Information,
                              tr("Le projet est enregistré. L’ancien fichier, avec ce qui n’en a pas été repris, est "
                                 "gardé à côté : %1.")
                                  .arg(QFileInfo(copy).fileName()));
    });
    connect(&m_store, &ProjectStore::handedOn, this, [this](const QString& path) {
        const QString words = tr("La copie est enregistrée, sans médecin, nom, contact ni auteur du journal : %1.");
        m_ui.infoBar->display(Severity::Information, words.arg(QFileInfo(path).fileName()),
                              {{tr("Afficher dans le dossier"), [folder = QFileInfo(path).absolutePath()] {
                                    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                }}});
    });
    connect(&m_store, &ProjectStore::failed, this, [this](const Problem& problem) {
        m_ui.infoBar->display(Severity::Error, problem.text(),
                              {{tr("Enregistrer sous un autre nom…"), [this] { saveAs(); }}});
    });
    connect(&m_store, &ProjectStore::openingFailed, this, [this](const Problem& problem) {
        m_files.beginWithoutProject();
        m_ui.infoBar->display(Severity::Error, problem.text(),
                              {{tr("Ouvrir un autre projet…"), [this] { m_ui.actionOpenProject->trigger(); }}});
    });
    connect(&m_store, &ProjectStore::autosaveFailed, this, [this](const Problem& problem) {
        m_ui.infoBar->display(Severity::Warning, problem.text(), {{tr("Enregistrer…"), [this] { save(); }}});
    });
    // Once the map is there: what a crash left is offered over it.
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        const bool isFirst = (changes & document::Change::Dataset) && !m_lookedForUnsaved;
        m_lookedForUnsaved = m_lookedForUnsaved || isFirst;
        if (isFirst && !m_store.isTaking())
            m_store.lookForUnsaved();
    });
}

QString ProjectCommands::name() const {
    if (!m_store.path().isEmpty())
        return QFileInfo(m_store.path()).completeBaseName();
    const QString& title = m_document.planBook().plan().title;
    return title.isEmpty() ? tr("Projet sans nom") : title;
}

void ProjectCommands::follow() {
    const bool named = !m_store.path().isEmpty(), readOnly = m_store.isReadOnly();
    const bool any = named || m_store.isModified() || !m_document.planBook().plan().title.isEmpty();
    const QString shown = readOnly ? tr("%1 (lecture seule)").arg(name()) : name();
    // Without a project the window shows a map, and says no more.
    m_window->setWindowTitle(any ? tr("%1[*] — Diagonale").arg(shown) : tr("Diagonale"));
    m_window->setWindowModified(m_store.isModified());
    m_window->setWindowFilePath(m_store.path()); // what « Copier la commande » names
    m_ui.actionSaveProject->setEnabled(!readOnly);
}

void ProjectCommands::chooseProject(const QString& title, const std::function<void(const QString&)>& chosen) {
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(m_window, title, settings.value(kFolderKey).toString(),
                                                      tr("Projets Diagonale (*.gpkg);;Tous les fichiers (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    chosen(path);
}

QString ProjectCommands::suggestedPath(const QString& suffix) const {
    const QString folder =
        m_store.path().isEmpty() ? QSettings().value(kFolderKey).toString() : QFileInfo(m_store.path()).absolutePath();
    const QString& title = m_document.planBook().plan().title;
    const QString stem = !m_store.path().isEmpty() || title.isEmpty() ? name() : QString(title).replace(u'/', u'-');
    return QDir(folder).filePath(stem + suffix + u'.' + kSuffix);
}

void ProjectCommands::choosePlace(const QString& title, const QString& suggestion,
                                  const std::function<void(const QString&)>& chosen) {
    QFileDialog dialog(m_window, title, suggestion, tr("Projets Diagonale (*.gpkg)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kSuffix);
    dialog.selectFile(suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().first();
    QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
    chosen(path);
}

void ProjectCommands::open(const QString& path) {
    settleThen([this, path] { m_store.open(path); });
}

void ProjectCommands::openExample() {
    if (!m_document.dataset()) { // the welcome is there before the map
        connect(&m_document, &document::Document::changed, this, &ProjectCommands::openExample,
                Qt::SingleShotConnection);
        return;
    }
    settleThen([this] {
        m_store.makeNew(document::examplePlan(*m_document.dataset()->gazetteer, QDate::currentDate()));
        m_document.navigate([](document::MapState& state) {
            state.selection = document::kExampleTerritory;
            state.view = {.area = u"siren:"_s + document::kExampleTerritory};
        });
    });
}

void ProjectCommands::save() {
    if (m_store.path().isEmpty() || m_store.isReadOnly())
        saveAs();
    else
        m_store.save(m_store.path());
}

void ProjectCommands::saveAs() {
    choosePlace(tr("Enregistrer le projet"), suggestedPath(m_store.isReadOnly() ? tr(" (copie)") : QString()),
                [this](const QString& path) { m_store.save(path); });
}

void ProjectCommands::settleThen(const Then& then) {
    if (!m_store.isModified())
        return then();
    auto* question = new QMessageBox(QMessageBox::Question, tr("Travail non enregistré"),
                                     tr("Enregistrer les changements de « %1 » ?").arg(name()), {}, m_window);
    question->setObjectName(u"unsavedQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Sans enregistrement, ils seront perdus."));
    auto* save = question->addButton(tr("Enregistrer"), QMessageBox::AcceptRole);
    auto* discard = question->addButton(tr("Ne pas enregistrer"), QMessageBox::DestructiveRole);
    auto* cancel = question->addButton(tr("Annuler"), QMessageBox::RejectRole);
    question->setDefaultButton(save);
    question->setEscapeButton(cancel);
    connect(question, &QDialog::finished, this, [this, question, save, discard, then] {
        if (question->clickedButton() == discard) {
            then();
        } else if (question->clickedButton() == save) {
            m_afterSave = then;
            this->save();
            if (!m_store.isBusy()) // no name was chosen
                m_afterSave = nullptr;
        }
    });
    question->open();
}

bool ProjectCommands::mayClose() {
    if (m_mayClose || !m_store.isModified())
        return true;
    if (!m_window->findChild<QMessageBox*>(u"unsavedQuestion"_s))
        settleThen([this] {
            m_mayClose = true;
            m_window->close();
        });
    return false;
}

void ProjectCommands::tellOpened(const document::ProjectReading& reading, const std::vector<Problem>& problems) {
    m_files.rememberProject(m_store.path());
    m_ui.infoBar->dismiss();
    QStringList sentences;
    if (reading.version < document::Project::kVersion)
        sentences.append(tr("Ce projet vient d’une version plus ancienne de Diagonale : il sera mis à jour au prochain "
                            "enregistrement."));
    if (!reading.unknownTables.isEmpty())
        sentences.append(tr("Le fichier contient des tables étrangères à Diagonale, laissées de côté et absentes des "
                            "prochains enregistrements : %1.")
                             .arg(reading.unknownTables.join(u", "_s)));
    for (const Problem& problem : problems)
        sentences.append(problem.text());
    const auto& findings = reading.diagnosis.findings();
    for (const auto& finding : findings) {
        if (finding.severity != territory::Diagnosis::Severity::Notice)
            sentences.append(finding.text);
    }
    if (reading.isPartOfFile())
        sentences.append(tr("Au prochain enregistrement, l’ancien fichier sera gardé à côté."));
    if (sentences.isEmpty() && !findings.empty())
        sentences.append(tr("Le projet est ouvert, avec des remarques."));
    if (sentences.isEmpty())
        return;
    std::vector<InfoBar::WayOut> waysOut;
    if (!findings.empty())
        waysOut.push_back({tr("Voir le diagnostic…"),
                           [this, diagnosis = reading.diagnosis] { emit m_files.diagnosisWanted(diagnosis); }});
    m_ui.infoBar->display(Severity::Warning, sentences.join(u'\n'), waysOut);
}

void ProjectCommands::tellLocked(const document::LockHolder& holder, bool folderIsReadOnly) {
    const QString who = holder.user.isEmpty() ? tr("une autre personne") : holder.user;
    const QString since = QLocale().toString(holder.since, QLocale::ShortFormat);
    const QString other = tr("Ce projet est déjà ouvert par %1 sur %2, depuis le %3 : il est ici en lecture seule.")
                              .arg(who, holder.machine, since);
    m_ui.infoBar->display(
        Severity::Warning,
        folderIsReadOnly ? tr("Vous n’avez pas le droit d’écrire dans ce dossier : le projet est en lecture seule.")
                         : other,
        waysOutOfReading());
}

void ProjectCommands::tellReadOnly() {
    m_ui.infoBar->display(Severity::Warning,
                          tr("Ce projet est ouvert en lecture seule : le changement n’a pas été fait."),
                          waysOutOfReading());
}

std::vector<InfoBar::WayOut> ProjectCommands::waysOutOfReading() {
    return {{tr("Enregistrer une copie…"), [this] { saveAs(); }},
            {tr("Réessayer"), [this] { open(m_store.path()); }}}; // whoever had it may have left, or crashed
}

void ProjectCommands::tellLeftWork(const LeftWork& work) {
    const document::AutosaveReading& left = work.reading;
    const QString since = QLocale().toString(left.head.begun.toLocalTime(), QLocale::ShortFormat);
    QStringList sentences{
        left.head.path.isEmpty()
            ? tr("Diagonale s’est arrêté avant que ce travail, commencé le %1, soit enregistré.").arg(since)
            : tr("Diagonale s’est arrêté avant que des changements de ce projet, faits depuis le %1, soient "
                 "enregistrés.")
                  .arg(since)};
    if (left.torn)
        sentences.append(tr("Le dernier, écrit à moitié, est perdu."));
    if (!left.head.fitsFile())
        sentences.append(tr("Le fichier a changé depuis : relisez ce qui sera repris."));
    m_ui.infoBar->display(Severity::Warning, sentences.join(u' '),
                          {{tr("Reprendre"), [this, work] { takeUp(work); }},
                           {tr("Abandonner"), [this, work] { m_store.giveUp(work); }}});
}

void ProjectCommands::takeUp(const LeftWork& work) {
    m_store.takeUp(work);
    if (const document::MapState* state = work.reading.lastState())
        m_files.opening().useSources(*state);
}

void ProjectCommands::compare(const std::shared_ptr<const ComparedCopy>& copy) {
    auto* dialog = new MergeDialog(m_document.planBook(), copy, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProjectCommands::editScheme() {
    auto* dialog = new SchemeDialog(m_document.planBook().plan(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        solidarity::PlanEditor editor(m_document.planBook().plan());
        editor.setTitle(dialog->planTitle());
        editor.setScheme(dialog->scheme());
        m_document.planBook().edit(tr("Régler le dispositif"), editor.change());
    });
    dialog->open();
}

} // namespace app
