#include "app/indicator_scatter.h"

#include "app/figures.h"
#include "app/measure_choice.h"
#include "app/plot_style.h"
#include "statistics/correlation.h"
#include "territory/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

using territory::Certainty;
using territory::DecisionStatus;

namespace {

constexpr double kReach = 10; ///< Points between a click and the dot that it means.
constexpr double kMargin = 0.05;
constexpr double kDot = 2.2, kMark = 4.2; ///< Radii, points.
constexpr double kLargest = 14;           ///< Of the most populated; areas go by population.

QCPRange rangeAround(const Spread& spread) {
    if (spread.count == 0)
        return {0, 1};
    const double margin = std::max((spread.greatest - spread.least) * kMargin, 1e-9);
    return {spread.least - margin, spread.greatest + margin};
}

} // namespace

IndicatorScatter::IndicatorScatter(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Chart(document, appearance, parent)
    , m_xChoice(new MeasureChoice(tr("En abscisse"), {}, this))
    , m_yChoice(new MeasureChoice(tr("En ordonnée"), {}, this))
    , m_bySize(new QCheckBox(tr("Taille : population"), this))
    , m_note(new QLabel(this)) {
    m_note->setProperty("type", QStringLiteral("small"));
    m_note->setToolTip(tr("Corrélation de rang de Spearman, de −1 à 1"));
    header().addWidget(m_yChoice, 1);
    header().addWidget(new QLabel(tr("selon"), this));
    header().addWidget(m_xChoice, 1);
    header().addWidget(m_bySize);
    header().addWidget(m_note);
    m_bySize->setToolTip(tr("L’aire d’un point suit la population"));
    for (MeasureChoice* choice : {m_xChoice, m_yChoice})
        connect(choice, &MeasureChoice::chosen, this, &IndicatorScatter::readAnew);
    connect(m_bySize, &QCheckBox::toggled, this, &IndicatorScatter::readAnew);
}

void IndicatorScatter::choose(const QString& xKey, const QString& yKey) {
    const std::vector<Measure> measures = measuresOf(document());
    for (const auto& [choice, key] : {std::pair{m_xChoice, xKey}, {m_yChoice, yKey}}) {
        choice->offer(measures);
        choice->choose(key);
    }
}

void IndicatorScatter::read() {
    const std::vector<Measure> measures = measuresOf(document());
    const bool first = m_xChoice->count() == 0;
    for (MeasureChoice* choice : {m_xChoice, m_yChoice})
        choice->offer(measures);
    if (first && measures.size() > 1)
        m_xChoice->setCurrentIndex(1); // the score against the first indicator
    m_x = *measureOf(m_xChoice->key(), measures);
    m_y = *measureOf(m_yChoice->key(), measures);
    const auto& territories = document().dataset()->territories;
    qint64 most = 1;
    for (const territory::Territory& one : territories)
        most = std::max(most, one.population);
    m_mostPopulated = double(most);
    m_dots.clear();
    for (int i = 0; i < int(territories.size()); ++i) {
        const double x = m_x.at(i), y = m_y.at(i);
        if (std::isnan(x) || std::isnan(y))
            continue;
        const territory::Decision& decision = document().results()->decisions[std::size_t(i)];
        const Kind kind = decision.status != DecisionStatus::Retained ? Kind::Other
                          : decision.certainty == Certainty::Sure     ? Kind::Zone
                                                                      : Kind::Probable;
        const double least = kind == Kind::Other ? kDot : kMark;
        m_dots.push_back({i, x, y, m_bySize->isChecked() ? std::max(least, radiusOf(i)) : least, kind});
    }
    m_correlation = statistics::spearman(*m_x.values, *m_y.values);
    m_note->setText(correlationWords());
}

double IndicatorScatter::radiusOf(int territory) const {
    const qint64 population = document().dataset()->territories[std::size_t(territory)].population;
    return kLargest * std::sqrt(double(std::max<qint64>(population, 0)) / m_mostPopulated);
}

void IndicatorScatter::layOut() {
    setFigures(*this, {m_x.figure(), m_y.figure()});
    plot().xAxis->setLabel(m_x.title());
    plot().yAxis->setLabel(m_y.title());
    for (const auto& [axis, measure] : {std::pair{plot().xAxis, &m_x}, {plot().yAxis, &m_y}}) {
        const QCPRange range = rangeAround(spreadOf(*measure));
        setAxisRange(*axis, range.lower, range.upper);
    }
}

QPointF IndicatorScatter::placeOf(const Dot& dot) const {
    return {plot().xAxis->coordToPixel(dot.x), plot().yAxis->coordToPixel(dot.y)};
}

const IndicatorScatter::Dot* IndicatorScatter::dotOf(int territory) const {
    const auto found = std::ranges::lower_bound(m_dots, territory, {}, &Dot::territory);
    return found != m_dots.end() && found->territory == territory ? &*found : nullptr;
}

void IndicatorScatter::paintDots(QPainter& painter, Kind kind, bool brushedOnly) const {
    QColor dot = colours().dark ? QColor(0x9aa7b8) : colours().score;
    dot.setAlpha(brushedOnly ? 230 : 110);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(kind == Kind::Other      ? QPen(Qt::NoPen)
                   : kind == Kind::Probable ? QPen(colours().decision, 1.5)
                                            : QPen(colours().window, 0.5));
    painter.setBrush(kind == Kind::Other ? dot : kind == Kind::Probable ? colours().window : colours().decision);
    const auto& brushed = document().isBrushed();
    for (const Dot& one : m_dots) {
        if (one.kind == kind && (!brushedOnly || brushed[std::size_t(one.territory)]))
            paintDot(painter, one);
    }
}

void IndicatorScatter::paintDot(QPainter& painter, const Dot& dot) const {
    const QPointF place = placeOf(dot);
    const double r = dot.radius;
    if (dot.kind == Kind::Other)
        painter.drawEllipse(place, r, r);
    else
        painter.drawPolygon(
            QPolygonF{place + QPointF(0, -r), place + QPointF(r, 0), place + QPointF(0, r), place + QPointF(-r, 0)});
}

void IndicatorScatter::paintAll(QPainter& painter) const {
    for (const Kind kind : {Kind::Other, Kind::Probable, Kind::Zone})
        paintDots(painter, kind, false);
}

void IndicatorScatter::paintBrushed(QPainter& painter) const {
    for (const Kind kind : {Kind::Other, Kind::Probable, Kind::Zone})
        paintDots(painter, kind, true);
}

void IndicatorScatter::paintChosen(QPainter& painter, int territory) const {
    const Dot* dot = dotOf(territory);
    if (!dot)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(placeOf(*dot), dot->radius + 4, dot->radius + 4);
}

std::vector<int> IndicatorScatter::territoriesIn(const QRectF& dragged) const {
    std::vector<int> territories;
    for (const Dot& dot : m_dots) {
        if (dragged.contains(placeOf(dot)))
            territories.push_back(dot.territory);
    }
    return territories;
}

int IndicatorScatter::territoryAt(QPointF position) const {
    int nearest = -1;
    double least = kReach;
    for (const Dot& dot : m_dots) {
        const QPointF away = placeOf(dot) - position;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = dot.territory;
        }
    }
    return nearest;
}

QString IndicatorScatter::wordsOf(int territory) const {
    return tr("%1\n%2 : %3\n%4 : %5")
        .arg(document().dataset()->territories[std::size_t(territory)].name, m_y.label, m_y.words(m_y.at(territory)),
             m_x.label, m_x.words(m_x.at(territory)));
}

QString IndicatorScatter::correlationWords() const {
    return std::isnan(m_correlation) ? tr("ρ non calculable")
                                     : tr("ρ = %1").arg(QLocale().toString(m_correlation, 'f', 2).replace(u'-', u'−'));
}

QString IndicatorScatter::title() const {
    return tr("%1 selon %2").arg(m_y.title(), m_x.title());
}

QString IndicatorScatter::text() const {
    const auto extent = [this](const Measure& measure, const QString& name) {
        const Spread spread = spreadOf(measure);
        return tr("%1, %2 : de %3 à %4, médiane %5.")
            .arg(name, measure.title(), measure.words(spread.least), measure.words(spread.greatest),
                 measure.words(spread.median));
    };
    QStringList lines{tr("%Ln territoires ont les deux valeurs.", nullptr, int(m_dots.size())),
                      extent(m_x, tr("En abscisse")), extent(m_y, tr("En ordonnée")),
                      tr("Corrélation de rang de Spearman : %1.").arg(correlationWords())};
    const auto zones = std::ranges::count_if(m_dots, [](const Dot& dot) { return dot.kind != Kind::Other; });
    lines << tr("Losanges : %Ln zones rouges, creux quand probables.", nullptr, int(zones)) << brushedWords();
    if (!chosenName().isEmpty())
        lines << wordsOf(document().selectedTerritory());
    return lines.join(u'\n');
}

FigureTable IndicatorScatter::table() const {
    FigureTable table{{QStringLiteral("siren"), QStringLiteral("nom"), m_x.key, m_y.key, QStringLiteral("population"),
                       QStringLiteral("selectionne")},
                      {}};
    const auto& brushed = document().isBrushed();
    for (const Dot& dot : m_dots) {
        const territory::Territory& one = document().dataset()->territories[std::size_t(dot.territory)];
        const bool chosen = !brushed.empty() && brushed[std::size_t(dot.territory)];
        table.rows.push_back({one.code, one.name, FigureTable::cell(dot.x), FigureTable::cell(dot.y),
                              one.population < 0 ? QString() : QString::number(one.population),
                              chosen ? QStringLiteral("oui") : QStringLiteral("non")});
    }
    return table;
}

} // namespace app
