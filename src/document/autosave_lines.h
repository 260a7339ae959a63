#pragma once

#include "document/autosave.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace document {

/// A line of an autosave journal: sixteen digits of the SHA-256 of what follows, a blank, compact JSON, a line feed.
QByteArray sealed(const QJsonObject& json);
/// Nothing where the line is cut, or its checksum is not that of its JSON.
std::optional<QJsonObject> unsealed(const QByteArray& line);

QJsonObject jsonOf(const AutosaveHead& head);
/// False where it is no head, or one of a later version.
bool readHead(const QJsonObject& json, AutosaveHead& head);

/// {"plan": …}, {"state": …} or {"entry": …}.
QJsonObject jsonOf(const AutosaveLine& line);
/// Nothing where it can't be read.
std::optional<AutosaveLine> lineOf(const QJsonObject& json);

} // namespace document
