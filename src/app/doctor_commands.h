#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace app {

class Appearance;
class DoctorsPage;
class FileExport;
class SearchBox;

/// What is done with volunteers, from the menu and their page.
class DoctorCommands : public QObject {
    Q_OBJECT
public:
    DoctorCommands(document::Document& document, const Appearance& appearance, DoctorsPage& page,
                   const SearchBox& search, Ui::MainWindow& ui, QWidget* window);

private:
    void add();
    void edit(const QUuid& id);
    void remove(const std::vector<QUuid>& ids);
    void ask(const solidarity::Doctor& doctor);
    void showHeld();
    void erase();
    void importTable();
    void take(const std::vector<solidarity::Doctor>& doctors);
    void exportTable();
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    DoctorsPage& m_page;
    const SearchBox& m_search;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    QAction* m_remove;
    QAction* m_held;
    QAction* m_erase;
    FileExport* m_export;
};

} // namespace app
