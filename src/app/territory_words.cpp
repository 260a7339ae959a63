#include "app/territory_words.h"

#include "app/venue_words.h"
#include "document/coverage_measure.h"
#include "document/sheet_wording.h"
#include "publish/face_words.h"
#include "publish/presentation.h"
#include "solidarity/words.h"
#include "territory/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace app {

namespace wording = territory::wording;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(app::SpokenWords)
};

QString scoreWords(std::size_t index, const document::Results& results, const QLocale& locale) {
    const double score = results.scores.score[index];
    if (std::isnan(score))
        return wording::formatScore(score, locale);
    const QString words = QCoreApplication::translate("app::TerritoryWords", "Score %1 · %2");
    return words.arg(
        wording::formatScore(score, locale),
        wording::formatRank(results.scores.rank[index], results.scores.scored, locale, wording::TextFormat::Rich));
}

QString indicatorWords(std::size_t index, const document::Document& document, const QLocale& locale) {
    const auto& table = *document.dataset()->indicators;
    const int indicator = table.indicatorOf(document.state().indicator);
    if (indicator < 0)
        return {};
    const auto& columns = *document.results()->indicators;
    const double value = columns[static_cast<std::size_t>(indicator)][index];
    return wording::formatValue(table.indicators()[static_cast<std::size_t>(indicator)], value, locale).toHtmlEscaped();
}

/// « 43 % (estimation) »
QString coverageWords(const QString& code, const document::Document& document) {
    const auto& coverage = document.results()->coverage;
    const int line = coverage ? document.dataset()->gazetteer->territoryOf(code) : -1;
    if (line < 0)
        return wording::notAvailable();
    const auto measure = document.state().coverageMeasure;
    const auto& figures = coverage->territories[static_cast<std::size_t>(line)].figures;
    return QCoreApplication::translate("app::TerritoryWords", "%1 : %2 (estimation)")
        .arg(document::nameOf(measure), document::formatMeasure(figures, measure));
}

/// Of a theme of categories: « sûrement classée »; else empty.
QString categoryWords(int territory, const document::Document& document) {
    using document::Theme;
    const Theme theme = document.state().theme;
    if (theme != Theme::Category && theme != Theme::Robustness && theme != Theme::Agreement)
        return {};
    return publish::themeWordsOf(territory, document.state(), *document.dataset(), *document.results());
}

QString spokenScore(std::size_t index, const document::Results& results, const QLocale& locale) {
    const QString score = wording::formatScore(results.scores.score[index], locale);
    if (results.scores.rank[index] <= 0)
        return score;
    return Spoken::tr("score de fragilité %1, %2")
        .arg(score, wording::formatRank(results.scores.rank[index], results.scores.scored, locale));
}

/// A title as it stands inside a sentence; acronyms stay.
QString midSentence(const QString& title) {
    const bool isAcronym = title.size() > 1 && title[1].isUpper();
    return isAcronym ? title : title.left(1).toLower() + title.mid(1);
}

TerritoryWords wordsOfParts(const QString& name, QStringList parts) {
    parts.removeAll(QString());
    return {name.toHtmlEscaped(), parts.join(QStringLiteral(" · ")).toHtmlEscaped()};
}

TerritoryWords wordsOfCarePlace(const solidarity::CarePlace& place) {
    return wordsOfParts(place.name, {place.category, place.commune, place.status});
}

TerritoryWords wordsOfPlanVenue(const solidarity::Venue& venue, const document::Dataset& dataset) {
    return wordsOfParts(venue.name, {solidarity::nameOf(venue.kind), venuewords::commune(venue, &dataset),
                                     solidarity::nameOf(venue.status)});
}

} // namespace

TerritoryWords wordsOf(int territory, const document::Document& document, const QLocale& locale) {
    Q_ASSERT(document.dataset() && document.results() && territory >= 0);
    const auto index = static_cast<std::size_t>(territory);
    QStringList parts;
    if (document.state().theme == document::Theme::Indicator)
        parts << indicatorWords(index, document, locale);
    else if (document.state().theme == document::Theme::Coverage)
        parts << coverageWords(document.dataset()->territories[index].code, document).toHtmlEscaped();
    else
        parts << categoryWords(territory, document).toHtmlEscaped() << scoreWords(index, *document.results(), locale);
    parts << wording::decisionName(document.results()->decisions[index]).toHtmlEscaped();
    parts.removeAll(QString());
    return {document.dataset()->territories[index].name.toHtmlEscaped(), parts.join(QStringLiteral(" · "))};
}

QString spokenWordsOf(int territory, const document::Document& document, const QString& theme, const QLocale& locale) {
    Q_ASSERT(document.dataset() && document.results() && territory >= 0);
    const auto index = static_cast<std::size_t>(territory);
    QStringList parts{document.dataset()->territories[index].name};
    if (document.state().theme == document::Theme::Coverage)
        parts << coverageWords(document.dataset()->territories[index].code, document);
    else if (document.state().theme != document::Theme::Decision)
        parts << Spoken::tr("%1 %2").arg(
            midSentence(theme),
            publish::themeWordsOf(territory, document.state(), *document.dataset(), *document.results()));
    if (document.state().theme == document::Theme::Decision || !categoryWords(territory, document).isEmpty())
        parts << spokenScore(index, *document.results(), locale);
    parts << wording::decisionName(document.results()->decisions[index]);
    return parts.join(QStringLiteral(", "));
}

QString spokenDetailOf(int territory, const document::Document& document, const QLocale& locale) {
    const document::TerritorySheet sheet =
        document::territorySheet(territory, document.state(), *document.dataset(), *document.results());
    QStringList parts{document::sheet::place(sheet, locale), document::sheet::decisionHeadline(sheet, locale),
                      document::sheet::decisionAgainstScore(sheet), document::sheet::comparability(sheet, locale)};
    if (sheet.departements.size() > 1)
        parts.insert(1, Spoken::tr("à cheval sur plusieurs départements, rangée ici sous le premier : %1")
                            .arg(sheet.departements.front().name));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

TerritoryWords wordsOfVenues(const std::vector<int>& venues, const document::Dataset& dataset,
                             const solidarity::Plan* plan) {
    Q_ASSERT(!venues.empty());
    const auto all = publish::allVenues(dataset);
    const auto wordsOf = [&](int id) {
        return id < 0 ? wordsOfPlanVenue(plan->venues[std::size_t(publish::planVenueId(id))], dataset)
                      : wordsOfCarePlace(*all[std::size_t(id)]);
    };
    constexpr std::size_t kListed = 4;
    if (venues.size() == 1)
        return wordsOf(venues.front());
    QStringList names;
    for (std::size_t i = 0; i < std::min(kListed, venues.size()); ++i)
        names << wordsOf(venues[i]).name;
    if (venues.size() > kListed)
        names << QStringLiteral("…");
    const QString count =
        QCoreApplication::translate("app::TerritoryWords", "%n lieux", nullptr, static_cast<int>(venues.size()));
    return {count, names.join(QStringLiteral("<br>"))};
}

} // namespace app
