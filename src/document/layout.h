#pragma once

#include "document/index_settings.h"
#include "document/map_theme.h"
#include "territory/problem.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace document {

/// What an exported page is made of, besides the maps, which are always there.
enum class PageElement {
    Title,
    Subtitle,
    Legend,
    ScaleBars,
    Completeness, ///< How complete the official list is.
    Method,
    Sources,    ///< With vintages.
    Boundaries, ///< That they are schematic; where they come from.
    Credit,
    Date,
    Chart, ///< How the values are spread, in the map's colours.
    Table, ///< The first rows of the ranking.
    Logo,
};

/// Where an element stands; elements of a slot follow one another in the order of Layout::elements.
enum class PageSlot { Head, Left, Right, Foot };

struct PlacedElement {
    PageElement element = PageElement::Title;
    bool shown = true;
    PageSlot slot = PageSlot::Head;
    double scale = 1; ///< Of its text or size, 0.5–2.
    friend bool operator==(const PlacedElement&, const PlacedElement&) = default;
};

/// The size of a page: a picture's in pixels, a sheet's in millimetres.
struct PageSize {
    enum class Unit { Pixels, Millimetres };
    double width = 1600, height = 900;
    Unit unit = Unit::Pixels;
    double dpi = 96; ///< Of a picture made of it.
    friend bool operator==(const PageSize&, const PageSize&) = default;
};

enum class LegendShape { Automatic, Vertical, Horizontal };

/// One of several maps side by side: what differs from the state. Nothing set = the state as it is.
struct MapPanel {
    QString title; ///< Empty = made from what it shows.
    std::optional<Theme> theme;
    QString indicator; ///< For Theme::Indicator and Theme::Category.
    std::optional<IndexSettings> index;
    friend bool operator==(const MapPanel&, const MapPanel&) = default;
};

/// How a state is set on a page. Part of MapState, so that it is undone, saved and exported with it.
struct Layout {
    static constexpr int kMostPanels = 6;

    QString templateKey; ///< Of publish::pageTemplates(), whose size and elements these were; empty = own.
    PageSize size;
    std::vector<PlacedElement> elements; ///< Empty = the template's (or the default's).
    LegendShape legendShape = LegendShape::Automatic;
    int tableRows = 10;
    std::vector<MapPanel> panels;    ///< Empty = one map of the state; else 2 to kMostPanels, on one legend.
    QString subtitle, note, credit;  ///< Empty = made from what is shown; `note` is added to those made.
    QByteArray logo;                 ///< A PNG of at most 256 KiB; empty = none. The picture itself, not its path.
    QHash<QString, QString> altText; ///< By language ("fr", "en"); absent = made from the data.
    QStringList overruled;           ///< Keys of publish::Finding that the user has overruled, sorted.
    bool textAsOutlines = false;     ///< SVG: for printers without the font.

    /// Only what differs from the default.
    QJsonObject toJson() const;
    /// As MapState::fromJson: absent keys keep their default, wrong types and values out of range are a Problem.
    static territory::Expected<Layout> fromJson(const QJsonObject& json);

    friend bool operator==(const Layout&, const Layout&) = default;
};

} // namespace document
