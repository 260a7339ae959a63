#pragma once

#include "map/legend.h"

#include <QString>
#include <QStringList>

namespace publish {

/// All words of a page; the map goes in the middle.
struct PageContent {
    QString title;
    QString subtitle;
    map::Legend legend;
    QStringList notes; ///< Completeness, method, sources, boundaries: a paragraph each.
    QString credit;    ///< « Diagonale · 21 novembre 2026 »
};

} // namespace publish
