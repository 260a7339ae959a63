#include "image_comparison.h"

#include <cmath>

namespace images {

namespace {

QString referencePath(const QString& name) {
    return QDir(QStringLiteral(QT_TESTCASE_SOURCEDIR)).filePath(QStringLiteral("references/%1.png").arg(name));
}

QString writeBeside(const QImage& image, const QString& name) {
    const QDir folder(QStringLiteral(QT_TESTCASE_BUILDDIR));
    const QString path = folder.absoluteFilePath(name);
    return image.save(path) ? path : QStringLiteral("(%1 could not be written)").arg(path);
}

bool differs(QRgb a, QRgb b, int channel) {
    return std::abs(qRed(a) - qRed(b)) > channel || std::abs(qGreen(a) - qGreen(b)) > channel ||
           std::abs(qBlue(a) - qBlue(b)) > channel;
}

QRgb faded(QRgb colour) {
    const auto towardsWhite = [](int c) { return 255 - (255 - c) / 4; };
    return qRgb(towardsWhite(qRed(colour)), towardsWhite(qGreen(colour)), towardsWhite(qBlue(colour)));
}

} // namespace

Comparison compareWithReference(const QImage& actual, const QString& name, const Tolerance& tolerance) {
    const QString path = referencePath(name);
    if (qEnvironmentVariableIsSet("DIAGONALE_ACCEPT_IMAGES"))
        return {actual.save(path), QStringLiteral("accepted as ") + path};

    const QString actualPath = name + QStringLiteral("-actual.png");
    const QImage reference = QImage(path).convertToFormat(QImage::Format_RGB32);
    const QImage picture = actual.convertToFormat(QImage::Format_RGB32);
    if (reference.size() != picture.size() || reference.isNull())
        return {false, QStringLiteral("no reference of this size; the picture is ") + writeBeside(picture, actualPath)};

    QImage difference = reference;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const bool isOff = differs(picture.pixel(x, y), reference.pixel(x, y), tolerance.channel);
            count += isOff;
            difference.setPixel(x, y, isOff ? qRgb(255, 0, 255) : faded(reference.pixel(x, y)));
        }
    }
    const double share = double(count) / (picture.width() * picture.height());
    if (share <= tolerance.share)
        return {true, {}};
    return {false, QStringLiteral("%1 % of the pixels differ (at most %2 % may); see %3 and %4")
                       .arg(100 * share, 0, 'f', 2)
                       .arg(100 * tolerance.share, 0, 'f', 2)
                       .arg(writeBeside(picture, actualPath),
                            writeBeside(difference, name + QStringLiteral("-difference.png")))};
}

} // namespace images
