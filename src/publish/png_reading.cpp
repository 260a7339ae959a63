#include "publish/png_reading.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <optional>
#include <png.h>
#include <vector>

namespace publish {

namespace {

constexpr int kLongestSide = 32'000;
constexpr png_alloc_size_t kLongestText = 8 << 20; ///< A logo and its JSON take half a megabyte.
constexpr png_uint_32 kMostTexts = 64;

/// libpng's structures, freed whatever happens. libpng leaves by longjmp where it fails: each step is one call of it
/// with nothing to destroy in between, and false then.
class PngSource {
public:
    explicit PngSource(QIODevice& device)
        : m_png(png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, &leave, &ignore)) {
        if (!m_png)
            return;
        m_info = png_create_info_struct(m_png);
        m_end = png_create_info_struct(m_png);
        png_set_read_fn(m_png, &device, &read);
        png_set_user_limits(m_png, kLongestSide, kLongestSide);
        png_set_chunk_malloc_max(m_png, kLongestText);
        png_set_chunk_cache_max(m_png, kMostTexts);
        png_set_crc_action(m_png, PNG_CRC_ERROR_QUIT, PNG_CRC_ERROR_QUIT);
    }
    ~PngSource() { png_destroy_read_struct(&m_png, &m_info, &m_end); }
    PngSource(const PngSource&) = delete;
    PngSource& operator=(const PngSource&) = delete;

    bool isValid() const { return m_png && m_info && m_end; }

    bool readHeader() {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_read_info(m_png, m_info);
        return true;
    }
    /// Any picture as three bytes a pixel.
    bool askForRgb() {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        const png_color_16 white{0, 0xff, 0xff, 0xff, 0xff};
        png_set_expand(m_png);
        png_set_scale_16(m_png);
        png_set_gray_to_rgb(m_png);
        if (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_ALPHA || png_get_valid(m_png, m_info, PNG_INFO_tRNS))
            png_set_background(m_png, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1);
        png_read_update_info(m_png, m_info);
        return true;
    }
    bool readRow(png_bytep row) {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_read_row(m_png, row, nullptr);
        return true;
    }
    bool readEnd() {
        if (setjmp(png_jmpbuf(m_png)))
            return false;
        png_read_end(m_png, m_end);
        return true;
    }

    QSize size() const { return {int(png_get_image_width(m_png, m_info)), int(png_get_image_height(m_png, m_info))}; }
    bool isInterlaced() const { return png_get_interlace_type(m_png, m_info) != PNG_INTERLACE_NONE; }
    std::size_t rowBytes() const { return png_get_rowbytes(m_png, m_info); }
    void addTexts(QHash<QByteArray, QByteArray>& texts) const {
        for (png_infop info : {m_info, m_end}) {
            png_textp found = nullptr;
            const int count = png_get_text(m_png, info, &found, nullptr);
            for (int i = 0; i < count; ++i) {
                const bool isInternational = found[i].compression >= PNG_ITXT_COMPRESSION_NONE;
                const std::size_t length = isInternational ? found[i].itxt_length : found[i].text_length;
                texts.insert(QByteArray(found[i].key), QByteArray(found[i].text, qsizetype(length)));
            }
        }
    }

private:
    static void read(png_structp png, png_bytep bytes, png_size_t count) {
        auto* device = static_cast<QIODevice*>(png_get_io_ptr(png));
        if (device->read(reinterpret_cast<char*>(bytes), qint64(count)) != qint64(count))
            png_error(png, "read");
    }
    /// The caller says what went wrong; libpng's own words on the terminal help nobody.
    [[noreturn]] static void leave(png_structp png, png_const_charp) { png_longjmp(png, 1); }
    static void ignore(png_structp, png_const_charp) {}

    png_structp m_png = nullptr;
    png_infop m_info = nullptr, m_end = nullptr;
};

/// Signature, then IHDR with the sides, which are checked before anything is made of them.
std::optional<QSize> claimedSize(QIODevice& device) {
    constexpr qint64 kHeader = 24;
    const QByteArray start = device.peek(kHeader);
    if (start.size() < kHeader || !start.startsWith("\x89PNG\r\n\x1a\n"))
        return std::nullopt;
    const auto* bytes = reinterpret_cast<png_const_bytep>(start.constData());
    const png_uint_32 width = png_get_uint_32(bytes + 16), height = png_get_uint_32(bytes + 20);
    return QSize(int(std::min(width, png_uint_32(PNG_UINT_31_MAX))),
                 int(std::min(height, png_uint_32(PNG_UINT_31_MAX))));
}

PngReading::End readRows(PngSource& source, PngReading& reading, const std::stop_token& stop, const PngRow& row) {
    std::vector<png_byte> bytes(source.rowBytes());
    for (; reading.rows < reading.size.height(); ++reading.rows) {
        if (stop.stop_requested())
            return PngReading::End::Stopped;
        if (!source.readRow(bytes.data()))
            return PngReading::End::Damaged;
        if (row)
            row(reading.rows, bytes);
    }
    return source.readEnd() ? PngReading::End::Whole : PngReading::End::Damaged;
}

/// Each chunk lies within the file: libpng takes as much memory as a chunk claims before it reads it. Pixels are read
/// piece by piece, so that a picture cut within them still says what it is.
bool chunksFit(QFile& file) {
    constexpr qint64 kSignature = 8, kHead = 8, kChecksum = 4;
    bool fit = true;
    for (qint64 at = kSignature; fit && file.seek(at);) {
        const QByteArray head = file.read(kHead);
        if (head.size() < kHead)
            break;
        const qint64 end = at + kHead + qFromBigEndian<quint32>(head.constData()) + kChecksum;
        fit = end <= file.size() || head.endsWith("IDAT");
        at = end;
    }
    file.seek(0);
    return fit;
}

} // namespace

PngReading readPng(const QString& path, std::stop_token stop, const PngRow& row) {
    PngReading reading;
    QFile file(path);
    const auto claimed = file.open(QIODevice::ReadOnly) ? claimedSize(file) : std::nullopt;
    if (!claimed || !chunksFit(file))
        return reading;
    if (std::max(claimed->width(), claimed->height()) > kLongestSide) {
        reading.end = PngReading::End::TooBig;
        return reading;
    }
    PngSource source(file);
    if (!source.isValid() || !source.readHeader())
        return reading;
    reading.size = source.size();
    // Diagonale writes none that is interlaced; its rows would come seven times.
    if (source.isInterlaced() || !source.askForRgb()) {
        source.addTexts(reading.texts);
        reading.end = PngReading::End::Damaged;
        return reading;
    }
    reading.end = readRows(source, reading, stop, row);
    source.addTexts(reading.texts);
    return reading;
}

} // namespace publish
