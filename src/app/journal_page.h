#pragma once

#include "document/document.h"

#include <QWidget>

class QLineEdit;

namespace app {

/// The strip's journal: at the left the commands that can be undone, each a state to go back to; at the right the
/// project's journal, which is kept in its file: when, who, what.
class JournalPage : public QWidget {
    Q_OBJECT
public:
    explicit JournalPage(document::Document& document, QWidget* parent = nullptr);

signals:
    void authorChanged(const QString& author); ///< Of the lines to come.

private:
    QWidget* makeCommands(document::Document& document);
    QWidget* makeEntries(document::Document& document);

    QLineEdit* m_author = nullptr;
};

} // namespace app
