#include "app/help_window.h"

#include "app/flat_button.h"
#include "app/help_browser.h"
#include "app/tab_order.h"
#include "app/window_size.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

HelpWindow::HelpWindow(const std::vector<MenuEntry>& entries, QWidget* parent)
    : QDialog(parent)
    , m_book(entries)
    , m_page(new HelpBrowser(m_book, this))
    , m_contents(new QListWidget(this))
    , m_sought(new QLineEdit(this))
    , m_found(new QLabel(this)) {
    setWindowTitle(tr("Aide de Diagonale"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makePages(), 1);
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpWindow::followPage);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_book.pageOf(m_page->source()))
            m_page->setSource(m_book.address(m_book.pages()[std::size_t(row)].id));
    });
    for (const HelpBook::Page& page : m_book.pages())
        m_texts.push_back(QTextDocumentFragment::fromHtml(m_book.html(page.id)).toPlainText());
    resize(openingSize(*this, {960, 720}));
    m_page->setSource(m_book.address(m_book.pages().front().id));
    m_page->setFocus();
    tabAsLaidOut(*this);
}

QWidget* HelpWindow::makeBar() {
    auto* bar = new QWidget(this);
    auto* back = flatButton(u"go-previous"_s, tr("Page précédente"), bar);
    auto* forward = flatButton(u"go-next"_s, tr("Page suivante"), bar);
    connect(back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    back->setEnabled(false);
    forward->setEnabled(false);

    m_sought->setPlaceholderText(tr("Chercher dans l’aide…"));
    m_sought->setAccessibleName(tr("Chercher dans l’aide"));
    m_sought->setClearButtonEnabled(true);
    connect(m_sought, &QLineEdit::textChanged, this, &HelpWindow::seek);
    m_found->setProperty("type", u"small"_s);
    auto* previous = new QPushButton(tr("Précédent"), bar);
    auto* next = new QPushButton(tr("Suivant"), bar);
    for (QPushButton* button : {previous, next})
        button->setAutoDefault(false);
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 12, 20, 12);
    row->setSpacing(8);
    row->addWidget(back);
    row->addWidget(forward);
    row->addWidget(m_sought, 1);
    row->addWidget(m_found);
    row->addWidget(previous);
    row->addWidget(next);
    return bar;
}

QWidget* HelpWindow::makePages() {
    m_contents->setAccessibleName(tr("Sommaire de l’aide"));
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const HelpBook::Page& page : m_book.pages())
        m_contents->addItem(page.title);
    auto* pages = new QSplitter(this);
    pages->addWidget(m_contents);
    pages->addWidget(m_page);
    pages->setChildrenCollapsible(false);
    pages->setStretchFactor(1, 1);
    pages->setSizes({240, 720});
    return pages;
}

void HelpWindow::showPage(const QString& page, const QString& anchor) {
    m_page->setSource(m_book.address(page, anchor));
    show();
    raise();
    activateWindow();
}

void HelpWindow::followPage(const QUrl& address) {
    const int row = m_book.pageOf(address);
    m_contents->setCurrentRow(row);
    m_page->setAccessibleName(row < 0 ? windowTitle() : m_book.pages()[std::size_t(row)].title);
}

bool HelpWindow::mentions(int page) const {
    return m_texts[std::size_t(page)].contains(m_sought->text(), Qt::CaseInsensitive);
}

void HelpWindow::seek() {
    int pages = 0;
    for (int row = 0; row < m_contents->count(); ++row) {
        m_contents->item(row)->setHidden(!mentions(row));
        pages += mentions(row);
    }
    m_found->setText(m_sought->text().isEmpty() ? QString()
                     : pages == 0               ? tr("introuvable")
                                                : tr("%n pages", nullptr, pages));
    // From the beginning of what is found now, so that a word grows where it stands.
    QTextCursor cursor = m_page->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_page->setTextCursor(cursor);
    if (pages > 0 && !m_sought->text().isEmpty())
        find(false);
}

void HelpWindow::find(bool backward) {
    const QString sought = m_sought->text();
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (sought.isEmpty() || m_page->find(sought, flags) || findElsewhere(backward))
        return;
    m_page->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    m_page->find(sought, flags);
}

bool HelpWindow::findElsewhere(bool backward) {
    const int count = m_contents->count(), present = m_contents->currentRow();
    for (int step = 1; step < count; ++step) {
        const int row = (present + (backward ? count - step : step)) % count;
        if (!mentions(row))
            continue;
        m_contents->setCurrentRow(row);
        m_page->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        return m_page->find(m_sought->text(), backward ? QTextDocument::FindBackward : QTextDocument::FindFlags());
    }
    return false;
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_sought->setFocus(Qt::ShortcutFocusReason);
        m_sought->selectAll();
    } else if (event->matches(QKeySequence::Back)) {
        m_page->backward();
    } else if (event->matches(QKeySequence::Forward)) {
        m_page->forward();
    } else if (event->key() == Qt::Key_Return && m_sought->hasFocus()) {
        find(event->modifiers() & Qt::ShiftModifier);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace app
