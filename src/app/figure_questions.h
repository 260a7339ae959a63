#pragma once

#include "document/document.h"
#include "document/figure_book.h"

#include <QObject>

class QAction;
class QMenu;

namespace app {

/// Answers « Qu’est-ce que ce chiffre ? » in every window of the program: by the command (Shift+F1), by the context
/// menu of a figure, and where a part asks for it (askFigure()).
class FigureQuestions : public QObject {
    Q_OBJECT
public:
    FigureQuestions(document::Document& document, QAction* command, QWidget* window);

signals:
    void helpWanted(const QString& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askAtFocus();
    bool offer(QWidget& widget, QPoint position, QPoint globalPosition);
    /// One figure is answered at once, of several one is chosen first.
    void ask(const QStringList& figures, QPoint globalPosition, QWidget& owner);
    void answer(const QString& figure, QPoint globalPosition, QWidget& owner);
    void fill(QMenu& menu, const QStringList& figures, QPoint globalPosition, QWidget& owner);
    QString nameOf(const QString& figure) const; ///< Empty when nobody knows it.
    QString here(const QString& figure) const;

    document::Document& m_document;
    QWidget* m_window;
    document::FigureBook m_book;
};

} // namespace app
