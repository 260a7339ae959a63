#include "app/rank_intervals.h"

#include "app/figures.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

using document::Change;

namespace {
constexpr int kNearLimit = 100; ///< Ranks on either side of the limit.
constexpr double kUncertain = 0.05;
constexpr int kMostCells = 60;
} // namespace

RankIntervals::RankIntervals(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Chart(document, appearance, parent)
    , m_near(new QCheckBox(tr("Autour de la limite"), this))
    , m_state(new QLabel(this)) {
    m_near->setToolTip(tr("Montrer les %1 rangs de part et d’autre de la limite").arg(kNearLimit));
    m_state->setProperty("type", QStringLiteral("small"));
    m_state->setWordWrap(true);
    header().addWidget(m_near);
    header().addWidget(m_state, 1);
    plot().xAxis->grid()->setVisible(false);
    connect(m_near, &QCheckBox::toggled, this, &RankIntervals::readAnew);
}

document::Changes RankIntervals::concerns() const {
    return Change::Dataset | Change::Results | Change::Robustness;
}

void RankIntervals::read() {
    const document::Results& results = *document().results();
    const auto* draws = results.robustness.get();
    m_scored = results.scores.scored;
    m_selected = results.scores.selectedCount;
    m_uncertain = draws ? int(std::ranges::count_if(draws->probability,
                                                    [](double p) { return p > kUncertain && p < 1 - kUncertain; }))
                        : 0;
    const int first = m_near->isChecked() ? m_selected - kNearLimit : 1;
    const int last = m_near->isChecked() ? m_selected + kNearLimit : m_scored;
    m_bars.clear();
    for (int i = 0; i < int(results.scores.rank.size()); ++i) {
        const auto at = std::size_t(i);
        const int rank = results.scores.rank[at];
        if (rank < std::max(1, first) || rank > last)
            continue;
        const bool drawn = draws && draws->rankP05[at] > 0;
        m_bars.push_back({i, rank, drawn ? draws->rankP05[at] : rank, drawn ? draws->rankMedian[at] : rank,
                          drawn ? draws->rankP95[at] : rank, results.scores.selected[at] != 0});
    }
    std::ranges::sort(m_bars, {}, &Bar::rank);
    setState();
}

void RankIntervals::setState() {
    const document::Results& results = *document().results();
    if (!results.robustness)
        m_state->setText(tr("Les intervalles paraissent avec les premiers tirages de poids."));
    else if (!results.robustnessIsCurrent)
        m_state->setText(tr("Tirages en cours : les intervalles sont ceux des réglages d’avant."));
    else
        m_state->setText(tr("%Ln tirages de poids ; barre : rangs de 5 % à 95 %, point : médiane", nullptr,
                            results.robustness->draws));
}

void RankIntervals::layOut() {
    setFigures(*this, {QStringLiteral("interval"), QStringLiteral("rank")});
    plot().xAxis->setLabel(tr("rang actuel (1 = le plus fragile)"));
    plot().yAxis->setLabel(tr("rangs tirés"));
    plot().yAxis->setRangeReversed(true);
    if (m_bars.empty())
        return;
    int least = m_bars.front().rank, greatest = m_bars.back().rank;
    for (const Bar& bar : m_bars) {
        least = std::min(least, bar.from);
        greatest = std::max(greatest, bar.to);
    }
    const double margin = 0.03 * (greatest - least) + 1;
    plot().xAxis->setRange(m_bars.front().rank - 0.5, m_bars.back().rank + 0.5);
    plot().yAxis->setRange(least - margin, greatest + margin);
}

double RankIntervals::widthOfRank() const {
    return std::abs(plot().xAxis->coordToPixel(2) - plot().xAxis->coordToPixel(1));
}

void RankIntervals::paintBar(QPainter& painter, const Bar& bar, const QColor& colour) const {
    const double width = widthOfRank();
    const double x = plot().xAxis->coordToPixel(bar.rank);
    const auto y = [this](int rank) { return plot().yAxis->coordToPixel(rank); };
    const double half = std::clamp(width * 0.35, 0.5, 4.0);
    QColor soft = colour;
    soft.setAlpha(width < 2 ? 110 : 90);
    painter.fillRect(QRectF(QPointF(x - half, y(bar.from)), QPointF(x + half, y(bar.to))), soft);
    painter.fillRect(QRectF(x - half, y(bar.median) - 1, 2 * half, 2), colour);
}

void RankIntervals::paintAll(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar& bar : m_bars)
        paintBar(painter, bar, bar.selected ? colours().score : colours().secondaryText);
    if (m_selected == 0 || m_selected >= m_scored)
        return;
    painter.setPen(QPen(colours().text, 1, Qt::DashLine));
    const double y = plot().yAxis->coordToPixel(m_selected + 0.5);
    painter.drawLine(QPointF(area().left(), y), QPointF(area().right(), y));
    const double x = plot().xAxis->coordToPixel(m_selected + 0.5);
    painter.drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    painter.setFont(plot().xAxis->labelFont());
    // At the foot, where no bar comes.
    painter.drawText(QRectF(x + 6, area().bottom() - 20, area().right() - x, 18), Qt::AlignLeft | Qt::AlignBottom,
                     tr("limite : %Ln classées", nullptr, m_selected));
}

void RankIntervals::paintBrushed(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& brushed = document().isBrushed();
    for (const Bar& bar : m_bars) {
        if (brushed[std::size_t(bar.territory)])
            paintBar(painter, bar, colours().accent);
    }
}

void RankIntervals::paintChosen(QPainter& painter, int territory) const {
    const auto bar = std::ranges::find(m_bars, territory, &Bar::territory);
    if (bar == m_bars.end())
        return;
    const double x = plot().xAxis->coordToPixel(bar->rank);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().text, 2));
    painter.drawLine(QPointF(x, plot().yAxis->coordToPixel(bar->from)),
                     QPointF(x, plot().yAxis->coordToPixel(bar->to)));
    painter.setBrush(colours().window);
    painter.drawEllipse(QPointF(x, plot().yAxis->coordToPixel(bar->median)), 4, 4);
    painter.setFont(plot().xAxis->labelFont());
    const bool leftwards = x > area().center().x();
    const double y = std::max(area().top(), plot().yAxis->coordToPixel(bar->from) - 18);
    const QRectF room =
        leftwards ? QRectF(area().left(), y, x - area().left() - 6, 18) : QRectF(x + 6, y, area().right() - x - 6, 18);
    painter.drawText(room, leftwards ? Qt::AlignRight : Qt::AlignLeft, chosenName());
}

QRectF RankIntervals::brushShape(const QRectF& dragged) const {
    return {dragged.left(), area().top(), dragged.width(), area().height()};
}

std::vector<int> RankIntervals::territoriesIn(const QRectF& dragged) const {
    std::vector<int> territories;
    for (const Bar& bar : m_bars) {
        const double x = plot().xAxis->coordToPixel(bar.rank);
        if (x >= dragged.left() && x <= dragged.right())
            territories.push_back(bar.territory);
    }
    return territories;
}

int RankIntervals::territoryAt(QPointF position) const {
    if (m_bars.empty() || !area().contains(position))
        return -1;
    const int rank = int(std::lround(plot().xAxis->pixelToCoord(position.x())));
    const auto bar = std::ranges::find(m_bars, rank, &Bar::rank);
    return bar == m_bars.end() ? -1 : bar->territory;
}

QString RankIntervals::wordsOf(int territory) const {
    const auto bar = std::ranges::find(m_bars, territory, &Bar::territory);
    const QString& name = document().dataset()->territories[std::size_t(territory)].name;
    if (bar == m_bars.end())
        return tr("%1\nrang non montré").arg(name);
    const QString rank = territory::wording::formatRank(bar->rank, m_scored, QLocale());
    const auto* draws = document().results()->robustness.get();
    if (!draws)
        return tr("%1\n%2").arg(name, rank);
    return tr("%1\n%2, entre %3 et %4 dans 90 % des tirages ; classée dans %5 % d’entre eux")
        .arg(name, rank, QLocale().toString(bar->from), QLocale().toString(bar->to))
        .arg(qRound(100 * draws->probability[std::size_t(territory)]));
}

QSize RankIntervals::cells() const {
    return {std::clamp(int(m_bars.size()), 1, kMostCells), 1};
}

QString RankIntervals::title() const {
    return document().results() && document().results()->robustness ? tr("Rangs et leurs intervalles de 5 % à 95 %")
                                                                    : tr("Rangs");
}

QString RankIntervals::text() const {
    QStringList lines{tr("%Ln territoires ont un rang.", nullptr, m_scored),
                      tr("%Ln sont classés par le score.", nullptr, m_selected), m_state->text()};
    if (document().results()->robustness)
        lines << tr("%Ln territoires sont classés dans plus de 5 % et moins de 95 % des tirages.", nullptr,
                    m_uncertain);
    lines << brushedWords();
    if (!chosenName().isEmpty())
        lines << wordsOf(document().selectedTerritory());
    return lines.join(u'\n');
}

FigureTable RankIntervals::table() const {
    FigureTable table{{QStringLiteral("siren"), QStringLiteral("nom"), QStringLiteral("rang"),
                       QStringLiteral("classee"), QStringLiteral("probabilite"), QStringLiteral("rang_p05"),
                       QStringLiteral("rang_median"), QStringLiteral("rang_p95")},
                      {}};
    const auto* draws = document().results()->robustness.get();
    for (const Bar& bar : m_bars) {
        const territory::Territory& one = document().dataset()->territories[std::size_t(bar.territory)];
        QStringList row{one.code, one.name, QString::number(bar.rank),
                        bar.selected ? QStringLiteral("oui") : QStringLiteral("non")};
        if (draws)
            row << FigureTable::cell(draws->probability[std::size_t(bar.territory)]) << QString::number(bar.from)
                << QString::number(bar.median) << QString::number(bar.to);
        else
            row << QString() << QString() << QString() << QString();
        table.rows.push_back(row);
    }
    return table;
}

} // namespace app
