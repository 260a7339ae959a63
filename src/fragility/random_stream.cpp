#include "fragility/random_stream.h"

#include <cmath>
#include <numbers>

namespace fragility {

RandomStream::Block RandomStream::philox(Block counter, Key key) {
    constexpr int kRounds = 10;
    constexpr std::uint64_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
    constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t product0 = kMultiplier0 * counter[0], product1 = kMultiplier1 * counter[2];
        counter = {std::uint32_t(product1 >> 32) ^ counter[1] ^ key[0], std::uint32_t(product1),
                   std::uint32_t(product0 >> 32) ^ counter[3] ^ key[1], std::uint32_t(product0)};
        key = {key[0] + kWeyl0, key[1] + kWeyl1};
    }
    return counter;
}

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream)
    : m_key{std::uint32_t(seed), std::uint32_t(seed >> 32)}, m_stream(stream) {}

std::uint64_t RandomStream::next() {
    if (m_hasHalf) {
        m_hasHalf = false;
        return std::uint64_t(m_block[3]) << 32 | m_block[2];
    }
    m_block = philox({std::uint32_t(m_blocks), std::uint32_t(m_blocks >> 32), std::uint32_t(m_stream),
                      std::uint32_t(m_stream >> 32)},
                     m_key);
    ++m_blocks;
    m_hasHalf = true;
    return std::uint64_t(m_block[1]) << 32 | m_block[0];
}

double RandomStream::uniform() {
    constexpr int kUnused = 12; // 52 bits are left: with the half that keeps it from 0, a double holds no more
    constexpr double kStep = 0x1p-52;
    return (double(next() >> kUnused) + 0.5) * kStep;
}

double RandomStream::normal() {
    if (m_hasOtherNormal) {
        m_hasOtherNormal = false;
        return m_otherNormal;
    }
    const double radius = std::sqrt(-2 * std::log(uniform())), angle = 2 * std::numbers::pi * uniform();
    m_otherNormal = radius * std::sin(angle);
    m_hasOtherNormal = true;
    return radius * std::cos(angle);
}

double RandomStream::logGamma(double shape) {
    if (shape < 1) {
        const double greater = logGamma(shape + 1);
        return greater + std::log(uniform()) / shape;
    }
    const double d = shape - 1. / 3, c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal(), root = 1 + c * x;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        if (std::log(uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return std::log(d * v);
    }
}

} // namespace fragility
