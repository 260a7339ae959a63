#include "publish/web_content.h"

#include "publish/area_view.h"
#include "publish/presentation.h"
#include "publish/shown_table.h"
#include "publish/web_geometry.h"
#include "publish/web_legend.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::Dataset;
using territory::DecisionStatus;
using namespace Qt::StringLiterals;

constexpr std::size_t kMostTowns = 1200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::WebPage)
};

/// The texts that the script puts together; %1, %2 are filled by it.
QJsonObject scriptWords() {
    return {{u"missing"_s, territory::wording::notAvailable()},
            {u"colon"_s, Words::tr(" : ")},
            {u"rank"_s, Words::tr("rang %1 sur %2")},
            {u"inhabitants"_s, Words::tr("habitants")},
            {u"proxy"_s, Words::tr("critère approché")},
            {u"proxyMark"_s, Words::tr(" (approché)")},
            {u"source"_s, Words::tr("source : ")},
            {u"venues"_s, Words::tr("Lieux : ")},
            {u"more"_s, Words::tr(" et %1 autres")},
            {u"close"_s, Words::tr("Fermer la fiche")},
            {u"notFound"_s, Words::tr("Aucun territoire de ce nom")},
            {u"found"_s, Words::tr("Territoires trouvés : %1")}};
}

/// Texts that come again and again are listed once.
QJsonObject columnOf(const ShownTable& table, std::size_t place) {
    static constexpr const char* kRoles[] = {"code",  "name",     "place",    "population", "value", "rank",
                                             "class", "selected", "decision", "source",     "detail"};
    const ShownColumn& column = table.columns[place];
    QJsonObject made{{u"role"_s, QLatin1String(kRoles[std::size_t(column.role)])},
                     {u"title"_s, column.title},
                     {u"suffix"_s, column.suffix},
                     {u"decimals"_s, column.decimals},
                     {u"note"_s, column.proxyNote}};
    QJsonArray values, words, of;
    QHash<QString, int> places;
    for (const std::vector<ShownCell>& row : table.rows) {
        const ShownCell& cell = row[place];
        if (const auto* number = std::get_if<double>(&cell)) {
            // As many digits as are shown.
            values.append(QString::number(*number, 'f', column.decimals).toDouble());
        } else if (const auto* text = std::get_if<QString>(&cell)) {
            if (!places.contains(*text)) {
                places.insert(*text, int(places.size()));
                words.append(*text);
            }
            of.append(places.value(*text));
        } else if (column.type == ShownColumn::Type::Text) {
            of.append(-1);
        } else {
            values.append(QJsonValue::Null);
        }
    }
    if (column.type == ShownColumn::Type::Text) {
        made.insert(u"words"_s, words);
        made.insert(u"of"_s, of);
    } else {
        made.insert(u"values"_s, values);
    }
    return made;
}

class ContentMaker {
public:
    ContentMaker(const Publication& publication, const PagePanels& panels, const ShownTerritories& shown)
        : m_publication(publication)
        , m_panels(panels.panels)
        , m_dataset(*publication.dataset)
        , m_shown(shown)
        , m_scene(sceneFor(m_dataset))
        , m_geometry(*m_scene, shown.plane, reachOf(shown), shown.only) {
        for (std::size_t i = 0; i < m_dataset.territories.size(); ++i) {
            const int outline = m_dataset.outlineOf[i];
            if (outline < 0 || !m_geometry.drawn()[std::size_t(outline)])
                continue;
            m_placeOf.insert(int(i), int(m_drawn.size()));
            m_drawn.push_back(int(i));
        }
    }

    QJsonObject make() {
        QJsonObject content{{u"language"_s, QLocale().bcp47Name()},
                            {u"words"_s, scriptWords()},
                            {u"home"_s, boxOf(m_shown.plane)},
                            {u"metresAUnit"_s, metresAUnit()},
                            {u"nearBelow"_s, kCoarseBelow},
                            {u"frames"_s, frames()},
                            {u"arcs"_s, QString::fromLatin1(m_geometry.arcs().toBase64())},
                            {u"held"_s, m_placeOf.value(m_dataset.territoryOf(m_publication.state.selection), -1)}};
        addTerritories(content);
        addMaps(content);
        addColumns(content);
        addPoints(content);
        content.insert(u"towns"_s, towns());
        return content;
    }

private:
    /// Seen at less than so many units a pixel, the coarse line is off by more than half a pixel.
    static constexpr double kCoarseBelow = 5;

    /// How far one may move from an area that isn't the whole: as far again on each side.
    static geo::Box reachOf(const ShownTerritories& shown) {
        constexpr double kAround = 0.5;
        const geo::Box all = geo::planeExtent(geo::standardFrames());
        return shown.plane == all ? all
                                  : shown.plane.expanded(kAround * std::max(shown.plane.width(), shown.plane.height()));
    }

    QJsonArray boxOf(const geo::Box& plane) const {
        QJsonArray box;
        for (const int number : m_geometry.toUnits(plane))
            box.append(number);
        return box;
    }

    /// On the ground of the frame that the bar is true for.
    double metresAUnit() const {
        const geo::FrameId frame = m_shown.only.value_or(geo::FrameId(0));
        return m_geometry.metresAUnit() / m_scene->frames[frame].scale();
    }

    QJsonArray frames() const {
        QJsonArray frames;
        for (std::size_t i = 0; i < m_scene->frames.size(); ++i) {
            const geo::PlaneFrame& frame = m_scene->frames[i];
            const bool isTile = frame.bordered && !m_shown.only;
            frames.append(QJsonObject{{u"title"_s, frame.title},
                                      {u"box"_s, isTile ? QJsonValue(boxOf(frame.plane)) : QJsonValue()},
                                      {u"metres"_s, m_geometry.metresAUnit() / frame.scale()}});
        }
        return frames;
    }

    int rankedCount(const Publication& shown) const {
        const document::Results& results = *shown.results;
        if (shown.state.theme == document::Theme::Score)
            return int(std::count_if(results.scores.rank.begin(), results.scores.rank.end(), isRank));
        const int index = m_dataset.indicators ? m_dataset.indicators->indicatorOf(shown.state.indicator) : -1;
        if (index < 0)
            return 0;
        const std::vector<int>& ranks = results.indicatorRanks[std::size_t(index)];
        return int(std::count_if(ranks.begin(), ranks.end(), isRank));
    }
    static bool isRank(int rank) { return rank > 0; }

    void addTerritories(QJsonObject& content) const {
        QJsonArray codes;
        QString about;
        QByteArray rings;
        for (const int territory : m_drawn) {
            codes.append(m_dataset.territories[std::size_t(territory)].code);
            about += m_shown.has(territory) && !isFaded(territory) ? u'1' : u'0';
            rings += m_geometry.rings(std::uint32_t(m_dataset.outlineOf[std::size_t(territory)]));
        }
        content.insert(u"codes"_s, codes);
        content.insert(u"about"_s, about);
        content.insert(u"rings"_s, QString::fromLatin1(rings.toBase64()));
    }

    bool isFaded(int territory) const {
        const QStringList& brushed = m_publication.state.brushed;
        return !brushed.isEmpty() && !brushed.contains(m_dataset.territories[std::size_t(territory)].code);
    }

    /// Colours at full strength and marks; the script fades what the map isn't about, and marks what is held.
    map::Style styleOf(const Publication& shown) const {
        document::MapState state = shown.state;
        state.brushed.clear();
        state.selection.clear();
        return styleFor(state, m_dataset, *shown.results, Surroundings::Light);
    }

    void addMaps(QJsonObject& content) const {
        QHash<QRgb, int> places;
        QJsonArray palette, maps;
        for (const PagePanels::Panel& panel : m_panels) {
            const map::Style style = styleOf(panel.publication);
            QJsonArray fill, pattern;
            for (const int territory : m_drawn) {
                const geo::FaceId face = firstFaceOf(territory);
                if (!places.contains(style.fill[face])) {
                    places.insert(style.fill[face], int(places.size()));
                    palette.append(QColor(style.fill[face]).name());
                }
                fill.append(places.value(style.fill[face]));
                pattern.append(int(style.pattern[face])); // The script has their names in this order.
            }
            maps.append(QJsonObject{{u"title"_s, panel.title},
                                    {u"fill"_s, fill},
                                    {u"pattern"_s, pattern},
                                    {u"outlines"_s, outlines(style)},
                                    {u"ranked"_s, QLocale().toString(rankedCount(panel.publication))}});
        }
        content.insert(u"palette"_s, palette);
        content.insert(u"maps"_s, maps);
    }

    geo::FaceId firstFaceOf(int territory) const {
        return m_scene->topology->facesOf(std::uint32_t(m_dataset.outlineOf[std::size_t(territory)])).front();
    }

    QJsonArray outlines(const map::Style& style) const {
        QJsonArray outlines;
        for (const map::Outline& outline : outlinesOf(style)) {
            if (const QJsonArray arcs = arcsAround(outline, *m_scene->topology); !arcs.isEmpty())
                outlines.append(QJsonObject{{u"arcs"_s, arcs},
                                            {u"colour"_s, outline.line.colour.name()},
                                            {u"width"_s, outline.line.width},
                                            {u"casing"_s, outline.casing.colour.name()},
                                            {u"casingWidth"_s, outline.casing.width},
                                            {u"dash"_s, outline.dash}});
        }
        return outlines;
    }

    std::vector<map::Outline> outlinesOf(const map::Style& style) const {
        std::vector<map::Outline> outlines = style.outlines;
        const std::optional<Area> area = areaNamed(m_publication.state.view.area, m_dataset);
        if (area && !area->outlined.empty())
            outlines.insert(outlines.begin(), outlineOf(*area));
        return outlines;
    }

    /// As map::Outline says: once between two marked territories and not inside one, or round all of them.
    QJsonArray arcsAround(const map::Outline& outline, const geo::Topology& topology) const {
        QJsonArray places;
        const auto isIn = [&](geo::FaceId face) { return face != geo::kNoFace && outline.faces[face]; };
        for (std::size_t i = 0; i < topology.arcs().size(); ++i) {
            const geo::Topology::Arc& arc = topology.arcs()[i];
            const bool isEdge = outline.roundAll ? isIn(arc.left) != isIn(arc.right)
                                                 : !arc.sameTerritory && (isIn(arc.left) || isIn(arc.right));
            if (isEdge && m_geometry.arcPlaces()[i] >= 0)
                places.append(m_geometry.arcPlaces()[i]);
        }
        return places;
    }

    void addColumns(QJsonObject& content) const {
        QJsonArray columns;
        for (std::size_t map = 0; map < m_panels.size(); ++map) {
            const ShownTable table = tableOf(m_panels[map].publication);
            for (std::size_t place = 0; place < table.columns.size(); ++place) {
                if (!isWritten(table.columns[place].role, map))
                    continue;
                QJsonObject column = columnOf(table, place);
                column.insert(u"map"_s, int(map));
                if (table.columns[place].role == ShownColumn::Role::Value && !m_panels[map].title.isEmpty())
                    column.insert(u"title"_s, m_panels[map].title);
                columns.append(column);
            }
        }
        content.insert(u"columns"_s, columns);
        QString decision;
        for (const int territory : m_drawn)
            decision += decisionDigit(m_publication.results->decisions[std::size_t(territory)]);
        content.insert(u"decision"_s, decision);
    }

    ShownTable tableOf(Publication shown) const {
        shown.state.layout.panels.clear(); // A map of its own.
        return shownTable(shown, m_drawn, m_panels.size() == 1 ? ShownDetail::WithParts : ShownDetail::AsDrawn);
    }

    /// The first map brings what all share.
    static bool isWritten(ShownColumn::Role role, std::size_t map) {
        using Role = ShownColumn::Role;
        return map == 0 ? role != Role::Code : role == Role::Value || role == Role::Rank;
    }

    static QChar decisionDigit(const territory::Decision& decision) {
        if (decision.status == DecisionStatus::Unknown)
            return u'0';
        if (decision.status == DecisionStatus::NotRetained)
            return u'1';
        return decision.certainty == territory::Certainty::Probable ? u'2' : u'3';
    }

    /// [x, y, symbol, territory or -1, name]
    void addPoints(QJsonObject& content) const {
        const map::PointLayer layer = pointsFor(m_publication.state, m_dataset, m_publication.plan.get());
        QJsonArray points, symbols;
        QMap<std::tuple<int, bool, int>, int> places;
        for (const map::PointItem& item : layer.items) {
            const geo::Coordinate plane = m_scene->frames[item.place.frame].toPlane(item.place.world);
            if (!isInReach(item.place.frame, plane))
                continue;
            const std::tuple key{int(item.symbol), item.approximate, int(item.look)};
            if (!places.contains(key)) {
                places.insert(key, int(places.size()));
                symbols.append(webSymbol(int(item.symbol), item.approximate, int(item.look)));
            }
            const auto [x, y] = m_geometry.toUnits(plane);
            points.append(
                QJsonArray{std::round(x), std::round(y), places.value(key), territoryUnder(item.place), item.name});
        }
        content.insert(u"points"_s, points);
        content.insert(u"symbols"_s, symbols);
    }

    bool isInReach(geo::FrameId frame, geo::Coordinate plane) const {
        return (!m_shown.only || *m_shown.only == frame) && reachOf(m_shown).contains(plane);
    }

    /// Whose card names it: where it is drawn.
    int territoryUnder(const geo::Place& place) const {
        const geo::FaceId face = m_dataset.boundaries->locator->faceAt(place.frame, place.world);
        return face == geo::kNoFace ? -1 : m_placeOf.value(m_dataset.territoryOfFace[face], -1);
    }

    /// [name, x, y], the greatest first.
    QJsonArray towns() const {
        if (!m_publication.state.showTowns)
            return {};
        std::vector<map::LabelCandidate> towns = townsFor(m_dataset);
        std::ranges::stable_sort(towns, std::greater(), &map::LabelCandidate::priority);
        QJsonArray named;
        for (const map::LabelCandidate& town : towns) {
            const geo::Coordinate plane = m_scene->frames[town.place.frame].toPlane(town.place.world);
            if (!isInReach(town.place.frame, plane))
                continue;
            const auto [x, y] = m_geometry.toUnits(plane);
            named.append(QJsonArray{town.text, std::round(x), std::round(y)});
            if (std::size_t(named.size()) == kMostTowns)
                break;
        }
        return named;
    }

    const Publication& m_publication;
    const std::vector<PagePanels::Panel>& m_panels;
    const Dataset& m_dataset;
    const ShownTerritories& m_shown;
    std::shared_ptr<const map::Scene> m_scene;
    WebGeometry m_geometry;
    std::vector<int> m_drawn;  ///< Indices in the dataset.
    QHash<int, int> m_placeOf; ///< Place in m_drawn by index in the dataset.
};

} // namespace

QJsonObject webContent(const Publication& publication, const PagePanels& panels, const ShownTerritories& shown) {
    return ContentMaker(publication, panels, shown).make();
}

} // namespace publish
