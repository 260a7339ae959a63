#include "document/layout_keys.h"

namespace document {

using territory::Key;

std::span<const Key<PageElement>> pageElementKeys() {
    static constexpr Key<PageElement> keys[] = {{PageElement::Title, u"title"},
                                                {PageElement::Subtitle, u"subtitle"},
                                                {PageElement::Legend, u"legend"},
                                                {PageElement::ScaleBars, u"scale-bars"},
                                                {PageElement::Completeness, u"completeness"},
                                                {PageElement::Method, u"method"},
                                                {PageElement::Sources, u"sources"},
                                                {PageElement::Boundaries, u"boundaries"},
                                                {PageElement::Credit, u"credit"},
                                                {PageElement::Date, u"date"},
                                                {PageElement::Chart, u"chart"},
                                                {PageElement::Table, u"table"},
                                                {PageElement::Logo, u"logo"}};
    return keys;
}

std::span<const Key<PageSlot>> pageSlotKeys() {
    static constexpr Key<PageSlot> keys[] = {
        {PageSlot::Head, u"head"}, {PageSlot::Left, u"left"}, {PageSlot::Right, u"right"}, {PageSlot::Foot, u"foot"}};
    return keys;
}

std::span<const Key<LegendShape>> legendShapeKeys() {
    static constexpr Key<LegendShape> keys[] = {{LegendShape::Automatic, u"automatic"},
                                                {LegendShape::Vertical, u"vertical"},
                                                {LegendShape::Horizontal, u"horizontal"}};
    return keys;
}

std::span<const Key<PageSize::Unit>> pageUnitKeys() {
    static constexpr Key<PageSize::Unit> keys[] = {{PageSize::Unit::Pixels, u"px"},
                                                   {PageSize::Unit::Millimetres, u"mm"}};
    return keys;
}

} // namespace document
