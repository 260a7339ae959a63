#include "document/known_communes.h"

namespace document {

territory::Expected<std::shared_ptr<const CommuneFigures>> knownCommuneFigures(const Dataset& dataset) {
    Q_ASSERT(dataset.gazetteer);
    return shippedCommuneFigures(*dataset.gazetteer).map([&dataset](CommuneFigures shipped) {
        return std::make_shared<const CommuneFigures>(
            dataset.communeFigures ? withFigures(shipped, *dataset.communeFigures) : std::move(shipped));
    });
}

} // namespace document
