#include "document/commune_figures.h"

#include "io/readers.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace document {

using territory::Gazetteer;
using territory::IndicatorTable;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::CommuneFigures)
};

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Inhabitants of some communes, all of them known.
class Inhabitants {
public:
    void add(const territory::Commune& commune) {
        m_known = m_known && commune.population >= 0;
        m_sum += double(std::max<qint64>(commune.population, 0));
    }
    double shareOf(const Inhabitants& whole) const {
        return whole.m_known && whole.m_sum > 0 ? m_sum / whole.m_sum : kMissing;
    }

private:
    double m_sum = 0;
    bool m_known = true;
};

QStringList codesOf(const CommuneFigures& under, const CommuneFigures& over) {
    QStringList codes = under.table.codes();
    for (const QString& code : over.table.codes()) {
        if (under.table.rowOf(code) < 0) {
            codes.append(code);
        }
    }
    return codes;
}

/// Indicators of one table after another, their rows brought to common codes.
class Joined {
public:
    explicit Joined(QStringList codes) : m_codes(std::move(codes)) {}

    void add(const CommuneFigures& figures, std::size_t indicator) {
        std::vector<double> values, weights;
        for (const QString& code : m_codes) {
            const int row = figures.table.rowOf(code);
            values.push_back(row < 0 ? kMissing : figures.table.column(indicator)[std::size_t(row)]);
            weights.push_back(row < 0 ? kMissing : figures.weights[indicator][std::size_t(row)]);
        }
        m_indicators.push_back(figures.table.indicators()[indicator]);
        m_columns.push_back(std::move(values));
        m_weights.push_back(std::move(weights));
        m_labels.append(figures.weightLabels[qsizetype(indicator)]);
    }
    CommuneFigures figures() && {
        return {IndicatorTable(std::move(m_codes), std::move(m_indicators), std::move(m_columns)), std::move(m_weights),
                std::move(m_labels)};
    }

private:
    QStringList m_codes;
    std::vector<territory::Indicator> m_indicators;
    std::vector<std::vector<double>> m_columns, m_weights;
    QStringList m_labels;
};

} // namespace

QString CommuneCoverage::sentence() const {
    const QLocale locale;
    if (communes == 0) {
        return Words::tr("aucune commune");
    }
    const QString counted =
        Words::tr("%1 sur %2", "communes").arg(Words::tr("%n communes", nullptr, present), locale.toString(communes));
    if (std::isnan(populationShare)) {
        return counted;
    }
    // Whole only when it is whole: « 100 % » of a group that lacks a hamlet would be untrue.
    const double percent = populationShare * 100;
    const bool nearlyWhole = present < communes && percent > 99.5;
    const QString share = nearlyWhole ? Words::tr("plus de 99") : locale.toString(percent, 'f', 0);
    return Words::tr("%1, %2 % de la population").arg(counted, share);
}

CommuneMean meanOver(std::span<const int> communes, const CommuneFigures& figures, std::size_t indicator,
                     const Gazetteer& gazetteer) {
    double weights = 0, sum = 0;
    CommuneMean mean{kMissing, {int(communes.size()), 0, kMissing}};
    Inhabitants all, present;
    for (const int index : communes) {
        const territory::Commune& commune = gazetteer.communes()[std::size_t(index)];
        all.add(commune);
        const int row = figures.table.rowOf(commune.insee);
        if (row < 0) {
            continue;
        }
        const double value = figures.table.column(indicator)[std::size_t(row)];
        const double weight = figures.weights[indicator][std::size_t(row)];
        if (std::isnan(value) || !(weight > 0)) {
            continue;
        }
        present.add(commune);
        ++mean.coverage.present;
        weights += weight;
        sum += weight * value;
    }
    if (weights > 0) {
        mean.value = sum / weights;
    }
    mean.coverage.populationShare = present.shareOf(all);
    return mean;
}

CommuneFigures withFigures(const CommuneFigures& under, const CommuneFigures& over) {
    Joined joined(codesOf(under, over));
    for (std::size_t i = 0; i < under.table.indicators().size(); ++i) {
        if (over.table.indicatorOf(under.table.indicators()[i].key) < 0) {
            joined.add(under, i);
        }
    }
    for (std::size_t i = 0; i < over.table.indicators().size(); ++i) {
        joined.add(over, i);
    }
    return std::move(joined).figures();
}

territory::Expected<CommuneFigures> shippedCommuneFigures(const Gazetteer& gazetteer) {
    return io::readCommuneIndicators().map([&gazetteer](IndicatorTable table) {
        std::vector<double> population;
        for (const QString& code : table.codes()) {
            const int commune = gazetteer.communeOf(code);
            const qint64 known = commune < 0 ? -1 : gazetteer.communes()[std::size_t(commune)].population;
            population.push_back(known < 0 ? kMissing : double(known));
        }
        const std::size_t count = table.indicators().size();
        return CommuneFigures{std::move(table), std::vector(count, population),
                              QStringList(qsizetype(count), Words::tr("population municipale"))};
    });
}

} // namespace document
