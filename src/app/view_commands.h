#pragma once

#include "app/appearance.h"
#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace app {

class InfoBar;
class MapWidget;

/// What changes how the map is seen, not what it says: zoom, frames, areas, light and dark, language.
class ViewCommands : public QObject {
    Q_OBJECT
public:
    ViewCommands(document::Document& document, Appearance& appearance, MapWidget& map, Ui::MainWindow& ui,
                 QObject* parent);

private:
    void addFrames();
    void addAppearances();
    void addTextSizes();
    void addLanguages();
    void followSelection();
    void showHome();
    void showAreaOfSelection(QStringView level);

    document::Document& m_document;
    Appearance& m_appearance;
    MapWidget& m_map;
    Ui::MainWindow& m_ui;
};

} // namespace app
