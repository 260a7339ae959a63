#pragma once

namespace cli {

/// While it lives, Ctrl-C (and a polite kill) no longer ends the process but is noted, so that a long command can end
/// in order and leave no half file. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool isAsked() const;

private:
    using Handler = void (*)(int);
    Handler m_onInterrupt, m_onTerminate; ///< Those to put back.
};

} // namespace cli
