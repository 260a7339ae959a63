#pragma once

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace images {

inline bool hasProgram(const QString& name) {
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// What others make of a file: poppler of a PDF's first page (pdftoppm), librsvg of an SVG (rsvg-convert), Inkscape of
/// an SVG. Null when the program fails.
inline QImage drawnBy(const QString& program, const QString& path, QSize pixels) {
    const QString picture = path + QStringLiteral(".drawn");
    const QString width = QString::number(pixels.width()), height = QString::number(pixels.height());
    QStringList arguments{QStringLiteral("-w"),
                          width,
                          QStringLiteral("-h"),
                          height,
                          QStringLiteral("-o"),
                          picture + QStringLiteral(".png"),
                          path};
    if (program == QStringLiteral("pdftoppm"))
        arguments = {QStringLiteral("-png"),
                     QStringLiteral("-singlefile"),
                     QStringLiteral("-scale-to-x"),
                     width,
                     QStringLiteral("-scale-to-y"),
                     height,
                     path,
                     picture};
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_RGB32);
}

} // namespace images

#define REQUIRE_PROGRAM(name)                                                                                          \
    if (!images::hasProgram(name))                                                                                     \
    QSKIP("this program isn't installed: it draws what the test looks at")
