#pragma once

#include <QWidget>

class QToolButton;

namespace app {

/// A title that folds and unfolds what is under it; how it was left is remembered under its name.
class FoldingSection : public QWidget {
    Q_OBJECT
public:
    /// Takes `content`. `name` is the settings' key; `open` counts until the person has chosen.
    FoldingSection(const QString& name, const QString& title, QWidget* content, bool open, QWidget* parent = nullptr);

    bool isOpen() const;

private:
    void show(bool open);

    QString m_key;
    QToolButton* m_title;
    QWidget* m_content;
};

} // namespace app
