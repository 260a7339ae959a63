#include "io/table_lines.h"

#include "io/csv_writer.h"
#include "io/foreign_format.h"
#include "io/point_table.h"
#include "io/separated_text.h"
#include "io/table_limits.h"
#include "io/vector_dataset.h"
#include "io/zip_limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableLines)
};

constexpr int kLinesBetweenStops = 1024;

Problem stopped(const QString& name) {
    return {Text::tr("La lecture a été arrêtée."), name, {}};
}

/// A workbook is a zip within: anything else under its name is told apart before the archive is opened.
Expected<void> checkWorkbook(const QString& path) {
    if (const auto plain = checkPlainFile(path); !plain)
        return plain;
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
    if (start.startsWith("PK"))
        return {};
    const QString format = foreignFormatOf(start);
    return tl::unexpected(Problem{format.isEmpty()
                                      ? Text::tr("Ce fichier porte le nom d’un classeur, mais n’en est pas un.")
                                      : Text::tr("Ce fichier porte le nom d’un classeur, mais c’est %1.").arg(format),
                                  path, Text::tr("Ouvrez un tableau CSV, XLSX ou ODS.")});
}

QString cellOf(const OGRFeature& feature, int column) {
    return feature.IsFieldSetAndNotNull(column) ? QString::fromUtf8(feature.GetFieldAsString(column)).trimmed()
                                                : QString();
}

} // namespace

Expected<std::unique_ptr<TableLines>> TableLines::openFile(const QString& path, const TableLayout& asked) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "xlsx"_L1 || suffix == "xlsm"_L1)
        return openWorkbook(path, "XLSX");
    if (suffix == "ods"_L1)
        return openWorkbook(path, "ODS");
    if (suffix == "xls"_L1)
        return tl::unexpected(Problem{Text::tr("L’ancien format XLS n’est pas lu."), path,
                                      Text::tr("Enregistrez le classeur au format XLSX ou CSV.")});
    if (isPointLayer(path)) {
        const auto points = readPointTable(path);
        if (!points)
            return tl::unexpected(points.error());
        return ofBytes(csvText(points->columns, points->rows), {}, path);
    }
    const auto bytes = readTextFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return ofBytes(*bytes, asked, path);
}

Expected<std::unique_ptr<TableLines>> TableLines::ofText(const QString& text, const QString& name) {
    return ofBytes(text.toUtf8(), {}, name);
}

Expected<std::unique_ptr<TableLines>> TableLines::ofBytes(const QByteArray& bytes, const TableLayout& asked,
                                                          const QString& name) {
    auto text = separatedText(bytes, asked, name);
    if (!text)
        return tl::unexpected(text.error());
    std::unique_ptr<TableLines> table(new TableLines);
    table->m_name = name;
    table->m_separator = text->separator;
    table->m_encoding = text->encoding;
    table->m_columns = text->columns;
    // Read from memory, recoded: GDAL takes CSV for UTF-8 and would look for companions beside the user's file.
    table->m_memory.add(u"table.csv"_s, text->utf8);
    const char* const options[] = {"AUTODETECT_TYPE=NO", nullptr};
    table->m_dataset = openVector(table->m_memory.pathOf(u"table.csv"_s), "CSV", options);
    if (!table->m_dataset || table->m_dataset->GetLayerCount() == 0)
        return tl::unexpected(table->unreadable());
    table->m_layer = table->m_dataset->GetLayer(0);
    return table;
}

Expected<std::unique_ptr<TableLines>> TableLines::openWorkbook(const QString& path, const char* driver) {
    if (const auto workbook = checkWorkbook(path); !workbook)
        return tl::unexpected(workbook.error());
    std::unique_ptr<TableLines> table(new TableLines);
    table->m_name = path;
    table->m_isOds = qstrcmp(driver, "ODS") == 0;
    const QString name = u"table."_s + QFileInfo(path).suffix().toLower();
    if (!table->m_memory.load(name, path))
        return tl::unexpected(Problem{Text::tr("Ce fichier ne peut être lu."), path, {}});
    table->m_archive = table->m_memory.pathOf(name);
    if (const auto small = checkExpansion(table->m_archive, path); !small)
        return tl::unexpected(small.error());
    if (table->m_isOds) { // GDAL reads all its sheets at once: how large they are must be known before.
        auto scans = scanOds(table->m_archive, path);
        if (!scans)
            return tl::unexpected(scans.error());
        table->m_scans = std::move(*scans);
    }
    table->m_dataset = openVector(table->m_archive, driver);
    if (!table->m_dataset || table->m_session.errorCount() > 0)
        return tl::unexpected(table->unreadable());
    for (int index = 0; index < table->m_dataset->GetLayerCount(); ++index)
        table->m_sheets << QString::fromUtf8(table->m_dataset->GetLayer(index)->GetName());
    if (table->m_sheets.isEmpty())
        return tl::unexpected(Problem{Text::tr("Ce classeur n’a aucune feuille."), path,
                                      Text::tr("Ouvrez un tableau CSV, XLSX ou ODS.")});
    return table;
}

Expected<void> TableLines::chooseSheet(const QString& sheet) {
    const qsizetype index = m_sheets.indexOf(sheet);
    if (index < 0)
        return tl::unexpected(Problem{Text::tr("Ce classeur n’a pas de feuille « %1 ».").arg(sheet), m_name,
                                      Text::tr("Choisissez l’une de celles-ci : %1.").arg(m_sheets.join(u", "_s))});
    if (!m_isOds && !m_scans.contains(sheet)) {
        auto scan = scanXlsxSheet(m_archive, sheet, m_name);
        if (!scan)
            return tl::unexpected(scan.error());
        m_scans.insert(sheet, std::move(*scan));
    }
    m_sheet = sheet;
    m_layer = m_dataset->GetLayer(static_cast<int>(index));
    m_columns = m_layer->GetLayerDefn()->GetFieldCount(); // Reads the sheet.
    if (m_session.errorCount() > 0)
        return tl::unexpected(unreadable());
    return {};
}

int TableLines::lines() const {
    return static_cast<int>(m_layer->GetFeatureCount());
}

int TableLines::formulas(int column, int fromLine) const {
    const auto scan = m_scans.constFind(m_sheet);
    if (scan == m_scans.cend())
        return 0;
    const auto lines = scan->formulaLines.constFind(column);
    return lines == scan->formulaLines.cend()
               ? 0
               : static_cast<int>(lines->end() - std::lower_bound(lines->begin(), lines->end(), fromLine));
}

Expected<void> TableLines::visit(const std::function<bool(int, const QStringList&)>& visitor,
                                 const std::stop_token& stop) {
    Q_ASSERT(m_layer != nullptr);
    m_layer->ResetReading();
    int last = -1;
    QStringList cells(m_columns);
    while (const OGRFeatureUniquePtr feature{m_layer->GetNextFeature()}) {
        // GDAL numbers lines from 1, those that a workbook leaves out included; a text's line of names isn't counted.
        last = std::max(last + 1, static_cast<int>(feature->GetFID()) - 1);
        if (last % kLinesBetweenStops == 0 && stop.stop_requested())
            return tl::unexpected(stopped(m_name));
        for (int column = 0; column < m_columns; ++column)
            cells[column] = cellOf(*feature, column);
        if (!visitor(last, cells))
            return {};
    }
    if (m_session.errorCount() > 0)
        return tl::unexpected(
            Problem{Text::tr("La lecture du tableau a échoué à la ligne %Ln (GDAL : « %1 »).", nullptr, last + 2)
                        .arg(m_session.firstError()),
                    m_name, Text::tr("Enregistrez de nouveau le tableau et réessayez.")});
    return {};
}

Problem TableLines::unreadable() const {
    return {m_session.errorCount() > 0
                ? Text::tr("Ce fichier n’est pas un tableau lisible (GDAL : « %1 »).").arg(m_session.firstError())
                : Text::tr("Ce fichier ne contient aucune ligne de tableau."),
            m_name, Text::tr("Ouvrez un tableau CSV, XLSX ou ODS avec une ligne de titres.")};
}

} // namespace io
