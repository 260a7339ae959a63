#include "app/commune_source.h"

namespace app {

std::shared_ptr<const document::CommuneFigures> communeFiguresOf(const document::Dataset& dataset) {
    return dataset.communeFigures ? dataset.communeFigures : std::make_shared<const document::CommuneFigures>();
}

} // namespace app
