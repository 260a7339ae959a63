#include "territory/diagnosis.h"

#include <algorithm>
#include <utility>

namespace territory {

void Diagnosis::add(Finding finding) {
    if (finding.samples.size() > kMaxSamples)
        finding.samples.resize(kMaxSamples);
    m_findings.push_back(std::move(finding));
}

void Diagnosis::append(const Diagnosis& other) {
    m_findings.reserve(m_findings.size() + other.m_findings.size());
    for (std::size_t i = 0, count = other.m_findings.size(); i < count; ++i)
        m_findings.push_back(other.m_findings[i]);
}

const Diagnosis::Finding* Diagnosis::find(Cause cause) const {
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(), [cause](const Finding& f) { return f.cause == cause; });
    return found == m_findings.end() ? nullptr : &*found;
}

bool Diagnosis::hasAny(Severity severity) const {
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [severity](const Finding& f) { return f.severity == severity; });
}

QString Diagnosis::key(Cause cause) {
    switch (cause) {
    case Cause::CountMismatch:
        return QStringLiteral("count_mismatch");
    case Cause::LibraryError:
        return QStringLiteral("library_error");
    case Cause::MissingSideFile:
        return QStringLiteral("missing_side_file");
    case Cause::BadCoordinate:
        return QStringLiteral("bad_coordinate");
    case Cause::EmptyGeometry:
        return QStringLiteral("empty_geometry");
    case Cause::NotPolygon:
        return QStringLiteral("not_polygon");
    case Cause::RepairedRing:
        return QStringLiteral("repaired_ring");
    case Cause::DuplicateCode:
        return QStringLiteral("duplicate_code");
    case Cause::InvalidSiren:
        return QStringLiteral("invalid_siren");
    case Cause::UnknownTerritory:
        return QStringLiteral("unknown_territory");
    case Cause::AbsentTerritory:
        return QStringLiteral("absent_territory");
    case Cause::Hole:
        return QStringLiteral("hole");
    case Cause::OutsideAnyEpci:
        return QStringLiteral("outside_any_epci");
    case Cause::DeducedCrs:
        return QStringLiteral("deduced_crs");
    case Cause::MissingCrs:
        return QStringLiteral("missing_crs");
    case Cause::DeducedEncoding:
        return QStringLiteral("deduced_encoding");
    case Cause::BadEncoding:
        return QStringLiteral("bad_encoding");
    case Cause::MissingColumn:
        return QStringLiteral("missing_column");
    case Cause::ColumnChosen:
        return QStringLiteral("column_chosen");
    case Cause::OverlappingFaces:
        return QStringLiteral("overlapping_faces");
    case Cause::MissingValue:
        return QStringLiteral("missing_value");
    case Cause::BadValue:
        return QStringLiteral("bad_value");
    case Cause::UnmatchedRow:
        return QStringLiteral("unmatched_row");
    case Cause::RepairedCode:
        return QStringLiteral("repaired_code");
    case Cause::Formula:
        return QStringLiteral("formula");
    case Cause::TooLarge:
        return QStringLiteral("too_large");
    case Cause::Unreadable:
        return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace territory
