#include "io/geometry_blob.h"

#include <array>

namespace io {

std::unique_ptr<OGRGeometry> geometryOf(std::span<const unsigned char> blob) {
    // "GP", version, flags (bits 1–3: which envelope follows; bit 5: an extension's own encoding), srs_id, envelope.
    constexpr std::size_t kHead = 8, kFlags = 3;
    constexpr std::array<std::size_t, 5> kEnvelopeBytes{0, 32, 48, 48, 64};
    constexpr unsigned kExtended = 0x20;
    if (blob.size() < kHead || blob[0] != 'G' || blob[1] != 'P' || (blob[kFlags] & kExtended))
        return nullptr;
    const unsigned envelope = (blob[kFlags] >> 1) & 7U;
    if (envelope >= kEnvelopeBytes.size() || blob.size() < kHead + kEnvelopeBytes[envelope])
        return nullptr;
    const auto binary = blob.subspan(kHead + kEnvelopeBytes[envelope]);
    OGRGeometry* geometry = nullptr;
    OGRGeometryFactory::createFromWkb(binary.data(), nullptr, &geometry, binary.size());
    return std::unique_ptr<OGRGeometry>(geometry);
}

} // namespace io
