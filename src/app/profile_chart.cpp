#include "app/profile_chart.h"

#include "app/figures.h"
#include "statistics/breaks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace app {

namespace {
constexpr double kTail = 0.005;   ///< Of the values at either end pressed against the axis's end.
constexpr double kReach = 8;      ///< Points between a click and the line that it means,
constexpr double kAxisReach = 14; ///< and between a drag and the axis.
constexpr int kSteps = 10;        ///< Of an axis, by keyboard.
constexpr double kTextHeight = 16;
constexpr int kSmooth = 2000; ///< Lines that are still told apart.

/// The more lines, the fainter each, so that where many pass is told from where few do.
int alphaOf(int lines, int ink) {
    constexpr int kFaintest = 8, kStrongest = 200;
    return std::clamp(ink / std::max(1, lines), kFaintest, kStrongest);
}

} // namespace

ProfileChart::ProfileChart(document::Document& document, const Appearance& appearance, QWidget* parent)
    : Chart(document, appearance, parent) {
    auto* note = new QLabel(tr("Le haut de chaque axe est l’extrémité fragile ; une ligne par territoire"), this);
    note->setProperty("type", QStringLiteral("small"));
    header().addWidget(note, 1);
    plot().axisRect()->setAutoMargins(QCP::msNone); // words stand inside
    plot().axisRect()->setMargins({});
}

ProfileChart::Axis ProfileChart::axisOf(const Measure& measure) {
    Axis axis{measure, 0, 1, std::nan(""), {}};
    std::vector<double> present;
    for (int i = 0; i < int(measure.values->size()); ++i) {
        if (const double value = measure.at(i); !std::isnan(value))
            present.push_back(value);
    }
    if (!present.empty()) {
        std::ranges::sort(present);
        axis.bottom = statistics::quantile(present, kTail);
        axis.top = statistics::quantile(present, 1 - kTail);
        axis.median = statistics::quantile(present, 0.5);
    }
    if (measure.lowIsFragile)
        std::swap(axis.bottom, axis.top);
    const double extent = axis.top == axis.bottom ? 1 : axis.top - axis.bottom;
    for (int i = 0; i < int(measure.values->size()); ++i) {
        const double height = (measure.at(i) - axis.bottom) / extent;
        axis.heights.push_back(std::isnan(height) ? std::nanf("") : float(std::clamp(height, 0.0, 1.0)));
    }
    return axis;
}

void ProfileChart::read() {
    m_axes.clear();
    const std::vector<Measure> measures = measuresOf(document());
    for (const Measure& measure : measures)
        m_axes.push_back(axisOf(measure));
    std::ranges::rotate(m_axes, m_axes.begin() + 1); // what the score is made of, then the score
}

void ProfileChart::layOut() {
    QStringList figures;
    for (const Axis& axis : m_axes)
        figures << axis.measure.figure();
    setFigures(*this, figures);
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        axis->setVisible(false); // each measure has an axis of its own, painted with its words
        axis->grid()->setVisible(false);
    }
    plot().xAxis->setRange(-0.5, double(m_axes.size()) - 0.5);
}

int ProfileChart::territoryCount() const {
    return m_axes.empty() ? 0 : int(m_axes.front().heights.size());
}

/// Lines are as dear as dots some times their number: past a thousand they are one image.
int ProfileChart::markCount() const {
    return territoryCount() * int(m_axes.size());
}

double ProfileChart::xOf(int axis) const {
    return plot().xAxis->coordToPixel(axis);
}

/// Figures stand above and below an axis, its name under these.
double ProfileChart::yOf(float height) const {
    const double top = area().top() + kTextHeight, bottom = area().bottom() - 2 * kTextHeight;
    return bottom - double(height) * (bottom - top);
}

QRectF ProfileChart::axisArea(int axis) const {
    return QRectF(QPointF(xOf(axis) - kAxisReach, yOf(1)), QPointF(xOf(axis) + kAxisReach, yOf(0)));
}

void ProfileChart::paintLine(QPainter& painter, int territory) const {
    QPolygonF line; // broken where a value is missing
    for (std::size_t i = 0; i <= m_axes.size(); ++i) {
        const float height = i < m_axes.size() ? m_axes[i].heights[std::size_t(territory)] : std::nanf("");
        if (!std::isnan(height)) {
            line << QPointF(xOf(int(i)), yOf(height));
        } else if (!line.isEmpty()) {
            painter.drawPolyline(line);
            line.clear();
        }
    }
}

void ProfileChart::paintAll(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, territoryCount() < kSmooth);
    QColor quiet = colours().score;
    quiet.setAlpha(alphaOf(territoryCount(), 12'000));
    painter.setPen(QPen(quiet, 0));
    for (int i = 0; i < territoryCount(); ++i)
        paintLine(painter, i);
    paintWords(painter);
}

void ProfileChart::paintWords(QPainter& painter) const {
    QFont font = plot().xAxis->tickLabelFont();
    const double room = xOf(1) - xOf(0) - 8;
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        const QRectF along = axisArea(int(i));
        const double x = along.center().x();
        painter.setPen(QPen(colours().secondaryText, 1));
        painter.drawLine(QPointF(x, along.top()), QPointF(x, along.bottom()));
        const auto write = [&](double y, const QString& text) {
            const QString words = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(room));
            painter.drawText(QRectF(x - room / 2, y, room, kTextHeight), Qt::AlignCenter, words);
        };
        const Measure& measure = m_axes[i].measure;
        font.setBold(false);
        painter.setFont(font);
        write(along.top() - kTextHeight, measure.words(m_axes[i].top));
        write(along.bottom(), measure.words(m_axes[i].bottom));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colours().text);
        write(along.bottom() + kTextHeight, measure.label);
    }
}

void ProfileChart::paintBrushed(QPainter& painter) const {
    const int count = int(document().brushed().size());
    painter.setRenderHint(QPainter::Antialiasing, count < kSmooth);
    QColor strong = colours().accent;
    strong.setAlpha(alphaOf(count, 12'000));
    painter.setPen(QPen(strong, 0)); // Qt strokes anything wider a hundred times slower
    for (const int one : document().brushed())
        paintLine(painter, one);
    paintWords(painter);
}

void ProfileChart::paintChosen(QPainter& painter, int territory) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().window, 5));
    paintLine(painter, territory);
    painter.setPen(QPen(colours().text, 2.2));
    paintLine(painter, territory);
}

std::vector<int> ProfileChart::axesIn(const QRectF& dragged) const {
    std::vector<int> axes;
    int nearest = 0;
    for (int i = 0; i < int(m_axes.size()); ++i) {
        const double x = xOf(i);
        if (x >= dragged.left() - kAxisReach && x <= dragged.right() + kAxisReach)
            axes.push_back(i);
        if (std::abs(x - dragged.center().x()) < std::abs(xOf(nearest) - dragged.center().x()))
            nearest = i;
    }
    return axes.empty() ? std::vector{nearest} : axes;
}

std::vector<int> ProfileChart::territoriesIn(const QRectF& dragged) const {
    std::vector<int> territories;
    const std::vector<int> axes = axesIn(dragged);
    // Values pressed against an end are there, however little a drag over the end covers.
    const double least = yOf(1), most = yOf(0);
    const double top = std::min(dragged.top(), most), bottom = std::max(dragged.bottom(), least);
    for (int one = 0; one < territoryCount(); ++one) {
        const bool passes = std::ranges::all_of(axes, [&](int axis) {
            const double y = yOf(m_axes[std::size_t(axis)].heights[std::size_t(one)]);
            return y >= top && y <= bottom; // not for NaN
        });
        if (passes)
            territories.push_back(one);
    }
    return territories;
}

/// Vertical distance of a line at the pointer, pixels; infinite where it is broken.
double ProfileChart::distanceTo(int territory, QPointF position) const {
    const double along = plot().xAxis->pixelToCoord(position.x());
    const int axis = std::clamp(int(std::floor(along)), 0, std::max(0, int(m_axes.size()) - 2));
    const auto height = [&](int at) { return m_axes[std::size_t(at)].heights[std::size_t(territory)]; };
    const float share = float(std::clamp(along - axis, 0.0, 1.0));
    const float there = height(axis) + share * (height(axis + 1) - height(axis));
    return std::isnan(there) ? INFINITY : std::abs(yOf(there) - position.y());
}

int ProfileChart::territoryAt(QPointF position) const {
    int nearest = -1;
    double least = kReach;
    for (int one = 0; m_axes.size() > 1 && one < territoryCount(); ++one) {
        if (const double distance = distanceTo(one, position); distance < least) {
            least = distance;
            nearest = one;
        }
    }
    return nearest;
}

QString ProfileChart::wordsOf(int territory) const {
    QStringList lines{document().dataset()->territories[std::size_t(territory)].name};
    for (const Axis& axis : m_axes)
        lines << tr("%1 : %2").arg(axis.measure.label, axis.measure.words(axis.measure.at(territory)));
    return lines.join(u'\n');
}

QSize ProfileChart::cells() const {
    return {std::max(1, int(m_axes.size())), kSteps};
}

QRectF ProfileChart::cellArea(QPoint cell) const {
    const QRectF along = axisArea(cell.x());
    const double step = along.height() / kSteps;
    return {along.left(), along.bottom() - (cell.y() + 1) * step, along.width(), step};
}

QString ProfileChart::title() const {
    return tr("Profils des territoires (le haut de chaque axe est l’extrémité fragile)");
}

QString ProfileChart::text() const {
    QStringList lines{
        tr("%Ln territoires, un axe par mesure, l’extrémité fragile en haut.", nullptr, territoryCount())};
    const bool some = !document().brushed().empty();
    for (const Axis& axis : m_axes) {
        const QString line = tr("%1 : médiane %2, %3 à %4 de bas en haut")
                                 .arg(axis.measure.label, axis.measure.words(axis.median),
                                      axis.measure.words(axis.bottom), axis.measure.words(axis.top));
        const Spread chosen = some ? spreadOf(axis.measure, document().brushed()) : Spread{};
        lines << (some ? tr("%1 ; médiane de la sélection %2.").arg(line, axis.measure.words(chosen.median))
                       : line + u'.');
    }
    lines << brushedWords();
    if (!chosenName().isEmpty())
        lines << wordsOf(document().selectedTerritory());
    return lines.join(u'\n');
}

FigureTable ProfileChart::table() const {
    FigureTable table{{QStringLiteral("siren"), QStringLiteral("nom")}, {}};
    for (const Axis& axis : m_axes)
        table.columns << axis.measure.key;
    table.columns << QStringLiteral("selectionne");
    const auto& brushed = document().isBrushed();
    for (int i = 0; i < territoryCount(); ++i) {
        const territory::Territory& one = document().dataset()->territories[std::size_t(i)];
        QStringList row{one.code, one.name};
        for (const Axis& axis : m_axes)
            row << FigureTable::cell(axis.measure.at(i));
        row << (!brushed.empty() && brushed[std::size_t(i)] ? QStringLiteral("oui") : QStringLiteral("non"));
        table.rows.push_back(row);
    }
    return table;
}

} // namespace app
