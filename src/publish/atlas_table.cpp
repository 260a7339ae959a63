#include "publish/atlas_pages.h"
#include "publish/display_recorder.h"
#include "publish/territory_page_maker.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <cmath>

namespace publish {

namespace wording = territory::wording;

namespace {

using namespace page_inks;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Atlas)
};

constexpr double kRow = 16, kHead = 62, kUnderTitle = 44, kAir = 10;
constexpr std::size_t kMostIndicators = 6;

/// A column of the summary table: its head, and what it says of a territory.
struct Column {
    QString head;
    double width = 0; ///< Points.
    bool isNumber = true;
    std::function<QString(int)> text;
};

std::vector<Column> columnsOf(const TerritoryPageGround& ground, double width) {
    const document::Dataset& dataset = ground.dataset();
    const document::Results& results = ground.results();
    const QLocale& locale = ground.locale;
    std::vector<Column> columns{{Words::tr("Habitants"), 60, true,
                                 [&](int t) {
                                     const qint64 population = dataset.territories[std::size_t(t)].population;
                                     return population < 0 ? wording::notAvailable() : locale.toString(population);
                                 }},
                                {Words::tr("Décision de l’État"), 82, false,
                                 [&](int t) { return wording::decisionName(results.decisions[std::size_t(t)]); }},
                                {Words::tr("Score (calcul)"), 44, true,
                                 [&](int t) {
                                     const double score = results.scores.score[std::size_t(t)];
                                     return std::isnan(score) ? Words::tr("aucun")
                                                              : wording::formatScore(score, locale);
                                 }},
                                {Words::tr("Rang national"), 46, true, [&](int t) {
                                     const int rank = results.scores.rank[std::size_t(t)];
                                     return rank < 1 ? QString() : wording::ordinal(rank, locale);
                                 }}};
    const auto& indicators = dataset.indicators->indicators();
    for (std::size_t i = 0; i < std::min(indicators.size(), kMostIndicators); ++i) {
        const territory::Indicator& indicator = indicators[i];
        const QString head = indicator.isProxy() ? Words::tr("%1 (approché)").arg(indicator.label) : indicator.label;
        columns.push_back({head, 62, true, [&, i](int t) {
                               const double value = (*results.indicators)[i][std::size_t(t)];
                               return std::isnan(value) ? QStringLiteral("n. d.")
                                                        : wording::formatFigure(indicators[i], value, locale);
                           }});
    }
    double others = 0;
    for (const Column& column : columns)
        others += column.width;
    columns.insert(columns.begin(), Column{Words::tr("Intercommunalité"), width - others, false,
                                           [&](int t) { return dataset.territories[std::size_t(t)].name; }});
    return columns;
}

void paintHeads(PagePen& pen, const std::vector<Column>& columns, QPointF topLeft, const TerritoryPageType& type) {
    constexpr int kMostLines = 5;
    double left = topLeft.x();
    for (const Column& column : columns) {
        const double width = column.width - kAir;
        const QStringList lines = PagePen::wrapped(column.head, type.small.font, width, kMostLines);
        double y = topLeft.y() + kHead - 4 - double(lines.size()) * PagePen::lineHeight(type.small);
        for (const QString& line : lines) {
            column.isNumber ? pen.lineEndingAt({left + width, y}, line, type.small, width)
                            : static_cast<void>(pen.line({left, y}, line, type.small, width));
            y += PagePen::lineHeight(type.small);
        }
        left += column.width;
    }
}

void paintCells(PagePen& pen, const std::vector<Column>& columns, QPointF topLeft, int territory,
                const TerritoryPageType& type) {
    const PagePen::Ink ink{type.small.font, kText};
    double left = topLeft.x();
    for (const Column& column : columns) {
        const double width = column.width - kAir;
        const QPointF place(column.isNumber ? left + width : left, topLeft.y() + 2);
        column.isNumber ? pen.lineEndingAt(place, column.text(territory), ink, width)
                        : static_cast<void>(pen.line(place, column.text(territory), ink, width));
        left += column.width;
    }
}

} // namespace

ComposedPage AtlasPages::table(int page) const {
    ComposedPage composed = blankA4();
    composed.title = Words::tr("Tableau de synthèse");
    const QRectF inside = insideA4();
    const std::vector<Column> columns = columnsOf(m_ground, inside.width());
    const std::vector<AtlasPlan::Entry> entries = m_plan.entries();
    DisplayRecorder recorder(composed.list);
    QPainter painter(&recorder);
    PagePen pen(painter);
    paintHead(pen, composed.title);
    double y = inside.top() + kUnderTitle;
    paintHeads(pen, columns, {inside.left(), y}, m_ground.type);
    y += kHead;
    const auto first = std::size_t(page) * AtlasPlan::kTableRows;
    for (std::size_t i = first; i < std::min(entries.size(), first + AtlasPlan::kTableRows); ++i) {
        painter.fillRect(QRectF(inside.left(), y, inside.width(), 0.5), kRule);
        paintCells(pen, columns, {inside.left(), y}, entries[i].territory, m_ground.type);
        composed.list.items.emplace_back(
            DisplayLink{QRectF(inside.left(), y, inside.width(), kRow), AtlasPlan::linkTo(entries[i].page)});
        y += kRow;
    }
    const QString notAvailable = Words::tr("n. d. : non disponible. Rang 1 = le plus fragile.");
    pen.line({inside.left(), y + 6}, notAvailable, m_ground.type.small, inside.width());
    paintFoot(pen, m_plan.table() + page);
    return composed;
}

} // namespace publish
