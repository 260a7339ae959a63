#pragma once

#include "publish/file_writers.h"

#include <QByteArray>

namespace publish {

/// What a file says of itself, in the form that PDF and JPEG keep it (XMP, ISO 16684-1): title, description, language,
/// program, provenance as JSON in diagonale:provenance.
QByteArray xmpPacket(const FileDescription& description);

/// Namespace of the provenance, in XMP and SVG.
inline constexpr char kProvenanceNamespace[] = "urn:diagonale:provenance";

} // namespace publish
