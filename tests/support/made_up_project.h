#pragma once

#include "io/project_content.h"
#include "support/made_up_plan.h"

#include <limits>

/// A project that has something in each of its tables.
namespace madeupproject {

using namespace Qt::StringLiterals;
using io::ProjectContent;
using territory::Direction;

inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

inline territory::Indicator indicator(const QString& key) {
    return {key,
            u"Accès « APL »"_s,
            u"critère"_s,
            u"consult./an/hab."_s,
            u"complément"_s,
            Direction::LowIsFragile,
            100.0,
            2,
            u"DREES"_s,
            u"2023"_s,
            u"LO 2.0"_s,
            u"https://example.org"_s,
            u"approché"_s};
}

/// Two squares of two CRS, the first with a hole.
inline std::shared_ptr<const territory::Boundaries> boundaries() {
    territory::Boundaries made;
    made.sources = {{{}, {}, {.epsg = 2154, .wkt = {}, .deduced = false}, 0, 0},
                    {{}, {}, {.epsg = 5490, .wkt = {}, .deduced = false}, 0, 0}};
    made.coordinates = {{600000.1, 6600000.3}, {610000.7, 6600000.9},     {610000.2, 6610000.4},
                        {600000.6, 6610000.8}, {604000.1, 6604000.2},     {604000.3, 6606000.4},
                        {606000.5, 6606000.6}, {650000.123456789, 1.8e6}, {660000.987654321, 1.8e6},
                        {655000.5, 1.81e6}};
    made.rings = {{0, 4, false}, {4, 3, true}, {7, 3, false}};
    made.features = {{u"G"_s, u"Guadeloupe"_s, u"CC"_s, u"971"_s, u"01"_s, 2, 1, 1},
                     {u"A"_s, u"Cœur « du » Cher"_s, u"CA"_s, u"18"_s, u"24"_s, 0, 2, 0}};
    return std::make_shared<const territory::Boundaries>(made);
}

inline ProjectContent::Import importByCommune() {
    ProjectContent::Import import;
    import.rows = 12;
    import.matched = 11;
    import.table = territory::IndicatorTable({u"A"_s, u"G"_s}, {indicator(u"Part (%)"_s), indicator(u"part (%)"_s)},
                                             {{0.1, kMissing},
                                              { -1e-300,
                                                7 }});
    import.categories = {
        { u"zonage"_s,
          u"Zonage"_s,
          u"ARS"_s,
          u"2024"_s,
          {u"ZIP"_s, u"ZAC"_s},
          { {u"A"_s, 1},
            { u"B"_s,
              0 } } }};
    import.communes =
        ProjectContent::CommuneColumns{territory::IndicatorTable({u"18001"_s, u"2A004"_s}, {indicator(u"fid"_s)},
                                                                 {{ 1.5,
                                                                    kMissing }}),
                                       {{ kMissing,
                                          30 }},
                                       { u"population"_s }};
    import.coverage = {{u"Part (%)"_s, u"A"_s, 3, 2, 0.97}, { u"Part (%)"_s, u"G"_s, 0, 0, kMissing }};
    return import;
}

inline ProjectContent everything() {
    ProjectContent content;
    content.id = QUuid::createUuid();
    content.plan = madeupplan::Maker(1).plan(20, 8, 60);
    content.journal = {
        {QDateTime(QDate(2025, 9, 1), QTime(23, 59, 59, 999), Qt::UTC), u"préfecture"_s, u"Ouvrir « X »"_s},
        {QDateTime(QDate(2025, 9, 2), QTime(0, 0), Qt::UTC), {}, u"Créer"_s}};
    content.state = {{u"version"_s, 2}, {u"title"_s, u"Été"_s}};
    content.adjustments = {{u"A"_s, false, u"raison"_s, u"préfet"_s, QDate(2025, 7, 1)},
                           {u"B"_s, true, u"r"_s, {}, {}}};
    content.scenarios = {{{u"name"_s, u"un"_s}}, {{u"name"_s, u"deux"_s}}};
    content.indicators =
        std::make_shared<const territory::IndicatorTable>(QStringList{u"A"_s, u"B"_s}, std::vector{indicator(u"apl"_s)},
                                                          std::vector<std::vector<double>>{{1.87, kMissing}});
    content.ownIndicators = true;
    content.imports = {importByCommune()};
    territory::DecisionList own;
    own.id = u"project:decisions/0/liste.csv"_s;
    own.title = u"Liste"_s;
    own.date = QDate(2025, 6, 27);
    own.source = u"préfecture"_s;
    own.decisions = {
        {u"A"_s, {territory::DecisionStatus::Retained, territory::Certainty::Probable, u"presse"_s, u"faible"_s}}};
    own.coverage.areas = {{u"departement"_s, u"18"_s, u"Cher"_s, -1, 2, true, u"note"_s}};
    content.decisionLists = {{territory::DecisionList(), true}, {own, false}};
    content.carePlaces = {{},
                          {{u"1"_s, u"Maison"_s, u"MSP"_s, u"ouvert"_s, u"18001"_s, u"Aubigny"_s, u"A"_s, 2.5, 47.1,
                            solidarity::CarePlace::Precision::Commune, u"x.csv"_s}}};
    content.boundaries = content.departementBoundaries = boundaries();
    content.ownBoundaries = true;
    content.boundaryFiles = {{u"epci.fgb"_s, u"epci"_s, {.epsg = 4326, .wkt = {}, .deduced = false}, 2, 2}};
    return content;
}

} // namespace madeupproject
