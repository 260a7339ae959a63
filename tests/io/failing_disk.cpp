#include "failing_disk.h"

#include <algorithm>
#include <cerrno>
#include <dlfcn.h>
#include <limits>
#include <unistd.h>

namespace {

failingdisk::Call armed = failingdisk::Call::None;
int callsLeft = 0, errorToGive = 0;
std::size_t mostBytes = std::numeric_limits<std::size_t>::max();

bool fails(failingdisk::Call call) {
    if (armed != call || --callsLeft != 0)
        return false;
    errno = errorToGive;
    return true;
}

template <class Function> Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t count) {
    static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
    return fails(failingdisk::Call::Write) ? -1 : real(file, bytes, std::min(count, mostBytes));
}

int fsync(int file) {
    static const auto real = next<int (*)(int)>("fsync");
    return fails(failingdisk::Call::Fsync) ? -1 : real(file);
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    return fails(failingdisk::Call::Rename) ? -1 : real(from, to);
}
}

namespace failingdisk {

void arm(Call call, int nth, int error) {
    armed = call;
    callsLeft = nth;
    errorToGive = error;
}

void writeAtMost(std::size_t bytes) {
    mostBytes = bytes;
}

bool disarm() {
    const bool reached = armed != Call::None && callsLeft <= 0;
    armed = Call::None;
    mostBytes = std::numeric_limits<std::size_t>::max();
    return reached;
}

} // namespace failingdisk
