#pragma once

#include <QtGlobal>
#include <chrono>
#include <deque>
#include <optional>

namespace download {

/// How fast bytes come, over the last seconds: steady enough to be read, quick to follow a change.
class Pace {
public:
    using Time = std::chrono::milliseconds; ///< Since any moment, the same for all calls.

    /// `bytes` are there in all at `now`; calls in order of time.
    void note(qint64 bytes, Time now);
    /// Bytes a second; missing before a second has been seen.
    std::optional<double> rate() const;

private:
    struct Mark {
        Time time;
        qint64 bytes;
    };
    std::deque<Mark> m_marks; ///< Of the last seconds, the oldest first.
};

} // namespace download
