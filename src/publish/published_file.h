#pragma once

#include "publish/publish.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace publish {

/// What a published file says of itself.
struct PublishedFile {
    Format format = Format::Png; ///< By its content, whatever its name.
    QJsonObject provenance;
};

/// A Problem when the file can't be read, is none of ours, or carries no provenance.
territory::Expected<PublishedFile> readPublished(const QString& path);

} // namespace publish
