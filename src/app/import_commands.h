#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

class QWidget;

namespace app {

class Appearance;
class ImportWizard;
class Opening;

/// What adds columns of any table to the indicators, and takes them away again.
class ImportCommands : public QObject {
    Q_OBJECT
public:
    ImportCommands(document::Document& document, Opening& opening, const Appearance& appearance, Ui::MainWindow& ui,
                   QWidget* window);

    /// Opens the wizard, on this file when there is one.
    void addIndicators(const QString& path = {});
    /// Takes an added indicator or category away; its table goes with its last column.
    void remove(const QString& key);

private:
    void add(const ImportWizard& wizard);
    void fillMenu();

    document::Document& m_document;
    Opening& m_opening;
    const Appearance& m_appearance;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
};

} // namespace app
