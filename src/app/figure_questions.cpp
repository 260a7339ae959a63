#include "app/figure_questions.h"

#include "app/figure_card.h"
#include "app/figures.h"
#include "publish/method_words.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Charts and texts to be edited have menus of their own; tables and their headers may.
bool hasOwnMenu(const QWidget& widget) {
    for (const QWidget* part = &widget; part && !part->isWindow(); part = part->parentWidget()) {
        if (const auto* header = qobject_cast<const QHeaderView*>(part))
            return header->contextMenuPolicy() != Qt::DefaultContextMenu;
        if (part->contextMenuPolicy() != Qt::DefaultContextMenu || qobject_cast<const QLineEdit*>(part))
            return true;
        if (showsFigures(*part) || qobject_cast<const QTableView*>(part))
            return false;
        if (qobject_cast<const QAbstractScrollArea*>(part) && !qobject_cast<const QAbstractItemView*>(part))
            return true;
    }
    return true;
}

} // namespace

FigureQuestions::FigureQuestions(document::Document& document, QAction* command, QWidget* window)
    : QObject(window), m_document(document), m_window(window) {
    connect(command, &QAction::triggered, this, &FigureQuestions::askAtFocus);
    qApp->installEventFilter(this);
}

void FigureQuestions::askAtFocus() {
    QWidget* active = QApplication::activeWindow() ? QApplication::activeWindow() : m_window;
    QWidget* focus = QApplication::focusWidget();
    QStringList figures = focus ? figuresAt(*focus) : QStringList();
    if (figures.isEmpty())
        figures = figuresIn(*active);
    QWidget& beside = focus ? *focus : *active;
    ask(figures, beside.mapToGlobal(beside.rect().center()), *active);
}

bool FigureQuestions::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWidgetType())
        return false;
    auto& widget = static_cast<QWidget&>(*watched);
    if (event->type() == QEvent::WhatsThis) {
        const auto& question = static_cast<const QHelpEvent&>(*event);
        const QPoint position = question.pos();
        const QStringList figures = figuresAt(widget, &position);
        ask(figures, question.globalPos(), *widget.window());
        return !figures.isEmpty();
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto& wish = static_cast<const QContextMenuEvent&>(*event);
        return offer(widget, wish.pos(), wish.globalPos());
    }
    if (event->type() == QEvent::KeyPress) { // in dialogs, where the menu's own shortcut doesn't answer
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_F1 && key.modifiers() == Qt::ShiftModifier) {
            askAtFocus();
            return true;
        }
    }
    return false;
}

bool FigureQuestions::offer(QWidget& widget, QPoint position, QPoint globalPosition) {
    if (hasOwnMenu(widget))
        return false;
    const QStringList figures = figuresAt(widget, &position);
    if (figures.isEmpty())
        return false;
    auto* menu = new QMenu(&widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Qu’est-ce que ce chiffre ?"));
    fill(*menu, figures, globalPosition, *widget.window());
    menu->popup(globalPosition);
    return true;
}

void FigureQuestions::ask(const QStringList& figures, QPoint globalPosition, QWidget& owner) {
    if (figures.size() == 1)
        return answer(figures.first(), globalPosition, owner);
    auto* menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Qu’est-ce que ce chiffre ?"));
    menu->addSection(menu->accessibleName());
    fill(*menu, figures, globalPosition, owner);
    menu->popup(globalPosition);
}

void FigureQuestions::fill(QMenu& menu, const QStringList& figures, QPoint globalPosition, QWidget& owner) {
    for (const QString& figure : figures) {
        const QString name = nameOf(figure);
        if (!name.isEmpty())
            menu.addAction(name, this,
                           [this, figure, globalPosition, &owner] { answer(figure, globalPosition, owner); });
    }
    if (menu.actions().size() <= 1)
        menu.addAction(tr("Aucun chiffre ici"))->setEnabled(false);
}

QString FigureQuestions::nameOf(const QString& figure) const {
    const auto answer =
        m_document.dataset() ? m_book.answer(figure, *m_document.dataset(), m_document.state()) : std::nullopt;
    return answer ? answer->name : QString();
}

QString FigureQuestions::here(const QString& figure) const {
    const bool ofScore = figure == u"score"_s || figure == u"rank"_s || figure == u"selection"_s;
    if (ofScore && m_document.results())
        return publish::scoreMethod(m_document.state(), *m_document.dataset(), *m_document.results());
    if ((figure == u"probability"_s || figure == u"interval"_s) && m_document.results())
        return publish::drawsWords(m_document.state(), *m_document.results());
    if (figure == u"reach"_s && m_document.results())
        return publish::coverageWords(*m_document.results());
    return {};
}

void FigureQuestions::answer(const QString& figure, QPoint globalPosition, QWidget& owner) {
    if (!m_document.dataset())
        return;
    const auto answer = m_book.answer(figure, *m_document.dataset(), m_document.state());
    if (!answer)
        return;
    auto* card = new FigureCard(*answer, here(figure), &owner);
    connect(card, &FigureCard::helpWanted, this, &FigureQuestions::helpWanted);
    card->popupAt(globalPosition);
}

} // namespace app
