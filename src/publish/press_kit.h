#pragma once

#include "publish/publication.h"

#include <QStringList>

namespace publish {

/// What goes with a map for the press, to copy: a caption with its sources, and key figures, a sentence each.
struct PressKit {
    QString caption;
    QStringList keyFigures;
    QString credit;
    QString text() const; ///< All of it, ready to paste.
};

PressKit pressKitFor(const Publication& publication);

} // namespace publish
