#include "geo/ring_repair.h"

#include "geo/parallel.h"
#include "territory/diagnosis.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <geos_c.h>
#include <memory>
#include <span>

namespace geo {
namespace {

using territory::Boundaries;
using territory::Coordinate;
using territory::Diagnosis;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(geo::RingRepair)
};

bool isFinite(const Coordinate& c) {
    return std::isfinite(c.x) && std::isfinite(c.y);
}

/// GEOS for one thread: its context, and geometries that die with it.
class Geos {
public:
    struct Deleter {
        GEOSContextHandle_t handle;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(handle, geometry); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Deleter>;

    Geos() : m_handle(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    GEOSContextHandle_t handle() const { return m_handle; }
    Geometry own(GEOSGeometry* geometry) const { return {geometry, Deleter{m_handle}}; }

    /// The rings of a feature as a multipolygon; null when GEOS can't even hold them.
    Geometry polygons(const Boundaries& boundaries, const Boundaries::Feature& feature) const {
        const auto rings = std::span(boundaries.rings).subspan(feature.firstRing, feature.ringCount);
        std::vector<GEOSGeometry*> parts;
        bool whole = true;
        for (std::size_t i = 0; i < rings.size() && whole;) {
            GEOSGeometry* exterior = ring(boundaries, rings[i++]);
            std::vector<GEOSGeometry*> holes;
            while (i < rings.size() && rings[i].hole)
                holes.push_back(ring(boundaries, rings[i++]));
            GEOSGeometry* part = polygon(exterior, holes);
            whole = part != nullptr;
            if (whole)
                parts.push_back(part);
        }
        // The collection takes its parts over even when it can't be made.
        Geometry all = own(GEOSGeom_createCollection_r(m_handle, GEOS_MULTIPOLYGON, parts.data(),
                                                       static_cast<unsigned>(parts.size())));
        return whole ? std::move(all) : own(nullptr);
    }

private:
    GEOSGeometry* ring(const Boundaries& boundaries, const Boundaries::Ring& ring) const {
        std::vector<Coordinate> closed;
        closed.reserve(ring.count + 1);
        for (const Coordinate& c : std::span(boundaries.coordinates).subspan(ring.first, ring.count))
            if (isFinite(c))
                closed.push_back(c);
        if (!closed.empty())
            closed.push_back(closed.front());
        GEOSCoordSequence* sequence = GEOSCoordSeq_copyFromBuffer_r(
            m_handle, closed.empty() ? nullptr : &closed.front().x, static_cast<unsigned>(closed.size()), 0, 0);
        return sequence ? GEOSGeom_createLinearRing_r(m_handle, sequence) : nullptr;
    }

    /// Takes over what it is given. Null when one of them is.
    GEOSGeometry* polygon(GEOSGeometry* exterior, std::vector<GEOSGeometry*>& holes) const {
        if (exterior && std::ranges::find(holes, nullptr) == holes.end())
            return GEOSGeom_createPolygon_r(m_handle, exterior, holes.data(), static_cast<unsigned>(holes.size()));
        holes.push_back(exterior);
        for (GEOSGeometry* made : holes)
            if (made)
                GEOSGeom_destroy_r(m_handle, made);
        return nullptr;
    }

    GEOSContextHandle_t m_handle;
};

bool allFinite(const Boundaries& boundaries, const Boundaries::Feature& feature) {
    const auto rings = std::span(boundaries.rings).subspan(feature.firstRing, feature.ringCount);
    return std::ranges::all_of(rings, [&](const Boundaries::Ring& ring) {
        return std::ranges::all_of(std::span(boundaries.coordinates).subspan(ring.first, ring.count), isFinite);
    });
}

bool isValid(const Geos& geos, const Boundaries& boundaries, const Boundaries::Feature& feature) {
    if (!allFinite(boundaries, feature))
        return false;
    const Geos::Geometry geometry = geos.polygons(boundaries, feature);
    return geometry && GEOSisValid_r(geos.handle(), geometry.get()) == 1;
}

/// Those of the features that are invalid, ascending.
std::vector<std::uint32_t> findInvalid(const Boundaries& boundaries, std::span<const std::uint32_t> features,
                                       int threads) {
    constexpr std::size_t kChunk = 16;
    std::vector<std::uint8_t> invalid(features.size());
    inChunks(invalid.size(), kChunk, threads, [&](std::size_t begin, std::size_t end) {
        const Geos geos;
        for (std::size_t i = begin; i < end; ++i)
            invalid[i] = !isValid(geos, boundaries, boundaries.features[features[i]]);
    });
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < features.size(); ++i)
        if (invalid[i])
            found.push_back(features[i]);
    std::ranges::sort(found);
    return found;
}

/// Rings of one repaired feature.
struct Repaired {
    std::vector<std::vector<Coordinate>> rings;
    std::vector<bool> holes;
};

void appendRing(const Geos& geos, const GEOSGeometry* ring, bool hole, Repaired& repaired) {
    const GEOSCoordSequence* sequence = ring ? GEOSGeom_getCoordSeq_r(geos.handle(), ring) : nullptr;
    unsigned count = 0;
    if (!sequence || !GEOSCoordSeq_getSize_r(geos.handle(), sequence, &count) || count < 4)
        return;
    std::vector<Coordinate> vertices(count);
    GEOSCoordSeq_copyToBuffer_r(geos.handle(), sequence, &vertices.front().x, 0, 0);
    vertices.pop_back(); // closed implicitly
    repaired.rings.push_back(std::move(vertices));
    repaired.holes.push_back(hole);
}

void appendPolygons(const Geos& geos, const GEOSGeometry* geometry, Repaired& repaired) {
    const int type = geometry ? GEOSGeomTypeId_r(geos.handle(), geometry) : -1;
    if (type == GEOS_POLYGON) {
        appendRing(geos, GEOSGetExteriorRing_r(geos.handle(), geometry), false, repaired);
        const int holes = GEOSGetNumInteriorRings_r(geos.handle(), geometry);
        for (int i = 0; i < holes; ++i)
            appendRing(geos, GEOSGetInteriorRingN_r(geos.handle(), geometry, i), true, repaired);
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        const int parts = GEOSGetNumGeometries_r(geos.handle(), geometry);
        for (int i = 0; i < parts; ++i)
            appendPolygons(geos, GEOSGetGeometryN_r(geos.handle(), geometry, i), repaired);
    }
}

Repaired makeValid(const Geos& geos, const GEOSGeometry* geometry) {
    Repaired repaired;
    if (!geometry)
        return repaired;
    GEOSMakeValidParams* parameters = GEOSMakeValidParams_create_r(geos.handle());
    GEOSMakeValidParams_setMethod_r(geos.handle(), parameters, GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geos.handle(), parameters, 0);
    const Geos::Geometry valid = geos.own(GEOSMakeValidWithParams_r(geos.handle(), geometry, parameters));
    GEOSMakeValidParams_destroy_r(geos.handle(), parameters);
    appendPolygons(geos, valid.get(), repaired);
    return repaired;
}

/// GEOS's own words (geos::operation::valid::TopologyValidationError) for the person at the screen.
QString inWords(const QString& reason) {
    const struct {
        const char* geos;
        QString words;
    } known[] = {
        {"Ring Self-intersection", Text::tr("anneau qui se touche lui-même")},
        {"Self-intersection", Text::tr("croisement de l’anneau avec lui-même")},
        {"Hole lies outside shell", Text::tr("trou hors de son contour")},
        {"Holes are nested", Text::tr("trous emboîtés")},
        {"Nested shells", Text::tr("contours emboîtés")},
        {"Interior is disconnected", Text::tr("intérieur coupé par un trou")},
        {"Duplicate Rings", Text::tr("anneau présent deux fois")},
        {"Too few points", Text::tr("anneau de moins de trois sommets")},
        {"Invalid Coordinate", Text::tr("coordonnée qui n’est pas un nombre")},
    };
    for (const auto& entry : known)
        if (reason.startsWith(QLatin1String(entry.geos)))
            return entry.words;
    return Text::tr("géométrie invalide");
}

QString number(double value) {
    constexpr double kLargestDegree = 360;
    return QLocale().toString(value, 'f', std::abs(value) <= kLargestDegree ? 4 : 1);
}

/// « croisement de l’anneau avec lui-même en 2,3500 46,1000 »
QString whyInvalid(const Geos& geos, const GEOSGeometry* geometry) {
    if (!geometry)
        return Text::tr("anneau de moins de trois sommets");
    char* reason = nullptr;
    GEOSGeometry* where = nullptr;
    if (GEOSisValidDetail_r(geos.handle(), geometry, 0, &reason, &where) ==
        1) // once its vertices that aren't numbers are gone
        return Text::tr("coordonnée qui n’est pas un nombre");
    const Geos::Geometry location = geos.own(where);
    const QString words = inWords(QString::fromUtf8(reason));
    GEOSFree_r(geos.handle(), reason);
    double x = 0, y = 0;
    if (!location || !GEOSGeomGetX_r(geos.handle(), location.get(), &x) ||
        !GEOSGeomGetY_r(geos.handle(), location.get(), &y) || !std::isfinite(x) || !std::isfinite(y))
        return words;
    return Text::tr("%1 en %2 %3").arg(words, number(x), number(y));
}

/// The boundaries with some features' rings replaced.
class Patch {
public:
    explicit Patch(const Boundaries& original) : m_original(original) {
        m_patched.features = original.features;
        m_patched.sources = original.sources;
        m_patched.schematic = original.schematic;
        m_patched.coordinates.reserve(original.coordinates.size());
        m_patched.rings.reserve(original.rings.size());
    }

    void keep(std::size_t feature) {
        begin(feature);
        const auto& original = m_original.features[feature];
        for (const auto& ring : std::span(m_original.rings).subspan(original.firstRing, original.ringCount))
            add(std::span(m_original.coordinates).subspan(ring.first, ring.count), ring.hole);
        end(feature);
    }

    void replace(std::size_t feature, const Repaired& repaired) {
        begin(feature);
        for (std::size_t i = 0; i < repaired.rings.size(); ++i)
            add(repaired.rings[i], repaired.holes[i]);
        end(feature);
    }

    Boundaries take() { return std::move(m_patched); }

private:
    void begin(std::size_t feature) {
        m_patched.features[feature].firstRing = static_cast<std::uint32_t>(m_patched.rings.size());
    }
    void end(std::size_t feature) {
        auto& f = m_patched.features[feature];
        f.ringCount = static_cast<std::uint32_t>(m_patched.rings.size()) - f.firstRing;
    }
    void add(std::span<const Coordinate> vertices, bool hole) {
        m_patched.rings.push_back({static_cast<std::uint32_t>(m_patched.coordinates.size()),
                                   static_cast<std::uint32_t>(vertices.size()), hole});
        m_patched.coordinates.insert(m_patched.coordinates.end(), vertices.begin(), vertices.end());
    }

    const Boundaries& m_original;
    Boundaries m_patched;
};

} // namespace

RingRepair repairInvalid(const Boundaries& boundaries, std::span<const std::uint32_t> features, int threads) {
    const std::vector<std::uint32_t> invalid = findInvalid(boundaries, features, threads);
    RingRepair repair;
    repair.count = static_cast<int>(invalid.size());
    if (invalid.empty())
        return repair;

    const Geos geos;
    Patch patch(boundaries);
    auto next = invalid.begin();
    for (std::uint32_t i = 0; i < boundaries.features.size(); ++i) {
        if (next == invalid.end() || *next != i) {
            patch.keep(i);
            continue;
        }
        ++next;
        const auto& feature = boundaries.features[i];
        const Geos::Geometry geometry = geos.polygons(boundaries, feature);
        patch.replace(i, makeValid(geos, geometry.get()));
        if (repair.samples.size() < Diagnosis::kMaxSamples)
            repair.samples
                << Text::tr("%1 (%2) : %3").arg(feature.code, feature.name, whyInvalid(geos, geometry.get()));
    }
    repair.boundaries = patch.take();
    return repair;
}

} // namespace geo
