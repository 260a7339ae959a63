#include "map/border_line.h"

#include <initializer_list>

namespace map {

const Line* borderLine(BorderKind kind, const Style& style) {
    const auto drawn = [](const Line& line) { return line.width > 0 && line.colour.alpha() > 0; };
    const auto first = [&](std::initializer_list<const Line*> lines) -> const Line* {
        for (const Line* line : lines) {
            if (drawn(*line))
                return line;
        }
        return nullptr;
    };
    switch (kind) {
    case BorderKind::Territory:
        return first({&style.territoryBorder});
    case BorderKind::Departement:
        return first({&style.departementBorder, &style.territoryBorder});
    case BorderKind::DepartementInside:
        return first({&style.departementBorder});
    case BorderKind::Region:
        return first({&style.regionBorder, &style.departementBorder, &style.territoryBorder});
    case BorderKind::RegionInside:
        return first({&style.regionBorder, &style.departementBorder});
    case BorderKind::Coast:
        return first({&style.coast});
    }
    return nullptr;
}

} // namespace map
