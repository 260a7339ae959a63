#include "document/dataset.h"

#include "document/venue_location.h"

#include <algorithm>
#include <atomic>

namespace document {

namespace {

std::uint64_t nextRevision() {
    static std::atomic<std::uint64_t> last{0};
    return ++last;
}

/// What the boundaries alone know of a territory that the reference list lacks.
territory::Territory territoryFromOutline(const geo::Topology& topology, std::uint32_t outline) {
    territory::Territory territory;
    territory.code = topology.codes()[outline];
    territory.name = topology.names()[outline];
    for (const geo::FaceId id : topology.facesOf(outline)) {
        const geo::Topology::Face& face = topology.faces()[id];
        if (face.departement >= 0 && !territory.departements.contains(topology.departements()[face.departement])) {
            territory.departements.append(topology.departements()[face.departement]);
        }
        if (face.region >= 0 && !territory.regions.contains(topology.regions()[face.region])) {
            territory.regions.append(topology.regions()[face.region]);
        }
    }
    return territory;
}

} // namespace

void Dataset::link() {
    revision = nextRevision();
    linkTerritories();
    if (boundaries && boundaries->topology) {
        linkFaces();
    }
    venuesOf = venuesByTerritory(*this, {venues, reportedVenues});
    emergencyOf = venuesByTerritory(*this, {emergency});
}

void Dataset::linkTerritories() {
    territories = gazetteer ? gazetteer->territories() : std::vector<territory::Territory>();
    territoryIndex.clear();
    for (std::size_t i = 0; i < territories.size(); ++i) {
        territoryIndex.insert(territories[i].code, static_cast<int>(i));
    }
    outlineOf.assign(territories.size(), -1);
    territoryOfFace.clear();
}

void Dataset::linkFaces() {
    const geo::Topology& topology = *boundaries->topology;
    std::vector<int> territoryOfOutline(static_cast<std::size_t>(topology.codes().size()));
    for (std::uint32_t outline = 0; outline < territoryOfOutline.size(); ++outline) {
        const QString& code = topology.codes()[outline];
        int index = territoryOf(code);
        if (index < 0) {
            index = static_cast<int>(territories.size());
            territories.push_back(territoryFromOutline(topology, outline));
            territoryIndex.insert(code, index);
            outlineOf.push_back(-1);
        }
        outlineOf[std::size_t(index)] = static_cast<int>(outline);
        territoryOfOutline[outline] = index;
    }
    territoryOfFace.reserve(topology.faces().size());
    for (const geo::Topology::Face& face : topology.faces()) {
        territoryOfFace.push_back(territoryOfOutline[face.territory]);
    }
}

std::vector<int> Dataset::neighboursOf(int territory) const {
    std::vector<int> neighbours;
    if (!hasFace(territory)) {
        return neighbours;
    }
    const geo::Topology& topology = *boundaries->topology;
    for (const std::uint32_t outline : topology.neighbours(std::uint32_t(outlineOf[std::size_t(territory)]))) {
        neighbours.push_back(territoryOf(topology.codes()[outline]));
    }
    std::ranges::stable_sort(neighbours, [this](int a, int b) {
        return territories[std::size_t(a)].population > territories[std::size_t(b)].population;
    });
    return neighbours;
}

const territory::DecisionList* Dataset::decisionList(const QString& id) const {
    const auto named = std::ranges::find_if(decisionLists, [&](const auto& list) { return list->id == id; });
    if (!id.isEmpty() && named != decisionLists.end()) {
        return named->get();
    }
    return decisionLists.empty() ? nullptr : decisionLists.front().get();
}

} // namespace document
