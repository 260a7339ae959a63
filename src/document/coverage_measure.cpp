#include "document/coverage_measure.h"

#include "solidarity/date_words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace document {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::CoverageMeasure)
};

QString percent(double share, int decimals = 0) {
    return Words::tr("%1 %").arg(territory::wording::formatNumber(share * 100, decimals, QLocale()));
}

/// Where classes begin, zero left out: it is a class of its own.
std::vector<double> boundsOf(CoverageMeasure measure) {
    switch (measure) {
    case CoverageMeasure::DaysAMonth:
        return {0, 1, 2, 4, 8};
    case CoverageMeasure::ConsultationsPer1000:
        return {0, 10, 50, 100, 200};
    case CoverageMeasure::Within10:
    case CoverageMeasure::Within20:
    case CoverageMeasure::Within30:
        return {0, 0.2, 0.4, 0.6, 0.8};
    case CoverageMeasure::OpenVenues:
        return {1, 2, 3, 6};
    }
    Q_UNREACHABLE();
}

QString boundInWords(double bound, CoverageMeasure measure) {
    return isShare(measure) ? percent(bound) : QLocale().toString(bound, 'f', 0);
}

QStringList namesOfClasses(CoverageMeasure measure) {
    if (measure == CoverageMeasure::OpenVenues)
        return {Words::tr("aucun lieu ouvert"), Words::tr("1 lieu"), Words::tr("2 lieux"), Words::tr("3 à 5 lieux"),
                Words::tr("6 lieux et plus")};
    const std::vector<double> bounds = boundsOf(measure);
    const auto words = [&](std::size_t i) { return boundInWords(bounds[i], measure); };
    QStringList names{isShare(measure) ? percent(0) : QLocale().toString(0),
                      Words::tr("plus de 0, moins de %1").arg(words(1))};
    for (std::size_t i = 1; i + 1 < bounds.size(); ++i)
        names << Words::tr("%1 à moins de %2").arg(words(i), words(i + 1));
    return names << Words::tr("%1 et plus").arg(words(bounds.size() - 1));
}

int classOf(double value, const std::vector<double>& bounds) {
    if (std::isnan(value))
        return -1;
    int found = 0;
    for (std::size_t i = 0; value > 0 && i < bounds.size(); ++i)
        found += value >= bounds[i];
    return found;
}

} // namespace

bool isShare(CoverageMeasure measure) {
    return measure == CoverageMeasure::Within10 || measure == CoverageMeasure::Within20 ||
           measure == CoverageMeasure::Within30;
}

int decimalsOf(CoverageMeasure measure) {
    return measure == CoverageMeasure::DaysAMonth ? 1 : 0;
}

QString nameOf(CoverageMeasure measure) {
    const auto within = [](int minutes) {
        return Words::tr("Part de la population à moins de %1 minutes d’un lieu ouvert").arg(minutes);
    };
    switch (measure) {
    case CoverageMeasure::DaysAMonth:
        return Words::tr("Journées de consultation par mois");
    case CoverageMeasure::ConsultationsPer1000:
        return Words::tr("Consultations solidaires par an pour 1 000 habitants");
    case CoverageMeasure::Within10:
        return within(10);
    case CoverageMeasure::Within20:
        return within(20);
    case CoverageMeasure::Within30:
        return within(30);
    case CoverageMeasure::OpenVenues:
        return Words::tr("Lieux ouverts");
    }
    Q_UNREACHABLE();
}

double valueOf(const solidarity::CoverageFigures& figures, CoverageMeasure measure) {
    switch (measure) {
    case CoverageMeasure::DaysAMonth:
        return figures.daysAMonth;
    case CoverageMeasure::ConsultationsPer1000:
        return figures.consultationsPer1000;
    case CoverageMeasure::Within10:
        return figures.within[0];
    case CoverageMeasure::Within20:
        return figures.within[1];
    case CoverageMeasure::Within30:
        return figures.within[2];
    case CoverageMeasure::OpenVenues:
        return figures.openVenues;
    }
    Q_UNREACHABLE();
}

QString formatMeasure(const solidarity::CoverageFigures& figures, CoverageMeasure measure) {
    const double value = valueOf(figures, measure);
    if (std::isnan(value))
        return territory::wording::notAvailable();
    return isShare(measure) ? percent(value) : territory::wording::formatNumber(value, decimalsOf(measure), QLocale());
}

QString spanInWords(const solidarity::DateSpan& span) {
    return Words::tr("du %1 au %2")
        .arg(solidarity::shortDateInWords(span.first), solidarity::shortDateInWords(span.last));
}

QString travelInWords(const solidarity::TravelAssumptions& travel) {
    const QLocale locale;
    return Words::tr("distance à vol d’oiseau × %1, à %2 km/h")
        .arg(locale.toString(travel.detourFactor, 'g', 3), locale.toString(travel.kmPerHour, 'g', 4));
}

ThemeColumn columnOfCoverage(const MapState& state, const Dataset& dataset, const Results& results) {
    const CoverageMeasure measure = state.coverageMeasure;
    ThemeColumn column;
    column.categories = namesOfClasses(measure);
    column.classOf.assign(dataset.territories.size(), -1);
    if (!results.coverage)
        return column;
    const std::vector<double> bounds = boundsOf(measure);
    for (const solidarity::CoverageLine& line : results.coverage->territories) {
        if (const int territory = dataset.territoryOf(line.code); territory >= 0)
            column.classOf[std::size_t(territory)] = classOf(valueOf(line.figures, measure), bounds);
    }
    return column;
}

} // namespace document
