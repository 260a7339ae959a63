#pragma once

#include <algorithm>
#include <ctime>
#include <limits>

namespace support {

/// Least time, in milliseconds, that this thread's processor spends on `work` over so many rounds. Unlike the time on
/// the clock, it doesn't count what other programs do meanwhile, so that ratios hold on a busy machine.
template <class Work> double leastCpuMilliseconds(int rounds, const Work& work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
    };
    double least = std::numeric_limits<double>::infinity();
    for (int round = 0; round < rounds; ++round) {
        const double start = now();
        work();
        least = std::min(least, now() - start);
    }
    return least;
}

} // namespace support
