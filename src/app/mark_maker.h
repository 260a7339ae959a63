#pragma once

#include "app/picture_maker.h"
#include "app/worker.h"
#include "document/dataset.h"
#include "document/map_state.h"

#include <QObject>

namespace app {

/// Makes what stands on the map besides faces (towns, points) in a worker: placing them takes PROJ some tens of
/// milliseconds.
class MarkMaker : public QObject {
    Q_OBJECT
public:
    explicit MarkMaker(QObject* parent = nullptr) : QObject(parent) {}

    /// Makes them anew if they are other ones than the last.
    void follow(const document::MapState& state, const std::shared_ptr<const document::Dataset>& dataset,
                const std::shared_ptr<const solidarity::Plan>& plan, const QFont& font, bool dark);
    bool isBusy() const { return m_worker.isBusy(); }

signals:
    void ready(const std::shared_ptr<const app::MapMarks>& marks);

private:
    Worker m_worker;
    document::MapState m_state;                         ///< What the last were made for,
    std::shared_ptr<const document::Dataset> m_dataset; ///< and from.
    std::shared_ptr<const solidarity::Plan> m_plan;
    bool m_dark = false;
    quint64 m_revision = 0;
};

} // namespace app
