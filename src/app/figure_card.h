#pragma once

#include "document/figure_book.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

/// The answer to « Qu’est-ce que ce chiffre ? »: goes away with Escape, or a click beside it.
class FigureCard : public QFrame {
    Q_OBJECT
public:
    /// `here`: what is particular to the figure as it is now; may be empty.
    FigureCard(const document::FigureAnswer& answer, const QString& here, QWidget* parent);

    /// Beside that place of the screen, all of it on the screen.
    void popupAt(QPoint globalPosition);

signals:
    void helpWanted(const QString& page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addLine(const QString& name, const QString& text, bool rich = false);

    QVBoxLayout* m_column;
    QString m_spoken; ///< All of it, for a screen reader.
};

} // namespace app
