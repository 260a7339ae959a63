#pragma once

#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "io/sheet_scan.h"
#include "io/table_layout.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <ogrsf_frmts.h>
#include <stop_token>

namespace io {

/// A sheet of a workbook or a text, line by line as it stands, titles and units included. GDAL reads both; nothing is
/// taken for a header here. Stays in the thread that opened it.
class TableLines {
public:
    /// By the file's extension: XLSX, XLSM, ODS, a layer of points (GeoJSON…), else text. Of a workbook no sheet is
    /// chosen yet.
    static territory::Expected<std::unique_ptr<TableLines>> openFile(const QString& path, const TableLayout& asked);
    static territory::Expected<std::unique_ptr<TableLines>> ofText(const QString& text, const QString& name);

    const QString& name() const { return m_name; }         ///< What messages call it.
    const QStringList& sheets() const { return m_sheets; } ///< Empty of a text.
    bool isWorkbook() const { return !m_sheets.isEmpty(); }
    territory::Expected<void> chooseSheet(const QString& sheet);

    // Of the text, or of the sheet chosen.
    const QString& sheet() const { return m_sheet; }
    QChar separator() const { return m_separator; }
    const QString& encoding() const { return m_encoding; }
    int columns() const { return m_columns; }
    int lines() const; ///< Blank ones among others counted; 0 for an empty sheet.
    /// Formulas of a column at or under a line; of workbooks.
    int formulas(int column, int fromLine) const;

    /// Calls with the line's number, from 0, and its cells, trimmed, as many as columns(); false ends the visit. A
    /// failing library or a stop is a Problem.
    territory::Expected<void> visit(const std::function<bool(int line, const QStringList& cells)>& visitor,
                                    const std::stop_token& stop = {});

private:
    TableLines() = default;
    static territory::Expected<std::unique_ptr<TableLines>> openWorkbook(const QString& path, const char* driver);
    static territory::Expected<std::unique_ptr<TableLines>> ofBytes(const QByteArray& bytes, const TableLayout& asked,
                                                                    const QString& name);
    territory::Expected<SheetScan> scanOf(const QString& sheet) const;
    territory::Problem unreadable() const;

    GdalSession m_session; // The others need it to the end: it goes last.
    MemoryFolder m_memory;
    GDALDatasetUniquePtr m_dataset;
    OGRLayer* m_layer = nullptr;
    QByteArray m_archive;
    QString m_name, m_sheet, m_encoding;
    QStringList m_sheets;
    QChar m_separator;
    int m_columns = 0;
    bool m_isOds = false;
    QHash<QString, SheetScan> m_scans;
};

} // namespace io
