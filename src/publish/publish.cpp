#include "publish/publish.h"

#include "document/boundary_loading.h"
#include "publish/alt_text.h"
#include "publish/composed_page.h"
#include "publish/data_files.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/html_writer.h"
#include "publish/page_strips.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "territory/key.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstring>

namespace publish {

using document::partOf;
using territory::Expected;
using territory::Problem;
using territory::Progress;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Publish)
};

constexpr territory::Key<Format> kEndings[] = {
    {Format::Png, u"png"},   {Format::Jpeg, u"jpg"}, {Format::Pdf, u"pdf"},         {Format::Svg, u"svg"},
    {Format::Html, u"html"}, {Format::Csv, u"csv"},  {Format::GeoJson, u"geojson"}, {Format::DataPackage, u"zip"}};

/// Shares of the whole at which each step ends.
constexpr double kProvenanceEnds = 0.1, kComposingEnds = 0.3;

/// Where the reader looks (chosen, compared with, at home) is no part of what is published.
Publication published(Publication publication) {
    publication.state.brushed.clear();
    publication.state.comparedWith.clear();
    publication.state.homeDepartement.clear();
    return publication;
}

bool isSealedWhole(Format format) {
    return format == Format::Pdf || format == Format::Svg || format == Format::Html;
}

FileDescription descriptionOf(const Publication& publication, Format format, const std::stop_token& stop) {
    FileDescription description;
    description.title = publication.state.title;
    description.language = presentLanguage();
    description.altText = altTextFor(publication, description.language);
    description.provenance = withOwnDigest(provenanceOf(publication, stop));
    if (isSealedWhole(format)) {
        description.provenance.insert(QLatin1StringView(kSealKey), openSeal());
    }
    return description;
}

Expected<void> writePage(const QString& path, Format format, const Publication& publication,
                         FileDescription description, const std::stop_token& stop, const Progress& progress) {
    const auto page = composePage(publication, stop, partOf(progress, kProvenanceEnds, kComposingEnds));
    if (!page) {
        return tl::unexpected(page.error());
    }
    description.title = page->title;
    const Progress writing = partOf(progress, kComposingEnds, 1);
    switch (format) {
    case Format::Jpeg:
        return writeJpeg(path, *page, description, stop, writing);
    case Format::Pdf:
        return writePdf(path, *page, description, stop, writing);
    case Format::Svg:
        return writeSvg(path, *page, description, {publication.state.layout.textAsOutlines}, stop, writing);
    default:
        return writePng(path, *page, description, stop, writing);
    }
}

Expected<void> write(const QString& path, Format format, const Publication& publication, const std::stop_token& stop,
                     const Progress& progress) {
    if (stop.stop_requested()) {
        return tl::unexpected(interrupted(path));
    }
    if (format == Format::Csv) {
        return writeShownCsv(path, publication);
    }
    if (format == Format::GeoJson) {
        return writeShownGeoJson(path, publication, stop);
    }
    if (progress) {
        progress(0, Words::tr("Lecture des sources"));
    }
    const FileDescription description = descriptionOf(publication, format, stop);
    if (stop.stop_requested()) {
        return tl::unexpected(interrupted(path));
    }
    if (format == Format::DataPackage) {
        return writeDataPackage(path, publication, description.provenance, stop);
    }
    if (format == Format::Html) {
        return writeHtml(path, publication, description, stop, partOf(progress, kProvenanceEnds, 1));
    }
    return writePage(path, format, publication, description, stop, progress);
}

} // namespace

std::optional<Format> formatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString usual = ending == u"jpeg"_s ? u"jpg"_s : ending == u"htm"_s ? u"html"_s : ending;
    return territory::valueOf<Format>(kEndings, usual);
}

QString formatEndings() {
    return territory::allWords<Format>(kEndings);
}

Expected<void> publishTo(const QString& path, const Publication& publication, std::stop_token stop,
                         const Progress& progress) {
    const auto format = formatOf(path);
    if (!format) {
        return tl::unexpected(Problem{Words::tr("Ce format n’est pas connu."), path,
                                      Words::tr("Donnez au fichier une de ces fins : %1.").arg(formatEndings())});
    }
    return write(path, *format, published(publication), stop, progress);
}

Expected<QImage> pictureOf(const Publication& publication, QSize pixels, std::stop_token stop,
                           const Progress& progress) {
    auto page = composePage(published(publication), stop, partOf(progress, 0, kComposingEnds));
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (!pixels.isEmpty()) {
        page->pixelsAPoint = pixels.width() / page->list.size.width();
        page->dpi *= pixels.width() / double(page->pixels.width());
        page->pixels = pixels;
    }
    QImage picture(page->pixels, QImage::Format_RGB32);
    if (picture.isNull()) {
        return tl::unexpected(noMemory({}));
    }
    const auto take = [&picture](const QImage& strip, int firstRow) {
        for (int row = 0; row < strip.height(); ++row) {
            std::memcpy(picture.scanLine(firstRow + row), strip.constScanLine(row),
                        std::size_t(picture.width()) * sizeof(QRgb));
        }
        return true;
    };
    if (!paintInStrips(*page, take, stop, partOf(progress, kComposingEnds, 1))) {
        return tl::unexpected(stop.stop_requested() ? interrupted({}) : noMemory({}));
    }
    constexpr double kMetresAnInch = 0.0254;
    picture.setDotsPerMeterX(qRound(page->dpi / kMetresAnInch));
    picture.setDotsPerMeterY(qRound(page->dpi / kMetresAnInch));
    return picture;
}

} // namespace publish
