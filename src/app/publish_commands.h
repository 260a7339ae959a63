#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace app {

class Appearance;
class FileJob;
class PagePrint;
class PictureCopy;

/// What takes the map out of the window: the page and its formats, the map for the press, sheets, atlases, paper, the
/// clipboard.
class PublishCommands : public QObject {
    Q_OBJECT
public:
    PublishCommands(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui, QWidget* window);

    void openPage();
    void openPress();
    void openAtlas();
    /// The fiche of the chosen territory.
    void askSheet();
    void writeSheet(const QString& path);

private:
    void copyCommand();
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    FileJob* m_sheet;
    PictureCopy* m_copy;
    PagePrint* m_print;
};

} // namespace app
