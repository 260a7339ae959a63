#pragma once

#include "app/worker.h"
#include "document/document.h"
#include "geo/compass.h"

#include <QObject>
#include <memory>
#include <optional>

namespace app {

/// The territory that the keyboard stands on. It goes from one to the next as geo::Compass says, follows the selection,
/// and stays on its territory when other boundaries come.
class MapCursor : public QObject {
    Q_OBJECT
public:
    explicit MapCursor(document::Document& document, QObject* parent = nullptr);

    int territory() const { return m_territory; } ///< Index in Dataset::territories, −1 = none yet.
    /// A point of its largest face, on the plane; nothing without a territory, or while the compass is being made.
    std::optional<geo::Coordinate> place() const;
    /// Arrows lead somewhere: the compass of these boundaries is made.
    bool isReady() const { return m_compass != nullptr; }

    void put(int territory); ///< One that the boundaries show.
    void putNear(geo::Coordinate plane);
    /// To the territory beside, or nowhere; from nowhere, to the one nearest to `middle`.
    void go(geo::Direction direction, geo::Coordinate middle);

signals:
    void moved();
    void ready();

private:
    void take(document::Changes changes);
    void takeBoundaries();
    void makeCompass();
    int outline() const; ///< Index in the topology, −1 = none.
    void putOutline(int outline);

    document::Document& m_document;
    std::shared_ptr<const document::LoadedBoundaries> m_boundaries;
    std::shared_ptr<const geo::Compass> m_compass; ///< Of m_boundaries; null while it is made.
    Worker m_worker;
    int m_territory = -1;
    QString m_code; ///< Its code: indices are of one dataset.
};

} // namespace app
