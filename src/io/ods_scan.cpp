#include "io/archive_xml.h"
#include "io/sheet_scan.h"
#include "io/table_limits.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

/// Follows the cells of an ODS. Cells and lines are written once and repeated by number; what is repeated and empty to
/// the sheet's end counts for nothing.
class OdsCells {
public:
    std::optional<Problem> visit(const QXmlStreamReader& xml, const QString& subject) {
        const QStringView name = xml.name();
        if (name == "table"_L1 && xml.isStartElement())
            beginSheet(xml);
        else if (name == "table-row"_L1)
            xml.isStartElement() ? beginLine(xml) : endLine();
        else if (xml.isStartElement() && (name == "table-cell"_L1 || name == "covered-table-cell"_L1))
            addCell(xml);
        const SheetScan& scan = scans[m_sheet];
        if (scan.columns > limits::kMaxColumns)
            return tooManyColumns(scan.columns, subject);
        if (scan.lines > limits::kMaxSheetLines || scan.lines * scan.columns > limits::kMaxCells)
            return tooManyCells(scan.lines, scan.columns, subject);
        return std::nullopt;
    }
    QHash<QString, SheetScan> scans;

private:
    static int repetition(const QXmlStreamReader& xml, QLatin1StringView localName) {
        constexpr int kMostRepeated = 1 << 21; // Twice the lines of the largest sheet that spreadsheets hold.
        return int(std::clamp(attributeNamed(xml, localName).toLongLong(), 1LL, qlonglong(kMostRepeated)));
    }
    void beginSheet(const QXmlStreamReader& xml) {
        m_sheet = attributeNamed(xml, "name"_L1);
        m_line = 0;
    }
    void beginLine(const QXmlStreamReader& xml) {
        m_repeated = repetition(xml, "number-rows-repeated"_L1);
        m_column = 0;
        m_filled = false;
    }
    void endLine() {
        m_line += m_repeated;
        if (m_filled)
            scans[m_sheet].lines = m_line;
    }
    void addCell(const QXmlStreamReader& xml) {
        const bool formula = !attributeNamed(xml, "formula"_L1).isEmpty();
        SheetScan& scan = scans[m_sheet];
        if (formula)
            scan.formulaLines[int(m_column)].push_back(int(m_line));
        m_column += repetition(xml, "number-columns-repeated"_L1);
        if (formula || !attributeNamed(xml, "value-type"_L1).isEmpty()) {
            m_filled = true;
            scan.columns = int(std::clamp<qint64>(m_column, scan.columns, limits::kMaxColumns + 1));
        }
    }

    QString m_sheet;
    qint64 m_line = 0, m_column = 0;
    int m_repeated = 1;
    bool m_filled = false;
};

} // namespace

Expected<QHash<QString, SheetScan>> scanOds(const QByteArray& archive, const QString& subject) {
    OdsCells cells;
    return readArchiveXml(archive, u"content.xml"_s, subject,
                          [&](const QXmlStreamReader& xml) { return cells.visit(xml, subject); })
        .map([&cells] { return std::move(cells.scans); });
}

} // namespace io
