#include "fuzzed_folder.h"

#include "hostile/made_up_workbooks.h"
#include "io/table.h"
#include "io/table_probe.h"
#include "io/text_table_reader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

enum Kind : unsigned { Csv, Xlsx, Ods, GeoJson, XlsxParts, OdsParts, KindCount };

QByteArray bytesOf(fuzz::Bytes part) {
    return {reinterpret_cast<const char*>(part.data()), qsizetype(part.size())};
}

fuzz::Bytes bytesOf(const QByteArray& content) {
    return {reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size())};
}

/// A sound archive around XML that isn't: mutated archives seldom get past their checksums.
QByteArray workbookOf(unsigned kind, fuzz::Bytes input) {
    static const std::array xlsx{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml",
                                 "xl/_rels/workbook.xml.rels", "xl/styles.xml"};
    static const std::array ods{"content.xml", "settings.xml"};
    hostile::ZipForger zip;
    if (kind == XlsxParts)
        zip.add("[Content_Types].xml", hostile::xlsxContentTypes());
    else
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    const std::span<const char* const> names =
        kind == XlsxParts ? std::span<const char* const>(xlsx) : std::span<const char* const>(ods);
    for (const char* name : names)
        if (const fuzz::Bytes part = fuzz::takePart(input); !part.empty())
            zip.add(name, bytesOf(part));
    return zip.bytes();
}

QString tableOf(const fuzz::FuzzedFolder& folder, unsigned kind, fuzz::Bytes input) {
    switch (kind) {
    case Xlsx:
        return folder.holding(u"t.xlsx"_s, input);
    case Ods:
        return folder.holding(u"t.ods"_s, input);
    case GeoJson:
        return folder.holding(u"t.geojson"_s, input);
    case XlsxParts:
        return folder.holding(u"t.xlsx"_s, bytesOf(workbookOf(kind, input)));
    case OdsParts:
        return folder.holding(u"t.ods"_s, bytesOf(workbookOf(kind, input)));
    default:
        return folder.holding(u"t.csv"_s, input);
    }
}

void checkRectangular(const io::Table& table) {
    for (const QStringList& row : table.rows)
        fuzz::require(row.size() == table.columns.size(), "every row has every column");
    fuzz::require(table.rows.size() == table.lines.size(), "every row has its line");
}

} // namespace

/// Tables: text, workbooks whole and by their parts, points; read the usual way, and found out and then read so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const fuzz::FuzzedFolder folder;
    fuzz::Bytes input(data, size);
    const unsigned kind = fuzz::takeKind(input, KindCount);
    const QString path = tableOf(folder, kind, input);
    if (const auto table = io::readTable(path))
        checkRectangular(*table);
    else
        fuzz::require(!table.error().what.isEmpty(), "a refusal says why");
    if (const auto probe = io::probeTable(path))
        if (const auto table = io::readTable(path, probe->layout))
            checkRectangular(*table);
    return 0;
}
