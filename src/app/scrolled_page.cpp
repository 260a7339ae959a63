#include "app/scrolled_page.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

namespace app {

namespace {

/// Says the least height of its page at the present width. QScrollArea itself would take the height that a page with
/// wrapping lines prefers: its tables would be scrolled inside of something that scrolls.
class PageHolder : public QWidget {
public:
    explicit PageHolder(QWidget* page) : m_page(page) {
        page->setParent(this);
        page->installEventFilter(this);
    }

    QSize minimumSizeHint() const override {
        const QSize least = m_page->minimumSizeHint().expandedTo(m_page->minimumSize());
        const QLayout* const layout = m_page->layout();
        if (!layout || !layout->hasHeightForWidth())
            return least;
        return {least.width(), layout->minimumHeightForWidth(std::max(width(), least.width()))};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        m_page->resize(size()); // the area hears of it first, and may have resized this again
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == m_page && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::eventFilter(watched, event);
    }

private:
    QWidget* m_page;
};

} // namespace

QScrollArea* scrolledPage(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows what has the focus inside
    area->setWidget(new PageHolder(page));
    return area;
}

} // namespace app
