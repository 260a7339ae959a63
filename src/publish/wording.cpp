#include "territory/wording.h"
#include "document/coverage_measure.h"
#include "publish/method_words.h"
#include "publish/presentation.h"
#include "publish/venue_symbols.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <algorithm>

namespace publish {

namespace {

using document::Dataset;
using document::MapState;
using document::Theme;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Wording)
};

QString decisionTitle(const MapState& state, const Dataset& dataset) {
    const territory::DecisionList* list = dataset.decisionList(state.decisionList);
    if (!list || !list->date.isValid())
        return Words::tr("Zones rouges");
    return Words::tr("Zones rouges : décision du %1")
        .arg(QLocale().toString(list->date, QStringLiteral("d MMMM yyyy")));
}

QString titleOf(const MapState& state, const Dataset& dataset) {
    if (!state.title.isEmpty())
        return state.title;
    const auto used = indicatorsInUse(state, dataset);
    QString title = Words::tr("Score de fragilité des intercommunalités");
    if (state.theme == Theme::Decision)
        title = decisionTitle(state, dataset);
    else if (state.theme == Theme::Robustness)
        title = Words::tr("Robustesse de la sélection par le score de fragilité");
    else if (state.theme == Theme::Agreement)
        title = Words::tr("Zones rouges et score de fragilité");
    else if (state.theme == Theme::Coverage)
        title = document::nameOf(state.coverageMeasure);
    else if (const territory::CategoryColumn* column = categoryColumn(state, dataset))
        title = column->label;
    else if (state.theme == Theme::Category)
        title = Words::tr("Colonne inconnue");
    else if (state.theme == Theme::Indicator)
        title = used.empty() ? Words::tr("Indicateur inconnu") : used.front()->label;
    const QString area = areaName(state.view.area, dataset);
    return area.isEmpty() ? title : Words::tr("%1 – %2").arg(title, area);
}

QString scoreShades(const MapState& state) {
    if (state.index.method.normalisation == fragility::Normalisation::ZScore)
        return Words::tr("Chaque indicateur compte 50 en moyenne et 10 points par écart-type : plus la teinte est "
                         "foncée, plus le territoire cumule de fragilités.");
    return Words::tr("De 0 à 100 : plus la teinte est foncée, plus le territoire cumule de fragilités.");
}

QString indicatorShades(const MapState& state, const Dataset& dataset) {
    const auto used = indicatorsInUse(state, dataset);
    if (used.empty())
        return {};
    const territory::Indicator& indicator = *used.front();
    const QString criterion = indicator.criterion.isEmpty() ? indicator.label : indicator.criterion;
    QString what = indicator.isProxy() ? Words::tr("Mesure approchée de « %1 »").arg(criterion) : criterion;
    if (!indicator.unit.isEmpty())
        what = Words::tr("%1, en %2").arg(what, indicator.unit);
    const QString direction = state.index.directionOf(indicator) == territory::Direction::LowIsFragile
                                  ? Words::tr("Les valeurs basses sont les plus fragiles.")
                                  : Words::tr("Les valeurs hautes sont les plus fragiles.");
    return what + (what.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ")) + direction;
}

/// What the shades say, without the marks of the decision.
QString shadesSentence(const MapState& state, const Dataset& dataset) {
    switch (state.theme) {
    case Theme::Score:
        return scoreShades(state);
    case Theme::Robustness:
        return Words::tr("Sûres : dans au moins 95 % des tirages de poids, ou dans 5 % au plus. Hachuré clair : entre "
                         "les deux.");
    case Theme::Agreement:
        return Words::tr("Ce que l’État a décidé face à ce que le score classe ; l’un n’est pas la vérité de l’autre.");
    case Theme::Coverage:
        return Words::tr(
            "Ce que donnent les lieux et les journées du plan : plus la teinte est foncée, plus il y en a.");
    case Theme::Category:
    case Theme::Decision:
        return {};
    case Theme::Indicator:
        return indicatorShades(state, dataset);
    }
    Q_UNREACHABLE();
}

/// Colours that fade must not be read as those of another class.
QString fadingSentence(const MapState& state) {
    return state.brushed.isEmpty()
               ? QString()
               : Words::tr("%Ln territoires sélectionnés gardent leur couleur, les autres sont estompés.", nullptr,
                           int(state.brushed.size()));
}

QString subtitleOf(const MapState& state, const Dataset& dataset) {
    QStringList sentences;
    if (state.theme == Theme::Decision) {
        sentences << Words::tr(
            "Décision de l’État, finalisée par les ARS avec les préfets : elle ne se déduit d’aucun score.");
    } else {
        sentences << shadesSentence(state, dataset);
        if (state.showDecision)
            sentences << Words::tr("Contour rouge : zone rouge, décidée par l’État.");
    }
    sentences << fadingSentence(state);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString methodOf(const MapState& state, const Dataset& dataset, const document::Results& results) {
    if (state.theme == Theme::Score || state.theme == Theme::Agreement)
        return scoreMethod(state, dataset, results);
    if (state.theme == Theme::Robustness)
        return Words::tr("poids tirés au hasard autour des poids actuels (loi de Dirichlet) : %1 ; %2")
            .arg(drawsWords(state, results), scoreMethod(state, dataset, results));
    if (state.theme == Theme::Coverage)
        return coverageWords(results);
    if (state.theme == Theme::Category)
        return Words::tr("colonne telle que publiée ; elle n’entre pas dans le score");
    if (state.theme == Theme::Decision)
        return Words::tr(
            "liste officielle, finalisée par les ARS après consultation des élus ; ce n’est pas un calcul de "
            "Diagonale");
    const auto used = indicatorsInUse(state, dataset);
    if (used.empty() || !used.front()->isProxy())
        return Words::tr("indicateur tel que publié ; il ne dit pas à lui seul qu’un territoire est une zone rouge");
    return Words::tr("indicateur approché. %1").arg(used.front()->proxyNote);
}

/// « EPCI.shp (6 fichiers) »
QString fileNames(const std::vector<territory::Boundaries::Source>& sources) {
    QStringList files;
    for (const territory::Boundaries::Source& source : sources)
        files << QFileInfo(source.path).fileName();
    const int count = int(files.size());
    files.removeDuplicates();
    const QString names = files.join(QStringLiteral(", "));
    return count == files.size() ? names : Words::tr("%1 (%Ln fichiers)", nullptr, count).arg(names);
}

/// « contours schématiques », or what was opened: « contours : EPCI.shp (6 fichiers) ». Says when lines that are asked
/// for can't be drawn.
QString boundariesOf(const MapState& state, const Dataset& dataset) {
    if (!dataset.boundaries)
        return {};
    if (dataset.boundaries->schematic)
        return Words::tr("contours schématiques");
    const QString boundaries = Words::tr("contours : %1").arg(fileNames(dataset.boundaries->sources));
    const bool asked = state.showDepartements || state.showRegions;
    const bool known = dataset.departementLines || dataset.boundaries->topology->knowsDepartements();
    return asked && !known ? Words::tr("%1, sans limites de départements ni de régions").arg(boundaries) : boundaries;
}

/// « 2019–2023 »: the years of several vintages; as they are where they aren't years.
QString vintageRange(QStringList vintages) {
    vintages.removeDuplicates();
    vintages.sort();
    const bool areYears = std::all_of(vintages.begin(), vintages.end(), [](const QString& vintage) {
        bool isNumber = false;
        vintage.toInt(&isNumber);
        return isNumber && vintage.size() == 4;
    });
    if (vintages.size() > 1 && areYears)
        return vintages.front() + u'–' + vintages.back();
    return vintages.join(QStringLiteral(", "));
}

/// « DREES 2019–2023, INSEE 2015–2020 »
QString sourcesOf(const MapState& state, const Dataset& dataset) {
    QStringList makers;
    QHash<QString, QStringList> vintages;
    for (const territory::Indicator* indicator : indicatorsInUse(state, dataset)) {
        // A column that only the user's file knows has no other source than that file.
        const QString maker = indicator->source.isEmpty()
                                  ? Words::tr("fichier %1").arg(QFileInfo(state.indicatorFile).fileName())
                                  : indicator->source;
        if (!makers.contains(maker))
            makers << maker;
        if (!indicator->vintage.isEmpty())
            vintages[maker] << indicator->vintage;
    }
    QStringList sources;
    if (const territory::CategoryColumn* column = categoryColumn(state, dataset))
        sources << (column->source + u' ' + column->vintage).trimmed();
    for (const QString& maker : std::as_const(makers))
        sources << (maker + u' ' + vintageRange(vintages.value(maker))).trimmed();
    return sources.join(QStringLiteral(", "));
}

QString decisionSourceOf(const MapState& state, const Dataset& dataset) {
    const territory::DecisionList* list = dataset.decisionList(state.decisionList);
    if (!list)
        return {};
    return list->source.isEmpty() ? list->title : Words::tr("%1 : %2").arg(list->title, list->source);
}

/// « FINESS, fnesi.fr »: an address is named by its site; past three, how many more.
QString venueSourcesOf(const MapState& state, const Dataset& dataset) {
    constexpr qsizetype kNamed = 3;
    QStringList sources;
    for (const ShownVenue& shown : shownVenues(state, dataset)) {
        const QUrl address(shown.venue->source);
        const QString host = address.host();
        const QString source = host.isEmpty() ? shown.venue->source : host.startsWith(u"www.") ? host.mid(4) : host;
        if (!source.isEmpty() && !sources.contains(source))
            sources << source;
    }
    const int more = int(std::max<qsizetype>(0, sources.size() - kNamed));
    const QString named = sources.mid(0, kNamed).join(QStringLiteral(", "));
    return more == 0 ? named : Words::tr("%1 et %Ln autres", nullptr, more).arg(named);
}

} // namespace

QString areaName(const QString& area, const Dataset& dataset) {
    const QString kind = area.section(u':', 0, 0), code = area.section(u':', 1);
    if (kind == QStringLiteral("frame")) {
        for (const geo::PlaneFrame& frame : geo::standardFrames()) {
            if (frame.key == code)
                return QCoreApplication::translate("geo", frame.title.toUtf8().constData());
        }
    }
    if (kind == QStringLiteral("siren") && dataset.territoryOf(code) >= 0)
        return dataset.territories[std::size_t(dataset.territoryOf(code))].name;
    if (kind == QStringLiteral("around") && dataset.territoryOf(code) >= 0)
        return Words::tr("%1 et ses voisines").arg(dataset.territories[std::size_t(dataset.territoryOf(code))].name);
    if (!dataset.gazetteer)
        return {};
    if (kind == QStringLiteral("region"))
        return dataset.gazetteer->regionName(code);
    return kind == QStringLiteral("dept") ? dataset.gazetteer->departementName(code) : QString();
}

Wording wordingFor(const MapState& state, const Dataset& dataset, const document::Results& results) {
    return {.title = titleOf(state, dataset),
            .subtitle = subtitleOf(state, dataset),
            .method = methodOf(state, dataset, results),
            .completeness = results.completeness.sentence(),
            .boundaries = boundariesOf(state, dataset),
            .sources = sourcesOf(state, dataset),
            .decisionSource = decisionSourceOf(state, dataset),
            .venueSources = venueSourcesOf(state, dataset)};
}

} // namespace publish
