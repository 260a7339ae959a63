#include "download/content_kind.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>
#include <algorithm>

namespace download {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(download::ContentKind)
};

/// Without a byte order mark and white space.
QByteArray textOf(const QByteArray& head) {
    const QByteArray mark("\xEF\xBB\xBF");
    return (head.startsWith(mark) ? head.mid(mark.size()) : head).trimmed();
}

/// The archive's directory ends it, followed by a comment of at most 65,535 bytes (PKWARE APPNOTE 4.3.16).
bool endsAsZip(QFile& file) {
    constexpr qint64 kRecord = 22, kMostComment = 0xffff;
    file.seek(std::max<qint64>(0, file.size() - kRecord - kMostComment));
    return file.readAll().contains(QByteArray("PK\x05\x06", 4));
}

/// Pages × size of a page, as the header says them (SQLite file format, 1.3.2 and 1.3.7).
bool endsAsGeoPackage(QFile& file) {
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return false;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    return qint64(pages) * (pageSize == 1 ? 65536 : pageSize) <= file.size();
}

bool endsAsGeoJson(QFile& file) {
    constexpr qint64 kSpaces = 4096;
    file.seek(std::max<qint64>(0, file.size() - kSpaces));
    return file.readAll().trimmed().endsWith('}');
}

bool endsWell(ContentKind kind, QFile& file) {
    switch (kind) {
    case ContentKind::Zip:
        return endsAsZip(file);
    case ContentKind::GeoPackage:
        return endsAsGeoPackage(file);
    case ContentKind::GeoJson:
        return endsAsGeoJson(file);
    default:
        return true;
    }
}

} // namespace

ContentKind kindOf(const QByteArray& head) {
    if (head.isEmpty())
        return ContentKind::Empty;
    if (head.startsWith(QByteArray("PK\x03\x04", 4)) || head.startsWith(QByteArray("PK\x05\x06", 4)))
        return ContentKind::Zip;
    if (head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return ContentKind::GeoPackage;
    if (head.startsWith("fgb\x03"
                        "fgb"))
        return ContentKind::FlatGeobuf;
    if (head.startsWith("7z\xBC\xAF\x27\x1C"))
        return ContentKind::SevenZip;
    if (head.startsWith("\x1F\x8B"))
        return ContentKind::Gzip;
    const QByteArray text = textOf(head);
    if (text.startsWith('{'))
        return ContentKind::GeoJson;
    return text.startsWith('<') ? ContentKind::WebPage : ContentKind::Unknown;
}

Expected<QString> openedSuffix(ContentKind kind, const QString& host) {
    const auto refused = [&host](const QString& what, const QString& remedy) {
        return tl::unexpected(Problem{what, host, remedy});
    };
    switch (kind) {
    case ContentKind::Zip:
        return u".zip"_s;
    case ContentKind::GeoPackage:
        return u".gpkg"_s;
    case ContentKind::GeoJson:
        return u".geojson"_s;
    case ContentKind::FlatGeobuf:
        return u".fgb"_s;
    case ContentKind::SevenZip:
        return refused(
            Words::tr("C’est une archive 7z, que Diagonale ne sait pas ouvrir."),
            Words::tr("Téléchargez-la avec le navigateur, décompressez-la, puis ouvrez les fichiers EPCI.shp "
                      "de ses dossiers."));
    case ContentKind::Gzip:
        return refused(Words::tr("C’est un fichier compressé (gzip), que Diagonale ne sait pas ouvrir."),
                       Words::tr("Téléchargez-le avec le navigateur, décompressez-le, puis ouvrez-le."));
    case ContentKind::WebPage:
        return refused(Words::tr("L’adresse a répondu une page web, pas un fichier de contours."),
                       Words::tr("Sur cette page, copiez l’adresse du fichier lui-même."));
    case ContentKind::Empty:
        return refused(Words::tr("L’adresse a répondu un fichier vide."),
                       Words::tr("Vérifiez l’adresse sur la page de l’éditeur."));
    case ContentKind::Unknown:
        break;
    }
    return refused(Words::tr("L’adresse a répondu un fichier qui n’est pas de ceux que Diagonale ouvre."),
                   Words::tr("Il lui faut une archive ZIP, un GeoPackage, un GeoJSON ou un FlatGeobuf."));
}

Expected<void> checkEnd(ContentKind kind, const QString& path, const QString& host) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && endsWell(kind, file))
        return {};
    return tl::unexpected(
        Problem{Words::tr("Le fichier reçu est incomplet, bien que le serveur le dise entier : il a été effacé."), host,
                Words::tr("Téléchargez-le de nouveau, ou avec le navigateur.")});
}

} // namespace download
