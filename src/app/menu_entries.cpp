#include "app/menu_entries.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// « &Fichier » → « Fichier »; « && » is one.
QString withoutMnemonic(const QString& text) {
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return QString(text).replace(mnemonic, u"\\1"_s);
}

void collect(const QList<QAction*>& actions, const QString& above, std::vector<MenuEntry>& entries) {
    for (const QAction* action : actions) {
        const QString path = above + withoutMnemonic(action->text());
        const auto* menu = action->menu<QMenu*>();
        const QString name = menu ? menu->objectName() : action->objectName();
        if (!action->isSeparator() && !name.isEmpty())
            entries.push_back({name, path, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
        if (menu)
            collect(menu->actions(), path + u" ▸ "_s, entries);
    }
}

} // namespace

std::vector<MenuEntry> menuEntries(const QMenuBar& bar) {
    std::vector<MenuEntry> entries;
    collect(bar.actions(), {}, entries);
    return entries;
}

} // namespace app
