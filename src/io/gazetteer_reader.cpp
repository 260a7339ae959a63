#include "io/readers.h"
#include "io/resource_rows.h"

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;

namespace {

Expected<std::vector<territory::Commune>> readCommunes() {
    std::vector<territory::Commune> communes;
    return forEachRow(
               u":/data/communes.csv"_s,
               {u"insee"_s, u"nom"_s, u"codes_postaux"_s, u"epci"_s, u"population"_s, u"longitude"_s, u"latitude"_s},
               [&communes](const ResourceRow& row) {
                   communes.push_back({row.text(0), row.text(1), row.words(2), row.text(3), row.count(4), row.number(5),
                                       row.number(6)});
               })
        .map([&communes] { return std::move(communes); });
}

Expected<std::vector<territory::Territory>> readTerritories() {
    std::vector<territory::Territory> territories;
    return forEachRow(u":/data/epci.csv"_s,
                      {u"siren"_s, u"nom"_s, u"nature"_s, u"departements"_s, u"regions"_s, u"population"_s},
                      [&territories](const ResourceRow& row) {
                          territories.push_back(
                              {row.text(0), row.text(1), row.text(2), row.words(3), row.words(4), row.count(5), {}});
                      })
        .map([&territories] { return std::move(territories); });
}

Expected<std::vector<territory::Departement>> readDepartements() {
    std::vector<territory::Departement> departements;
    return forEachRow(u":/data/departements.csv"_s, {u"code"_s, u"nom"_s, u"region"_s},
                      [&departements](const ResourceRow& row) {
                          departements.push_back({row.text(0), row.text(1), row.text(2)});
                      })
        .map([&departements] { return std::move(departements); });
}

Expected<std::vector<territory::Region>> readRegions() {
    std::vector<territory::Region> regions;
    return forEachRow(u":/data/regions.csv"_s, {u"code"_s, u"nom"_s},
                      [&regions](const ResourceRow& row) {
                          regions.push_back({row.text(0), row.text(1)});
                      })
        .map([&regions] { return std::move(regions); });
}

} // namespace

Expected<territory::Gazetteer> readGazetteer() {
    auto communes = readCommunes();
    if (!communes)
        return tl::unexpected(communes.error());
    auto territories = readTerritories();
    if (!territories)
        return tl::unexpected(territories.error());
    auto departements = readDepartements();
    if (!departements)
        return tl::unexpected(departements.error());
    auto regions = readRegions();
    if (!regions)
        return tl::unexpected(regions.error());
    return territory::Gazetteer(std::move(*communes), std::move(*territories), std::move(*departements),
                                std::move(*regions));
}

Expected<std::vector<EptMember>> readEpt() {
    std::vector<EptMember> members;
    return forEachRow(u":/data/ept.csv"_s, {u"code"_s, u"nom"_s, u"insee"_s},
                      [&members](const ResourceRow& row) {
                          members.push_back({row.text(0), row.text(1), row.text(2)});
                      })
        .map([&members] { return std::move(members); });
}

} // namespace io
