#pragma once

#include <QFrame>

class QVBoxLayout;

namespace app {

class TextLabel;

/// A box of the sheet with a coloured edge: the decision, or the score. Never both.
class SheetBox : public QFrame {
    Q_OBJECT
public:
    explicit SheetBox(QWidget* parent = nullptr);

    /// Which edge: "decision", "score" or "neutral", as the theme names them.
    void setEdge(const QString& edge);
    /// Adds a text below the others; `type` as TextLabel.
    TextLabel* addText(const QString& type);
    /// Says which figures it shows, with a button that asks what they are.
    void showFigures(const QStringList& figures);

private:
    QVBoxLayout* m_column;
};

} // namespace app
