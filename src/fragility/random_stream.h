#pragma once

#include <array>
#include <cstdint>

namespace fragility {

/// Random numbers that depend on a seed and a stream's number only, so that any thread may draw any stream and all get
/// the same: the counter-based generator Philox4x32-10 (Salmon, Moraes, Dror & Shaw, 2011, "Parallel random numbers: as
/// easy as 1, 2, 3", SC11). The library's distributions are left aside: they differ from one library to another.
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream);

    /// Uniform in (0, 1): neither end, in steps of 2⁻⁵².
    double uniform();
    /// Standard normal (Box & Muller 1958, Annals of Mathematical Statistics 29, p. 610).
    double normal();
    /// The logarithm of a gamma variate of `shape` > 0 and scale 1 (Marsaglia & Tsang 2000, ACM Transactions on
    /// Mathematical Software 26, p. 363; its section 6 below shape 1). As a logarithm, since variates of small shapes
    /// are often less than any number above 0.
    double logGamma(double shape);
    /// 0 … count − 1 with equal chance, to 2⁻⁵².
    int choice(int count) { return int(uniform() * count); }

    using Block = std::array<std::uint32_t, 4>;
    using Key = std::array<std::uint32_t, 2>;
    /// The generator itself: the ten rounds.
    static Block philox(Block counter, Key key);

private:
    std::uint64_t next();

    Key m_key;
    std::uint64_t m_stream, m_blocks = 0; ///< Blocks drawn.
    Block m_block{};
    bool m_hasHalf = false;   ///< The second half of m_block is still to be used.
    double m_otherNormal = 0; ///< Box and Muller make two at once.
    bool m_hasOtherNormal = false;
};

} // namespace fragility
