#pragma once

#include "app/boundary_download.h"
#include "app/opening.h"
#include "document/session.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

class QMainWindow;

namespace app {

class RecentFiles;

/// What opens files: menu, dialogs, drops, recent files; and what is said of it, where the person is looking.
class FileCommands : public QObject {
    Q_OBJECT
public:
    FileCommands(document::Document& document, Ui::MainWindow& ui, QMainWindow* window);

    Opening& opening() { return m_opening; }

    /// Reads what was remembered and opens it, or the project among these files; files of other kinds are opened over it.
    void begin(const QStringList& files = {});
    /// The first load again, where the project that was to be opened can't be. Nothing once the map is there.
    void beginWithoutProject();
    /// The project that is open from now on; empty = none.
    void rememberProject(const QString& path);
    void forgetProjects();
    /// Remembers the present state for the next start.
    void remember();
    void openFromDialog(FileKind kind);
    void openDropped(const QStringList& paths) { m_opening.open(paths); }
    void obtainOfficialBoundaries();

signals:
    void projectWanted(const QString& path);
    void recentProjectsChanged(const QStringList& paths);
    void diagnosisWanted(const territory::Diagnosis& diagnosis);
    void importWanted();                                  ///< Of a table that is yet to be chosen.
    void confirmationWanted(const QString& decisionFile); ///< Its lines are not all recognised.

private:
    void openOver(const QStringList& files); ///< Over the first load, once it is there.
    void openAnything();
    void tellRefusal(const io::BoundaryFailure& failure, const QStringList& paths, const io::BoundaryOptions& options);
    void tellFailure(const std::vector<territory::Problem>& problems, FileKind kind, const QStringList& paths);
    void tellProblems(const std::vector<territory::Problem>& problems);
    void tellDiagnosis();
    QStringList chooseFiles(const QString& title, const QString& filter) const;

    document::Document& m_document;
    Ui::MainWindow& m_ui;
    QMainWindow* m_window;
    Opening m_opening;
    BoundaryDownload m_boundaryDownload;
    RecentFiles* m_recent;
    document::Session m_session;
    QStringList m_lastOpened; ///< Of boundaries: what the message is about.
};

} // namespace app
