#include "app/boundary_download.h"

#include <QDir>
#include <QStandardPaths>

namespace app {

using namespace Qt::StringLiterals;

namespace {

download::Request requestFor(const QUrl& address, const QString& sha256 = {}) {
    download::Request request;
    request.address = address;
    request.folder = BoundaryDownload::keptFiles().folderOf(address);
    request.sha256 = sha256;
    return request;
}

} // namespace

BoundaryDownload::BoundaryDownload(QObject* parent) : QObject(parent) {
    connect(&m_worker, &Worker::progressed, this, &BoundaryDownload::advanced);
    connect(&m_worker, &Worker::finished, this, &BoundaryDownload::ended);
}

download::KeptFiles BoundaryDownload::keptFiles() {
    return download::KeptFiles(
        QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(u"contours"_s));
}

qint64 BoundaryDownload::keptBytes(const QUrl& address) {
    return download::keptBytes(requestFor(address));
}

void BoundaryDownload::start(const QUrl& address, const QString& sha256) {
    m_worker.start([this, request = requestFor(address, sha256),
                    locale = QLocale()](std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        const auto result = download::fetch(request, std::move(stop), [&](const download::Advance& advance) {
            progress(advance.share(), download::inWords(advance, locale));
        });
        return [this, result] {
            if (result)
                emit received(*result);
            else if (!result.error().stopped)
                emit failed(result.error().problem);
        };
    });
}

void BoundaryDownload::pause() {
    m_worker.cancel();
}

void BoundaryDownload::giveUp(const QUrl& address) {
    m_worker.start([request = requestFor(address)](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        download::discard(request);
        return {};
    });
}

} // namespace app
