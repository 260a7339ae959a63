#pragma once

#include <QTextBrowser>

namespace app {

class HelpBook;

/// Shows pages of the help; web links open in the browser.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    HelpBrowser(const HelpBook& book, QWidget* parent);

protected:
    QVariant loadResource(int type, const QUrl& address) override;
    void changeEvent(QEvent* event) override;
    /// With Ctrl, the text grows and shrinks, and stays readable.
    void wheelEvent(QWheelEvent* event) override;

private:
    const HelpBook& m_book;
};

} // namespace app
