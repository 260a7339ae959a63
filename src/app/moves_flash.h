#pragma once

#include "document/document.h"
#include "map/style.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace app {

struct Colours;

/// Territories that have just entered or left the selection stand out for a moment, once. Not where the system asks
/// for stillness.
class MovesFlash : public QObject {
    Q_OBJECT
public:
    static constexpr int kMilliseconds = 500;

    explicit MovesFlash(document::Document& document, QObject* parent = nullptr);

    const std::vector<int>& entering() const { return m_entering; } ///< Territories that flash now.
    const std::vector<int>& leaving() const { return m_leaving; }
    bool holds(int territory) const; ///< It flashes now.

    /// Marks them on a style made for the document's dataset: nothing but look-ups changes.
    void mark(map::Style& style, const Colours& colours) const;

signals:
    void changed();

private:
    struct Flash {
        int territory;
        bool enters;
        qint64 until; ///< By m_clock, milliseconds.
    };
    void follow();
    void begin(const std::vector<std::uint8_t>& before, const std::vector<std::uint8_t>& after);
    void expire();
    void announce();

    document::Document& m_document;
    std::shared_ptr<const document::Results> m_last;
    std::vector<Flash> m_flashes; ///< The oldest first.
    std::vector<int> m_entering, m_leaving;
    QElapsedTimer m_clock;
    QTimer m_expiry;
};

} // namespace app
