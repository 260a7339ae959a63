#include "io/file_replacement.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/page_strips.h"
#include "publish/png_stream.h"
#include "publish/seal.h"

#include <QJsonDocument>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

/// Into a replacement: what it had to say when a write failed is kept.
class PngFile {
public:
    explicit PngFile(io::FileReplacement& file)
        : stream([this, &file](const QByteArray& bytes) {
            const auto written = file.write(bytes);
            if (!written)
                m_problem = written.error();
            return written.has_value();
        }) {}

    Problem problem(const QString& path, const std::stop_token& stop) const {
        if (stop.stop_requested())
            return interrupted(path);
        return m_problem.value_or(noMemory(path));
    }

private:
    std::optional<Problem> m_problem;

public:
    PngStream stream;
};

std::vector<PngStream::Text> textsOf(const FileDescription& description) {
    std::vector<PngStream::Text> texts{{"Title", description.title.toUtf8(), description.language.toLatin1()},
                                       {"Description", description.altText.toUtf8(), description.language.toLatin1()},
                                       {"Software", "Diagonale"}};
    if (!description.provenance.isEmpty())
        texts.push_back({kProvenanceKey, QJsonDocument(description.provenance).toJson(QJsonDocument::Compact)});
    std::erase_if(texts, [](const PngStream::Text& each) { return each.utf8.isEmpty(); });
    return texts;
}

} // namespace

Expected<void> writePng(const QString& path, const ComposedPage& page, const FileDescription& description,
                        std::stop_token stop, const territory::Progress& progress) {
    auto file = io::FileReplacement::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    PngFile png(*file);
    const auto take = [&png](const QImage& strip, int) { return png.stream.writeRows(strip); };
    if (!png.stream.begin(page.pixels, page.dpi, textsOf(description)) || !paintInStrips(page, take, stop, progress))
        return tl::unexpected(png.problem(path, stop));
    const QByteArray seal = pictureSeal(png.stream.pixelsSha256().toHex(), description);
    if (!png.stream.end({{kPictureSealKey, seal}}) || stop.stop_requested())
        return tl::unexpected(png.problem(path, stop));
    return file->commit();
}

} // namespace publish
