#pragma once

#include <QByteArray>
#include <QString>

namespace io {

/// How the letters of a file are coded.
struct TextEncoding {
    QByteArray name;          ///< As GDAL and iconv know it: "UTF-8", "CP1252".
    bool detected = false;    ///< Not declared: found from the letters.
    bool contradicts = false; ///< Something else was declared, but the letters can't be that.

    bool isUtf8() const { return name == "UTF-8"; }
};

/// The encoding of `bytes` (all the text there is: the more, the surer). `declared` is what a .cpg or .dbf says, may be
/// empty. UTF-8 wherever the bytes are valid UTF-8, which chance hardly ever makes of another encoding's accents.
TextEncoding encodingOf(const QByteArray& bytes, const QByteArray& declared = {});

/// Text of bytes in that encoding; letters that don't exist there become U+FFFD.
QString decode(const QByteArray& bytes, const TextEncoding& encoding);

/// A whole text file: byte order mark or detection.
QString decodeFile(const QByteArray& bytes);

/// "65001", "1252", "ISO 8859-1"… as iconv knows it; "" when it says nothing.
QByteArray normalizedEncodingName(const QByteArray& declared);

} // namespace io
