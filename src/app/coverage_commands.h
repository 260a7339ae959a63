#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace app {

class Appearance;
class CoveragePage;
class MapWidget;

/// Where to open the next venues, and how to place posts: what coverage leads to, from the menu.
class CoverageCommands : public QObject {
    Q_OBJECT
public:
    CoverageCommands(document::Document& document, MapWidget& map, const Appearance& appearance, CoveragePage& page,
                     Ui::MainWindow& ui, QWidget* window);

private:
    template <class Dialog> void open();
    void follow();

    document::Document& m_document;
    MapWidget& m_map;
    const Appearance& m_appearance;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
};

} // namespace app
