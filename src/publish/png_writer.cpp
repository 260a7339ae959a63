#include "publish/export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <cmath>
#include <functional>
#include <png.h>
#include <vector>

namespace publish {

namespace {

using territory::Expected;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PngWriter)
};

tl::unexpected<Problem> failure(const QString& what, const QString& path, const QString& remedy) {
    return tl::unexpected(Problem{what, path, remedy});
}

tl::unexpected<Problem> notWritten(const QString& path, const QString& reason) {
    return failure(
        Words::tr("L’image n’a pas pu être écrite en entier (%1) ; rien n’a été laissé à sa place.").arg(reason), path,
        Words::tr("Choisissez un autre dossier, ou libérez de la place sur le disque."));
}

/// libpng's structures, freed whatever happens.
class PngHandle {
public:
    explicit PngHandle(QIODevice& device)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, &leave, &ignore)) {
        if (!m_png)
            return;
        m_info = png_create_info_struct(m_png);
        png_set_write_fn(m_png, &device, &write, &flush);
    }
    ~PngHandle() { png_destroy_write_struct(&m_png, &m_info); }
    PngHandle(const PngHandle&) = delete;
    PngHandle& operator=(const PngHandle&) = delete;

    bool isValid() const { return m_png && m_info; }
    png_structp png() const { return m_png; }
    png_infop info() const { return m_info; }

private:
    static void write(png_structp png, png_bytep bytes, png_size_t count) {
        auto* device = static_cast<QIODevice*>(png_get_io_ptr(png));
        if (device->write(reinterpret_cast<const char*>(bytes), qint64(count)) != qint64(count))
            png_error(png, "write");
    }
    static void flush(png_structp) {}
    /// The caller says what went wrong; libpng's own words on the terminal help nobody.
    [[noreturn]] static void leave(png_structp png, png_const_charp) { png_longjmp(png, 1); }
    static void ignore(png_structp, png_const_charp) {}

    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
};

/// libpng leaves by longjmp where it fails: false then. Nothing with a destructor may live in `body` across a call of
/// libpng.
bool guarded(png_structp png, const std::function<bool()>& body) {
    if (setjmp(png_jmpbuf(png)))
        return false;
    return body();
}

void writeHeader(const PngHandle& handle, const QImage& image, double dpi) {
    constexpr double kInchesAMetre = 1 / 0.0254;
    const auto pixelsAMetre = png_uint_32(std::lround(dpi * kInchesAMetre));
    png_set_IHDR(handle.png(), handle.info(), png_uint_32(image.width()), png_uint_32(image.height()), 8,
                 PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(handle.png(), handle.info(), pixelsAMetre, pixelsAMetre, PNG_RESOLUTION_METER);
    png_set_sRGB(handle.png(), handle.info(), PNG_sRGB_INTENT_PERCEPTUAL);
    // Flat colours: these two filters compress as well as trying all five, in a third of the time.
    png_set_filter(handle.png(), PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
    png_write_info(handle.png(), handle.info());
}

void packRow(const QImage& image, int y, png_bytep row) {
    const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
        *row++ = png_byte(qRed(pixels[x]));
        *row++ = png_byte(qGreen(pixels[x]));
        *row++ = png_byte(qBlue(pixels[x]));
    }
}

/// False when libpng or the device failed, or when stopped.
bool writeImage(const PngHandle& handle, const QImage& image, double dpi, std::vector<png_byte>& row,
                const std::stop_token& stop, const territory::Progress& progress) {
    constexpr int kRowsAStep = 64;
    return guarded(handle.png(), [&] {
        writeHeader(handle, image, dpi);
        for (int y = 0; y < image.height(); ++y) {
            if (y % kRowsAStep == 0) {
                if (stop.stop_requested())
                    return false;
                if (progress)
                    progress(double(y) / image.height(), Words::tr("Écriture de l’image"));
            }
            packRow(image, y, row.data());
            png_write_row(handle.png(), row.data());
        }
        png_write_end(handle.png(), handle.info());
        return true;
    });
}

} // namespace

Expected<void> writePng(const QString& path, const QImage& image, double dpi, std::stop_token stop,
                        const territory::Progress& progress) {
    if (image.isNull())
        return failure(Words::tr("L’image n’a pas pu être dessinée : la mémoire ne suffit pas."), path,
                       Words::tr("Choisissez une taille plus petite."));
    // A device or a pipe would be replaced by the file.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(Words::tr("Ce n’est pas un fichier ordinaire."), path, Words::tr("Choisissez un autre nom."));

    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    std::vector<png_byte> row(std::size_t(image.width()) * 3);
    const PngHandle handle(file);
    const bool isComplete =
        !opaque.isNull() && handle.isValid() && writeImage(handle, opaque, dpi, row, stop, progress) && file.flush();
    if (stop.stop_requested() && !isComplete) {
        file.cancelWriting();
        return failure(Words::tr("L’export a été interrompu."), path, {});
    }
    // What reached the disk is measured before it takes the name.
    if (!isComplete || file.size() != file.pos()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace publish
