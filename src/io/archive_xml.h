#pragma once

#include "territory/problem.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

class QXmlStreamReader;

namespace io {

/// Hands every start and end of an element and the text between of one XML file of an archive to `visit`, block by
/// block: the whole is never in memory, and one text may come in pieces. A Problem of `visit` ends the reading.
/// `archive` as GDAL opens it, its expansion already checked; `subject` is what messages call it.
territory::Expected<void>
readArchiveXml(const QByteArray& archive, const QString& part, const QString& subject,
               const std::function<std::optional<territory::Problem>(const QXmlStreamReader&)>& visit);

/// Value of an attribute of the element that stands there, whatever its name space; "" when it isn't there.
QString attributeNamed(const QXmlStreamReader& xml, QLatin1StringView localName);

/// A workbook whose part can't be read, and why.
territory::Problem damagedWorkbook(const QString& part, const QString& detail, const QString& subject);

} // namespace io
