#include "publish/publish.h"

#include "publish/export.h"
#include "territory/key.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Publish)
};

constexpr territory::Key<Format> kEndings[] = {
    {Format::Png, u"png"},   {Format::Jpeg, u"jpg"}, {Format::Pdf, u"pdf"},         {Format::Svg, u"svg"},
    {Format::Html, u"html"}, {Format::Csv, u"csv"},  {Format::GeoJson, u"geojson"}, {Format::DataPackage, u"zip"}};

ExportOptions optionsOf(const Publication& publication, QSize pixels) {
    const document::PageSize& size = publication.state.layout.size;
    ExportOptions options;
    options.dpi = size.dpi;
    const double pixelsAUnit = size.unit == document::PageSize::Unit::Pixels ? 1 : size.dpi / 25.4;
    options.size = pixels.isEmpty() ? (QSizeF(size.width, size.height) * pixelsAUnit).toSize() : pixels;
    options.title = publication.state.title;
    options.date = publication.date;
    options.plan = publication.plan;
    return options;
}

} // namespace

std::optional<Format> formatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("jpeg")) {
        return Format::Jpeg;
    }
    return territory::valueOf<Format>(kEndings, ending == QStringLiteral("htm") ? QStringLiteral("html") : ending);
}

QString formatEndings() {
    return territory::allWords<Format>(kEndings);
}

Expected<QImage> pictureOf(const Publication& publication, QSize pixels, std::stop_token stop,
                           const territory::Progress& progress) {
    QImage picture = renderPage(publication.state, *publication.dataset, *publication.results,
                                optionsOf(publication, pixels), stop, progress);
    if (picture.isNull()) {
        return tl::unexpected(stop.stop_requested()
                                  ? Problem{Words::tr("L’export a été interrompu."), {}, {}}
                                  : Problem{Words::tr("L’image n’a pas pu être dessinée : la mémoire ne suffit pas."),
                                            {},
                                            Words::tr("Choisissez une taille plus petite.")});
    }
    return picture;
}

Expected<void> publishTo(const QString& path, const Publication& publication, std::stop_token stop,
                         const territory::Progress& progress) {
    const auto format = formatOf(path);
    if (format != Format::Png) {
        return tl::unexpected(Problem{Words::tr("Ce format n’est pas connu."), path,
                                      Words::tr("Donnez au fichier une de ces fins : %1.").arg(formatEndings())});
    }
    return pictureOf(publication, {}, stop, progress).and_then([&](const QImage& picture) {
        return writePng(path, picture, publication.state.layout.size.dpi, stop, progress);
    });
}

} // namespace publish
