#pragma once

#include "document/dataset.h"

#include <cmath>

/// A made-up country of six intercommunalités A–F in four départements, small enough to work every figure by hand. Its
/// map shows five of them in a row of squares from west to east, and a sixth square, Z, that the reference list doesn't
/// know.
namespace smallcountry {

using namespace Qt::StringLiterals;

inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

inline territory::Commune commune(const QString& insee, const QString& name, const QString& epci, qint64 population) {
    return {insee, name, {insee}, epci, population, kMissing, kMissing};
}

inline std::shared_ptr<const territory::Gazetteer> gazetteer() {
    using territory::Territory;
    std::vector<territory::Commune> communes = {
        commune(u"18001"_s, u"Aubigny"_s, u"A"_s, 1000),   commune(u"18002"_s, u"Bourges"_s, u"B"_s, 3000),
        commune(u"36001"_s, u"Buzançais"_s, u"B"_s, 1000), commune(u"36002"_s, u"Châteauroux"_s, u"C"_s, 500),
        commune(u"23001"_s, u"Dun"_s, u"D"_s, 200),        commune(u"23002"_s, u"Évaux"_s, u"E"_s, 100),
        commune(u"97101"_s, u"Les Abymes"_s, u"F"_s, 50)};
    std::vector<Territory> territories;
    for (const auto& [code, kind] : {std::pair{u"A"_s, u"CC"_s},
                                     {u"B"_s, u"CA"_s},
                                     {u"C"_s, u"CC"_s},
                                     {u"D"_s, u"CC"_s},
                                     {u"E"_s, u"CC"_s},
                                     {u"F"_s, u"CC"_s}}) {
        territories.push_back({code, u"CC de "_s + code, kind, {}, {}, -1, {}});
    }
    return std::make_shared<const territory::Gazetteer>(
        communes, territories,
        std::vector<territory::Departement>{{u"18"_s, u"Cher"_s, u"24"_s},
                                            {u"36"_s, u"Indre"_s, u"24"_s},
                                            {u"23"_s, u"Creuse"_s, u"75"_s},
                                            {u"971"_s, u"Guadeloupe"_s, u"01"_s}},
        std::vector<territory::Region>{
            {u"24"_s, u"Centre-Val de Loire"_s}, {u"75"_s, u"Nouvelle-Aquitaine"_s}, {u"01"_s, u"Guadeloupe"_s}});
}

inline territory::Indicator indicator(const QString& key, territory::Direction direction) {
    territory::Indicator indicator;
    indicator.key = key;
    indicator.label = u"Indicateur "_s + key;
    indicator.direction = direction;
    indicator.source = u"DREES"_s;
    indicator.vintage = u"2023"_s;
    return indicator;
}

/// h1 and h3, h4: high is fragile; l2: low is. C has too few for a score, B and F miss one.
inline std::shared_ptr<const territory::IndicatorTable> indicators() {
    using territory::Direction;
    return std::make_shared<const territory::IndicatorTable>(
        QStringList{u"F"_s, u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s},
        std::vector{indicator(u"h1"_s, Direction::HighIsFragile), indicator(u"l2"_s, Direction::LowIsFragile),
                    indicator(u"h3"_s, Direction::HighIsFragile), indicator(u"h4"_s, Direction::HighIsFragile)},
        std::vector<std::vector<double>>{{50, 10, 20, 30, 40, 40},
                                         {kMissing, 5, 4, 3, 2, 1},
                                         {5, 1, 2, kMissing, 3, 4},
                                         {10, 7, kMissing, kMissing, 8, 9}});
}

/// A for sure and D probably; complete in Indre only.
inline std::shared_ptr<const territory::DecisionList> decisionList() {
    using namespace territory;
    DecisionList list;
    list.id = u"officielle"_s;
    list.title = u"Liste d’essai"_s;
    list.date = QDate(2025, 6, 27);
    list.decisions = {{u"A"_s, {DecisionStatus::Retained, Certainty::Sure, u"l’agence"_s, {}}},
                      {u"D"_s, {DecisionStatus::Retained, Certainty::Probable, u"la presse"_s, u"un seul article"_s}}};
    list.coverage.areas = {{u"departement"_s, u"36"_s, u"Indre"_s, 0, 0, true, {}}};
    return std::make_shared<const DecisionList>(list);
}

inline void addSquare(territory::Boundaries& boundaries, const QString& code, double x) {
    constexpr double side = 10'000, y = 6'600'000;
    boundaries.rings.push_back({static_cast<std::uint32_t>(boundaries.coordinates.size()), 4, false});
    for (const territory::Coordinate corner :
         {territory::Coordinate{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}) {
        boundaries.coordinates.push_back(corner);
    }
    territory::Boundaries::Feature feature;
    feature.code = code;
    feature.name = u"Contour "_s + code;
    feature.firstRing = static_cast<std::uint32_t>(boundaries.rings.size() - 1);
    feature.ringCount = 1;
    boundaries.features.push_back(feature);
}

inline std::shared_ptr<const document::LoadedBoundaries> boundaries(bool schematic = false) {
    territory::Boundaries squares;
    squares.sources.push_back({u"carrés"_s, {}, {.epsg = 2154, .wkt = {}, .deduced = false}, 6, 6});
    double x = 600'000;
    for (const QString& code : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"Z"_s}) {
        addSquare(squares, code, x);
        x += 10'000;
    }
    auto loaded = std::make_shared<document::LoadedBoundaries>();
    loaded->topology = std::make_shared<const geo::Topology>(geo::buildTopology(squares)->topology);
    loaded->locator = std::make_shared<const geo::FaceLocator>(loaded->topology);
    loaded->schematic = schematic;
    return loaded;
}

inline document::Dataset unlinked() {
    document::Dataset dataset;
    dataset.gazetteer = gazetteer();
    dataset.indicators = indicators();
    dataset.decisionLists = {decisionList()};
    dataset.boundaries = boundaries();
    return dataset;
}

inline std::shared_ptr<const document::Dataset> dataset() {
    auto linked = std::make_shared<document::Dataset>(unlinked());
    linked->link();
    return linked;
}

enum Index { A, B, C, D, E, F, Z };

} // namespace smallcountry
