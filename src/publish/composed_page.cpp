#include "publish/composed_page.h"

#include "document/layout_keys.h"
#include "publish/layout_faults.h"
#include "publish/page_group.h"
#include "publish/page_map.h"
#include "publish/page_setting.h"
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
Problem tooSmall() {
    return {Words::tr("La page est trop petite pour une carte et ses textes."),
            {},
            Words::tr("Agrandissez-la, ou cachez des éléments.")};
}
Problem unknownArea(const QString& area) {
    return {Words::tr("Ces contours ne montrent pas le lieu demandé."), area,
            Words::tr("Choisissez une autre étendue.")};
}

/// Elements as the ids of groups: "title", "legend"…
QString groupId(PageElement element) {
    return QStringView(territory::wordOf(document::pageElementKeys(), element)).toString();
}

double aspectOf(const document::MapState& state, const document::Dataset& dataset) {
    constexpr double kFreeAspect = 1.4;
    const std::optional<Area> area = areaNamed(state.view.area, dataset);
    return area && area->plane.height() > 0 ? area->plane.width() / area->plane.height() : kFreeAspect;
}

/// Makes one page, step by step.
class PageComposer {
public:
    PageComposer(const Publication& publication, PagePanels panels)
        : m_publication(publication), m_layout(publication.state.layout), m_panels(std::move(panels)) {
        gatherContent();
    }

    /// Maps too small for overseas frames leave them out, and the page says so: its texts are set once more.
    std::optional<Problem> setMaps() {
        for (const bool leaveOut : {false, true}) {
            m_page = setPage(m_content, m_layout);
            const QRectF room = m_page.arrangement.map;
            if (room.width() < 1 || room.height() < 1)
                return tooSmall();
            const double aspect = aspectOf(m_publication.state, *m_publication.dataset);
            m_places = placePanels(m_panels, room, m_page.type, aspect);
            if (auto problem = prepareMaps(leaveOut))
                return problem;
            const bool mayLeaveOut = m_panels.panels.size() > 1 && !leaveOut;
            if (!mayLeaveOut || !std::ranges::any_of(m_maps, &PageMap::overseasIsTiny))
                return std::nullopt;
            m_content.words.note = (overseasLeftOutNote() + u' ' + m_content.words.note).trimmed();
        }
        return std::nullopt;
    }

    ComposedPage record() {
        m_composed.list.size = m_page.scale.page;
        m_composed.title = m_content.words.title;
        m_composed.subtitle = m_content.words.subtitle;
        m_composed.pixels = m_page.scale.pixels();
        m_composed.dpi = m_layout.size.dpi;
        m_composed.pixelsAPoint = m_page.scale.pixelsAPoint();
        m_composed.millimetres = m_page.scale.millimetres();
        // In the order of reading: head, maps, then what stands beside and below.
        recordBlocks(true);
        recordMaps();
        recordRule();
        recordBlocks(false);
        m_composed.faults = faultsOf(m_composed.elements, m_page.scale);
        return std::move(m_composed);
    }

private:
    const PlacedElement& placed(PageElement element) const {
        return *std::ranges::find(m_elements, element, &PlacedElement::element);
    }

    void gatherContent() {
        const Publication& first = m_panels.panels.front().publication;
        m_content.words = pageWordsFor(m_publication, m_panels);
        m_content.legend = std::make_shared<map::Legend>(legendBesideNotes());
        m_content.style =
            std::make_shared<map::Style>(styleFor(first.state, *first.dataset, *first.results, Surroundings::Light));
        if (placed(PageElement::Chart).shown && m_panels.panels.size() == 1)
            m_content.chart = chartFor(first);
        if (placed(PageElement::Table).shown)
            m_content.table = tableFor(m_publication, m_layout.tableRows);
        m_content.logo = QImage::fromData(m_layout.logo, "PNG");
    }

    /// The maps' legend, without what the page's notes say.
    map::Legend legendBesideNotes() const {
        map::Legend legend = m_panels.legend;
        QStringList told;
        if (placed(PageElement::Completeness).shown)
            told << m_publication.results->completeness.sentence();
        if (placed(PageElement::Boundaries).shown)
            told << schematicNote();
        std::erase_if(legend.entries, [&told](const map::LegendEntry& entry) {
            return entry.kind == map::LegendEntry::Kind::Note && told.contains(entry.text);
        });
        return legend;
    }

    std::optional<Problem> prepareMaps(bool leaveOverseasOut) {
        PageMap::Options options;
        const PlacedElement& bars = placed(PageElement::ScaleBars);
        options.barScale = bars.shown ? bars.scale : 0;
        options.leaveOverseasOut = leaveOverseasOut;
        m_maps.clear();
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const QRectF& room = m_places[i].map;
            if (room.width() < 1 || room.height() < 1)
                return tooSmall();
            auto map = PageMap::prepare(m_panels.panels[i].publication, room, m_page.type, options);
            if (!map)
                return unknownArea(m_publication.state.view.area);
            m_maps.push_back(std::move(*map));
        }
        return std::nullopt;
    }

    void recordBlocks(bool inHead) {
        for (const PageArrangement::Place& place : m_page.arrangement.places) {
            const SlottedBlock& slotted = m_page.blocks[place.block];
            if ((slotted.slot == document::PageSlot::Head) != inHead)
                continue;
            recordGroup(m_composed.list, groupId(slotted.element), nameOf(slotted.element),
                        [&](QPainter& painter) { slotted.block->paint(painter, place.rect); });
            m_composed.elements.push_back({slotted.element, place.rect, slotted.block->smallestText()});
        }
    }

    void recordMaps() {
        for (std::size_t i = 0; i < m_maps.size(); ++i) {
            const QString suffix = m_maps.size() == 1 ? QString() : QStringLiteral("-%1").arg(i + 1);
            const QString& title = m_panels.panels[i].title;
            if (!m_places[i].title.isEmpty()) {
                const TextBlock text(title, m_page.type.panel, PageType::ink());
                recordGroup(m_composed.list, QStringLiteral("map-title") + suffix, title,
                            [&](QPainter& painter) { text.paint(painter, m_places[i].title); });
            }
            m_maps[i].record(m_composed.list, suffix);
            m_composed.elements.push_back({std::nullopt, m_places[i].map, m_maps[i].smallestText()});
        }
    }

    void recordRule() {
        if (!m_page.arrangement.rule)
            return;
        const double margin = m_page.type.margin;
        DisplayPath rule;
        rule.path.addRect(margin, *m_page.arrangement.rule, m_page.scale.page.width() - 2 * margin, 1);
        rule.fill = PageType::hairline();
        m_composed.list.items.emplace_back(std::move(rule));
    }

    const Publication& m_publication;
    const document::Layout& m_layout;
    std::vector<PlacedElement> m_elements = elementsOf(m_layout);
    PagePanels m_panels;
    PageContent m_content;
    PageSetting m_page;
    std::vector<PanelPlace> m_places;
    std::vector<PageMap> m_maps;
    ComposedPage m_composed;
};

} // namespace

Expected<ComposedPage> composePage(const Publication& publication, std::stop_token stop,
                                   const territory::Progress& progress) {
    const auto announce = [&](double share, const QString& step) {
        if (progress)
            progress(share, step);
    };
    announce(0, Words::tr("Mise en page"));
    Expected<PagePanels> panels = panelsOf(publication, stop);
    if (!panels)
        return tl::unexpected(panels.error());
    PageComposer composer(publication, std::move(*panels));
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    if (auto problem = composer.setMaps())
        return tl::unexpected(*problem);
    if (stop.stop_requested())
        return tl::unexpected(stopped());
    ComposedPage composed = composer.record();
    announce(1, Words::tr("Page prête"));
    return composed;
}

} // namespace publish
