#pragma once

#include "geo/plane_frame.h"
#include "territory/boundaries.h"
#include "territory/problem.h"

#include <memory>
#include <optional>
#include <span>

namespace geo {

/// A transform from one CRS to another by PROJ, x = east/longitude in degrees or metres always first. One context each:
/// use an instance in one thread at a time; clone for another.
class Projection {
public:
    static territory::Expected<Projection> between(const territory::Crs& from, const territory::Crs& to);
    static territory::Expected<Projection> between(int fromEpsg, int toEpsg);
    Projection(Projection&&) noexcept;
    Projection& operator=(Projection&&) noexcept;
    ~Projection();

    /// The same transform for another thread (cheaper than between()).
    territory::Expected<Projection> clone() const;

    /// In place; what can't be projected becomes NaN.
    void forward(std::span<Coordinate> coordinates) const;
    Coordinate forward(Coordinate c) const;
    Coordinate inverse(Coordinate c) const;
    bool isIdentity() const; ///< From and to are the same: nothing is done.

private:
    struct Handle;
    explicit Projection(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// A place on the world of a frame.
struct Place {
    FrameId frame = 0;
    Coordinate world; ///< Metres of the frame's CRS.
};

/// Places points given in degrees (WGS 84) in the frames; a point in no frame gives nothing. One thread at a time.
class Placer {
public:
    explicit Placer(const std::vector<PlaneFrame>& frames);
    ~Placer();
    std::optional<Place> place(double longitude, double latitude) const;
    /// NaN where PROJ doesn't know the frame's CRS.
    Coordinate toDegrees(FrameId frame, Coordinate world) const;

private:
    const Projection* fromDegrees(FrameId frame) const;
    std::vector<PlaneFrame> m_frames;
    /// Made when a frame is first asked for: PROJ needs 5 ms for each.
    mutable std::vector<std::optional<territory::Expected<Projection>>> m_fromDegrees;
};

} // namespace geo
