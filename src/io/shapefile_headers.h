#pragma once

#include "territory/diagnosis.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace io {

class InputFile;

/// What the headers of a shapefile's three parts claim, against what is there. GDAL opens a truncated .shp without a
/// word, so the sums are done here (ESRI Shapefile Technical Description, 1998, p. 2–5 and 23–24; dBASE III header).
class ShapefileHeaders {
public:
    explicit ShapefileHeaders(const InputFile& input);

    qint64 declaredFeatures() const;   ///< The greater of what .shx and .dbf claim; 0 when neither is readable.
    QByteArray languageDriver() const; ///< Encoding that the .dbf declares ("LDID/87"), or "".
    /// Truncated or contradictory parts, as findings about `file`.
    territory::Diagnosis findings(const QString& file) const;

private:
    struct Part {
        qint64 claimedBytes = 0;
        qint64 actualBytes = -1; ///< -1 = absent.
        bool isCut() const { return actualBytes >= 0 && claimedBytes > actualBytes; }
    };
    void readMain(const QByteArray& path);
    void readIndex(const QByteArray& path);
    void readTable(const QByteArray& path);

    Part m_main, m_index, m_table;
    bool m_isShapefile = false; ///< The .shp begins as one.
    qint64 m_indexRecords = -1; ///< That the .shx claims; -1 when it is absent or was rebuilt.
    qint64 m_lostRecords = 0;   ///< Of the .shx, that point beyond the end of the .shp.
    qint64 m_tableRecords = -1;
    std::uint8_t m_languageDriver = 0;
};

} // namespace io
