#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>
#include <vector>

/// Reads an interactive page as its own script does, written apart from both.
namespace webpage {

using namespace Qt::StringLiterals;

inline QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between <script … id="ID"> and the next </script>.
inline QString elementText(const QString& page, const QString& id) {
    const QRegularExpression element(u"<script[^>]*id=\"%1\"[^>]*>(.*?)</script"_s.arg(id),
                                     QRegularExpression::DotMatchesEverythingOption);
    return element.match(page).captured(1);
}

inline QJsonObject content(const QString& page) {
    return QJsonDocument::fromJson(elementText(page, u"diagonale-map"_s).toUtf8()).object();
}

struct Point {
    int x, y;
    bool seenFromAfar;
};

struct Numbers {
    QByteArray bytes;
    qsizetype at = 0;

    explicit Numbers(const QJsonValue& base64) : bytes(QByteArray::fromBase64(base64.toString().toLatin1())) {}
    bool ended() const { return at >= bytes.size(); }
    quint32 next() {
        quint32 number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(bytes[at++]);
            number |= quint32(byte & 127) << shift;
            if (byte < 128)
                return number;
        }
    }
    static int signedOf(quint32 number) { return number % 2 ? -int((number + 1) / 2) : int(number / 2); }
    int nextSigned() { return signedOf(next()); }
};

inline std::vector<std::vector<Point>> arcsOf(const QJsonObject& content) {
    Numbers numbers(content[u"arcs"_s]);
    std::vector<std::vector<Point>> arcs;
    int startX = 0, startY = 0;
    while (!numbers.ended()) {
        numbers.next(); // frame and level
        quint32 count = numbers.next();
        startX += numbers.nextSigned();
        startY += numbers.nextSigned();
        std::vector<Point> arc{{startX, startY, true}};
        for (; count > 0; --count) {
            const quint32 step = numbers.next();
            const int x = arc.back().x + Numbers::signedOf(step / 2);
            arc.push_back({x, arc.back().y + numbers.nextSigned(), step % 2 == 1});
        }
        arcs.push_back(std::move(arc));
    }
    return arcs;
}

/// Square units of each drawn territory, by the shoelace formula; `fromAfar`: of the coarse line.
inline std::vector<double> areasOf(const QJsonObject& content, bool fromAfar) {
    const std::vector<std::vector<Point>> arcs = arcsOf(content);
    Numbers numbers(content[u"rings"_s]);
    std::vector<double> areas;
    while (!numbers.ended()) {
        double area = 0;
        int arc = 0;
        for (quint32 rings = numbers.next(); rings > 0; --rings) {
            std::vector<Point> ring;
            for (quint32 uses = numbers.next(); uses > 0; --uses) {
                const quint32 use = numbers.next();
                arc += Numbers::signedOf(use / 2);
                std::vector<Point> walked = arcs[std::size_t(arc)];
                if (use % 2 == 1)
                    std::reverse(walked.begin(), walked.end());
                for (const Point& point : walked) {
                    if (!fromAfar || point.seenFromAfar)
                        ring.push_back(point);
                }
            }
            for (std::size_t i = 0; i < ring.size(); ++i) {
                const Point a = ring[i], b = ring[(i + 1) % ring.size()];
                area += (double(a.x) * b.y - double(b.x) * a.y) / 2;
            }
        }
        areas.push_back(std::abs(area));
    }
    return areas;
}

inline QJsonObject columnOf(const QJsonObject& content, const QString& role) {
    for (const QJsonValue& column : content[u"columns"_s].toArray()) {
        if (column[u"role"_s].toString() == role)
            return column.toObject();
    }
    return {};
}

/// A cell of a column of texts.
inline QString wordOf(const QJsonObject& column, int row) {
    const int place = column[u"of"_s][row].toInt();
    return place < 0 ? QString() : column[u"words"_s][place].toString();
}

} // namespace webpage
