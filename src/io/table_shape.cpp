#include "io/table_shape.h"

#include "io/code_forms.h"
#include "io/column_names.h"
#include "io/table_rows.h"

#include "territory/siren.h"

#include <QRegularExpression>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;

namespace {

bool hasCodeForm(const QString& cell) {
    return hasCommuneForm(cell) || territory::Siren::fromString(cell).has_value();
}

bool isNumberLike(const QString& cell) {
    static const QRegularExpression pattern(u"^[-+−]?[\\d\\s]*[.,]?\\d+$"_s);
    return pattern.match(cell).hasMatch();
}

int filledCells(const QStringList& cells) {
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); }));
}

/// The line from which a column holds codes, mostly to the end of what is known; -1 = it doesn't.
int firstCodeLine(const std::vector<QStringList>& lines, int column, int from) {
    int codes = 0, others = 0, first = -1;
    for (int line = from; line < static_cast<int>(lines.size()); ++line) {
        const QString& cell = lines[std::size_t(line)][column];
        if (hasCodeForm(cell)) {
            first = first < 0 ? line : first;
            ++codes;
        } else if (first >= 0 && !cell.isEmpty()) {
            ++others;
        }
    }
    return codes > others ? first : -1;
}

struct CodeRun {
    int column = -1, firstLine = -1;
};

/// Of several columns of codes, the one whose name is best known as a code's; else the first.
CodeRun bestCodeRun(const std::vector<QStringList>& lines, int from) {
    CodeRun best;
    int bestPlace = -1;
    const QStringList known = column_names::territoryCode();
    for (int column = 0; column < lines.front().size(); ++column) {
        const int first = firstCodeLine(lines, column, from);
        if (first < 0)
            continue;
        int place = static_cast<int>(known.size());
        for (int line = 0; line < first; ++line) {
            const QString name = foldedColumnName(lines[std::size_t(line)][column]);
            const auto found = std::find_if(known.begin(), known.end(),
                                            [&name](const QString& k) { return foldedColumnName(k) == name; });
            place = std::min(place, static_cast<int>(found - known.begin()));
        }
        if (best.column < 0 || place < bestPlace) {
            best = {column, first};
            bestPlace = place;
        }
    }
    return best;
}

/// A line above the rows that may name columns: words, in more than one cell, one of them over the codes.
bool mayBeHeader(const QStringList& cells, int codeColumn) {
    if (cells[codeColumn].isEmpty() || hasCodeForm(cells[codeColumn]))
        return false;
    const auto isName = [](const QString& cell) { return !cell.isEmpty() && !isNumberLike(cell); };
    const auto names = std::count_if(cells.begin(), cells.end(), isName);
    return names > 0 && 2 * names > filledCells(cells) && (names > 1 || cells.size() == 1);
}

int headerAbove(const std::vector<QStringList>& lines, const CodeRun& run) {
    int header = -1;
    for (int line = 0; line < run.firstLine; ++line)
        if (mayBeHeader(lines[std::size_t(line)], run.column))
            header = line;
    // A total ("France;3,2") may stand between header and rows: a line whose cell over the codes is known as a code's
    // name is the header whatever follows.
    for (int line = 0; line < run.firstLine; ++line) {
        const QStringList& cells = lines[std::size_t(line)];
        if (findColumn({cells[run.column]}, column_names::territoryCode()) == 0 && filledCells(cells) > 1)
            header = line;
    }
    return header;
}

int fullestBeginning(const std::vector<QStringList>& lines) {
    std::vector<int> filled;
    for (const QStringList& cells : lines)
        if (const int count = filledCells(cells); count > 0)
            filled.push_back(count);
    if (filled.empty())
        return -1;
    std::ranges::nth_element(filled, filled.begin() + qsizetype(filled.size() / 2));
    const int usual = filled[filled.size() / 2];
    const auto first = std::find_if(lines.begin(), lines.end(),
                                    [usual](const QStringList& cells) { return filledCells(cells) >= usual; });
    return static_cast<int>(first - lines.begin());
}

} // namespace

TableShape shapeOf(const std::vector<QStringList>& lines, const TableLayout& corrected) {
    TableShape shape;
    if (lines.empty() || lines.front().isEmpty())
        return shape;
    const int from = corrected.headerRow >= 0 ? corrected.headerRow + 1 : 0;
    const CodeRun run = bestCodeRun(lines, from);
    shape.codeColumn = run.column;
    if (corrected.headerRow >= 0)
        shape.headerRow = corrected.headerRow;
    else
        shape.headerRow = run.column >= 0 ? headerAbove(lines, run) : fullestBeginning(lines);
    if (corrected.unitRows >= 0)
        shape.unitRows = corrected.unitRows;
    else if (run.column >= 0 && shape.headerRow >= 0)
        shape.unitRows = std::max(0, run.firstLine - shape.headerRow - 1);
    return shape;
}

void DecimalMark::note(const QString& cell) {
    static const QRegularExpression pattern(u"^[-+−]?[\\d\\s]+([.,])\\d+$"_s);
    const auto match = pattern.match(cell);
    if (match.hasMatch())
        ++(match.capturedView(1) == u"," ? m_commas : m_points);
}

QChar DecimalMark::found() const {
    if ((m_commas > 0) == (m_points > 0))
        return {};
    return m_commas > 0 ? u',' : u'.';
}

} // namespace io
