#pragma once

#include "app/info_bar.h"
#include "app/project_store.h"

#include <QObject>
#include <vector>

namespace Ui {
class MainWindow;
}

class QMainWindow;

namespace app {

class FileCommands;
class RecentFiles;

/// The commands of the menu « Fichier » that concern the project: new, open, save, hand on, merge; the window's title,
/// the question before unsaved work is lost, and what is said of it all, where the person is looking.
class ProjectCommands : public QObject {
    Q_OBJECT
public:
    ProjectCommands(document::Document& document, FileCommands& files, Ui::MainWindow& ui, QMainWindow* window);

    ProjectStore& store() { return m_store; }
    /// Asks about unsaved work first.
    void open(const QString& path);
    /// A plan to try things on, over the map of its territory; asks about unsaved work first.
    void openExample();
    void save(); ///< Asks for a name where there is none.
    void saveAs();
    /// The window may close. False where unsaved work stands against it: the question is then asked, and the window
    /// closed once it is answered.
    bool mayClose();

private:
    using Then = std::function<void()>;
    /// Does it once unsaved work is saved, or given up.
    void settleThen(const Then& then);
    void askForFile(const QString& title, const Then& then);
    void chooseProject(const QString& title, const std::function<void(const QString&)>& chosen);
    void choosePlace(const QString& title, const QString& suggestion,
                     const std::function<void(const QString&)>& chosen);
    QString name() const;
    QString suggestedPath(const QString& suffix) const;
    void follow();
    void connectStore();
    void tellOpened(const document::ProjectReading& reading, const std::vector<territory::Problem>& problems);
    void tellLocked(const document::LockHolder& holder, bool folderIsReadOnly);
    void tellReadOnly();
    std::vector<InfoBar::WayOut> waysOutOfReading();
    void tellLeftWork(const LeftWork& work);
    void takeUp(const LeftWork& work);
    void compare(const std::shared_ptr<const ComparedCopy>& copy);
    void editScheme();

    document::Document& m_document;
    FileCommands& m_files;
    Ui::MainWindow& m_ui;
    QMainWindow* m_window;
    ProjectStore m_store;
    RecentFiles* m_recent;
    Then m_afterSave; ///< What waits for the save under way.
    bool m_mayClose = false;
    bool m_lookedForUnsaved = false;
};

} // namespace app
