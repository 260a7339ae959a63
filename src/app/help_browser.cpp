#include "app/help_browser.h"

#include "app/help_book.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 20;
constexpr int kSmallest = 8,
              kLargest = 48; ///< Pixels. Qt's own zoom counts in points, which a font in pixels has none of.

} // namespace

HelpBrowser::HelpBrowser(const HelpBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book) {
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    // Sizes by name follow the size of the text; in pixels they would not.
    document()->setDefaultStyleSheet(
        u"h1 { font-size: x-large; } h2 { font-size: large; } h3 { font-size: medium; }"_s);
    document()->setDocumentMargin(kMargin);
}

QVariant HelpBrowser::loadResource(int type, const QUrl& address) {
    if (const int page = m_book.pageOf(address); page >= 0)
        return m_book.html(m_book.pages()[std::size_t(page)].id);
    return QTextBrowser::loadResource(type, address);
}

void HelpBrowser::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    const int turned = event->angleDelta().y(), step = turned > 0 ? 1 : turned < 0 ? -1 : 0;
    QFont scaled = font();
    scaled.setPixelSize(std::clamp(QFontInfo(scaled).pixelSize() + step, kSmallest, kLargest));
    setFont(scaled);
    event->accept();
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
