#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace geo {

/// Calls work(begin, end) for the chunks of [0, count), on up to `threads` threads of which the caller is one; returns
/// when all are done. The chunks are independent: no two calls may write to the same place.
template <class Work> void inChunks(std::size_t count, std::size_t chunk, int threads, const Work& work) {
    std::atomic<std::size_t> next{0};
    const auto drain = [&] {
        for (std::size_t begin; (begin = next.fetch_add(chunk)) < count;)
            work(begin, std::min(begin + chunk, count));
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads && static_cast<std::size_t>(i) * chunk < count; ++i)
        helpers.emplace_back(drain);
    drain();
}

} // namespace geo
