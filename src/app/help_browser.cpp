#include "app/help_browser.h"

#include "app/help_book.h"

#include <QEvent>
#include <QScrollBar>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 20;

} // namespace

HelpBrowser::HelpBrowser(const HelpBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book) {
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDefaultStyleSheet(u"h1 { font-size: 19px; } h2 { font-size: 15px; } h3 { font-size: 13px; }"_s);
    document()->setDocumentMargin(kMargin);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& address) {
    if (const int page = m_book.pageOf(address); page >= 0)
        return m_book.html(m_book.pages()[std::size_t(page)].id);
    return QTextBrowser::loadResource(type, address);
}

void HelpBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    // Rich text takes its colours when it is set: between light and dark it is set again.
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        const int place = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace app
