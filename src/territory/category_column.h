#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace territory {

/// A column of words, such as a zoning (ZIP, ZAC): not a criterion, but a theme of the map and something to filter by.
struct CategoryColumn {
    QString key;
    QString label;
    QString source;
    QString vintage;
    QStringList categories;     ///< In the order in which they are shown.
    QHash<QString, int> byCode; ///< Index in `categories` by territory code; absent = non disponible.

    friend bool operator==(const CategoryColumn&, const CategoryColumn&) = default;
};

} // namespace territory
