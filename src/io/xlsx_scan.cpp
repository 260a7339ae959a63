#include "io/archive_xml.h"
#include "io/sheet_scan.h"
#include "io/table_limits.h"
#include "io/vsi_file.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(XlsxScan)
};

/// "AB12" → 27; -1 where there is no letter.
int columnOfReference(QStringView reference) {
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < u'A' || letter > u'Z' || column > limits::kMaxColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

/// Path inside the archive of a sheet, by way of its relation's id.
Expected<QString> partOfSheet(const QByteArray& archive, const QString& sheet, const QString& subject) {
    QString id, part;
    const auto named = readArchiveXml(archive, u"xl/workbook.xml"_s, subject, [&](const QXmlStreamReader& xml) {
        if (xml.isStartElement() && xml.name() == "sheet"_L1 && attributeNamed(xml, "name"_L1) == sheet)
            id = attributeNamed(xml, "id"_L1);
        return std::optional<Problem>();
    });
    if (!named)
        return tl::unexpected(named.error());
    const auto related =
        readArchiveXml(archive, u"xl/_rels/workbook.xml.rels"_s, subject, [&](const QXmlStreamReader& xml) {
            if (xml.isStartElement() && xml.name() == "Relationship"_L1 && attributeNamed(xml, "Id"_L1) == id)
                part = attributeNamed(xml, "Target"_L1);
            return std::optional<Problem>();
        });
    if (!related)
        return tl::unexpected(related.error());
    if (part.isEmpty())
        return tl::unexpected(damagedWorkbook(sheet, Text::tr("feuille absente"), subject));
    return part.startsWith(u'/') ? part.mid(1) : u"xl/"_s + part;
}

/// How long each text of the workbook's common list is, in characters; empty when it has none.
Expected<std::vector<qint64>> sharedTextLengths(const QByteArray& archive, const QString& subject) {
    std::vector<qint64> lengths;
    const QString part = u"xl/sharedStrings.xml"_s;
    if (vsiSize("/vsizip/{" + archive + "}/" + part.toUtf8()) < 0)
        return lengths;
    const auto read = readArchiveXml(archive, part, subject, [&lengths](const QXmlStreamReader& xml) {
        if (xml.isStartElement() && xml.name() == "si"_L1)
            lengths.push_back(0);
        else if (xml.isCharacters() && !lengths.empty())
            lengths.back() += xml.text().size();
        return std::optional<Problem>();
    });
    if (!read)
        return tl::unexpected(read.error());
    return lengths;
}

/// Follows the cells of a sheet. Lines and cells may carry their place ("B12") or just follow each other.
class XlsxCells {
public:
    explicit XlsxCells(std::vector<qint64> sharedTextLengths) : m_sharedTextLengths(std::move(sharedTextLengths)) {}

    std::optional<Problem> visit(const QXmlStreamReader& xml, const QString& subject) {
        if (xml.isCharacters())
            addText(xml.text());
        else if (xml.isStartElement())
            begin(xml);
        else if (xml.name() == "v"_L1)
            endValue();
        if (scan.columns > limits::kMaxColumns)
            return tooManyColumns(scan.columns, subject);
        if (scan.lines > limits::kMaxSheetLines || scan.lines * scan.columns > limits::kMaxCells)
            return tooManyCells(scan.lines, scan.columns, subject);
        if (m_sharedText > limits::kMaxTextBytes)
            return tooLargeTable(limits::kMaxTextBytes, subject);
        return std::nullopt;
    }
    SheetScan scan;

private:
    void begin(const QXmlStreamReader& xml) {
        if (xml.name() == "c"_L1)
            beginCell(xml);
        else if (xml.name() == "row"_L1)
            beginLine(xml.attributes().value("r"_L1));
        else if (xml.name() == "f"_L1)
            scan.formulaLines[m_column].push_back(m_line);
        m_inValue = xml.name() == "v"_L1;
    }
    void beginLine(QStringView number) {
        constexpr int kBeyond = int(limits::kMaxSheetLines) + 1; // Refused, and far from what an int can't hold.
        m_line = number.isEmpty() ? m_line + 1 : std::clamp(number.toInt(), 1, kBeyond) - 1;
        m_column = -1;
        scan.lines = std::max<qint64>(scan.lines, m_line + 1);
    }
    void beginCell(const QXmlStreamReader& xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int named = columnOfReference(attributes.value("r"_L1));
        m_column = named < 0 ? m_column + 1 : named;
        m_isShared = attributes.value("t"_L1) == "s"_L1;
        scan.columns = std::max(scan.columns, m_column + 1);
    }
    void addText(QStringView text) {
        if (m_inValue && m_isShared)
            m_index += text;
    }
    // GDAL gives each cell a copy of the text that it names.
    void endValue() {
        const std::size_t index = m_index.toUInt();
        if (m_isShared && index < m_sharedTextLengths.size())
            m_sharedText += m_sharedTextLengths[index];
        m_index.clear();
        m_inValue = false;
    }

    const std::vector<qint64> m_sharedTextLengths;
    int m_line = -1, m_column = -1;
    bool m_isShared = false, m_inValue = false;
    QString m_index;
    qint64 m_sharedText = 0;
};

} // namespace

Expected<SheetScan> scanXlsxSheet(const QByteArray& archive, const QString& sheet, const QString& subject) {
    const auto part = partOfSheet(archive, sheet, subject);
    if (!part)
        return tl::unexpected(part.error());
    auto lengths = sharedTextLengths(archive, subject);
    if (!lengths)
        return tl::unexpected(lengths.error());
    XlsxCells cells(std::move(*lengths));
    return readArchiveXml(archive, *part, subject,
                          [&](const QXmlStreamReader& xml) { return cells.visit(xml, subject); })
        .map([&cells] { return std::move(cells.scan); });
}

} // namespace io
