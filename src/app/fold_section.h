#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace app {

/// A part of the sheet under a heading that folds it; the reader's choice is remembered.
class FoldSection : public QWidget {
    Q_OBJECT
public:
    /// `key` names the choice in the settings; `open` is how it stands before the reader has chosen.
    FoldSection(const QString& title, const QString& key, bool open, QWidget* parent = nullptr);

    /// Where its parts go.
    QVBoxLayout& column() { return *m_column; }
    QWidget& content() { return *m_content; }
    bool isOpen() const;
    void setOpen(bool open);
    /// While what it says is awaited: nothing is shown, but the room stays, so that what is below doesn't jump.
    void setHeld(bool held);

private:
    void apply();

    QString m_title, m_key;
    bool m_held = false;
    QPushButton* m_head;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

} // namespace app
