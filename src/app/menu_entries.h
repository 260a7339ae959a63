#pragma once

#include <QString>
#include <vector>

class QMenuBar;

namespace app {

/// A command or a submenu, as a person finds it.
struct MenuEntry {
    QString name;      ///< Of its action or menu in the form: "actionPressMap".
    QString path;      ///< « Fichier ▸ Carte de presse… », in the interface's language, without mnemonics.
    QString shortcuts; ///< « Ctrl+E », several with « , », written as this system writes them; empty = none.
};

/// All that a menu bar has, submenus included, in their order; what has no name (files opened before) left out.
std::vector<MenuEntry> menuEntries(const QMenuBar& bar);

} // namespace app
