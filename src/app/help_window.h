#pragma once

#include "app/help_book.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace app {

class HelpBrowser;

/// The help, to be read beside the map: contents, a page, links, search in all pages. Nothing comes from a network.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(const std::vector<MenuEntry>& entries, QWidget* parent = nullptr);

    const HelpBook& book() const { return m_book; }
    /// Shows that page, at that anchor, in front.
    void showPage(const QString& page, const QString& anchor = {});

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makePages();
    void followPage(const QUrl& address);
    void seek();
    void find(bool backward);
    bool findElsewhere(bool backward);
    bool mentions(int page) const; ///< It has what is sought.

    HelpBook m_book;
    std::vector<QString> m_texts; ///< Of the pages, without markup, to search in.
    HelpBrowser* m_page;
    QListWidget* m_contents;
    QLineEdit* m_sought;
    QLabel* m_found;
};

} // namespace app
