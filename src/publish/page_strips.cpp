#include "publish/page_strips.h"

#include "publish/display_painter.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <future>

namespace publish {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PageStrips)
};

constexpr int kPixelsAStrip = 4'000'000; ///< 16 MB; two of them at a time.
constexpr int kStripsAPage = 8; ///< At least, where that many fit: progress is told, and a stop heeded, between.

int rowsAStrip(QSize pixels) {
    const int rows = std::min(kPixelsAStrip / std::max(pixels.width(), 1), pixels.height() / kStripsAPage);
    return std::max(rows / kStripRows, 1) * kStripRows;
}

} // namespace

bool paintInStrips(const ComposedPage& page, const std::function<bool(const QImage& strip, int firstRow)>& take,
                   const std::stop_token& stop, const territory::Progress& progress) {
    const int height = page.pixels.height(), step = rowsAStrip(page.pixels);
    std::array<QImage, 2> strips; // One is painted while the other is taken.
    std::future<bool> taking;
    const auto taken = [&taking] { return !taking.valid() || taking.get(); };
    std::size_t place = 0;
    for (int row = 0; row < height; row += step, place = 1 - place) {
        if (progress)
            progress(double(row) / height, Words::tr("Dessin et écriture de l’image"));
        const QSize size(page.pixels.width(), std::min(step, height - row));
        QImage& strip = strips[place];
        if (strip.size() != size)
            strip = QImage(size, QImage::Format_RGB32);
        const bool isPainted = !strip.isNull() && paintStrip(strip, row, page.list, page.pixelsAPoint, stop);
        if (!taken() || !isPainted || stop.stop_requested())
            return false;
        taking = std::async(std::launch::async, [&take, &strip, row] { return take(strip, row); });
    }
    return taken();
}

} // namespace publish
