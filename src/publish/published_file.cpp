#include "publish/published_file.h"

#include "publish/png_reading.h"
#include "publish/seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <optional>

namespace publish {

using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PublishedFile)
};

constexpr qint64 kMostBytes = 512LL << 20;

tl::unexpected<Problem> refused(const QString& path, const QString& what, const QString& remedy = {}) {
    return tl::unexpected(Problem{what, path, remedy});
}

tl::unexpected<Problem> withoutProvenance(const QString& path) {
    return refused(path, Words::tr("Ce fichier ne dit pas de quoi il est fait : il ne peut pas être vérifié."),
                   Words::tr("Choisissez un fichier exporté par Diagonale (png, pdf, svg ou html) et qui n’a pas été "
                             "enregistré par un autre programme."));
}

std::optional<QJsonObject> provenanceFrom(const QByteArray& text) {
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return json[u"format"_s].toString() == u"diagonale-provenance"_s ? std::optional(json) : std::nullopt;
}

/// The element whose own text is the provenance, wherever it stands. Entities of a stranger's file are not expanded
/// without end: QXmlStreamReader stops at 4,096 characters, and opens no other file.
std::optional<QJsonObject> provenanceInXml(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (text.contains("diagonale-provenance"_L1)) {
                if (auto found = provenanceFrom(text.trimmed().toUtf8())) {
                    return found;
                }
            }
            text.clear();
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

/// XMP stands uncompressed in a PDF, so that it is found without knowing PDF (ISO 16684-1:2019, 7.3.2: packet
/// wrapper). The last one counts, as the last revision of a PDF does.
std::optional<QJsonObject> provenanceInPdf(const QByteArray& pdf) {
    constexpr int kMostPackets = 32; // A file made of beginnings alone would be searched to its end from each.
    const QByteArrayView begin("<?xpacket begin"), end("<?xpacket end");
    qsizetype from = pdf.lastIndexOf(begin);
    for (int packet = 0; packet < kMostPackets && from >= 0; ++packet) {
        if (const qsizetype to = pdf.indexOf(end, from); to >= 0) {
            if (auto found = provenanceInXml(pdf.mid(from, to - from))) {
                return found;
            }
        }
        from = from > 0 ? pdf.lastIndexOf(begin, from - 1) : -1;
    }
    return std::nullopt;
}

std::optional<QJsonObject> provenanceInHtml(const QByteArray& html) {
    const qsizetype id = html.indexOf("id=\"diagonale-provenance\"");
    const qsizetype from = id < 0 ? -1 : html.indexOf('>', id);
    const qsizetype to = from < 0 ? -1 : html.indexOf("</script", from);
    return to < 0 ? std::nullopt : provenanceFrom(html.mid(from + 1, to - from - 1).trimmed());
}

Expected<PublishedFile> found(const QString& path, Format format, const std::optional<QJsonObject>& provenance) {
    if (!provenance) {
        return withoutProvenance(path);
    }
    return PublishedFile{format, *provenance};
}

/// Its texts stand before its pixels: they are read even where these are damaged.
Expected<PublishedFile> readPicture(const QString& path) {
    const PngReading reading = readPng(path);
    if (reading.end == PngReading::End::TooBig) {
        return refused(path, Words::tr("Cette image est bien plus grande que ce que Diagonale écrit."));
    }
    if (reading.end == PngReading::End::NotPng) {
        return refused(path, Words::tr("Cette image est abîmée : elle ne peut pas être lue."));
    }
    return found(path, Format::Png, provenanceFrom(reading.texts.value(kProvenanceKey)));
}

} // namespace

Expected<PublishedFile> readPublished(const QString& path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(path, Words::tr("Ce fichier n’existe pas ou ne peut pas être lu."));
    }
    if (file.size() > kMostBytes) {
        return refused(path, Words::tr("Ce fichier est bien plus grand que ce que Diagonale écrit."));
    }
    constexpr qint64 kStart = 1024;
    const QByteArray start = file.peek(kStart);
    if (start.startsWith("\x89PNG")) {
        return readPicture(path);
    }
    if (start.startsWith("\xff\xd8\xff")) {
        return refused(path,
                       Words::tr("Une image JPEG ne garde pas ses pixels tels quels : elle ne peut rien prouver."),
                       Words::tr("Vérifiez l’export en png, pdf, svg ou html de la même carte."));
    }
    if (start.startsWith("%PDF-")) {
        return found(path, Format::Pdf, provenanceInPdf(file.readAll()));
    }
    const QByteArray lowered = start.toLower();
    if (lowered.contains("<!doctype html") || lowered.contains("<html")) {
        return found(path, Format::Html, provenanceInHtml(file.readAll()));
    }
    if (lowered.contains("<svg") || lowered.contains("<?xml")) {
        return found(path, Format::Svg, provenanceInXml(file.readAll()));
    }
    return withoutProvenance(path);
}

} // namespace publish
