#include "io/separated_text.h"

#include "io/foreign_format.h"
#include "io/table_limits.h"
#include "io/text_encoding.h"
#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStringConverter>
#include <algorithm>
#include <array>
#include <cpl_string.h>
#include <map>
#include <optional>
#include <vector>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SeparatedText)
};

constexpr std::array kSeparators{';', '\t', ',', '|'}; // The first one where several split a text as well.
constexpr int kExaminedLines = 200;
constexpr qint64 kBlockBytes = 1 << 18;

Problem noText(const QString& name, const QByteArray& bytes) {
    const QString format = foreignFormatOf(bytes);
    return {format.isEmpty() ? Text::tr("Ce fichier n’est pas un texte : il contient des octets nuls.")
                             : Text::tr("Ce fichier n’est pas un texte : c’est %1.").arg(format),
            name, Text::tr("Ouvrez un tableau CSV, XLSX ou ODS.")};
}

Problem endlessLine(const QString& name, qint64 line) {
    return {Text::tr("La ligne %L1 dépasse %2 : ce n’est pas un tableau.")
                .arg(line)
                .arg(QLocale().formattedDataSize(limits::kMaxLineBytes)),
            name, Text::tr("Vérifiez que le fichier a une ligne par territoire, avec des retours à la ligne.")};
}

bool isUtf16(const QByteArray& start) {
    const auto marked = QStringConverter::encodingForData(start);
    return marked && *marked != QStringConverter::Utf8;
}

/// Watches bytes as they come for what no text table holds.
class LineWatch {
public:
    std::optional<Problem> refuses(const QByteArray& block, const QString& name) {
        if (m_first) {
            m_wide = isUtf16(block); // Its letters are half nuls.
            m_first = false;
        }
        if (!m_wide && block.contains('\0'))
            return noText(name, block);
        for (qsizetype start = 0; start < block.size();) {
            const qsizetype end = block.indexOf('\n', start);
            m_lineBytes += (end < 0 ? block.size() : end) - start;
            if (m_lineBytes > limits::kMaxLineBytes)
                return endlessLine(name, m_line);
            if (end < 0)
                break;
            start = end + 1;
            m_lineBytes = 0;
            ++m_line;
        }
        return std::nullopt;
    }

private:
    bool m_first = true, m_wide = false;
    qint64 m_line = 1, m_lineBytes = 0;
};

struct Utf8 {
    QByteArray bytes;
    QString encoding;
};

Utf8 utf8Of(const QByteArray& bytes, const QString& asked) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        const QString text = decoder.decode(bytes);
        return {text.toUtf8(), QString::fromLatin1(QStringConverter::nameForEncoding(*marked))};
    }
    const QByteArray named = normalizedEncodingName(asked.toLatin1());
    const bool known = !named.isEmpty() && CPLCanRecode("a", named.constData(), CPL_ENC_UTF8) != 0;
    const TextEncoding encoding = known ? TextEncoding{named} : encodingOf(bytes);
    QString name = QString::fromLatin1(encoding.name);
    name.replace("CP125"_L1, "windows-125"_L1); // As every program lists it.
    return {encoding.isUtf8() ? bytes : decode(bytes, encoding).toUtf8(), name};
}

/// Old Macintosh line ends, and the pairs of Windows, become single ones; false line ends inside quotes stay lines of
/// their cell.
void unifyLineEnds(QByteArray& text) {
    if (text.contains('\r'))
        text.replace("\r\n", "\n").replace('\r', '\n');
}

/// Where a text's lines end and how often each separator stands in them, outside quotes.
class LineCounter {
public:
    using Counts = std::array<int, kSeparators.size()>;

    explicit LineCounter(const QByteArray& text) : m_text(text) {}
    /// The next line that isn't blank; false at the end.
    bool next(Counts& counts) {
        while (m_at < m_text.size()) {
            counts.fill(0);
            const qsizetype start = m_at;
            countLine(counts);
            if (m_at - start > 1)
                return true;
        }
        return false;
    }

private:
    void countLine(Counts& counts) {
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char byte = m_text[m_at];
            if (byte == '"')
                quoted = !quoted;
            else if (byte == '\n' && !quoted)
                break;
            else if (!quoted)
                for (std::size_t i = 0; i < kSeparators.size(); ++i)
                    counts[i] += byte == kSeparators[i];
        }
        ++m_at;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

/// The one that splits most lines into the same number of cells.
char likeliestSeparator(const QByteArray& text) {
    std::array<std::map<int, int>, kSeparators.size()> linesByCount;
    LineCounter lines(text);
    LineCounter::Counts counts;
    for (int line = 0; line < kExaminedLines && lines.next(counts); ++line)
        for (std::size_t i = 0; i < kSeparators.size(); ++i)
            if (counts[i] > 0)
                ++linesByCount[i][counts[i]];
    std::size_t best = 0;
    int most = 0;
    for (std::size_t i = 0; i < kSeparators.size(); ++i)
        for (const auto& [count, agreeing] : linesByCount[i])
            if (agreeing > most) {
                most = agreeing;
                best = i;
            }
    return kSeparators[best];
}

int widestLine(const QByteArray& text, char separator) {
    const auto place = std::find(kSeparators.begin(), kSeparators.end(), separator);
    if (place == kSeparators.end())
        return 1;
    int most = 0;
    LineCounter lines(text);
    for (LineCounter::Counts counts; lines.next(counts);)
        most = std::max(most, counts[std::size_t(place - kSeparators.begin())]);
    return most + 1;
}

/// GDAL doesn't know a bar for a separator: a tab stands for it then.
QByteArray forGdal(const QByteArray& text, char separator, int columns) {
    const char written = separator == '|' ? '\t' : separator;
    QByteArray out;
    out.reserve(text.size() + text.size() / 16 + 16LL * columns);
    for (int column = 0; column < std::max(columns, 2); ++column) {
        if (column > 0)
            out += written;
        out += 'f' + QByteArray::number(column);
    }
    out += '\n';
    bool quoted = false, blank = true;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        if (byte == '\n' && !quoted) {
            if (blank)
                out += written;
            blank = true;
            out += byte;
            continue;
        }
        blank = false;
        const bool swapped = written != separator && !quoted;
        out += swapped && byte == separator ? written : swapped && byte == written ? ' ' : byte;
    }
    return out;
}

} // namespace

Expected<SeparatedText> separatedText(const QByteArray& bytes, const TableLayout& asked, const QString& name) {
    Utf8 text = utf8Of(bytes, asked.encoding);
    if (text.bytes.contains('\0'))
        return tl::unexpected(noText(name, bytes));
    unifyLineEnds(text.bytes);
    if (const auto refused = LineWatch().refuses(text.bytes, name))
        return tl::unexpected(*refused); // One line of a Macintosh file of before, perhaps.
    const char separator = asked.separator.isNull() ? likeliestSeparator(text.bytes) : asked.separator.toLatin1();
    const int columns = widestLine(text.bytes, separator);
    if (columns > limits::kMaxColumns)
        return tl::unexpected(tooManyColumns(columns, name));
    return SeparatedText{forGdal(text.bytes, separator, columns), QChar::fromLatin1(separator), text.encoding, columns};
}

Expected<QByteArray> readTextFile(const QString& path) {
    if (const auto plain = checkPlainFile(path); !plain)
        return tl::unexpected(plain.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Problem{Text::tr("Ce fichier ne peut être lu (%1).").arg(file.errorString()), path, {}});
    QByteArray bytes;
    LineWatch watch;
    while (true) {
        const QByteArray block = file.read(kBlockBytes);
        if (block.isEmpty())
            break;
        if (auto refused = watch.refuses(block, path))
            return tl::unexpected(*refused);
        bytes += block;
        if (bytes.size() > limits::kMaxTextBytes)
            return tl::unexpected(tooLargeTable(limits::kMaxTextBytes, path));
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Problem{Text::tr("La lecture s’est interrompue (%1).").arg(file.errorString()), path,
                                      Text::tr("Vérifiez le disque et réessayez.")});
    return bytes;
}

} // namespace io
