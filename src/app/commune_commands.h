#pragma once

#include "document/document.h"

#include <QObject>
#include <QPointer>

namespace Ui {
class MainWindow;
}

class QDialog;

namespace app {

class Appearance;
class SheetCommands;

/// What opens the views made from communes: inside one territory, and groupings outside the ranking. One window of
/// each, that stays beside the map.
class CommuneCommands : public QObject {
    Q_OBJECT
public:
    CommuneCommands(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui,
                    SheetCommands& sheet, QWidget* window);

    void showCommunes();
    void showGroupings();

private:
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    QPointer<QDialog> m_communes, m_groupings;
};

} // namespace app
