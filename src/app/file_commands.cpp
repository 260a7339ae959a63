#include "app/file_commands.h"

#include "app/boundary_question_dialog.h"
#include "app/official_boundaries_dialog.h"
#include "app/recent_files.h"
#include "document/project_sources.h"
#include "io/project_probe.h"
#include "ui_main_window.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>
#include <QUrl>

namespace app {

namespace {

const auto kFolderKey = QStringLiteral("folder");

QString boundaryPatterns() {
    return QStringLiteral("*.shp *.zip *.gpkg *.geojson *.json *.fgb");
}

QString tablePatterns() {
    return QStringLiteral("*.csv *.tsv *.txt *.xlsx *.ods");
}

QString textOf(const std::vector<territory::Problem>& problems) {
    QStringList texts;
    for (const territory::Problem& problem : problems)
        texts << problem.text();
    return texts.join(u'\n');
}

} // namespace

FileCommands::FileCommands(document::Document& document, Ui::MainWindow& ui, QMainWindow* window)
    : QObject(window)
    , m_document(document)
    , m_ui(ui)
    , m_window(window)
    , m_opening(document)
    , m_recent(new RecentFiles(ui.menuRecent)) {
    const auto opens = [this](QAction* action, FileKind kind) {
        connect(action, &QAction::triggered, this, [this, kind] { openFromDialog(kind); });
    };
    opens(ui.actionOpenBoundaries, FileKind::Boundaries);
    opens(ui.actionOpenIndicators, FileKind::Indicators);
    opens(ui.actionOpenDecision, FileKind::DecisionList);
    opens(ui.actionOpenVenues, FileKind::Venues);
    opens(ui.actionOpenDepartements, FileKind::Departements);
    connect(ui.actionOpen, &QAction::triggered, this, &FileCommands::openAnything);
    connect(ui.actionEmbeddedBoundaries, &QAction::triggered, &m_opening, &Opening::useEmbeddedBoundaries);
    connect(ui.actionOfficialBoundaries, &QAction::triggered, this, &FileCommands::obtainOfficialBoundaries);
    connect(ui.actionDiagnosis, &QAction::triggered, this, [this] {
        if (m_document.dataset())
            emit diagnosisWanted(m_document.dataset()->boundaries->diagnosis);
    });
    connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { m_opening.open({path}); });
    connect(m_recent, &RecentFiles::cleared, this, [this] {
        m_session.recentFiles.clear();
        m_recent->display({});
    });

    connect(&m_opening, &Opening::begun, ui.taskBar, &TaskBar::begin);
    connect(&m_opening, &Opening::progressed, ui.taskBar, &TaskBar::advance);
    connect(&m_opening, &Opening::ended, ui.taskBar, &TaskBar::end);
    connect(ui.taskBar, &TaskBar::cancelRequested, this, [this] { m_opening.cancel(); });
    connect(&m_opening, &Opening::opened, this, [this](const QStringList& paths) {
        m_ui.infoBar->dismiss();
        m_session.remember(paths);
        m_recent->display(m_session.recentFiles);
        remember();
    });
    connect(&m_opening, &Opening::boundariesOpened, this, &FileCommands::tellDiagnosis);
    connect(&m_opening, &Opening::boundariesRefused, this, &FileCommands::tellRefusal);
    connect(&m_opening, &Opening::projectWanted, this, &FileCommands::projectWanted);
    connect(&m_opening, &Opening::failed, this, &FileCommands::tellFailure);
    connect(&m_opening, &Opening::reportedProblems, this, &FileCommands::tellProblems);
}

void FileCommands::begin(const QStringList& files) {
    const auto session = document::readSession(document::sessionPath());
    if (session)
        m_session = *session;
    else
        tellProblems({session.error()});
    m_recent->display(m_session.recentFiles);
    emit recentProjectsChanged(m_session.recentProjects);
    if (!files.isEmpty() && !io::isProjectFile(files.first()))
        return openOver(files);
    const QString wanted = files.isEmpty() ? m_session.project : QFileInfo(files.first()).absoluteFilePath();
    if (!files.isEmpty() || QFileInfo::exists(wanted))
        emit projectWanted(wanted);
    else
        beginWithoutProject();
}

void FileCommands::openOver(const QStringList& files) {
    connect(
        &m_opening, &Opening::ended, this, [this, files] { m_opening.open(files); }, Qt::SingleShotConnection);
    beginWithoutProject();
}

void FileCommands::beginWithoutProject() {
    if (m_document.dataset() || m_opening.isBusy())
        return;
    m_session.project.clear();
    document::MapState remembered = document::withoutCarriedSources(m_session.state);
    remembered.view = {};
    remembered.selection.clear();
    m_opening.begin(remembered);
}

void FileCommands::rememberProject(const QString& path) {
    m_session.project = path;
    if (!path.isEmpty())
        m_session.rememberProject(path);
    emit recentProjectsChanged(m_session.recentProjects);
    remember();
}

void FileCommands::forgetProjects() {
    m_session.recentProjects.clear();
    emit recentProjectsChanged({});
}

void FileCommands::remember() {
    if (!m_document.dataset())
        return;
    m_session.state = m_document.state();
    if (const auto written = document::writeSession(document::sessionPath(), m_session); !written)
        tellProblems({written.error()});
}

QStringList FileCommands::chooseFiles(const QString& title, const QString& filter) const {
    QSettings settings;
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, title, settings.value(kFolderKey).toString(), filter);
    if (!paths.isEmpty())
        settings.setValue(kFolderKey, QFileInfo(paths.first()).absolutePath());
    return paths;
}

void FileCommands::openAnything() {
    const QString all = QStringLiteral("%1 %2").arg(boundaryPatterns(), tablePatterns());
    m_opening.open(chooseFiles(
        tr("Ouvrir"), tr("Projets, contours, tableaux, listes et lieux (%1);;Tous les fichiers (*)").arg(all)));
}

void FileCommands::openFromDialog(FileKind kind) {
    const QString layers = tr("Couches (%1);;Tous les fichiers (*)").arg(boundaryPatterns());
    const QString tables = tr("Tableaux (%1);;Tous les fichiers (*)").arg(tablePatterns());
    const QString points = tr("Lieux (%1 *.geojson *.json);;Tous les fichiers (*)").arg(tablePatterns());
    const QString lists = tr("Listes (%1 *.json);;Tous les fichiers (*)").arg(tablePatterns());
    switch (kind) {
    case FileKind::Boundaries:
        return m_opening.open(kind, chooseFiles(tr("Ouvrir des contours"), layers));
    case FileKind::Departements:
        return m_opening.open(kind, chooseFiles(tr("Ouvrir des départements"), layers));
    case FileKind::Indicators:
        return m_opening.open(kind, chooseFiles(tr("Ouvrir des indicateurs"), tables));
    case FileKind::DecisionList:
        return m_opening.open(kind, chooseFiles(tr("Ouvrir une liste de décision"), lists));
    case FileKind::Venues:
        return m_opening.open(kind, chooseFiles(tr("Ouvrir des lieux de consultation"), points));
    case FileKind::Import:
        emit importWanted();
        return;
    case FileKind::Project:
        return m_ui.actionOpenProject->trigger();
    }
}

void FileCommands::obtainOfficialBoundaries() {
    auto* dialog = new OfficialBoundariesDialog(m_boundaryDownload, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { openFromDialog(FileKind::Boundaries); });
    connect(dialog, &OfficialBoundariesDialog::obtained, this,
            [this](const QString& path) { m_opening.open(FileKind::Boundaries, {path}); });
    dialog->open();
}

void FileCommands::tellRefusal(const io::BoundaryFailure& failure, const QStringList& paths,
                               const io::BoundaryOptions& options) {
    std::vector<InfoBar::WayOut> waysOut;
    if (!failure.questions.empty()) {
        waysOut.push_back({tr("Préciser…"), [this, failure, paths, options] {
                               BoundaryQuestionDialog dialog(failure, options, m_window);
                               if (dialog.exec() == QDialog::Accepted)
                                   m_opening.openBoundaries(paths, dialog.options());
                           }});
    }
    if (!failure.diagnosis.findings().empty())
        waysOut.push_back({tr("Voir le diagnostic…"), [this, failure] { emit diagnosisWanted(failure.diagnosis); }});
    waysOut.push_back({tr("Ouvrir un autre fichier…"), [this] { openFromDialog(FileKind::Boundaries); }});
    const QString kept = tr("La carte affichée n’a pas changé.");
    m_ui.infoBar->display(InfoBar::Severity::Error, failure.problem.text() + u' ' + kept, waysOut);
}

void FileCommands::tellFailure(const std::vector<territory::Problem>& problems, FileKind kind,
                               const QStringList& paths) {
    std::vector<InfoBar::WayOut> waysOut;
    if (kind == FileKind::DecisionList && !paths.isEmpty())
        waysOut.push_back({tr("Confirmer ligne à ligne…"), [this, paths] { emit confirmationWanted(paths.last()); }});
    waysOut.push_back({tr("Ouvrir un autre fichier…"), [this, kind] { openFromDialog(kind); }});
    m_ui.infoBar->display(InfoBar::Severity::Error, textOf(problems), waysOut);
}

void FileCommands::tellProblems(const std::vector<territory::Problem>& problems) {
    m_ui.infoBar->display(InfoBar::Severity::Warning, textOf(problems));
}

void FileCommands::tellDiagnosis() {
    const auto& boundaries = *m_document.dataset()->boundaries;
    m_ui.actionEmbeddedBoundaries->setEnabled(!boundaries.schematic);
    if (boundaries.schematic || !boundaries.diagnosis.hasAny(territory::Diagnosis::Severity::Warning))
        return;
    const auto& findings = boundaries.diagnosis.findings();
    const auto isWarning = [](const auto& finding) {
        return finding.severity == territory::Diagnosis::Severity::Warning;
    };
    const auto count = static_cast<int>(std::count_if(findings.begin(), findings.end(), isWarning));
    m_ui.infoBar->display(
        InfoBar::Severity::Warning, tr("Ces contours sont utilisables, avec %n problèmes.", nullptr, count),
        {{tr("Voir le diagnostic…"), [this] { emit diagnosisWanted(m_document.dataset()->boundaries->diagnosis); }}});
}

} // namespace app
