#include "app/logo_file.h"

#include "io/plain_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QLoggingCategory>
#include <QXmlStreamReader>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

constexpr qint64 kMostFileBytes = 32 << 20;
constexpr int kMostLogoBytes = 256 * 1024, kMostLogoSide = 1200, kLeastLogoSide = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::LogoFile)
};

Problem unreadable(const QString& name) {
    return {Words::tr("L’image ne peut pas être lue."), name, Words::tr("Choisissez une image PNG, JPEG ou SVG.")};
}

Problem tooHeavy(const QString& name) {
    return {Words::tr("L’image est trop lourde pour un logo."), name, Words::tr("Réduisez-la, puis choisissez-la.")};
}

/// What Qt would open for a picture inside of an SVG, or a style sheet: empty = nothing.
QString otherFileOf(const QXmlStreamReader& xml) {
    if (xml.isProcessingInstruction() && xml.processingInstructionTarget() == "xml-stylesheet"_L1)
        return xml.processingInstructionData().toString();
    if (!xml.isStartElement() || xml.name() != "image"_L1)
        return {};
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == "href"_L1 && !attribute.value().trimmed().startsWith("data:"_L1, Qt::CaseInsensitive))
            return attribute.value().toString();
    }
    return {};
}

Expected<void> checkSvg(const QByteArray& bytes, const QString& name) {
    constexpr qsizetype kTold = 80;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        const QString other = otherFileOf(xml);
        if (!other.isEmpty()) {
            return tl::unexpected(
                Problem{Words::tr("L’image SVG renvoie à un autre fichier : « %1 ».").arg(other.left(kTold)), name,
                        Words::tr("Intégrez-le dans l’image, ou choisissez une image PNG.")});
        }
    }
    if (xml.hasError())
        return tl::unexpected(unreadable(name));
    return {};
}

/// Qt says on standard error, in English, what its readers find wrong; who chose the picture is told by a Problem.
void quietQtsReaders() {
    [[maybe_unused]] static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.svg*=false"_s);
        return true;
    }();
}

Expected<QImage> readImage(const QByteArray& bytes, const QString& name) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (format == "svg") {
        if (const auto sound = checkSvg(bytes, name); !sound)
            return tl::unexpected(sound.error());
    } else if (format != "png" && format != "jpeg") {
        return tl::unexpected(unreadable(name));
    }
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(unreadable(name));
    return image;
}

Expected<QByteArray> smallPng(const QImage& image, const QString& name) {
    const int most = std::min(kMostLogoSide, std::max(image.width(), image.height()));
    for (int side = most; side >= std::min(most, kLeastLogoSide); side = side * 2 / 3) {
        const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        scaled.save(&buffer, "PNG");
        if (bytes.size() <= kMostLogoBytes)
            return bytes;
    }
    return tl::unexpected(tooHeavy(name));
}

} // namespace

Expected<QByteArray> readLogo(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto content = io::contentOfPlainFile(path, kMostFileBytes);
    if (!content)
        return tl::unexpected(Problem{Words::tr("L’image ne peut pas être lue : %1.").arg(content.error()), name,
                                      Words::tr("Choisissez une image PNG, JPEG ou SVG.")});
    quietQtsReaders();
    return readImage(*content, name).and_then([&](const QImage& image) { return smallPng(image, name); });
}

} // namespace app
