#include "app/method_help.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;

MethodHelp::MethodHelp(QWidget* parent)
    : QDialog(parent), m_page(new QTextBrowser(this)), m_sought(new QLineEdit(this)), m_found(new QLabel(this)) {
    setWindowTitle(tr("Méthode et formules"));
    m_page->setAccessibleName(windowTitle());
    m_page->setOpenExternalLinks(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(20);
    m_sought->setPlaceholderText(tr("Chercher dans la page…"));
    m_sought->setAccessibleName(tr("Chercher dans la page"));
    m_sought->setClearButtonEnabled(true);
    m_found->setProperty("type", u"small"_s);
    auto* previous = new QPushButton(tr("Précédent"), this);
    auto* next = new QPushButton(tr("Suivant"), this);
    for (QPushButton* button : {previous, next})
        button->setAutoDefault(false);
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(m_sought, &QLineEdit::textChanged, this, [this] {
        // From the beginning of what is found now, so that a word grows where it stands.
        QTextCursor cursor = m_page->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_page->setTextCursor(cursor);
        find(false);
    });
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 12, 20, 12);
    bar->setSpacing(8);
    bar->addWidget(m_sought, 1);
    bar->addWidget(m_found);
    bar->addWidget(previous);
    bar->addWidget(next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_page, 1);
    resize(720, 760);
    load();
    m_page->setFocus();
}

void MethodHelp::load() {
    const bool english = QLocale().language() == QLocale::English;
    QFile file(english ? u":/help/method_en.html"_s : u":/help/method_fr.html"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // It ships inside the program.
    Q_UNUSED(opened);
    const int place = m_page->verticalScrollBar()->value();
    m_page->setHtml(QString::fromUtf8(file.readAll()));
    m_page->verticalScrollBar()->setValue(place);
}

void MethodHelp::find(bool backward) {
    const QString sought = m_sought->text();
    if (sought.isEmpty()) {
        m_found->clear();
        return;
    }
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_page->find(sought, flags)) {
        m_found->clear();
        return;
    }
    const QTextCursor before = m_page->textCursor();
    m_page->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (m_page->find(sought, flags)) {
        m_found->setText(tr("repris de l’autre bout"));
    } else {
        m_page->setTextCursor(before);
        m_found->setText(tr("introuvable"));
    }
}

void MethodHelp::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    // Rich text takes its colours when it is set: between light and dark it is set again.
    if (event->type() == QEvent::PaletteChange && isVisible())
        load();
}

void MethodHelp::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        m_sought->setFocus(Qt::ShortcutFocusReason);
        m_sought->selectAll();
    } else if (event->key() == Qt::Key_Return && m_sought->hasFocus()) {
        find(event->modifiers() & Qt::ShiftModifier);
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace app
