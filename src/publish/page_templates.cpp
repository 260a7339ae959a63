#include "publish/page_templates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace publish {

namespace {

using document::PageElement;
using document::PageSize;
using document::PageSlot;
using document::PlacedElement;
using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PageTemplates)
};

constexpr double kPrintDpi = 300;
constexpr double kLeastAspectForSide = 1.2; ///< A page less wide has its legend below the map.
constexpr double kNewspaperColumn = 48, kNewspaperGutter = 2;

PageSize pixels(double width, double height) {
    return {width, height, PageSize::Unit::Pixels, 96};
}

PageSize millimetres(double width, double height) {
    return {width, height, PageSize::Unit::Millimetres, kPrintDpi};
}

/// Every element once; chart, table and logo wait to be asked for.
std::vector<PlacedElement> elementsWithLegend(PageSlot legend) {
    const PageSlot table = legend == PageSlot::Foot ? PageSlot::Foot : PageSlot::Right;
    return {{PageElement::Title, true, PageSlot::Head},
            {PageElement::Subtitle, true, PageSlot::Head},
            {PageElement::Legend, true, legend},
            {PageElement::Chart, false, legend},
            {PageElement::Table, false, table},
            {PageElement::ScaleBars, true, PageSlot::Foot},
            {PageElement::Completeness, true, PageSlot::Foot},
            {PageElement::Method, true, PageSlot::Foot},
            {PageElement::Sources, true, PageSlot::Foot},
            {PageElement::Boundaries, true, PageSlot::Foot},
            {PageElement::Credit, true, PageSlot::Foot},
            {PageElement::Date, true, PageSlot::Foot},
            {PageElement::Logo, false, PageSlot::Head}};
}

std::vector<PlacedElement> elementsFor(const PageSize& size) {
    return elementsWithLegend(size.width >= kLeastAspectForSide * size.height ? PageSlot::Left : PageSlot::Foot);
}

PageTemplate pageTemplate(const QString& key, const QString& name, const PageSize& size) {
    return {key, name, size, elementsFor(size), document::LegendShape::Automatic};
}

/// In one column there is room for what must be said, and no more.
PageTemplate newspaper(int columns, double height) {
    const double width = columns * kNewspaperColumn + (columns - 1) * kNewspaperGutter;
    PageTemplate page = pageTemplate(
        u"newspaper-%1"_s.arg(columns),
        Words::tr("Journal, %Ln colonnes (%1 mm)", nullptr, columns).arg(QLocale().toString(width, 'f', 0)),
        millimetres(width, height));
    for (PlacedElement& placed : page.elements) {
        const bool isWordy = placed.element == PageElement::Subtitle || placed.element == PageElement::Method;
        placed.shown = placed.shown && !(columns == 1 && isWordy);
    }
    return page;
}

} // namespace

std::vector<PageTemplate> pageTemplates() {
    return {pageTemplate(u"article"_s, Words::tr("Article, écran (1600 × 900)"), pixels(1600, 900)),
            pageTemplate(u"web"_s, Words::tr("Page web (1200 × 675)"), pixels(1200, 675)),
            pageTemplate(u"square"_s, Words::tr("Réseaux sociaux, carré (1080 × 1080)"), pixels(1080, 1080)),
            pageTemplate(u"slides"_s, Words::tr("Diaporama (1920 × 1080)"), pixels(1920, 1080)),
            pageTemplate(u"a4-landscape"_s, Words::tr("A4 à l’italienne"), millimetres(297, 210)),
            pageTemplate(u"a4-portrait"_s, Words::tr("A4 à la française"), millimetres(210, 297)),
            pageTemplate(u"a3-landscape"_s, Words::tr("A3 à l’italienne"), millimetres(420, 297)),
            pageTemplate(u"a3-portrait"_s, Words::tr("A3 à la française"), millimetres(297, 420)),
            newspaper(1, 150),
            newspaper(2, 150),
            newspaper(3, 160),
            newspaper(5, 180)};
}

std::vector<PlacedElement> elementsOf(const document::Layout& layout) {
    std::vector<PlacedElement> elements = layout.elements;
    if (elements.empty()) {
        const std::vector<PageTemplate> templates = pageTemplates();
        const auto chosen = std::ranges::find(templates, layout.templateKey, &PageTemplate::key);
        elements = chosen != templates.end() ? chosen->elements : elementsFor(layout.size);
    }
    std::vector<PlacedElement> complete;
    const auto addOnce = [&complete](const PlacedElement& placed) {
        if (std::ranges::find(complete, placed.element, &PlacedElement::element) == complete.end())
            complete.push_back(placed);
    };
    std::ranges::for_each(elements, addOnce);
    // What a layout doesn't name isn't shown, but can be.
    for (PlacedElement placed : elementsFor(layout.size)) {
        placed.shown = placed.shown && layout.elements.empty();
        addOnce(placed);
    }
    return complete;
}

QString nameOf(PageElement element) {
    switch (element) {
    case PageElement::Title:
        return Words::tr("Titre");
    case PageElement::Subtitle:
        return Words::tr("Sous-titre");
    case PageElement::Legend:
        return Words::tr("Légende");
    case PageElement::ScaleBars:
        return Words::tr("Échelles");
    case PageElement::Completeness:
        return Words::tr("État de la liste officielle");
    case PageElement::Method:
        return Words::tr("Méthode");
    case PageElement::Sources:
        return Words::tr("Sources");
    case PageElement::Boundaries:
        return Words::tr("Contours");
    case PageElement::Credit:
        return Words::tr("Signature");
    case PageElement::Date:
        return Words::tr("Date");
    case PageElement::Chart:
        return Words::tr("Graphique");
    case PageElement::Table:
        return Words::tr("Tableau");
    case PageElement::Logo:
        return Words::tr("Logo");
    }
    Q_UNREACHABLE();
}

QString nameOf(PageSlot slot) {
    switch (slot) {
    case PageSlot::Head:
        return Words::tr("En haut");
    case PageSlot::Left:
        return Words::tr("À gauche");
    case PageSlot::Right:
        return Words::tr("À droite");
    case PageSlot::Foot:
        return Words::tr("En bas");
    }
    Q_UNREACHABLE();
}

document::Layout layoutFrom(const PageTemplate& chosen, const document::Layout& previous) {
    document::Layout layout = previous;
    layout.templateKey = chosen.key;
    layout.size = chosen.size;
    layout.elements.clear();
    layout.legendShape = chosen.legendShape;
    return layout;
}

} // namespace publish
