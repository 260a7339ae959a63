#include "publish/territory_page_maker.h"

#include "document/sheet_wording.h"
#include "publish/display_recorder.h"
#include "publish/territory_page_boxes.h"
#include "publish/territory_page_indicators.h"
#include "publish/territory_page_maps.h"
#include "publish/territory_page_places.h"
#include "solidarity/date_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace publish {

using document::TerritorySheet;
using territory::Expected;
using territory::Problem;

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

// Points.
constexpr double kPointsAMillimetre = 96 / 25.4;
constexpr QSizeF kA4Millimetres(210, 297);
constexpr double kMargin = 38, kGap = 12, kColumnGap = 16;
constexpr double kLegendWidth = 172;
constexpr double kLeastMap = 190, kMostMap = 380, kLeastPlaces = 60, kMostPlaces = 190;

/// One fiche, from the top of the page down.
class TerritoryPageLayout {
public:
    TerritoryPageLayout(int territory, const QString& folio, const TerritoryPageGround& ground)
        : m_ground(ground)
        , m_territory(territory)
        , m_folio(folio)
        , m_sheet(document::territorySheet(territory, ground.publication.state, ground.dataset(), ground.results()))
        , m_explanation(document::explain(territory, ground.dataset(), ground.results()))
        , m_decision(TerritoryPageBox::ofDecision(m_sheet, ground))
        , m_score(TerritoryPageBox::ofScore(m_sheet, m_explanation, ground)) {}

    ComposedPage compose() {
        ComposedPage page = blankA4();
        page.title = m_sheet.name;
        page.subtitle = document::sheet::place(m_sheet, m_ground.locale);
        double y = setHead(page.list);
        y = setBoxes(page.list, y + kGap);
        const double foot = setFoot(page.list);
        share(foot - y);
        y = setMap(page.list, y + kGap);
        setFigures(page.list, y + kGap, foot - kGap);
        return page;
    }

private:
    /// Runs `paint` on a painter that records into the list, as a group of it.
    template <class Paint>
    void record(DisplayList& list, const QString& id, const QString& title, const Paint& paint) const {
        list.items.emplace_back(DisplayGroupBegin{id, title});
        {
            DisplayRecorder recorder(list);
            QPainter painter(&recorder);
            PagePen pen(painter);
            paint(pen);
        }
        list.items.emplace_back(DisplayGroupEnd{});
    }

    double setHead(DisplayList& list) const;
    double setBoxes(DisplayList& list, double top) const;
    double setFoot(DisplayList& list) const;
    void share(double height);
    double setMap(DisplayList& list, double top) const;
    void setFigures(DisplayList& list, double top, double bottom) const;
    void paintLegendIn(PagePen& pen, const QRectF& rect) const;
    QStringList notes() const;

    const TerritoryPageGround& m_ground;
    int m_territory;
    QString m_folio;
    TerritorySheet m_sheet;
    document::Explanation m_explanation;
    TerritoryPageBox m_decision, m_score;
    double m_mapHeight = 0;
    int m_rows = 0; ///< Indicators that have room.
};

double TerritoryPageLayout::setHead(DisplayList& list) const {
    const QRectF inside = insideA4();
    const QSizeF location(TerritoryPageGround::kLocationSize);
    const double width = inside.width() - location.width() - kColumnGap;
    double y = inside.top();
    record(list, QStringLiteral("head"), Words::tr("En-tête"), [&](PagePen& pen) {
        const TerritoryPageType& type = m_ground.type;
        const QString kind = Words::tr("%1 · SIREN %2").arg(document::sheet::kind(m_sheet), m_sheet.code);
        y = pen.paragraph({inside.left(), y}, width, kind, type.kind, 1) + 2;
        y = pen.paragraph({inside.left(), y}, width, m_sheet.name, type.name, 2) + 4;
        y = pen.paragraph({inside.left(), y}, width, document::sheet::place(m_sheet, m_ground.locale), type.place, 3);
        paintLocation(pen, {inside.right() - location.width(), inside.top()}, m_territory, m_ground);
    });
    return std::max(y, inside.top() + location.height());
}

double TerritoryPageLayout::setBoxes(DisplayList& list, double top) const {
    const QRectF inside = insideA4();
    // The computation takes more words than the decision.
    const double left = std::floor((inside.width() - kColumnGap) * 0.42);
    const double right = inside.width() - kColumnGap - left;
    const double height = std::ceil(std::max(m_decision.heightFor(left), m_score.heightFor(right)));
    record(list, QStringLiteral("decision"), Words::tr("Décision et score"), [&](PagePen& pen) {
        m_decision.paint(pen, QRectF(inside.left(), top, left, height));
        m_score.paint(pen, QRectF(inside.left() + left + kColumnGap, top, right, height));
    });
    return top + height;
}

QStringList TerritoryPageLayout::notes() const {
    const Wording& words = m_ground.wording;
    QStringList sources{words.sources, words.decisionSource};
    if (!words.venueSources.isEmpty())
        sources << Words::tr("lieux : %1").arg(words.venueSources);
    sources.removeAll(QString());
    QStringList notes{Words::tr("Sources : %1.").arg(sources.join(Words::tr(" ; ")))};
    QString boundaries = Words::tr("Carte : %1").arg(words.boundaries);
    if (m_sheet.approximateNeighbours)
        boundaries = Words::tr("Carte : %1, limites et voisinages approchés").arg(words.boundaries);
    notes << Words::tr("%1. « Approché » : proche du critère de l’État, sans l’être. « Zone rouge » est une décision "
                       "de l’État ; le score est un calcul et ne la remplace pas.")
                 .arg(boundaries);
    return notes;
}

/// From the bottom up; where it begins.
double TerritoryPageLayout::setFoot(DisplayList& list) const {
    const QRectF inside = insideA4();
    const PagePen::Ink& ink = m_ground.type.small;
    const QStringList all = notes();
    double height = PagePen::lineHeight(ink) + 4;
    for (const QString& note : all)
        height += PagePen::heightOf(note, ink, inside.width(), 3);
    const double top = inside.bottom() - height;
    record(list, QStringLiteral("notes"), Words::tr("Sources"), [&](PagePen& pen) {
        double y = top;
        pen.painter().fillRect(QRectF(inside.left(), y - 4, inside.width(), 0.6), kRule);
        for (const QString& note : all)
            y = pen.paragraph({inside.left(), y}, inside.width(), note, ink, 3);
        y += 4;
        const QString credit = Words::tr("Diagonale · %1").arg(solidarity::shortDateInWords(m_ground.publication.date));
        pen.line({inside.left(), y}, credit, ink, inside.width() / 2);
        if (m_folio.isEmpty())
            return;
        const PagePen::Ink& folio = m_ground.type.smallStrong;
        pen.lineEndingAt({inside.right(), y}, m_folio, folio, inside.width() / 2);
        const QSizeF size(PagePen::widthOf(m_folio, folio), PagePen::lineHeight(folio));
        list.items.emplace_back(
            DisplayLink{QRectF(QPointF(inside.right() - size.width(), y), size), kContentsLink.toString()});
    });
    return top - 4;
}

/// What the head, the boxes and the foot leave goes to the indicators first, then to the places, then to the map.
void TerritoryPageLayout::share(double height) {
    const double free = height - 4 * kGap - TerritoryPageIndicators::kHeadHeight;
    m_rows = std::clamp(int((free - kLeastMap - kLeastPlaces) / TerritoryPageIndicators::kRowHeight), 0,
                        int(m_sheet.indicators.size()));
    const double both = free - m_rows * TerritoryPageIndicators::kRowHeight;
    const double places = std::clamp(heightOfPlaces(m_sheet, m_ground), kLeastPlaces, kMostPlaces);
    m_mapHeight = std::floor(std::clamp(both - places, kLeastMap, kMostMap));
}

void TerritoryPageLayout::paintLegendIn(PagePen& pen, const QRectF& rect) const {
    constexpr double kLargest = 0.86, kSmallest = 0.7;
    map::Legend legend = m_ground.legend;
    double scale = kLargest;
    const auto height = [&] {
        return map::legendSize(legend, m_ground.type.legend, rect.width() / scale).height() * scale;
    };
    while (height() > rect.height() && scale > kSmallest)
        scale -= 0.04;
    while (height() > rect.height() && !legend.entries.empty())
        legend.entries.pop_back();
    QPainter& painter = pen.painter();
    painter.save();
    // The legend's own padding would push it out of line.
    painter.translate(rect.topLeft() - QPointF(0, map::kLegendPadding * scale));
    painter.scale(scale, scale);
    map::paintLegend(painter, QRectF(QPointF(0, 0), rect.size() / scale), legend, m_ground.style, m_ground.type.legend,
                     {kText, kSecondary, Qt::transparent, kRule});
    painter.restore();
}

double TerritoryPageLayout::setMap(DisplayList& list, double top) const {
    const QRectF inside = insideA4();
    const double left = std::ceil(inside.left()), y = std::ceil(top);
    const QRectF map(left, y, std::floor(inside.width() - kLegendWidth - kColumnGap), m_mapHeight);
    list.items.emplace_back(DisplayGroupBegin{QStringLiteral("map"), Words::tr("Carte de situation")});
    addSituation(list, map, m_territory, m_ground);
    list.items.emplace_back(DisplayGroupEnd{});
    record(list, QStringLiteral("legend"), Words::tr("Légende"), [&](PagePen& pen) {
        paintLegendIn(pen, QRectF(inside.right() - kLegendWidth, y, kLegendWidth, m_mapHeight));
    });
    return map.bottom();
}

void TerritoryPageLayout::setFigures(DisplayList& list, double top, double bottom) const {
    const QRectF inside = insideA4();
    double y = top;
    record(list, QStringLiteral("indicators"), Words::tr("Indicateurs"), [&](PagePen& pen) {
        y = TerritoryPageIndicators(m_sheet, m_ground).paint(pen, {inside.left(), top}, inside.width(), m_rows);
        pen.painter().fillRect(QRectF(inside.left(), y, inside.width(), 0.6), kRule);
    });
    const double half = (inside.width() - kColumnGap) / 2;
    record(list, QStringLiteral("places"), Words::tr("Communes et lieux"), [&](PagePen& pen) {
        const QRectF communes(inside.left(), y + kGap, half, bottom - y - kGap);
        paintCommunes(pen, communes, m_sheet, m_ground);
        paintVenues(pen, communes.translated(half + kColumnGap, 0), m_sheet, m_ground);
    });
}

} // namespace

ComposedPage blankA4() {
    ComposedPage page;
    page.list.size = kA4Millimetres * kPointsAMillimetre;
    page.millimetres = kA4Millimetres;
    page.pixels = page.list.size.toSize();
    return page;
}

QRectF insideA4() {
    return QRectF(QPointF(0, 0), kA4Millimetres * kPointsAMillimetre).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

Expected<ComposedPage> TerritoryPageMaker::page(const QString& code, const QString& folio, std::stop_token stop) const {
    const int territory = m_ground.dataset().territoryOf(code);
    if (territory < 0) {
        return tl::unexpected(Problem{Words::tr("Ce territoire n’est pas connu."), code,
                                      Words::tr("Donnez le SIREN d’une intercommunalité de 2025.")});
    }
    if (stop.stop_requested())
        return tl::unexpected(Problem{Words::tr("La fiche a été arrêtée."), code, {}});
    return TerritoryPageLayout(territory, folio, m_ground).compose();
}

} // namespace publish
