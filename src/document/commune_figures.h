#pragma once

#include "territory/gazetteer.h"
#include "territory/indicator_table.h"
#include "territory/problem.h"

#include <QString>
#include <memory>
#include <span>
#include <vector>

namespace document {

/// Columns by commune (INSEE codes), with what each commune counts for in a mean.
struct CommuneFigures {
    territory::IndicatorTable table;          ///< Codes are INSEE codes; one row a commune.
    std::vector<std::vector<double>> weights; ///< By indicator, then row; NaN or ≤ 0 = counts for nothing.
    QStringList weightLabels; ///< By indicator: « population municipale », « population standardisée ».
};

/// What of a territory a mean over communes rests on: « 31 communes sur 34, 97 % de la population ».
struct CommuneCoverage {
    int communes = 0;           ///< Of the territory,
    int present = 0;            ///< of which with a value and a weight;
    double populationShare = 0; ///< these communes' share of its municipal population, 0–1; NaN when unknown.
    QString sentence() const;
    friend bool operator==(const CommuneCoverage&, const CommuneCoverage&) = default;
};

/// A figure of a territory or of any group, made of its communes.
struct CommuneMean {
    double value; ///< Σ w·x / Σ w over the communes with a value and a positive weight; NaN = there is none.
    CommuneCoverage coverage;
};

/// `communes`: indices in the gazetteer, of the group whole. About a microsecond a commune.
CommuneMean meanOver(std::span<const int> communes, const CommuneFigures& figures, std::size_t indicator,
                     const territory::Gazetteer& gazetteer);

/// Both: where they have an indicator of the same key, that of `over` counts.
CommuneFigures withFigures(const CommuneFigures& under, const CommuneFigures& over);

/// What ships by commune, under the keys of the indicators by EPCI (minutes to emergency care, share of people aged
/// 75+), weighted by municipal population. Read at each call (about 0.1 s): for whom asks, not at the start.
territory::Expected<CommuneFigures> shippedCommuneFigures(const territory::Gazetteer& gazetteer);

} // namespace document
