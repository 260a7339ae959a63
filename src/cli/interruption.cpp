#include "cli/interruption.h"

#include <csignal>

namespace cli {

namespace {

/// A signal handler reaches nothing but what is static.
volatile std::sig_atomic_t asked = 0;

void note(int) {
    asked = 1;
}

} // namespace

Interruption::Interruption() : m_onInterrupt(nullptr), m_onTerminate(nullptr) {
    asked = 0;
    m_onInterrupt = std::signal(SIGINT, note);
    m_onTerminate = std::signal(SIGTERM, note);
}

Interruption::~Interruption() {
    std::signal(SIGINT, m_onInterrupt);
    std::signal(SIGTERM, m_onTerminate);
}

bool Interruption::isAsked() const {
    return asked != 0;
}

} // namespace cli
