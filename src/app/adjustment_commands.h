#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

class QAction;
class QWidget;

namespace app {

class FileExport;

/// What adjusts the selection by hand: a territory added or taken out with a reason, an adjustment taken back, the
/// journal exported.
class AdjustmentCommands : public QObject {
    Q_OBJECT
public:
    AdjustmentCommands(document::Document& document, Ui::MainWindow& ui, QWidget* window);

    /// Adds the chosen territory, or takes it out where it is in: whichever there is to do.
    QAction& eitherWay() { return *m_eitherWay; }
    /// Takes back the one at this place of MapState::adjustments.
    void remove(std::size_t place);
    void exportJournal();

private:
    void ask(bool adds);
    void adjust(const territory::Adjustment& adjustment);
    void follow();
    QString nameOf(const QString& code) const;

    document::Document& m_document;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    QAction* m_eitherWay;
    FileExport* m_export;
};

} // namespace app
