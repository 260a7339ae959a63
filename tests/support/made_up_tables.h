#pragma once

#include <QFile>
#include <QStringList>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <vector>

/// Workbooks that a test writes by GDAL, cell by cell as text, and files byte by byte.
namespace support {

struct MadeUpSheet {
    QString name;
    std::vector<QStringList> lines; ///< As they stand, titles included.
};

/// `driver`: "XLSX" or "ODS". A cell "=A1" becomes a formula without result, a number text unless it starts with "#"
/// ("#1.5" is written as the number 1.5).
inline void writeWorkbook(const QString& path, const char* driver, const std::vector<MadeUpSheet>& sheets) {
    GDALAllRegister();
    GDALDriver* writer = GetGDALDriverManager()->GetDriverByName(driver);
    const GDALDatasetUniquePtr book(writer->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    for (const MadeUpSheet& sheet : sheets) {
        OGRLayer* layer = book->CreateLayer(sheet.name.toUtf8().constData(), nullptr, wkbNone, nullptr);
        qsizetype width = 0;
        for (const QStringList& line : sheet.lines)
            width = std::max(width, line.size());
        // GDAL writes the names of its fields as a first line: they are the first line of the sheet.
        for (qsizetype column = 0; column < width; ++column) {
            const bool number = sheet.lines.back().value(column).startsWith(u'#');
            OGRFieldDefn field(sheet.lines.front().value(column).toUtf8().constData(), number ? OFTReal : OFTString);
            layer->CreateField(&field);
        }
        for (std::size_t line = 1; line < sheet.lines.size(); ++line) {
            OGRFeature feature(layer->GetLayerDefn());
            for (qsizetype column = 0; column < sheet.lines[line].size(); ++column) {
                const QString& cell = sheet.lines[line][column];
                if (cell.startsWith(u'#'))
                    feature.SetField(int(column), cell.mid(1).toDouble());
                else if (!cell.isEmpty())
                    feature.SetField(int(column), cell.toUtf8().constData());
            }
            if (layer->CreateFeature(&feature) != OGRERR_NONE)
                qFatal("the test's workbook can't be written");
        }
    }
}

inline QString writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file can't be written");
    return path;
}

} // namespace support
