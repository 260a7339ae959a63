#include "process_figures.h"

#include <QDir>
#include <QFile>
#include <cstddef>
#include <ctime>
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
/// Of the sanitizers' runtime; Debian's GCC leaves out the header that declares it.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // NOLINT(bugprone-reserved-identifier)
#else
#include <malloc.h>
#endif

namespace robustness {

namespace {

int entriesOf(const char* folder) {
    return int(
        QDir(QString::fromLatin1(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

int openDescriptors() {
    return entriesOf("/proc/self/fd");
}

int runningThreads() {
    return entriesOf("/proc/self/task");
}

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    constexpr double kNano = 1e-9;
    return double(time.tv_sec) + double(time.tv_nsec) * kNano;
}

qint64 heldBytes() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return qint64(__sanitizer_get_current_allocated_bytes());
#else
    const struct mallinfo2 all = mallinfo2(); // of all arenas
    return qint64(all.uordblks + all.hblkhd);
#endif
}

} // namespace robustness
