#pragma once

#include "app/menu_entries.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace app {

/// The pages of the help, as they ship (":/help/fr", ":/help/en"), in the language of the interface. Where a page names
/// a command, « {actionPressMap} », the reader gets its place in the menus as it is now; « {shortcuts} » is the table
/// of all keys. So no page can name a command or a key that isn't there.
class HelpBook {
public:
    struct Page {
        QString id;    ///< Its file's name: "map".
        QString title; ///< « La carte »
    };

    explicit HelpBook(const std::vector<MenuEntry>& entries = {});

    const std::vector<Page>& pages() const { return m_pages; }
    /// Where in `pages()`, -1 for an address of elsewhere.
    int pageOf(const QUrl& address) const;
    /// "qrc:/help/fr/map.html#legende"
    QUrl address(const QString& page, const QString& anchor = {}) const;
    /// A page whole; empty for one that doesn't exist.
    QString html(const QString& page) const;
    /// Commands that its text names and no menu has.
    QStringList unknownCommands(const QString& page) const;

private:
    QString read(const QString& page) const;
    QString shortcutTable() const;

    QString m_folder;
    std::vector<MenuEntry> m_entries;
    QHash<QString, QString> m_paths; ///< By the action's name.
    std::vector<Page> m_pages;
};

} // namespace app
