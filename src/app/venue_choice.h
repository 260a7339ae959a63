#pragma once

#include <QObject>
#include <QUuid>

namespace app {

/// The venue that the reader is at, in list and on map alike. May name one that has gone meanwhile.
class VenueChoice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QUuid& current() const { return m_current; } ///< Null = none.
    void choose(const QUuid& venue) {
        if (venue == m_current)
            return;
        m_current = venue;
        emit changed();
    }

signals:
    void changed();

private:
    QUuid m_current;
};

} // namespace app
