#include "io/table_probe.h"

#include "io/column_names.h"
#include "io/column_tally.h"
#include "io/table_lines.h"
#include "io/table_rows.h"
#include "io/table_shape.h"

#include <QCoreApplication>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableProbe)
};

Problem noRows(const QString& name) {
    return {Text::tr("Ce fichier ne contient aucune ligne de tableau sous une ligne de titres."), name,
            Text::tr("Ouvrez un tableau CSV, XLSX ou ODS avec une ligne par territoire.")};
}

constexpr std::size_t kShownLines = 40;
constexpr std::size_t kExaminedLines = 200; // Enough to tell titles from rows.

/// One probe of an open table.
class Probing {
public:
    Probing(TableLines& lines, const TableLayout& corrected, std::stop_token stop)
        : m_lines(lines), m_corrected(corrected), m_stop(std::move(stop)) {}

    Expected<TableProbe> run() {
        if (const auto chosen = chooseSheet(); !chosen)
            return tl::unexpected(chosen.error());
        if (m_shape.headerRow < 0)
            return tl::unexpected(noRows(m_lines.name()));
        settleLayout();
        if (const auto tallied = tallyRows(); !tallied)
            return tl::unexpected(tallied.error());
        if (m_probe.rows == 0)
            return tl::unexpected(noRows(m_lines.name()));
        nameColumns();
        chooseCodeColumn();
        return std::move(m_probe);
    }

private:
    /// Yearly sheets come in order: the last one that holds codes, else the last one that looks like a table.
    Expected<void> chooseSheet() {
        m_probe.sheets = m_lines.sheets();
        if (!m_lines.isWorkbook())
            return examine();
        if (!m_corrected.sheet.isEmpty())
            return open(m_corrected.sheet);
        QString fallback = m_probe.sheets.constLast();
        bool found = false;
        for (auto sheet = m_probe.sheets.crbegin(); sheet != m_probe.sheets.crend(); ++sheet) {
            if (const auto opened = open(*sheet); !opened)
                return opened;
            if (m_shape.codeColumn >= 0 && m_shape.headerRow >= 0)
                return {};
            if (!found && m_lines.columns() > 1 && m_first.size() > 1) {
                fallback = *sheet;
                found = true;
            }
        }
        return open(fallback);
    }

    Expected<void> open(const QString& sheet) {
        if (const auto chosen = m_lines.chooseSheet(sheet); !chosen)
            return chosen;
        return examine();
    }

    Expected<void> examine() {
        m_first.clear();
        const auto visited = m_lines.visit(
            [this](int line, const QStringList& cells) {
                while (m_first.size() < std::size_t(line) && m_first.size() < kExaminedLines)
                    m_first.emplace_back(cells.size()); // A line that the workbook leaves out.
                if (m_first.size() < kExaminedLines)
                    m_first.push_back(cells);
                return m_first.size() < kExaminedLines;
            },
            m_stop);
        if (visited)
            m_shape = shapeOf(m_first, m_corrected);
        return visited;
    }

    void settleLayout() {
        m_probe.layout = {m_lines.sheet(),     m_shape.headerRow,  m_shape.unitRows,
                          m_lines.separator(), m_lines.encoding(), m_corrected.decimal};
        m_probe.firstLines.assign(m_first.begin(), m_first.begin() + qsizetype(std::min(m_first.size(), kShownLines)));
        // Numbers of a workbook are written with a point whatever is shown; its texts tell by themselves.
        if (m_lines.isWorkbook() || !m_probe.layout.decimal.isNull())
            return;
        DecimalMark mark;
        for (std::size_t line = std::size_t(firstRow()); line < m_first.size(); ++line)
            for (const QString& cell : m_first[line])
                mark.note(cell);
        m_probe.layout.decimal = mark.found();
    }

    int firstRow() const { return m_shape.headerRow + 1 + m_shape.unitRows; }

    Expected<void> tallyRows() {
        m_tallies.resize(std::size_t(m_lines.columns()));
        return m_lines.visit(
            [this](int line, const QStringList& cells) {
                if (line == m_shape.headerRow) {
                    m_header = cells;
                    m_width = std::max(m_width, usedCells(cells));
                } else if (line >= firstRow() && !isBlank(cells)) {
                    tally(cells);
                }
                return true;
            },
            m_stop);
    }

    void tally(const QStringList& cells) {
        ++m_probe.rows;
        m_width = std::max(m_width, usedCells(cells));
        for (int column = 0; column < m_width; ++column)
            m_tallies[std::size_t(column)].note(cells[column], m_probe.layout.decimal);
    }

    void nameColumns() {
        const QStringList names = columnNames(m_header, m_width);
        for (int column = 0; column < m_width; ++column) {
            ProbedColumn probed = m_tallies[std::size_t(column)].column(names[column]);
            probed.unit = unitOf(column);
            probed.formulas += m_lines.formulas(column, firstRow());
            m_probe.columns.push_back(std::move(probed));
        }
    }

    QString unitOf(int column) const {
        for (int line = m_shape.headerRow + 1; line < firstRow() && line < int(m_first.size()); ++line)
            if (const QString cell = m_first[std::size_t(line)].value(column).simplified(); !cell.isEmpty())
                return cell;
        return {};
    }

    /// A table of communes may name their EPCI too: the column that tells most rows apart is the rows' own.
    void chooseCodeColumn() {
        int most = 0;
        for (std::size_t column = 0; column < m_probe.columns.size(); ++column) {
            const bool communes = m_probe.columns[column].content == ColumnContent::CommuneCode;
            const bool territories = m_probe.columns[column].content == ColumnContent::TerritoryCode;
            const int codes = communes      ? m_tallies[column].communeCodes()
                              : territories ? m_tallies[column].territoryCodes()
                                            : 0;
            if (codes > most) {
                most = codes;
                m_probe.codeColumn = int(column);
                m_probe.byCommune = communes;
            }
        }
    }

    TableLines& m_lines;
    const TableLayout& m_corrected;
    const std::stop_token m_stop;
    std::vector<QStringList> m_first;
    TableShape m_shape;
    QStringList m_header;
    std::vector<ColumnTally> m_tallies;
    int m_width = 0;
    TableProbe m_probe;
};

} // namespace

Expected<TableProbe> probeTable(const QString& path, const TableLayout& corrected, std::stop_token stop) {
    const auto lines = TableLines::openFile(path, corrected);
    if (!lines)
        return tl::unexpected(lines.error());
    return Probing(**lines, corrected, std::move(stop)).run();
}

} // namespace io
