#include "publish/composed_page.h"

#include "document/layout_keys.h"
#include "publish/layout_faults.h"
#include "publish/page_content.h"
#include "publish/page_group.h"
#include "publish/page_map.h"
#include "publish/page_scale.h"
#include "publish/page_templates.h"
#include "publish/presentation.h"

#include <QCoreApplication>
#include <algorithm>

namespace publish {

namespace {

using document::PageElement;
using document::PlacedElement;
using territory::Expected;
using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Page)
};

Problem stopped() {
    return {Words::tr("La mise en page a été arrêtée."), {}, {}};
}

/// Elements as the ids of groups: "title", "legend"…
QString groupId(PageElement element) {
    return QStringView(territory::wordOf(document::pageElementKeys(), element)).toString();
}

struct SetPage {
    PageScale scale;
    PageType type;
    std::vector<SlottedBlock> blocks;
    PageArrangement arrangement;
};

/// Sets the page smaller until everything stands whole on it.
SetPage setPage(const PageContent& content, const document::Layout& layout) {
    constexpr int kMostSteps = 24;
    SetPage page;
    page.scale = PageScale::of(layout.size);
    for (int step = 0;; ++step) {
        page.type = PageType::of(page.scale.page);
        page.blocks = blocksOf(content, layout, page.scale.page, page.type);
        page.arrangement = PageArrangement::of(page.blocks, page.scale.page, page.type);
        if (page.arrangement.fits || step == kMostSteps)
            return page;
        page.scale = page.scale.smaller();
    }
}

bool isShown(const document::Layout& layout, PageElement element) {
    const std::vector<PlacedElement> elements = elementsOf(layout);
    return std::ranges::find(elements, element, &PlacedElement::element)->shown;
}

/// The map's legend, without what the page's notes say.
map::Legend legendOf(const Publication& publication) {
    const document::Layout& layout = publication.state.layout;
    map::Legend legend =
        legendFor(publication.state, *publication.dataset, *publication.results, publication.plan.get());
    QStringList told;
    if (isShown(layout, PageElement::Completeness))
        told << publication.results->completeness.sentence();
    if (isShown(layout, PageElement::Boundaries))
        told << schematicNote();
    std::erase_if(legend.entries, [&told](const map::LegendEntry& entry) {
        return entry.kind == map::LegendEntry::Kind::Note && told.contains(entry.text);
    });
    return legend;
}

PageContent contentOf(const Publication& publication) {
    PageContent content;
    content.words = pageWordsFor(publication);
    content.legend = std::make_shared<map::Legend>(legendOf(publication));
    content.style = std::make_shared<map::Style>(
        styleFor(publication.state, *publication.dataset, *publication.results, Surroundings::Light));
    content.logo = QImage::fromData(publication.state.layout.logo, "PNG");
    return content;
}

PageMap::Options mapOptions(const document::Layout& layout) {
    PageMap::Options options;
    const std::vector<PlacedElement> elements = elementsOf(layout);
    const auto bars = std::ranges::find(elements, PageElement::ScaleBars, &PlacedElement::element);
    options.barScale = bars->shown ? bars->scale : 0;
    return options;
}

/// In the order of reading: head, maps, then what stands beside and below.
void recordBlocks(ComposedPage& composed, const SetPage& page, bool inHead) {
    for (const PageArrangement::Place& place : page.arrangement.places) {
        const SlottedBlock& placed = page.blocks[place.block];
        if ((placed.slot == document::PageSlot::Head) != inHead)
            continue;
        recordGroup(composed.list, groupId(placed.element), nameOf(placed.element),
                    [&](QPainter& painter) { placed.block->paint(painter, place.rect); });
        composed.elements.push_back({placed.element, place.rect, placed.block->smallestText()});
    }
}

void recordRule(ComposedPage& composed, const SetPage& page) {
    if (!page.arrangement.rule)
        return;
    DisplayPath rule;
    rule.path.addRect(page.type.margin, *page.arrangement.rule, page.scale.page.width() - 2 * page.type.margin, 1);
    rule.fill = PageType::hairline();
    composed.list.items.emplace_back(std::move(rule));
}

} // namespace

Expected<ComposedPage> composePage(const Publication& publication, std::stop_token stop,
                                   const territory::Progress& progress) {
    const auto announce = [&](double share, const QString& step) {
        if (progress)
            progress(share, step);
    };
    announce(0, Words::tr("Mise en page"));
    const document::Layout& layout = publication.state.layout;
    const PageContent content = contentOf(publication);
    const SetPage page = setPage(content, layout);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    if (page.arrangement.map.width() < 1 || page.arrangement.map.height() < 1)
        return tl::unexpected(Problem{Words::tr("La page est trop petite pour une carte et ses textes."),
                                      {},
                                      Words::tr("Agrandissez-la, ou cachez des éléments.")});

    ComposedPage composed;
    composed.list.size = page.scale.page;
    composed.title = content.words.title;
    composed.subtitle = content.words.subtitle;
    composed.pixels = page.scale.pixels();
    composed.dpi = layout.size.dpi;
    composed.pixelsAPoint = page.scale.pixelsAPoint();
    composed.millimetres = page.scale.millimetres();

    const std::optional<PageMap> map =
        PageMap::prepare(publication, page.arrangement.map, page.type, mapOptions(layout));
    if (!map)
        return tl::unexpected(Problem{Words::tr("Ces contours ne montrent pas le lieu demandé."),
                                      publication.state.view.area, Words::tr("Choisissez une autre étendue.")});
    recordBlocks(composed, page, true);
    map->record(composed.list, {});
    composed.elements.push_back({std::nullopt, page.arrangement.map, map->smallestText()});
    recordRule(composed, page);
    recordBlocks(composed, page, false);
    composed.faults = faultsOf(composed.elements, page.scale);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    announce(1, Words::tr("Page prête"));
    return composed;
}

} // namespace publish
