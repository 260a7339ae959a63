#pragma once

#include "document/layout.h"
#include "publish/display_list.h"
#include "publish/publication.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QSize>
#include <stop_token>

namespace publish {

/// What is wrong with how a page is laid out, for the linter and for the editor of layouts.
struct LayoutFault {
    enum class Kind {
        Overlap,      ///< Two elements stand on one another.
        TextTooSmall, ///< In print under 6 typographic points, on screen under 9 pixels.
        OffPage,      ///< Something is cut by the page's edge.
        NoRoomForMap, ///< The map has less than two fifths of the page's shorter side.
    };
    Kind kind = Kind::Overlap;
    document::PageElement element = document::PageElement::Title;
    std::optional<document::PageElement> other; ///< Overlap: the other one; nothing = a map.
    double size = 0;                            ///< TextTooSmall: typographic points in print, pixels on screen.
};

/// A page laid out.
struct ComposedPage {
    /// Where something stands, in points of the list.
    struct Element {
        std::optional<document::PageElement> element; ///< Nothing = a map.
        QRectF rect;
        double smallestText = 0; ///< Points; 0 = no text.
    };
    DisplayList list;
    std::vector<Element> elements;
    std::vector<LayoutFault> faults;
    QString title;    ///< As it stands on the page.
    QString subtitle; ///< The same.
    QSize pixels;     ///< Of a picture of it,
    double dpi = 96;  ///< of this density.
    double pixelsAPoint = 1;
    /// Size in print: of a page of millimetres its own, of a picture pixels at its dpi.
    QSizeF millimetres;
};

/// Lays a page out: templates, slots, maps, legend, notes. Any thread. A Problem when stopped, when the state's area
/// isn't known, or when a page of a few pixels has no room for a map.
territory::Expected<ComposedPage> composePage(const Publication& publication, std::stop_token stop = {},
                                              const territory::Progress& progress = {});

} // namespace publish
