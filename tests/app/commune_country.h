#pragma once

#include "document/commune_figures.h"
#include "document/small_country.h"
#include "geo/projection.h"

/// One intercommunalité, A, of five communes on its square of the made-up country: figures small enough to work by
/// hand, one of them missing, one commune without a point.
namespace communecountry {

using namespace Qt::StringLiterals;

/// In metres east and north of the south-west corner of A's square.
inline territory::Commune commune(const QString& insee, const QString& name, qint64 population, double east,
                                  double north) {
    static const geo::Placer placer(geo::standardFrames());
    territory::Commune made = smallcountry::commune(insee, name, u"A"_s, population);
    if (!std::isnan(east)) {
        const geo::Coordinate degrees = placer.toDegrees(0, {600'000 + east, 6'600'000 + north});
        made.longitude = degrees.x;
        made.latitude = degrees.y;
    }
    return made;
}

inline std::shared_ptr<const territory::Gazetteer> gazetteer() {
    const std::vector<territory::Commune> communes = {
        commune(u"99801"_s, u"Amont"_s, 4000, 2500, 7500), commune(u"99802"_s, u"Bourg"_s, 9222, 5000, 5000),
        commune(u"99803"_s, u"Combe"_s, 2412, 7500, 2500), commune(u"99804"_s, u"Dore"_s, 1000, 2500, 2500),
        commune(u"99805"_s, u"Étang"_s, 500, smallcountry::kMissing, 0)};
    return std::make_shared<const territory::Gazetteer>(
        communes, std::vector<territory::Territory>{{u"A"_s, u"CC de A"_s, u"CC"_s, {}, {}, -1, {}}},
        std::vector<territory::Departement>{{u"99"_s, u"Essai"_s, u"24"_s}},
        std::vector<territory::Region>{{u"24"_s, u"Centre-Val de Loire"_s}});
}

/// Minutes: high is fragile; access: low is. Dore has neither.
inline document::CommuneFigures figures() {
    using territory::Direction;
    territory::Indicator minutes = smallcountry::indicator(u"minutes"_s, Direction::HighIsFragile);
    minutes.unit = u"min"_s;
    territory::Indicator access = smallcountry::indicator(u"acces"_s, Direction::LowIsFragile);
    access.decimals = 1;
    document::CommuneFigures figures;
    figures.table =
        territory::IndicatorTable({u"99801"_s, u"99802"_s, u"99803"_s, u"99804"_s, u"99805"_s}, {minutes, access},
                                  {{20, 10, 40, smallcountry::kMissing, 30}, {2.5, 4, 1.5, smallcountry::kMissing, 2}});
    figures.weights = {{4000, 9222, 2412, 1000, 500}, {4000, 9222, 2412, 1000, 500}};
    figures.weightLabels = {u"population municipale"_s, u"population municipale"_s};
    return figures;
}

inline std::shared_ptr<const document::Dataset> dataset() {
    auto made = std::make_shared<document::Dataset>(smallcountry::unlinked());
    made->gazetteer = gazetteer();
    made->communeFigures = std::make_shared<const document::CommuneFigures>(figures());
    made->link();
    return made;
}

} // namespace communecountry
