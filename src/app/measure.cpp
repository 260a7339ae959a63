#include "app/measure.h"

#include "document/figure_book.h"
#include "statistics/breaks.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

namespace wording = territory::wording;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Measure)
};

Spread spreadOfFigures(std::vector<double> figures) {
    std::erase_if(figures, [](double figure) { return std::isnan(figure); });
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (figures.empty())
        return {0, kNone, kNone, kNone};
    std::ranges::sort(figures);
    return {int(figures.size()), figures.front(), statistics::quantile(figures, 0.5), figures.back()};
}

Measure scoreOf(const std::shared_ptr<const document::Results>& results) {
    Measure score;
    score.key = Measure::scoreKey();
    score.label = Words::tr("Score de fragilité");
    score.values = {results, &results->scores.score};
    return score;
}

Measure indicatorOf(const document::Document& document, std::size_t index) {
    const territory::Indicator& indicator = document.dataset()->indicators->indicators()[index];
    Measure measure;
    measure.key = indicator.key;
    measure.label = indicator.isProxy() ? Words::tr("%1 (approché)").arg(indicator.label) : indicator.label;
    measure.unit = indicator.unit;
    const auto& columns = document.results()->indicators;
    measure.values = {columns, &(*columns)[index]};
    measure.factor = indicator.displayFactor;
    measure.decimals = indicator.decimals;
    measure.lowIsFragile = document.state().index.directionOf(indicator) == territory::Direction::LowIsFragile;
    return measure;
}

} // namespace

double Measure::at(int territory) const {
    const bool known = territory >= 0 && std::size_t(territory) < values->size();
    return known ? (*values)[std::size_t(territory)] * factor : std::numeric_limits<double>::quiet_NaN();
}

QString Measure::words(double displayed) const {
    const QString number = wording::formatNumber(displayed, decimals, QLocale());
    return std::isnan(displayed) || unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

QString Measure::figureOf(const QString& key) {
    return key == scoreKey() ? key : document::FigureBook::indicatorFigure(key);
}

QString Measure::title() const {
    return unit.isEmpty() ? label : Words::tr("%1, %2").arg(label, unit);
}

std::vector<Measure> measuresOf(const document::Document& document) {
    std::vector<Measure> measures{scoreOf(document.results())};
    for (std::size_t i = 0; i < document.results()->indicators->size(); ++i)
        measures.push_back(indicatorOf(document, i));
    return measures;
}

Spread spreadOf(const Measure& measure) {
    std::vector<double> figures(*measure.values);
    for (double& figure : figures)
        figure *= measure.factor;
    return spreadOfFigures(std::move(figures));
}

Spread spreadOf(const Measure& measure, const std::vector<int>& territories) {
    std::vector<double> figures(territories.size());
    std::ranges::transform(territories, figures.begin(), [&measure](int one) { return measure.at(one); });
    return spreadOfFigures(std::move(figures));
}

} // namespace app
