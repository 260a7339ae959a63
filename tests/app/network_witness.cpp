#include "network_witness.h"

#include <atomic>
#include <dlfcn.h>
#include <sys/socket.h>

namespace {

std::atomic<int> managersMade = 0, socketsOpened = 0;

template <class Function> Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

// QNetworkAccessManager::QNetworkAccessManager(QObject*)
void _ZN21QNetworkAccessManagerC1EP7QObject(void* self, void* parent) {
    static const auto real = next<void (*)(void*, void*)>("_ZN21QNetworkAccessManagerC1EP7QObject");
    ++managersMade;
    real(self, parent);
}

int socket(int domain, int type, int protocol) noexcept {
    static const auto real = next<int (*)(int, int, int)>("socket");
    if (domain == AF_INET || domain == AF_INET6)
        ++socketsOpened;
    return real(domain, type, protocol);
}
}

namespace networkwitness {

int managers() {
    return managersMade;
}

int sockets() {
    return socketsOpened;
}

} // namespace networkwitness
