#pragma once

#include "app/newest_worker.h"
#include "app/page_picture.h"
#include "territory/problem.h"

#include <QObject>
#include <memory>
#include <optional>

namespace app {

/// Draws what a page will look like, and checks it, in a worker: the newest that was asked for.
class PagePreview : public QObject {
    Q_OBJECT
public:
    explicit PagePreview(QObject* parent = nullptr);

    void show(const publish::Publication& publication);
    /// How the page shown last is to be looked at; other eyes look at the picture that is there.
    void look(const PageSight& sight);
    const PageSight& sight() const { return m_sight; }

    /// The newest that is drawn; null = none yet.
    const std::shared_ptr<const PagePicture>& picture() const { return m_picture; }
    /// True when the picture is of what was asked for last.
    bool isUpToDate() const { return !m_worker.isBusy(); }

signals:
    void drawn();
    void failed(const territory::Problem& problem); ///< The picture that was there stays.
    void settled();                                 ///< Nothing is under way.

private:
    void draw();
    void seeAgain();
    void take(const std::shared_ptr<const PagePicture>& picture);

    PageSight m_sight;
    std::optional<publish::Publication> m_publication;
    std::shared_ptr<const PagePicture> m_picture;
    NewestWorker m_worker;
};

} // namespace app
