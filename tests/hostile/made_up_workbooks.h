#pragma once

#include "zip_forger.h"

namespace hostile {

/// What an XLSX says first: without it GDAL takes the archive for something else.
QByteArray xlsxContentTypes();

/// The sheet of an XLSX around its rows ("<row>…</row>"); `prolog` stands before the root element.
QByteArray sheetOf(const QByteArray& rows, const QByteArray& prolog = {});

/// The least that a spreadsheet program writes, around one sheet.
ZipForger workbookOf(const QByteArray& sheet, const QByteArray& sharedStrings = {});

/// An ODS of one sheet around its rows ("<table:table-row>…").
ZipForger odsOf(const QByteArray& rows, const QByteArray& prolog = {});

/// Columns `siren` and `nom` over one territory.
QByteArray xlsxRows();
QByteArray odsRows();

} // namespace hostile
