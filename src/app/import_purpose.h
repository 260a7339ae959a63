#pragma once

#include "io/table_probe.h"

#include <QString>
#include <vector>

namespace app {

/// What a table is read for: the columns that are asked of it by what they hold, and whether any others may be taken.
/// The wizard's pages are made from this, so that another kind of table needs only another value.
struct ImportPurpose {
    struct Role {
        QString key;   ///< "code"
        QString label; ///< « Colonne du code »
        bool required = true;
        std::vector<io::ColumnContent> contents = {}; ///< What it may hold, the best first; empty = anything.
        QStringList names = {}; ///< Of columns that are taken for it whatever they hold, the best first.
    };

    QString title;    ///< Of the window: « Ajouter des indicateurs »
    QString verb;     ///< Of the last button: « Ajouter »
    QString settings; ///< Where choices are remembered by file name.
    std::vector<Role> roles;
    bool takesFigures = false; ///< Any other column may be taken, as a figure or as a category.

    /// Index of a role's key, or -1.
    int role(const QString& key) const;
};

/// The role of the column that says which territory or commune a row is about.
inline constexpr auto kCodeRole = "code";

/// Figures and categories by EPCI or by commune.
ImportPurpose indicatorImport();

} // namespace app
