#pragma once

#include "document/document.h"

#include <QWidget>

class QAction;
class QListWidget;
class QPushButton;

namespace app {

class TextLabel;

/// The adjustments of the selection in the order made: what, why, by whom, when; each can be taken back.
class AdjustmentList : public QWidget {
    Q_OBJECT
public:
    explicit AdjustmentList(document::Document& document, QWidget* parent = nullptr);

    /// Buttons for these commands of the window stand under the list.
    void addCommand(QAction* command);

signals:
    void removeWanted(std::size_t place); ///< Of MapState::adjustments.

private:
    void follow();
    void choose();
    QString wordsOf(const territory::Adjustment& adjustment) const;

    document::Document& m_document;
    TextLabel* m_summary;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace app
