#include "io/csv_writer.h"

#include "io/cell_values.h"
#include "io/file_replacement.h"
#include "io/gdal_session.h"
#include "io/memory_folder.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <cpl_vsi.h>
#include <ogrsf_frmts.h>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

/// What a spreadsheet shows, and never runs.
QByteArray asText(const QString& cell) {
    return (beginsAsFormula(cell) ? u'\'' + cell : cell).toUtf8();
}

bool fillLayer(OGRLayer& layer, const QStringList& columns, const std::vector<QStringList>& rows) {
    for (const QString& column : columns) {
        OGRFieldDefn field(asText(column).constData(), OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE)
            return false;
    }
    for (const QStringList& row : rows) {
        Q_ASSERT(row.size() == columns.size());
        OGRFeature feature(layer.GetLayerDefn());
        for (int column = 0; column < row.size(); ++column)
            feature.SetField(column, asText(row[column]).constData());
        if (layer.CreateFeature(&feature) != OGRERR_NONE)
            return false;
    }
    return true;
}

// In memory first: a table of territories is small, and what reaches the disk is then known to be complete.
QByteArray csvBytes(const QStringList& columns, const std::vector<QStringList>& rows) {
    const MemoryFolder memory;
    const QByteArray path = memory.pathOf(u"table.csv"_s);
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("CSV");
    {
        const GDALDatasetUniquePtr dataset(driver->Create(path.constData(), 0, 0, 0, GDT_Unknown, nullptr));
        // Codes stay unquoted, as in the official tables.
        const char* options[] = {"STRING_QUOTING=IF_NEEDED", nullptr};
        OGRLayer* layer =
            dataset ? dataset->CreateLayer("table", nullptr, wkbNone, const_cast<char**>(options)) : nullptr;
        if (layer == nullptr || !fillLayer(*layer, columns, rows))
            return {};
    }
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(path.constData(), &size, FALSE);
    return bytes == nullptr ? QByteArray()
                            : QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
}

} // namespace

Expected<void> writeCsv(const QString& path, const QStringList& columns, const std::vector<QStringList>& rows) {
    const GdalSession session;
    const QByteArray bytes = csvBytes(columns, rows);
    if (bytes.isEmpty() || session.errorCount() > 0)
        return tl::unexpected(Problem{
            Text::tr("Le tableau n’a pas pu être composé (GDAL : « %1 »).").arg(session.firstError()), path, {}});
    auto file = FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    return file->write(bytes).and_then([&] { return file->commit(); });
}

QByteArray csvText(const QStringList& columns, const std::vector<QStringList>& rows) {
    const GdalSession session;
    return csvBytes(columns, rows);
}

QString numberCell(double value) {
    return std::isnan(value) ? QString() : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace io
