#include "download/pace.h"

namespace download {

using namespace std::chrono_literals;

namespace {
constexpr Pace::Time kWindow = 5s, kLeast = 1s;
} // namespace

void Pace::note(qint64 bytes, Time now) {
    m_marks.push_back({now, bytes});
    // The second oldest is enough of a window: the oldest can go.
    while (m_marks.size() > 2 && now - m_marks[1].time >= kWindow)
        m_marks.pop_front();
}

std::optional<double> Pace::rate() const {
    if (m_marks.empty() || m_marks.back().time - m_marks.front().time < kLeast)
        return std::nullopt;
    const std::chrono::duration<double> seconds = m_marks.back().time - m_marks.front().time;
    return double(m_marks.back().bytes - m_marks.front().bytes) / seconds.count();
}

} // namespace download
