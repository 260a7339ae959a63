#include "territory/wording.h"

#include <QCoreApplication>
#include <cmath>

namespace territory::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kNarrowNoBreakSpace(0x202f);

bool isFrench(const QLocale& locale) {
    return locale.language() == QLocale::French;
}

/// Signs and abbreviations short enough to stand in the headline: « % », « € », « min ».
bool isSign(const QString& unit) {
    return unit.size() <= 3;
}

QString withUnit(const QString& number, const QString& unit, const QLocale& locale) {
    if (unit.isEmpty())
        return number;
    if (unit == QLatin1String("%"))
        return isFrench(locale) ? number + kNarrowNoBreakSpace + unit : number + unit;
    if (unit == QStringLiteral("€") && !isFrench(locale))
        return unit + number;
    return number + kNoBreakSpace + unit;
}

QString displayedNumber(const Indicator& indicator, double value, const QLocale& locale) {
    return formatNumber(value * indicator.displayFactor, indicator.decimals, locale);
}

QString frenchOrdinalEnding(int rank) {
    return rank == 1 ? QStringLiteral("er") : QStringLiteral("e");
}

QString englishOrdinalEnding(int rank) {
    const int lastTwo = rank % 100;
    if (lastTwo >= 11 && lastTwo <= 13)
        return QStringLiteral("th");
    switch (rank % 10) {
    case 1:
        return QStringLiteral("st");
    case 2:
        return QStringLiteral("nd");
    case 3:
        return QStringLiteral("rd");
    default:
        return QStringLiteral("th");
    }
}

} // namespace

QString notAvailable() {
    return Wording::tr("non disponible");
}

QString formatNumber(double value, int decimals, const QLocale& locale) {
    return std::isnan(value) ? notAvailable() : locale.toString(value, 'f', decimals);
}

QString formatValue(const Indicator& indicator, double value, const QLocale& locale) {
    if (std::isnan(value))
        return notAvailable();
    return withUnit(displayedNumber(indicator, value, locale), indicator.unit, locale);
}

QString formatFigure(const Indicator& indicator, double value, const QLocale& locale) {
    return isSign(indicator.unit) || std::isnan(value) ? formatValue(indicator, value, locale)
                                                       : displayedNumber(indicator, value, locale);
}

QString unitBesideFigure(const Indicator& indicator) {
    return isSign(indicator.unit) ? QString() : indicator.unit;
}

QString formatScore(double score, const QLocale& locale) {
    return std::isnan(score) ? Wording::tr("pas de score") : formatNumber(score, 1, locale);
}

QString ordinal(int rank, const QLocale& locale, TextFormat format) {
    if (rank < 1)
        return notAvailable();
    const QString ending = isFrench(locale) ? frenchOrdinalEnding(rank) : englishOrdinalEnding(rank);
    return locale.toString(rank) + (format == TextFormat::Rich ? QStringLiteral("<sup>%1</sup>").arg(ending) : ending);
}

QString formatRank(int rank, int count, const QLocale& locale, TextFormat format) {
    if (rank < 1)
        return notAvailable();
    //: A rank: « 40e sur 1 250 »
    return Wording::tr("%1 sur %2").arg(ordinal(rank, locale, format), locale.toString(count));
}

QString formatPopulation(qint64 population, const QLocale& locale) {
    if (population < 0)
        return Wording::tr("population non disponible");
    // The number goes in by %1 and not %n, so that its digits are grouped as `locale` does.
    return Wording::tr("%1 habitants", nullptr, int(population)).arg(locale.toString(population));
}

QString kindName(const QString& kind) {
    if (kind.isEmpty())
        return Wording::tr("intercommunalité");
    if (kind == QLatin1String("CC"))
        return Wording::tr("communauté de communes");
    if (kind == QLatin1String("CA"))
        return Wording::tr("communauté d’agglomération");
    if (kind == QLatin1String("CU"))
        return Wording::tr("communauté urbaine");
    if (kind.startsWith(QLatin1String("MET"))) // "METRO", and "MET69" for the Métropole de Lyon
        return Wording::tr("métropole");
    return kind;
}

QString decisionName(const Decision& decision) {
    switch (decision.status) {
    case DecisionStatus::Retained:
        return decision.certainty == Certainty::Sure ? Wording::tr("zone rouge") : Wording::tr("zone rouge probable");
    case DecisionStatus::NotRetained:
        return Wording::tr("non retenue");
    case DecisionStatus::Unknown:
        return Wording::tr("statut inconnu");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace territory::wording
