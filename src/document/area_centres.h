#pragma once

#include "solidarity/coverage.h"
#include "territory/gazetteer.h"

#include <QHash>

namespace document {

/// Mean of commune points, weighted by people.
class Centre {
public:
    void add(const territory::Commune& commune); ///< One without a point or people counts for nothing.
    bool isKnown() const { return m_people > 0; }
    double longitude() const; ///< Degrees; NaN = not known.
    double latitude() const;

private:
    double m_longitude = 0, m_latitude = 0, m_people = 0;
};

/// By code of the level's areas; an area without any point is left out.
QHash<QString, Centre> areaCentres(const territory::Gazetteer& gazetteer, solidarity::CoverageLevel level);

} // namespace document
