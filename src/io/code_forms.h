#pragma once

#include <QString>
#include <QStringView>

namespace io {

/// Five characters of INSEE: "01001", "2A004", "97105". Whether such a commune exists is another matter.
bool hasCommuneForm(QStringView text);

/// A commune's code from which a spreadsheet has taken the zero in front: "1001" → "01001"; else "".
QString withLeadingZero(const QString& text);

} // namespace io
