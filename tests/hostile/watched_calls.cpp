#include "watched_calls.h"

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <netdb.h>
#include <set>
#include <string>
#include <sys/socket.h>

namespace watched {

namespace {

std::atomic<bool> watching{false};
thread_local bool noting = false; // What noting itself asks isn't noted.
std::mutex mutex;

std::set<std::string>& notes() {
    static std::set<std::string> kept;
    return kept;
}

void note(const char* what, const char* subject) {
    if (!watching || noting)
        return;
    noting = true;
    {
        const std::scoped_lock lock(mutex);
        notes().insert(std::string(what) + ' ' + (subject ? subject : ""));
    }
    noting = false;
}

template <class Function> Function following(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

void begin() {
    watching = true;
}

QByteArrayList end() {
    watching = false;
    QByteArrayList lines;
    for (const std::string& line : notes())
        lines.append(QByteArray::fromStdString(line));
    return lines;
}

} // namespace watched

extern "C" {

char* getenv(const char* name) noexcept {
    static const auto next = watched::following<char* (*)(const char*)>("getenv");
    char* value = next(name);
    watched::note(value ? "answered" : "asked", name);
    return value;
}

#define WATCH_OPEN(function)                                                                                           \
    int function(const char* path, int flags, ...) {                                                                   \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const auto mode = static_cast<mode_t>(flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, unsigned) : 0U);            \
        va_end(rest);                                                                                                  \
        watched::note("opened", path);                                                                                 \
        return watched::following<int (*)(const char*, int, ...)>(#function)(path, flags, mode);                       \
    }
WATCH_OPEN(open)
WATCH_OPEN(open64)

FILE* fopen(const char* path, const char* mode) {
    watched::note("opened", path);
    return watched::following<FILE* (*)(const char*, const char*)>("fopen")(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
    watched::note("opened", path);
    return watched::following<FILE* (*)(const char*, const char*)>("fopen64")(path, mode);
}

int socket(int domain, int type, int protocol) noexcept {
    watched::note("network", "socket");
    return watched::following<int (*)(int, int, int)>("socket")(domain, type, protocol);
}

int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** found) {
    watched::note("network", node);
    return watched::following<int (*)(const char*, const char*, const addrinfo*, addrinfo**)>("getaddrinfo")(
        node, service, hints, found);
}

void* dlopen(const char* file, int mode) {
    watched::note("loaded", file);
    return watched::following<void* (*)(const char*, int)>("dlopen")(file, mode);
}
}
