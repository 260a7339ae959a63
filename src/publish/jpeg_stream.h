#pragma once

#include <QByteArray>
#include <QImage>
#include <functional>
#include <memory>

namespace publish {

/// A JPEG written row by row: only what libjpeg holds of it is in memory. Fine colours (4:4:4): thin lines and text
/// keep their edges.
class JpegStream {
public:
    /// `write` receives the file's bytes in order; it returns false when it can't take them.
    explicit JpegStream(std::function<bool(const QByteArray&)> write);
    ~JpegStream();
    JpegStream(const JpegStream&) = delete;
    JpegStream& operator=(const JpegStream&) = delete;

    /// False when libjpeg or `write` failed; nothing more may be written then. In this order:
    /// `xmp` = what it says of itself (left out past 64 KiB, which a marker can't hold); `comment` in UTF-8.
    bool begin(QSize size, double dpi, const QByteArray& xmp, const QByteArray& comment);
    bool writeRows(const QImage& rows); ///< RGB32, as wide as the picture.
    bool end();

private:
    struct Compressor;
    std::unique_ptr<Compressor> m_compressor;
};

} // namespace publish
