#include "publish/page_content.h"

#include "map/layout_font.h"
#include "publish/page_templates.h"

namespace publish {

namespace {

using document::LegendShape;
using document::PageElement;
using document::PageSlot;
using document::PlacedElement;

QFont scaled(const QFont& font, double scale) {
    return map::sizedFont(font, map::layoutSize(font) * scale);
}

class BlockMaker {
public:
    BlockMaker(const PageContent& content, const document::Layout& layout, QSizeF page, const PageType& type,
               int tableRows)
        : m_content(content), m_layout(layout), m_page(page), m_type(type), m_tableRows(tableRows) {}

    /// Null where there is nothing to show.
    std::unique_ptr<PageBlock> make(const PlacedElement& placed) const {
        const PageWords& words = m_content.words;
        switch (placed.element) {
        case PageElement::Title:
            return text(words.title, m_type.title, PageType::ink(), placed);
        case PageElement::Subtitle:
            return text(words.subtitle, m_type.subtitle, PageType::secondaryInk(), placed);
        case PageElement::Completeness:
            return note(words.completeness, placed);
        case PageElement::Method:
            return note(methodAndNote(placed), placed);
        case PageElement::Sources:
            return note(words.sources, placed);
        case PageElement::Boundaries:
            return note(words.boundaries, placed);
        case PageElement::Credit:
            return line(words.credit, placed);
        case PageElement::Date:
            return line(words.date, placed);
        case PageElement::Legend:
            return legend(placed);
        case PageElement::Logo:
            return logo(placed);
        case PageElement::Chart:
            return chart(placed);
        case PageElement::Table:
            return table(placed);
        case PageElement::ScaleBars:
            return nullptr;
        }
        Q_UNREACHABLE();
    }

private:
    static std::unique_ptr<PageBlock> text(const QString& text, const QFont& font, const QColor& colour,
                                           const PlacedElement& placed,
                                           PageBlock::Flow flow = PageBlock::Flow::Paragraph) {
        if (text.isEmpty())
            return nullptr;
        return std::make_unique<TextBlock>(text, scaled(font, placed.scale), colour, flow);
    }
    std::unique_ptr<PageBlock> note(const QString& words, const PlacedElement& placed) const {
        return text(words, m_type.note, PageType::secondaryInk(), placed);
    }
    /// In a side column too a line stands alone, and wraps.
    std::unique_ptr<PageBlock> line(const QString& words, const PlacedElement& placed) const {
        const bool isBand = placed.slot == PageSlot::Head || placed.slot == PageSlot::Foot;
        return text(words, m_type.note, PageType::secondaryInk(), placed,
                    isBand ? PageBlock::Flow::Line : PageBlock::Flow::Paragraph);
    }
    /// What the user added is shown even where the method isn't.
    QString methodAndNote(const PlacedElement& placed) const {
        QStringList parts{placed.shown ? m_content.words.method : QString(), m_content.words.note};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    bool legendLies(const PlacedElement& placed) const {
        if (m_layout.legendShape != LegendShape::Automatic)
            return m_layout.legendShape == LegendShape::Horizontal;
        constexpr double kNarrow = 620; ///< Points: no room for notes beside a legend that stands.
        return placed.slot == PageSlot::Head || (placed.slot == PageSlot::Foot && m_page.width() < kNarrow);
    }
    std::unique_ptr<PageBlock> legend(const PlacedElement& placed) const {
        LegendLook look{m_content.legend, m_content.style, m_type.block, placed.scale};
        if (legendLies(placed))
            return std::make_unique<LegendRow>(std::move(look));
        return std::make_unique<LegendColumn>(std::move(look));
    }

    std::unique_ptr<PageBlock> chart(const PlacedElement& placed) const {
        if (m_content.chart.isEmpty())
            return nullptr;
        return std::make_unique<ChartBlock>(m_content.chart, m_type, placed.scale);
    }
    std::unique_ptr<PageBlock> table(const PlacedElement& placed) const {
        if (m_content.table.isEmpty())
            return nullptr;
        return std::make_unique<TableBlock>(m_content.table, m_tableRows, m_type, placed.scale);
    }

    std::unique_ptr<PageBlock> logo(const PlacedElement& placed) const {
        if (m_content.logo.isNull())
            return nullptr;
        return std::make_unique<LogoBlock>(m_content.logo, placed.scale);
    }

    const PageContent& m_content;
    const document::Layout& m_layout;
    QSizeF m_page;
    const PageType& m_type;
    int m_tableRows;
};

} // namespace

std::vector<SlottedBlock> blocksOf(const PageContent& content, const document::Layout& layout, QSizeF page,
                                   const PageType& type, int tableRows) {
    const BlockMaker maker(content, layout, page, type, tableRows);
    std::vector<SlottedBlock> blocks;
    for (const PlacedElement& placed : elementsOf(layout)) {
        const bool saysMore = placed.element == PageElement::Method && !content.words.note.isEmpty();
        if (!placed.shown && !saysMore)
            continue;
        if (auto block = maker.make(placed))
            blocks.push_back({placed.element, placed.slot, std::move(block)});
    }
    return blocks;
}

} // namespace publish
