#pragma once

#include "territory/problem.h"
#include "territory/progress.h"

#include <QHash>
#include <QJsonObject>
#include <QRect>
#include <QSize>
#include <QString>
#include <stop_token>

namespace publish {

/// A picture drawn again from what its provenance says, held against what the file shows.
struct Redrawing {
    QRect where; ///< The pixels that differ; empty = none does.
    qint64 pixels = 0;
};

/// `paths`: where the files that the provenance names are here; `size`: of the file's picture. A Problem when the state
/// or a file can't be read, or when stopped.
territory::Expected<Redrawing> redraw(const QString& png, const QJsonObject& provenance,
                                      const QHash<QString, QString>& paths, QSize size, std::stop_token stop,
                                      const territory::Progress& progress);

} // namespace publish
