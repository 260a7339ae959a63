#include "publish/redrawing.h"

#include "document/loading.h"
#include "publish/input_files.h"
#include "publish/png_reading.h"
#include "publish/publish.h"
#include "publish/results_to_publish.h"

#include <QCoreApplication>
#include <algorithm>

namespace publish {

using document::MapState;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Redrawing)
};

Expected<Publication> publicationFrom(const QJsonObject& provenance, const QHash<QString, QString>& paths,
                                      const std::stop_token& stop) {
    const auto state = MapState::fromJson(provenance[u"state"_s].toObject());
    if (!state) {
        return tl::unexpected(state.error());
    }
    Publication publication;
    publication.state = withFilesRenamed(*state, [&](const QString& name) { return paths.value(name, name); });
    publication.date = QDate::fromString(provenance[u"date"_s].toString(), Qt::ISODate);
    const auto reading =
        document::loadDataset(publication.state, stop, {}, nullptr, document::UnreadSource::FailsTheLoad);
    if (!reading) {
        return tl::unexpected(reading.error());
    }
    publication.dataset = reading->dataset;
    publication.results = resultsToPublish(publication.state, *publication.dataset, nullptr, stop);
    return publication;
}

/// Rows of the file against the picture; every pixel of a picture of another size differs.
class Comparing {
public:
    explicit Comparing(const QImage& picture) : m_picture(picture.convertToFormat(QImage::Format_RGB888)) {}

    void row(int y, std::span<const uchar> rgb) {
        constexpr int kBytes = 3;
        const std::span drawn(m_picture.constScanLine(y), std::size_t(m_picture.width()) * kBytes);
        int first = -1, last = -1;
        for (int x = 0; x < m_picture.width(); ++x) {
            const auto at = std::size_t(x) * kBytes;
            if (!std::ranges::equal(rgb.subspan(at, kBytes), drawn.subspan(at, kBytes))) {
                first = first < 0 ? x : first;
                last = x;
                ++m_result.pixels;
            }
        }
        if (first >= 0) {
            m_result.where |= QRect(QPoint(first, y), QPoint(last, y));
        }
    }
    const Redrawing& result() const { return m_result; }

private:
    QImage m_picture;
    Redrawing m_result;
};

} // namespace

Expected<Redrawing> redraw(const QString& png, const QJsonObject& provenance, const QHash<QString, QString>& paths,
                           QSize size, std::stop_token stop, const territory::Progress& progress) {
    const auto publication = publicationFrom(provenance, paths, stop);
    if (!publication) {
        return tl::unexpected(publication.error());
    }
    const auto picture = pictureOf(*publication, {}, stop, progress);
    if (!picture) {
        return tl::unexpected(picture.error());
    }
    if (size != picture->size()) {
        return Redrawing{QRect(QPoint(0, 0), size), qint64(size.width()) * size.height()};
    }
    Comparing comparing(*picture);
    const PngReading reading = readPng(png, stop, [&](int y, std::span<const uchar> rgb) { comparing.row(y, rgb); });
    if (reading.end != PngReading::End::Whole) {
        return tl::unexpected(Problem{Words::tr("La vérification a été interrompue."), png, {}});
    }
    return comparing.result();
}

} // namespace publish
