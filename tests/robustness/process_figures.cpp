#include "process_figures.h"

#include <QDir>
#include <QFile>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

namespace robustness {

namespace {

int entriesOf(const char* folder) {
    return int(
        QDir(QString::fromLatin1(folder)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

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
    malloc_trim(0);
    return residentBytes();
}

} // namespace robustness
