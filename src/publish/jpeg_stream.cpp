#include "publish/jpeg_stream.h"

#include <array>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

namespace publish {

namespace {

constexpr int kQuality = 92;
constexpr std::size_t kBuffer = 1 << 16;
constexpr qsizetype kLongestMarker = 65'533;
constexpr char kXmpMark[] = "http://ns.adobe.com/xap/1.0/"; ///< With its closing zero, before an XMP packet.

} // namespace

/// libjpeg's structures, its ways out and what they need.
struct JpegStream::Compressor {
    explicit Compressor(std::function<bool(const QByteArray&)> take) : write(std::move(take)) {
        jpeg.err = jpeg_std_error(&errors);
        errors.error_exit = [](j_common_ptr common) { std::longjmp(of(common)->out, 1); };
        errors.emit_message = [](j_common_ptr, int) {};
        errors.output_message = [](j_common_ptr) {};
        jpeg.client_data = this;
        destination.init_destination = [](j_compress_ptr info) { of(info)->emptyBuffer(); };
        destination.empty_output_buffer = [](j_compress_ptr info) -> boolean {
            of(info)->flush(kBuffer);
            return TRUE;
        };
        destination.term_destination = [](j_compress_ptr info) {
            of(info)->flush(kBuffer - of(info)->destination.free_in_buffer);
        };
    }
    ~Compressor() { jpeg_destroy_compress(&jpeg); }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    /// libjpeg leaves by longjmp where it fails. Nothing with a destructor may live in `body` across a call of it.
    bool guarded(const std::function<void()>& body) {
        if (setjmp(out))
            return false;
        body();
        return true;
    }

    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg_destination_mgr destination{};
    std::jmp_buf out;
    std::function<bool(const QByteArray&)> write;
    std::array<JOCTET, kBuffer> buffer;

private:
    template <class Info> static Compressor* of(Info info) { return static_cast<Compressor*>(info->client_data); }

    void emptyBuffer() {
        destination.next_output_byte = buffer.data();
        destination.free_in_buffer = buffer.size();
    }
    void flush(std::size_t count) {
        if (!write(QByteArray::fromRawData(reinterpret_cast<const char*>(buffer.data()), qsizetype(count))))
            std::longjmp(out, 1);
        emptyBuffer();
    }
};

JpegStream::JpegStream(std::function<bool(const QByteArray&)> write)
    : m_compressor(std::make_unique<Compressor>(std::move(write))) {}

JpegStream::~JpegStream() = default;

bool JpegStream::begin(QSize size, double dpi, const QByteArray& xmp, const QByteArray& comment) {
    const QByteArray marker = QByteArray(kXmpMark, sizeof kXmpMark) + xmp, words = comment.left(kLongestMarker);
    jpeg_compress_struct& jpeg = m_compressor->jpeg;
    const auto writeMarker = [&jpeg](int kind, const QByteArray& bytes) {
        if (!bytes.isEmpty() && bytes.size() <= kLongestMarker)
            jpeg_write_marker(&jpeg, kind, reinterpret_cast<const JOCTET*>(bytes.constData()), unsigned(bytes.size()));
    };
    return m_compressor->guarded([&] {
        jpeg_create_compress(&jpeg);
        jpeg.dest = &m_compressor->destination;
        jpeg.image_width = JDIMENSION(size.width());
        jpeg.image_height = JDIMENSION(size.height());
        jpeg.input_components = 4;
        jpeg.in_color_space = JCS_EXT_BGRX; // RGB32 in this machine's byte order.
        jpeg_set_defaults(&jpeg);
        jpeg_set_quality(&jpeg, kQuality, TRUE);
        jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
        jpeg.optimize_coding = FALSE; // Would hold the whole picture.
        jpeg.density_unit = 1;        // Dots an inch.
        jpeg.X_density = jpeg.Y_density = UINT16(std::lround(dpi));
        jpeg_start_compress(&jpeg, TRUE);
        writeMarker(JPEG_APP0 + 1, marker);
        writeMarker(JPEG_COM, words);
    });
}

bool JpegStream::writeRows(const QImage& rows) {
    Q_ASSERT(rows.format() == QImage::Format_RGB32 && rows.width() == int(m_compressor->jpeg.image_width));
    return m_compressor->guarded([&] {
        for (int y = 0; y < rows.height(); ++y) {
            // libjpeg only reads it.
            auto* row = const_cast<JSAMPLE*>(rows.constScanLine(y));
            jpeg_write_scanlines(&m_compressor->jpeg, &row, 1);
        }
    });
}

bool JpegStream::end() {
    return m_compressor->guarded([this] { jpeg_finish_compress(&m_compressor->jpeg); });
}

} // namespace publish
