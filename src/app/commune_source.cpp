#include "app/commune_source.h"

#include "document/known_communes.h"

namespace app {

std::shared_ptr<const document::CommuneFigures> communeFiguresOf(const document::Dataset& dataset) {
    if (const auto known = document::knownCommuneFigures(dataset)) {
        return *known;
    }
    // A broken build lacks its own table: what the user imported still counts.
    return dataset.communeFigures ? dataset.communeFigures : std::make_shared<const document::CommuneFigures>();
}

} // namespace app
