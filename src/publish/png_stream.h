#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QImage>
#include <QString>
#include <functional>
#include <vector>

struct png_struct_def;
struct png_info_def;

namespace publish {

/// A PNG written row by row: only what libpng holds of it is in memory.
class PngStream {
public:
    /// `write` receives the file's bytes in order; it returns false when it can't take them.
    explicit PngStream(std::function<bool(const QByteArray&)> write);
    ~PngStream();
    PngStream(const PngStream&) = delete;
    PngStream& operator=(const PngStream&) = delete;

    struct Text {
        QByteArray key;           ///< Latin letters, at most 79.
        QByteArray utf8;          ///< What it says.
        QByteArray language = {}; ///< "fr"; empty = none.
    };

    /// False when libpng or `write` failed; nothing more may be written then. In this order:
    bool begin(QSize size, double dpi, std::vector<Text> texts);
    bool writeRows(const QImage& rows); ///< RGB32, as wide as the picture.
    /// Texts written after the pixels.
    bool end(std::vector<Text> texts);

    /// SHA-256 of the rows written so far: three bytes a pixel (red, green, blue), from the top.
    QByteArray pixelsSha256() const { return m_hash.result(); }

private:
    static void take(png_struct_def* png, unsigned char* bytes, std::size_t count);
    bool guarded(const std::function<void()>& body);
    void setTexts(png_info_def* info, std::vector<Text>& texts);

    std::function<bool(const QByteArray&)> m_write;
    png_struct_def* m_png = nullptr;
    png_info_def* m_info = nullptr;
    png_info_def* m_endInfo = nullptr;
    std::vector<unsigned char> m_row;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace publish
