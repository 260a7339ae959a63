#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace territory {

/// What was found while data were read or checked: counts and samples by cause, never a log line only.
class Diagnosis {
public:
    enum class Severity {
        Notice,  ///< Worth knowing, nothing wrong: a hole, the four communes in no EPCI, a deduced CRS.
        Warning, ///< Usable with problems.
        Error,   ///< That file can't be used.
    };
    enum class Cause {
        CountMismatch,
        LibraryError,
        MissingSideFile,
        BadCoordinate,
        EmptyGeometry,
        NotPolygon,
        RepairedRing,
        DuplicateCode,
        InvalidSiren,
        UnknownTerritory,
        AbsentTerritory,
        Hole,
        OutsideAnyEpci,
        DeducedCrs,
        MissingCrs,
        DeducedEncoding,
        BadEncoding,
        MissingColumn,
        ColumnChosen,
        OverlappingFaces,
        MissingValue,
        BadValue,
        UnmatchedRow,
        RepairedCode, ///< Read with the zero that a spreadsheet took, or as a part of its commune.
        Formula,      ///< A cell that a workbook computes, or text that looks like one.
        TooLarge,
        Unreadable,
    };
    struct Finding {
        Cause cause;
        Severity severity;
        QString file;        ///< The file's name; may be empty when it is about the whole set.
        int count = 0;       ///< How many times.
        QString text;        ///< What it means, a sentence for the person, translated, with the count in it.
        QString remedy;      ///< May be empty.
        QStringList samples; ///< A few examples: « feature 12 (200040681, CC Enclave des Papes) ».
    };
    static constexpr int kMaxSamples = 5;

    void add(Finding finding);
    void append(const Diagnosis& other);
    const std::vector<Finding>& findings() const { return m_findings; }
    const Finding* find(Cause cause) const; ///< First of that cause, or nullptr.
    bool hasAny(Severity severity) const;

    /// Machine key of a cause, stable, snake_case: "count_mismatch".
    static QString key(Cause cause);

private:
    std::vector<Finding> m_findings;
};

} // namespace territory
