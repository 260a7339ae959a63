#pragma once

#include "territory/boundaries.h"
#include "territory/diagnosis.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace io {

/// What `diagonale check` tells of a set of files.
struct CheckReport {
    enum class Status {
        Sound,   ///< Notices at most.
        Usable,  ///< With warnings.
        Unusable ///< With an error: the set is refused.
    };

    int territories = 0;                                ///< Distinct codes; 0 for a set that was refused.
    int files = 0;                                      ///< That were named.
    std::vector<territory::Boundaries::Source> sources; ///< That could be opened.
    territory::Diagnosis diagnosis;

    Status status() const;
    int crsCount() const; ///< Distinct coordinate systems of the sources.
};

/// « Contours sains. »
QString statusText(CheckReport::Status status);
/// « Erreur », « Réserve », « Note ».
QString severityText(territory::Diagnosis::Severity severity);
/// A finding with its samples and its remedy, some lines of text.
QString findingText(const territory::Diagnosis::Finding& finding);

/// Territories of a set: features that share a code are one.
int territoryCount(const territory::Boundaries& boundaries);

/// {"status", "territories", "files", "crs", "sources": [{path, layer, crs, declared, read}],
///  "findings": [{cause, severity, file, count, text, remedy, samples}]}; keys and causes are stable, texts are
///  translated.
QJsonObject diagnosisToJson(const CheckReport& report);

/// The same as lines for a terminal, in the reader's language.
QString diagnosisToText(const CheckReport& report);

} // namespace io
