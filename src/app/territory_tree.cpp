#include "app/territory_tree.h"

#include <QCollator>
#include <algorithm>

namespace app {

namespace {

/// What isn't known comes last.
template <class Area> auto byName(const QCollator& collator) {
    return [&collator](const Area& a, const Area& b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    };
}

template <class Area> Area& areaOf(std::vector<Area>& areas, const QString& code, const QString& name) {
    auto known = std::ranges::find(areas, code, &Area::code);
    if (known == areas.end()) {
        known = areas.insert(known, Area());
        known->code = code;
        known->name = name;
    }
    return *known;
}

void place(TerritoryTree& tree) {
    for (std::size_t region = 0; region < tree.regions.size(); ++region) {
        const auto& departements = tree.regions[region].departements;
        for (std::size_t departement = 0; departement < departements.size(); ++departement) {
            const std::vector<int>& territories = departements[departement].territories;
            for (std::size_t row = 0; row < territories.size(); ++row)
                tree.placeOf[std::size_t(territories[row])] = {int(region), int(departement), int(row)};
        }
    }
}

} // namespace

TerritoryTree TerritoryTree::of(const document::Dataset& dataset, const QLocale& locale) {
    TerritoryTree tree;
    tree.placeOf.resize(dataset.territories.size());
    const territory::Gazetteer none;
    const territory::Gazetteer& gazetteer = dataset.gazetteer ? *dataset.gazetteer : none;
    for (int i = 0; i < int(dataset.territories.size()); ++i) {
        if (!dataset.hasFace(i))
            continue;
        const territory::Territory& territory = dataset.territories[std::size_t(i)];
        const QString regionCode = territory.regions.value(0), departementCode = territory.departements.value(0);
        Region& region = areaOf(tree.regions, regionCode, gazetteer.regionName(regionCode));
        areaOf(region.departements, departementCode, gazetteer.departementName(departementCode))
            .territories.push_back(i);
    }
    const QCollator collator(locale);
    std::ranges::sort(tree.regions, byName<Region>(collator));
    for (Region& region : tree.regions) {
        std::ranges::sort(region.departements, byName<Departement>(collator));
        for (Departement& departement : region.departements)
            std::ranges::sort(departement.territories, [&](int a, int b) {
                return collator.compare(dataset.territories[std::size_t(a)].name,
                                        dataset.territories[std::size_t(b)].name) < 0;
            });
    }
    place(tree);
    return tree;
}

} // namespace app
