#include "document/index_wording.h"

#include "territory/wording.h"

#include <QCoreApplication>

namespace document::index_wording {

namespace {

using fragility::Aggregation;
using fragility::IndexMethod;
using fragility::MissingRule;
using fragility::Normalisation;
using fragility::SelectionRule;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::IndexWording)
};

/// As many decimals as it takes, two at most.
QString amount(double value, const QLocale& locale) {
    constexpr int kMostDecimals = 2;
    int decimals = 0;
    while (decimals < kMostDecimals && locale.toDouble(locale.toString(value, 'f', decimals)) != value) {
        ++decimals;
    }
    return territory::wording::formatNumber(value, decimals, locale);
}

QString scale(Normalisation normalisation) {
    switch (normalisation) {
    case Normalisation::PercentileRank:
        return {};
    case Normalisation::MinMax:
        return Words::tr("mise à l’échelle min–max");
    case Normalisation::ZScore:
        return Words::tr("valeurs centrées réduites");
    case Normalisation::Goalpost:
        return Words::tr("distance à des bornes choisies");
    }
    Q_UNREACHABLE();
}

QString winsorising(double share, const QLocale& locale) {
    constexpr double kPercent = 100;
    return share > 0 ? Words::tr("valeurs extrêmes ramenées aux centiles %1 et %2")
                           .arg(amount(share * kPercent, locale), amount((1 - share) * kPercent, locale))
                     : QString();
}

QString mean(Aggregation aggregation) {
    switch (aggregation) {
    case Aggregation::Arithmetic:
        return {};
    case Aggregation::Geometric:
        return Words::tr("moyenne géométrique");
    case Aggregation::Harmonic:
        return Words::tr("moyenne harmonique");
    }
    Q_UNREACHABLE();
}

QString missing(const IndexMethod& method) {
    switch (method.missing) {
    case MissingRule::RescaleWeights:
        return method.minimumPresent == IndexMethod().minimumPresent
                   ? QString()
                   : Words::tr("au moins %n indicateurs présents", nullptr, method.minimumPresent);
    case MissingRule::GroupMedian:
        return Words::tr("valeurs non disponibles remplacées par la médiane du département");
    case MissingRule::NoScore:
        return Words::tr("pas de score si un indicateur manque");
    }
    Q_UNREACHABLE();
}

QString reference(const ReferenceSet& set, const territory::Gazetteer* gazetteer) {
    switch (set.kind) {
    case ReferenceSet::Kind::France:
        return {};
    case ReferenceSet::Kind::Metropolitan:
        return Words::tr("France métropolitaine seule");
    case ReferenceSet::Kind::Region: {
        const QString name = gazetteer ? gazetteer->regionName(set.region) : QString();
        return Words::tr("région %1 seule").arg(name.isEmpty() ? set.region : name);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString selection(const SelectionRule& rule, const QLocale& locale) {
    switch (rule.kind) {
    case SelectionRule::Kind::Top:
        return Words::tr("les %1 premières").arg(amount(rule.amount, locale));
    case SelectionRule::Kind::Population:
        return Words::tr("les premières, jusqu’à %1 habitants").arg(amount(rule.amount, locale));
    case SelectionRule::Kind::Score:
        return Words::tr("celles qui ont au moins %1").arg(amount(rule.amount, locale));
    }
    Q_UNREACHABLE();
}

QStringList method(const IndexSettings& settings, const territory::Gazetteer* gazetteer, const QLocale& locale) {
    const IndexMethod& of = settings.method;
    QStringList words{reference(settings.reference, gazetteer), winsorising(of.winsorised, locale),
                      scale(of.normalisation), missing(of), mean(of.aggregation)};
    if (of.selection != SelectionRule()) {
        words.append(Words::tr("sélection : %1").arg(selection(of.selection, locale)));
    }
    words.removeAll(QString());
    return words;
}

} // namespace document::index_wording
