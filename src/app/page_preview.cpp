#include "app/page_preview.h"

#include "publish/display_painter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PagePreview)
};

/// A preview larger than this would cost more than it shows: past it, actual size is only nearly so.
constexpr double kMostPixels = 24e6;

double pixelsAPointOf(const publish::ComposedPage& page, const PageSight& sight) {
    const QSizeF points = page.list.size;
    double scale = std::min(sight.room.width() / points.width(), sight.room.height() / points.height());
    // A point of layout is 1/96 inch, and a point of the window's stands for the same.
    if (sight.actualSize)
        scale = std::min(sight.ratio, std::sqrt(kMostPixels / (points.width() * points.height())));
    return std::max(scale, 1 / points.width());
}

territory::Expected<QImage> drawnOn(const publish::ComposedPage& page, const PageSight& sight, std::stop_token stop) {
    const double scale = pixelsAPointOf(page, sight);
    QImage image((page.list.size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull() || !publish::paintStrip(image, 0, page.list, scale, std::move(stop)))
        return tl::unexpected(territory::Problem{Words::tr("L’aperçu n’a pas pu être dessiné."), {}, {}});
    image.setDevicePixelRatio(sight.ratio);
    return image;
}

territory::Expected<std::shared_ptr<const PagePicture>> pictureOf(const publish::Publication& publication,
                                                                  const PageSight& sight, const std::stop_token& stop) {
    auto page = publish::composePage(publication, stop);
    if (!page)
        return tl::unexpected(page.error());
    const auto image = drawnOn(*page, sight, stop);
    if (!image)
        return tl::unexpected(image.error());
    auto picture = std::make_shared<PagePicture>();
    picture->publication = publication;
    picture->findings = publish::lint(publication, *page);
    picture->page = std::move(*page);
    picture->usual = *image;
    picture->seen = map::seenBy(sight.vision, *image);
    picture->sight = sight;
    return picture;
}

} // namespace

PagePreview::PagePreview(QObject* parent) : QObject(parent) {
    connect(&m_worker, &NewestWorker::settled, this, &PagePreview::settled);
}

void PagePreview::show(const publish::Publication& publication) {
    m_publication = publication;
    draw();
}

void PagePreview::look(const PageSight& sight) {
    if (sight == m_sight)
        return;
    PageSight otherEyes = m_sight;
    otherEyes.vision = sight.vision;
    const bool sameSize = otherEyes == sight;
    m_sight = sight;
    if (sameSize && m_picture && isUpToDate())
        seeAgain();
    else
        draw();
}

void PagePreview::draw() {
    if (!m_publication || m_sight.room.isEmpty())
        return;
    m_worker.ask([this, publication = *m_publication, sight = m_sight](std::stop_token stop,
                                                                       const territory::Progress&) -> Worker::Delivery {
        const auto picture = pictureOf(publication, sight, stop);
        if (!picture)
            return [this, problem = picture.error()] { emit failed(problem); };
        return [this, picture = *picture] { take(picture); };
    });
}

void PagePreview::seeAgain() {
    m_worker.ask(
        [this, before = m_picture, sight = m_sight](std::stop_token, const territory::Progress&) -> Worker::Delivery {
            auto picture = std::make_shared<PagePicture>(*before);
            picture->seen = map::seenBy(sight.vision, before->usual);
            picture->sight = sight;
            return [this, picture = std::move(picture)] { take(picture); };
        });
}

void PagePreview::take(const std::shared_ptr<const PagePicture>& picture) {
    m_picture = picture;
    emit drawn();
}

} // namespace app
