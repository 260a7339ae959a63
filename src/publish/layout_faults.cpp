#include "publish/layout_faults.h"

#include "publish/page_arrangement.h"

#include <algorithm>

namespace publish {

namespace {

using document::PageElement;
using Element = ComposedPage::Element;
using Kind = LayoutFault::Kind;

constexpr double kHair = 0.5; ///< Points: less is no overlap that anybody sees.

PageElement named(const Element& element) {
    return element.element.value_or(PageElement::ScaleBars);
}

bool overlap(const Element& a, const Element& b) {
    const QRectF common = a.rect.intersected(b.rect);
    return common.width() > kHair && common.height() > kHair;
}

void addOverlaps(std::vector<LayoutFault>& faults, const std::vector<Element>& elements) {
    for (std::size_t i = 0; i < elements.size(); ++i) {
        for (std::size_t j = i + 1; j < elements.size(); ++j) {
            if (!overlap(elements[i], elements[j]))
                continue;
            // A map is never the first one named.
            const Element& first = elements[i].element ? elements[i] : elements[j];
            const Element& second = elements[i].element ? elements[j] : elements[i];
            faults.push_back({Kind::Overlap, named(first), second.element, 0});
        }
    }
}

QRectF roundMaps(const std::vector<Element>& elements) {
    QRectF maps;
    for (const Element& element : elements) {
        if (!element.element)
            maps = maps.united(element.rect);
    }
    return maps;
}

} // namespace

std::vector<LayoutFault> faultsOf(const std::vector<Element>& elements, const PageScale& scale) {
    std::vector<LayoutFault> faults;
    addOverlaps(faults, elements);
    const QRectF paper = QRectF(QPointF(0, 0), scale.page).adjusted(-kHair, -kHair, kHair, kHair);
    constexpr double kRounding = 1e-6;
    for (const Element& element : elements) {
        if (!paper.contains(element.rect))
            faults.push_back({Kind::OffPage, named(element), std::nullopt, 0});
        const double size = scale.readSize(element.smallestText);
        if (element.smallestText > 0 && size < scale.leastReadable() - kRounding)
            faults.push_back({Kind::TextTooSmall, named(element), std::nullopt, size});
    }
    const QRectF maps = roundMaps(elements);
    // Whole points of the map's rectangle cost it up to one at each side.
    const double least = kLeastMapShare * std::min(scale.page.width(), scale.page.height());
    if (std::min(maps.width(), maps.height()) < least)
        faults.push_back({Kind::NoRoomForMap, PageElement::Legend, std::nullopt, 0});
    return faults;
}

} // namespace publish
