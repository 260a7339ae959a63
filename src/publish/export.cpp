#include "publish/export.h"

#include "publish/composed_page.h"
#include "publish/display_painter.h"

namespace publish {

QImage renderPage(const document::MapState& state, const document::Dataset& dataset, const document::Results& results,
                  const ExportOptions& options, std::stop_token stop, const territory::Progress& progress) {
    // The caller's own, for as long as this lasts.
    const auto borrowed = [](const auto& value) {
        return std::shared_ptr<const std::decay_t<decltype(value)>>(std::shared_ptr<void>(), &value);
    };
    Publication publication{state, borrowed(dataset), borrowed(results), options.plan, options.date};
    if (!options.title.isEmpty())
        publication.state.title = options.title;
    publication.state.layout.size = {double(options.size.width()), double(options.size.height()),
                                     document::PageSize::Unit::Pixels, options.dpi};
    const auto page = composePage(publication, stop, progress);
    if (!page)
        return {};
    QImage picture(page->pixels, QImage::Format_RGB32);
    if (picture.isNull() || !paintStrip(picture, 0, page->list, page->pixelsAPoint, stop))
        return {};
    // 39.37 inches a metre; for whoever takes the image on without writePng.
    picture.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    picture.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    return picture;
}

} // namespace publish
