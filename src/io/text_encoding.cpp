#include "io/text_encoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <memory>
#include <uchardet.h>

namespace io {

namespace {

bool isAscii(const QByteArray& bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) < 0x80; });
}

// What French files are in when they aren't in UTF-8. Others that the detector names for short texts are guesses from
// too few letters: Windows-1252 is by far the likeliest then.
QByteArray detectedSingleByte(const QByteArray& bytes) {
    struct Free {
        void operator()(uchardet_t detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<uchardet, Free> detector(uchardet_new());
    uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    const QByteArray found = QByteArray(uchardet_get_charset(detector.get())).toUpper();
    for (const char* western : {"ISO-8859-15", "IBM850", "MACINTOSH"})
        if (found == western)
            return found;
    return "CP1252"; // Also for ISO-8859-1, of which it is a superset in print.
}

QString recoded(const QByteArray& bytes, const QByteArray& encoding) {
    struct Free {
        void operator()(char* text) const { CPLFree(text); }
    };
    // Of bytes that the encoding doesn't have GDAL warns once a process, of whichever file comes first: nobody is told.
    const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const std::unique_ptr<char, Free> utf8(CPLRecode(bytes.constData(), encoding.constData(), CPL_ENC_UTF8));
    return QString::fromUtf8(utf8.get());
}

} // namespace

QByteArray normalizedEncodingName(const QByteArray& declared) {
    const QByteArray name = declared.trimmed().toUpper().replace(' ', '-').replace('_', '-');
    if (name == "UTF-8" || name == "UTF8" || name == "65001")
        return "UTF-8";
    if (name.contains("8859-15") || name.contains("885915"))
        return "ISO-8859-15";
    if (name.contains("8859-1") || name.contains("88591") || name == "LATIN1" || name == "LATIN-1")
        return "ISO-8859-1";
    for (const char* prefix : {"CP", "ANSI-", "WINDOWS-", "IBM", "OEM-", "LDID/"})
        if (name.startsWith(prefix))
            return normalizedEncodingName(name.mid(static_cast<qsizetype>(qstrlen(prefix))));
    if (name == "87") // The language driver that dBASE files of French Windows carry.
        return "CP1252";
    bool isNumber = false;
    if (name.toInt(&isNumber) > 0 && isNumber)
        return "CP" + name;
    return name;
}

TextEncoding encodingOf(const QByteArray& bytes, const QByteArray& declared) {
    const QByteArray said = normalizedEncodingName(declared);
    if (isAscii(bytes))
        return {said.isEmpty() ? QByteArray("UTF-8") : said, false, false};
    if (bytes.isValidUtf8())
        return {"UTF-8", said.isEmpty(), !said.isEmpty() && said != "UTF-8"};
    if (!said.isEmpty() && said != "UTF-8" && CPLCanRecode("a", said.constData(), CPL_ENC_UTF8))
        return {said, false, false};
    return {detectedSingleByte(bytes), true, !said.isEmpty()};
}

QString decode(const QByteArray& bytes, const TextEncoding& encoding) {
    if (encoding.isUtf8() || isAscii(bytes))
        return QString::fromUtf8(bytes);
    if (encoding.name == "ISO-8859-1")
        return QString::fromLatin1(bytes);
    return recoded(bytes, encoding.name);
}

QString decodeFile(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    return decode(bytes, encodingOf(bytes));
}

} // namespace io
