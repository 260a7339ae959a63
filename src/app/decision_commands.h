#pragma once

#include "document/document.h"

#include <QObject>
#include <optional>

namespace Ui {
class MainWindow;
}

class QWidget;

namespace app {

class Opening;
class PasteListDialog;

/// What changes decisions: a pasted list, one set by hand; and the comparison of lists.
class DecisionCommands : public QObject {
    Q_OBJECT
public:
    DecisionCommands(document::Document& document, Opening& opening, Ui::MainWindow& ui, QWidget* window);

    /// Asks for a list, beginning with this text.
    void pasteList(const QString& text);
    /// The same with the lines of a file that are not all recognised.
    void confirmFile(const QString& path);

private:
    PasteListDialog* makePasteDialog();
    void useList(territory::DecisionList list);
    void pasteClipboard();
    void setDecision();
    void setDecision(const QString& code, const std::optional<territory::Decision>& decision);
    void compareLists();
    void follow();

    document::Document& m_document;
    Opening& m_opening;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
};

} // namespace app
