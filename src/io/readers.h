#pragma once

#include "solidarity/care_place.h"
#include "territory/decision.h"
#include "territory/diagnosis.h"
#include "territory/gazetteer.h"
#include "territory/indicator_table.h"
#include "territory/problem.h"

#include <QStringList>
#include <vector>

namespace io {

/// The reference list from resources/ (":/data/communes.csv", epci.csv, departements.csv, regions.csv).
territory::Expected<territory::Gazetteer> readGazetteer();

/// Indicators by EPCI: a `siren` column (recognised as in boundaries) and numeric columns. What
/// resources/indicators.json describes takes its label, unit and direction from there; other numeric columns come in
/// with their name as label and HighIsFragile. Point or comma decimals; empty, "NA", "s", "nd" = missing; other text =
/// missing and a finding.
struct IndicatorReading {
    territory::IndicatorTable table;
    territory::Diagnosis diagnosis;
};
territory::Expected<IndicatorReading> readIndicators(const QString& path);

/// What ships by commune (":/data/communes_indicators.csv"): codes are INSEE codes, indicators those of
/// resources/indicators.json that stand there.
territory::Expected<territory::IndicatorTable> readCommuneIndicators();

/// A commune of an établissement public territorial (":/data/ept.csv").
struct EptMember {
    QString code, name; ///< Of the EPT.
    QString insee;
};
territory::Expected<std::vector<EptMember>> readEpt();

/// The shipped list (":/data/red_zones_2025-06-27.csv" with its coverage), or one in the same layout beside its
/// coverage.
territory::Expected<territory::DecisionList> readDecisionList(const QString& path, const QString& coveragePath = {});

/// Venues: CSV (columns recognised: FINESS extract, reported communes, emergency departments) or GeoJSON points.
/// Territory by its own column, else by commune code in the gazetteer. Rows that can't be used are findings.
struct VenueReading {
    std::vector<solidarity::CarePlace> venues;
    territory::Diagnosis diagnosis;
};
territory::Expected<VenueReading> readVenues(const QString& path, const territory::Gazetteer& gazetteer);

} // namespace io
