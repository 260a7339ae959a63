#pragma once

#include <QString>

namespace io {

/// A cell of a table read as a number.
struct CellNumber {
    enum class Kind {
        Number,
        Missing, ///< Empty or a usual mark of absence: "NA", "n.d.", "s" (statistical secrecy), "-"…
        Invalid, ///< Something else, or ambiguous ("1.234,5").
    };
    Kind kind = Kind::Missing;
    double value = 0; ///< NaN unless kind is Number.
};

/// Decimal point or comma, groups of thousands by spaces of any kind; independent of the locale. `decimal` is what the
/// whole table writes: the other mark then groups thousands where it stands before three digits each ("1.234,5",
/// "1.234"). Without it a single mark is decimal whatever follows.
CellNumber parseNumber(const QString& cell, QChar decimal = {});

/// Text that a spreadsheet would take for a formula: "=cmd()", "@SUM(…)", "+A1", also behind a tab or a line end that
/// it drops. Here it is text, never run.
bool beginsAsFormula(const QString& cell);

/// The number, or NaN when it is missing or isn't one.
double numberOrNaN(const QString& cell);

} // namespace io
