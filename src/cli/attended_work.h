#pragma once

#include "cli/interruption.h"
#include "cli/progress_line.h"
#include "territory/progress.h"

#include <stop_token>

namespace cli {

/// Work that somebody waits for: its progress is a line on the terminal, and Ctrl-C asks it to end in order. One at a
/// time.
class AttendedWork {
public:
    explicit AttendedWork(const QString& label) : m_line(label) {}

    /// Both hold as long as this.
    std::stop_token stopToken() const { return m_stop.get_token(); }
    territory::Progress progress() {
        return [this](double share, const QString& step) {
            if (share >= 0) {
                m_line.show(share, step);
            }
            isInterrupted();
        };
    }
    /// True once Ctrl-C has come; the work is told to stop.
    bool isInterrupted() {
        if (m_interruption.isAsked()) {
            m_stop.request_stop();
        }
        return m_stop.stop_requested();
    }

private:
    Interruption m_interruption;
    ProgressLine m_line;
    std::stop_source m_stop;
};

} // namespace cli
