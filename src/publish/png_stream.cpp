#include "publish/png_stream.h"

#include <cmath>
#include <png.h>

namespace publish {

namespace {

constexpr double kInchesAMetre = 1 / 0.0254;

/// What goes wrong is told by the caller; libpng's own words on the terminal help nobody.
[[noreturn]] void leave(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}
void ignore(png_structp, png_const_charp) {}
void flush(png_structp) {}

void packRow(const QImage& image, int y, png_bytep row) {
    const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
        *row++ = png_byte(qRed(pixels[x]));
        *row++ = png_byte(qGreen(pixels[x]));
        *row++ = png_byte(qBlue(pixels[x]));
    }
}

} // namespace

PngStream::PngStream(std::function<bool(const QByteArray&)> write)
    : m_write(std::move(write)), m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, &leave, &ignore)) {
    if (!m_png)
        return;
    m_info = png_create_info_struct(m_png);
    m_endInfo = png_create_info_struct(m_png);
    png_set_write_fn(m_png, this, &take, &flush);
}

PngStream::~PngStream() {
    if (m_png)
        png_destroy_info_struct(m_png, &m_endInfo);
    png_destroy_write_struct(&m_png, &m_info);
}

void PngStream::take(png_structp png, png_bytep bytes, std::size_t count) {
    auto* const stream = static_cast<PngStream*>(png_get_io_ptr(png));
    if (!stream->m_write(QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), qsizetype(count))))
        png_error(png, "write");
}

/// libpng leaves by longjmp where it fails. Nothing with a destructor may live in `body` across a call of it.
bool PngStream::guarded(const std::function<void()>& body) {
    if (!m_png || !m_info || !m_endInfo || setjmp(png_jmpbuf(m_png)))
        return false;
    body();
    return true;
}

void PngStream::setTexts(png_infop info, std::vector<Text>& texts) {
    constexpr qsizetype kWorthCompressing = 1024;
    for (Text& each : texts) {
        png_text chunk{};
        chunk.compression =
            each.utf8.size() > kWorthCompressing ? PNG_ITXT_COMPRESSION_zTXt : PNG_ITXT_COMPRESSION_NONE;
        chunk.key = each.key.data();
        chunk.text = each.utf8.data();
        chunk.lang = each.language.data();
        chunk.lang_key = each.key.data(); // The keyword is its own translation.
        chunk.itxt_length = std::size_t(each.utf8.size());
        png_set_text(m_png, info, &chunk, 1); // Copies.
    }
}

bool PngStream::begin(QSize size, double dpi, std::vector<Text> texts) {
    m_row.resize(std::size_t(size.width()) * 3);
    const auto pixelsAMetre = png_uint_32(std::lround(dpi * kInchesAMetre));
    return guarded([&] {
        png_set_IHDR(m_png, m_info, png_uint_32(size.width()), png_uint_32(size.height()), 8, PNG_COLOR_TYPE_RGB,
                     PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_pHYs(m_png, m_info, pixelsAMetre, pixelsAMetre, PNG_RESOLUTION_METER);
        png_set_sRGB(m_png, m_info, PNG_sRGB_INTENT_PERCEPTUAL);
        // Flat colours: these two filters compress as well as trying all five, in a third of the time.
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
        setTexts(m_info, texts);
        png_write_info(m_png, m_info);
    });
}

bool PngStream::writeRows(const QImage& rows) {
    Q_ASSERT(rows.format() == QImage::Format_RGB32 && std::size_t(rows.width()) * 3 == m_row.size());
    return guarded([&] {
        for (int y = 0; y < rows.height(); ++y) {
            packRow(rows, y, m_row.data());
            m_hash.addData(QByteArrayView(m_row.data(), qsizetype(m_row.size())));
            png_write_row(m_png, m_row.data());
        }
    });
}

bool PngStream::end(std::vector<Text> texts) {
    return guarded([&] {
        setTexts(m_endInfo, texts);
        png_write_end(m_png, m_endInfo);
    });
}

} // namespace publish
