#include "publish/atlas_pages.h"

#include "publish/display_recorder.h"
#include "publish/land_outline.h"
#include "publish/territory_page_maker.h"
#include "solidarity/date_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <set>

namespace publish {

using territory::DecisionStatus;

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Atlas)
};

constexpr double kRow = 15;

/// What the territories of an atlas come to.
struct Sums {
    qint64 population = 0;
    int zones = 0, probable = 0, unknown = 0, withoutScore = 0;

    Sums(const AtlasPlan& plan, const TerritoryPageGround& ground) {
        for (const AtlasPlan::Entry& entry : plan.entries()) {
            const auto i = std::size_t(entry.territory);
            const territory::Decision& decision = ground.results().decisions[i];
            population += std::max<qint64>(0, ground.dataset().territories[i].population);
            zones += decision.status == DecisionStatus::Retained;
            probable +=
                decision.status == DecisionStatus::Retained && decision.certainty == territory::Certainty::Probable;
            unknown += decision.status == DecisionStatus::Unknown;
            withoutScore += ground.results().scores.rank[i] < 1;
        }
    }
};

/// Where the territories lie: each frame that holds some, in grey, them dark.
void paintWhere(QPainter& painter, const QRectF& rect, const AtlasPlan& plan, const TerritoryPageGround& ground) {
    constexpr double kTolerance = 0.25;
    const geo::Topology* topology = ground.topology();
    if (!topology)
        return;
    const auto view = map::View::fitting(geo::planeExtent(geo::standardFrames()), rect.size().toSize(), 1);
    painter.save();
    painter.translate(rect.topLeft());
    for (std::size_t i = 0; i < geo::standardFrames().size(); ++i) {
        painter.setPen(QPen(kSecondary, 0.4));
        painter.setBrush(kLand);
        const geo::PlaneFrame& frame = geo::standardFrames()[i];
        painter.drawPath(landOutline(*topology, frame, geo::FrameId(i), view, kTolerance));
        painter.strokePath(regionLines(*topology, frame, geo::FrameId(i), view, kTolerance), QPen(Qt::white, 0.7));
    }
    for (const AtlasPlan::Entry& entry : plan.entries()) {
        const int outline = ground.dataset().outlineOf[std::size_t(entry.territory)];
        if (outline >= 0)
            painter.fillPath(
                territoryOutline(*topology, std::uint32_t(outline), geo::standardFrames(), view, kTolerance), kScore);
    }
    painter.restore();
}

} // namespace

QString AtlasPages::folio(int page) const {
    return Words::tr("%1 / %2").arg(m_ground.locale.toString(page + 1), m_ground.locale.toString(m_plan.pages()));
}

QStringList AtlasPages::coverFigures() const {
    const Sums sums(m_plan, m_ground);
    const int fiches = m_plan.fiches();
    QStringList lines{Words::tr("%1, %2").arg(Words::tr("%Ln intercommunalités", nullptr, fiches),
                                              territory::wording::formatPopulation(sums.population, m_ground.locale))};
    lines << (sums.probable > 0 ? Words::tr("%1, dont %2")
                                      .arg(Words::tr("%Ln zones rouges établies", nullptr, sums.zones),
                                           Words::tr("%Ln probables", nullptr, sums.probable))
              : sums.zones > 0 ? Words::tr("%Ln zones rouges établies", nullptr, sums.zones)
                               : Words::tr("aucune zone rouge établie"));
    if (sums.unknown > 0)
        lines << Words::tr("%Ln au statut inconnu : la liste tenue n’y est pas complète", nullptr, sums.unknown);
    if (sums.withoutScore > 0)
        lines << Words::tr("%Ln sans score, faute d’indicateurs", nullptr, sums.withoutScore);
    return lines;
}

ComposedPage AtlasPages::cover() const {
    ComposedPage page = blankA4();
    page.title = m_plan.title;
    page.subtitle = m_plan.area;
    const QRectF inside = insideA4();
    DisplayRecorder recorder(page.list);
    QPainter painter(&recorder);
    PagePen pen(painter);
    const TerritoryPageType& type = m_ground.type;
    PagePen::Ink title = type.name;
    title.font.setPixelSize(38);
    double y = inside.top() + 90;
    y = pen.paragraph({inside.left(), y}, inside.width(), m_plan.title, title, 3) + 6;
    y = pen.paragraph({inside.left(), y}, inside.width(), m_plan.area, type.name, 2) + 18;
    for (const QString& line : coverFigures())
        y = pen.paragraph({inside.left(), y}, inside.width(), line, type.heading, 2) + 2;

    const QStringList notes{
        Words::tr("Zones rouges : %1.").arg(m_ground.wording.completeness),
        Words::tr("« Zone rouge » est une décision de l’État ; « score de fragilité », un calcul de Diagonale : %1.")
            .arg(m_ground.wording.method),
        Words::tr("Carte : %1. Sources : %2.").arg(m_ground.wording.boundaries, m_ground.wording.sources),
        Words::tr("Diagonale · %1").arg(solidarity::shortDateInWords(m_ground.publication.date))};
    double height = 0;
    for (const QString& note : notes)
        height += PagePen::heightOf(note, type.body, inside.width(), 4) + 4;
    const double top = inside.bottom() - height;
    paintWhere(painter, QRectF(inside.left(), y + 24, inside.width(), top - y - 60), m_plan, m_ground);
    double noteTop = top;
    for (const QString& note : notes)
        noteTop = pen.paragraph({inside.left(), noteTop}, inside.width(), note, type.body, 4) + 4;
    return page;
}

void AtlasPages::paintHead(PagePen& pen, const QString& title) const {
    const QRectF inside = insideA4();
    pen.line(inside.topLeft(), title, m_ground.type.name, inside.width());
}

void AtlasPages::paintFoot(PagePen& pen, int page) const {
    const QRectF inside = insideA4();
    const PagePen::Ink& ink = m_ground.type.small;
    const double y = inside.bottom() - PagePen::lineHeight(ink);
    pen.line({inside.left(), y}, Words::tr("%1 — %2").arg(m_plan.title, m_plan.area), ink, inside.width() * 0.7);
    pen.lineEndingAt({inside.right(), y}, folio(page), m_ground.type.smallStrong, inside.width() * 0.3);
}

/// A line of the contents: a heading or what stands on a page.
struct AtlasPages::ContentsRow {
    QString text, remark;
    int page = 0;
    bool isHeading = false;
};

std::vector<AtlasPages::ContentsRow> AtlasPages::contentsRows() const {
    std::vector<ContentsRow> rows{{Words::tr("Carte de synthèse"), {}, m_plan.map()},
                                  {Words::tr("Tableau de synthèse"), {}, m_plan.table()}};
    for (const AtlasPlan::Section& section : m_plan.sections) {
        rows.push_back(
            {section.title.isEmpty() ? Words::tr("Fiches") : section.title, {}, section.entries.front().page, true});
        for (const AtlasPlan::Entry& entry : section.entries) {
            const territory::Decision& decision = m_ground.results().decisions[std::size_t(entry.territory)];
            const bool isZone = decision.status == DecisionStatus::Retained;
            rows.push_back({m_ground.dataset().territories[std::size_t(entry.territory)].name,
                            isZone ? territory::wording::decisionName(decision) : QString(), entry.page});
        }
    }
    return rows;
}

void AtlasPages::paintContentsRow(DisplayList& list, PagePen& pen, const ContentsRow& row, double top) const {
    constexpr double kIndent = 14, kNumber = 40, kAir = 6;
    const QRectF inside = insideA4();
    const TerritoryPageType& type = m_ground.type;
    const PagePen::Ink& ink = row.isHeading ? type.strong : type.body;
    const double left = inside.left() + (row.isHeading ? 0 : kIndent), right = inside.right() - kNumber;
    double used = pen.line({left, top}, row.text, ink, (right - left) * 0.72);
    if (!row.remark.isEmpty())
        used += kAir + pen.line({left + used + kAir, top}, row.remark, type.small, (right - left) * 0.25);
    const double middle = top + PagePen::lineHeight(ink) * 0.72;
    pen.painter().setPen(QPen(kRule, 0.8, Qt::DotLine));
    if (!row.isHeading)
        pen.painter().drawLine(QPointF(left + used + kAir, middle), QPointF(right, middle));
    pen.lineEndingAt({inside.right(), top}, m_ground.locale.toString(row.page + 1), ink, kNumber);
    list.items.emplace_back(DisplayLink{QRectF(inside.left(), top, inside.width(), kRow), AtlasPlan::linkTo(row.page)});
}

ComposedPage AtlasPages::contents(int page) const {
    ComposedPage composed = blankA4();
    composed.title = Words::tr("Sommaire");
    const std::vector<ContentsRow> rows = contentsRows();
    DisplayRecorder recorder(composed.list);
    QPainter painter(&recorder);
    PagePen pen(painter);
    paintHead(pen, composed.title);
    double y = insideA4().top() + 50;
    const auto first = std::size_t(page) * AtlasPlan::kContentsRows;
    for (std::size_t i = first; i < std::min(rows.size(), first + AtlasPlan::kContentsRows); ++i) {
        paintContentsRow(composed.list, pen, rows[i], y);
        y += kRow;
    }
    paintFoot(pen, AtlasPlan::kContents + page);
    return composed;
}

} // namespace publish
