#include "publish/page_table.h"

#include "map/layout_font.h"
#include "map/legend_layout.h"
#include "publish/area_view.h"
#include "publish/method_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace publish {

namespace {

using document::Theme;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::PageTable)
};

// Points, before scaling.
constexpr double kWidth = 320, kLeastName = 120, kColumnGap = 8, kRowGap = 3;
constexpr double kTitleSize = 12, kTextSize = 11, kSmallSize = 10;

/// By territory: whether it stands in the area that the map shows.
std::vector<bool> shownTerritories(const Publication& publication) {
    const document::Dataset& dataset = *publication.dataset;
    const std::optional<Area> area = areaNamed(publication.state.view.area, dataset);
    std::vector<bool> shown(dataset.territories.size());
    for (std::size_t face = 0; face < dataset.territoryOfFace.size(); ++face) {
        const bool inFaces = !area || area->faces.empty() || area->faces[face];
        const bool inFrame = !area || !area->frame || dataset.boundaries->topology->faces()[face].frame == *area->frame;
        if (inFaces && inFrame)
            shown[std::size_t(dataset.territoryOfFace[face])] = true;
    }
    return shown;
}

class TableMaker {
public:
    explicit TableMaker(const Publication& publication)
        : m_state(publication.state)
        , m_dataset(*publication.dataset)
        , m_results(*publication.results)
        , m_shown(shownTerritories(publication))
        , m_used(indicatorsInUse(m_state, m_dataset)) {}

    TableFigures make(int mostRows) const {
        TableFigures figures;
        std::vector<std::size_t> order = inOrder();
        if (order.size() > std::size_t(mostRows))
            order.resize(std::size_t(mostRows));
        figures.title = titleFor(int(order.size()));
        figures.valueHeader = m_state.theme == Theme::Decision ? Words::tr("Habitants")
                              : showsIndicator()               ? territory::wording::unitBesideFigure(*m_used.front())
                                                               : Words::tr("Score");
        for (const std::size_t territory : order)
            figures.rows.push_back(rowOf(territory, int(figures.rows.size()) + 1));
        return figures;
    }

private:
    bool showsIndicator() const { return m_state.theme == Theme::Indicator && !m_used.empty(); }
    int indicatorColumn() const { return m_dataset.indicators->indicatorOf(m_used.front()->key); }

    /// Greater comes first; nothing where the territory has no place.
    std::optional<double> keyOf(std::size_t territory) const {
        if (m_state.theme == Theme::Decision) {
            const bool isRetained = m_results.decisions[territory].status == territory::DecisionStatus::Retained;
            return isRetained ? std::optional(double(m_dataset.territories[territory].population)) : std::nullopt;
        }
        const int rank = rankOf(territory);
        return rank > 0 ? std::optional(-double(rank)) : std::nullopt;
    }

    int rankOf(std::size_t territory) const {
        return showsIndicator() ? m_results.indicatorRanks[std::size_t(indicatorColumn())][territory]
                                : m_results.scores.rank[territory];
    }

    std::vector<std::size_t> inOrder() const {
        std::vector<std::pair<double, std::size_t>> placed;
        for (std::size_t i = 0; i < m_shown.size(); ++i) {
            const std::optional<double> key = m_shown[i] ? keyOf(i) : std::nullopt;
            if (key)
                placed.emplace_back(-*key, i);
        }
        std::ranges::stable_sort(placed, {}, &std::pair<double, std::size_t>::first);
        std::vector<std::size_t> order;
        for (const auto& [key, territory] : placed)
            order.push_back(territory);
        return order;
    }

    QString titleFor(int rows) const {
        if (m_state.theme == Theme::Decision)
            return Words::tr("Les %Ln zones rouges les plus peuplées", nullptr, rows);
        if (showsIndicator())
            return Words::tr("Les %Ln territoires les plus fragiles", nullptr, rows);
        return Words::tr("Les %Ln premiers territoires par le score", nullptr, rows);
    }

    TableFigures::Row rowOf(std::size_t territory, int place) const {
        const territory::Territory& own = m_dataset.territories[territory];
        TableFigures::Row row;
        row.name = own.name;
        row.rank = QLocale().toString(m_state.theme == Theme::Decision ? place : rankOf(territory));
        if (m_state.theme == Theme::Decision)
            row.value = own.population < 0 ? territory::wording::notAvailable() : QLocale().toString(own.population);
        else if (showsIndicator())
            row.value = territory::wording::formatFigure(
                *m_used.front(), (*m_results.indicators)[std::size_t(indicatorColumn())][territory], QLocale());
        else
            row.value = territory::wording::formatScore(m_results.scores.score[territory], QLocale());
        if (m_state.showDecision || m_state.theme == Theme::Decision)
            row.decision = territory::wording::decisionName(m_results.decisions[territory]);
        return row;
    }

    const document::MapState& m_state;
    const document::Dataset& m_dataset;
    const document::Results& m_results;
    std::vector<bool> m_shown;
    std::vector<const territory::Indicator*> m_used;
};

} // namespace

TableFigures tableFor(const Publication& publication, int mostRows) {
    return TableMaker(publication).make(mostRows);
}

TableBlock::TableBlock(TableFigures figures, int rows, const PageType& type, double scale)
    : m_figures(std::move(figures))
    , m_titleFont(map::sizedFont(type.block, kTitleSize * scale, QFont::DemiBold))
    , m_font(map::sizedFont(type.block, kTextSize * scale))
    , m_smallFont(map::sizedFont(type.block, kSmallSize * scale))
    , m_scale(scale) {
    const int asked = int(m_figures.rows.size());
    if (rows < asked) {
        m_leftOut = Words::tr("Faute de place, seuls les %Ln premiers sont écrits.", nullptr, rows);
        m_figures.rows.resize(std::size_t(rows));
    }
}

TableBlock::Columns TableBlock::columnsFor(double width) const {
    Columns columns{0, 0, lineWidth(m_figures.valueHeader, m_smallFont), 0, false};
    for (const TableFigures::Row& row : m_figures.rows) {
        columns.rank = std::max(columns.rank, std::ceil(map::tabularWidth(row.rank, m_font)) + 1);
        columns.value = std::max(columns.value, std::ceil(map::tabularWidth(row.value, m_font)) + 1);
        columns.decision = std::max(columns.decision, lineWidth(row.decision, m_smallFont));
    }
    const double gap = kColumnGap * m_scale, beside = columns.rank + columns.value + 2 * gap;
    columns.name = width - beside - (columns.decision > 0 ? columns.decision + gap : 0);
    if (columns.name < kLeastName * m_scale && columns.decision > 0) {
        columns.decisionBelow = true;
        columns.name = std::max(width - beside, kLeastName * m_scale);
    }
    return columns;
}

QString TableBlock::nameOf(const TableFigures::Row& row, const Columns& columns) {
    const bool addsDecision = columns.decisionBelow && !row.decision.isEmpty();
    return addsDecision ? Words::tr("%1 (%2)").arg(row.name, row.decision) : row.name;
}

double TableBlock::rowHeight(const TableFigures::Row& row, const Columns& columns) const {
    return wrappedHeight(nameOf(row, columns), m_font, columns.name) + kRowGap * m_scale;
}

QSizeF TableBlock::sizeFor(double width) const {
    const double own = std::min(width, kWidth * m_scale);
    const Columns columns = columnsFor(own);
    double height = wrappedHeight(m_figures.title, m_titleFont, own) + std::ceil(QFontMetricsF(m_smallFont).height()) +
                    2 * kRowGap * m_scale;
    for (const TableFigures::Row& row : m_figures.rows)
        height += rowHeight(row, columns);
    return {own, std::ceil(height + wrappedHeight(m_leftOut, m_smallFont, own))};
}

void TableBlock::paint(QPainter& painter, const QRectF& rect) const {
    const Columns columns = columnsFor(rect.width());
    const double gap = kColumnGap * m_scale, small = std::ceil(QFontMetricsF(m_smallFont).height());
    const auto write = [&](double y, const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(rect.left(), y, rect.width(), rect.bottom() - y + 1), Qt::TextWordWrap, text);
    };
    write(rect.top(), m_figures.title, m_titleFont, PageType::ink());
    double y = rect.top() + wrappedHeight(m_figures.title, m_titleFont, rect.width()) + kRowGap * m_scale;
    painter.setFont(m_smallFont);
    painter.setPen(PageType::secondaryInk());
    const double valueRight = rect.left() + columns.rank + columns.name + columns.value + 2 * gap;
    const QFontMetricsF smallMetrics(m_smallFont);
    painter.drawText(
        QPointF(valueRight - smallMetrics.horizontalAdvance(m_figures.valueHeader), y + smallMetrics.ascent()),
        m_figures.valueHeader);
    y += small;
    painter.fillRect(QRectF(rect.left(), y, rect.width(), 1), PageType::hairline());
    y += kRowGap * m_scale;
    for (const TableFigures::Row& row : m_figures.rows) {
        paintRow(painter, row, {rect.left(), y}, columns);
        y += rowHeight(row, columns);
    }
    if (!m_leftOut.isEmpty())
        write(y, m_leftOut, m_smallFont, PageType::secondaryInk());
}

void TableBlock::paintRow(QPainter& painter, const TableFigures::Row& row, QPointF topLeft,
                          const Columns& columns) const {
    const double gap = kColumnGap * m_scale, baseline = topLeft.y() + QFontMetricsF(m_font).ascent();
    double x = topLeft.x() + columns.rank;
    painter.setPen(PageType::secondaryInk());
    map::paintTabular(painter, x, baseline, row.rank, m_font);
    x += gap;
    painter.setPen(PageType::ink());
    painter.setFont(m_font);
    painter.drawText(QRectF(x, topLeft.y(), columns.name, rowHeight(row, columns)), Qt::TextWordWrap,
                     nameOf(row, columns));
    x += columns.name + gap + columns.value;
    map::paintTabular(painter, x, baseline, row.value, m_font);
    if (row.decision.isEmpty() || columns.decisionBelow)
        return;
    painter.setFont(m_smallFont);
    painter.setPen(PageType::secondaryInk());
    painter.drawText(QPointF(x + gap, baseline), row.decision);
}

double TableBlock::smallestText() const {
    return map::layoutSize(m_smallFont);
}

} // namespace publish
