#pragma once

#include "fragility/prepared_column.h"

namespace fragility {

/// The scale that one criterion's values make, 100 = most fragile, from the values of the reference set as prepared
/// (filled ones count like any other). Where they don't vary, or the goalposts are equal, everything stands at 50.
class Scale {
public:
    Scale(const Criterion& criterion, const Territories& territories, const IndexMethod& method);

    const PreparedColumn& column() const { return m_column; }
    /// One a territory; NaN = missing or outside the reference set.
    std::vector<double> normalised() const;
    /// A value from outside, as normaliseOutsider() says; costs a pass over the values.
    double placeOf(double outsider) const;

private:
    void findExtent();
    void standardise();
    double onLine(double value) const;
    double percentileOf(double outsider) const;
    double withFragileEnd(double place) const { return m_lowIsFragile ? 100 - place : place; }

    PreparedColumn m_column;
    Normalisation m_normalisation;
    bool m_lowIsFragile;
    double m_least, m_greatest; ///< Of the values present; NaN = none.
    /// All but percentile ranks are lines: m_base + m_span·(value − m_origin)/m_unit.
    double m_base = 0, m_span = 100, m_origin = 0, m_unit = 0;
};

} // namespace fragility
