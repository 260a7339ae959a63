#include "publish/provenance.h"

#include "document/project_sources.h"
#include "publish/build_id.h"
#include "publish/input_files.h"
#include "publish/method_words.h"
#include "publish/presentation.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace publish {

using document::MapState;
using document::Theme;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFormatVersion = 1;

/// The state without what is nobody else's business: who adjusted, where the reader lives, what they had chosen.
MapState impersonal(MapState state) {
    for (territory::Adjustment& adjustment : state.adjustments) {
        adjustment.author.clear();
    }
    state.homeDepartement.clear();
    state.comparedWith.clear();
    state.brushed.clear();
    return state;
}

MapState withoutFolders(const MapState& state, const QHash<QString, QString>& names) {
    MapState named = withFilesRenamed(state, [&](const QString& path) { return names.value(path); });
    if (named.decisionList.contains(u'/') &&
        !document::isCarried(named.decisionList)) { // a file that is no longer open
        named.decisionList.clear();
    }
    return named;
}

std::vector<InputFile> digestsOf(const QStringList& paths, const QHash<QString, QString>& names,
                                 const std::stop_token& stop) {
    std::vector<InputFile> inputs;
    for (const QString& path : paths) {
        inputs.push_back(digestOf(path, names.value(path), stop));
    }
    return inputs;
}

QStringList carriedNames(const MapState& state) {
    QStringList names = state.boundaryFiles + state.decisionFiles + state.venueFiles;
    names << state.departementFile << state.indicatorFile;
    for (const document::TableImport& import : state.imports) {
        names << import.path;
    }
    names.removeIf([](const QString& name) { return !document::isCarried(name); });
    return names;
}

QJsonArray indicatorsJson(const Publication& publication) {
    QJsonArray array;
    for (const territory::Indicator* indicator : indicatorsInUse(publication.state, *publication.dataset)) {
        array.append(QJsonObject{{u"key"_s, indicator->key},
                                 {u"label"_s, indicator->label},
                                 {u"source"_s, indicator->source},
                                 {u"vintage"_s, indicator->vintage},
                                 {u"proxy"_s, indicator->isProxy()},
                                 {u"weight"_s, publication.state.index.weightOf(indicator->key)}});
    }
    return array;
}

QJsonObject wordsJson(const Publication& publication) {
    const Wording wording = wordingFor(publication.state, *publication.dataset, *publication.results);
    return {{u"method"_s, wording.method},
            {u"sources"_s, wording.sources},
            {u"boundaries"_s, wording.boundaries},
            {u"decisionSource"_s, wording.decisionSource},
            {u"completeness"_s, wording.completeness}};
}

template <class Numbers> QJsonArray numbersJson(const Numbers& numbers) {
    QJsonArray array;
    for (const auto number : numbers) {
        array.append(number);
    }
    return array;
}

QJsonObject classesJson(const document::ThemeColumn& theme) {
    return {{u"breaks"_s, numbersJson(theme.bounds)},
            {u"categories"_s, QJsonArray::fromStringList(theme.categories)},
            {u"counts"_s, numbersJson(theme.counts)},
            {u"missing"_s, theme.missing},
            {u"unit"_s, theme.unit}};
}

QJsonObject decisionJson(const Publication& publication) {
    const document::Completeness& completeness = publication.results->completeness;
    QJsonObject json{{u"established"_s, completeness.established},
                     {u"probable"_s, completeness.probable},
                     {u"announced"_s, completeness.announced},
                     {u"byHand"_s, qint64(publication.state.decisionOverrides.size())}};
    if (const territory::DecisionList* list = publication.dataset->decisionList(publication.state.decisionList)) {
        const QFileInfo file(list->source);
        json.insert(u"list"_s, list->title);
        json.insert(u"date"_s, list->date.toString(Qt::ISODate));
        json.insert(u"source"_s, file.isAbsolute() ? file.fileName() : list->source);
    }
    return json;
}

QJsonObject drawsJson(const MapState& state) {
    return {{u"draws"_s, state.robustness.draws},
            {u"spread"_s, state.robustness.spread},
            {u"seed"_s, QString::number(qulonglong(state.robustness.seed))}};
}

/// A digest of what the map shows of the plan (venues, and what covers whom), never of who consults there.
QJsonObject planJson(const Publication& publication) {
    QByteArray shown;
    QDataStream stream(&shown, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const solidarity::Venue& venue : publication.plan->venues) {
        stream << venue.name << venue.insee << venue.longitude << venue.latitude << int(venue.status);
    }
    if (publication.state.theme == Theme::Coverage) {
        for (const double value : publication.results->theme.values) {
            stream << value;
        }
    }
    return {{u"venues"_s, qint64(publication.plan->venues.size())},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(shown, QCryptographicHash::Sha256).toHex())}};
}

bool showsPlan(const Publication& publication) {
    return publication.plan && (publication.state.theme == Theme::Coverage ||
                                (publication.state.showPlanVenues && !publication.plan->venues.isEmpty()));
}

QJsonObject altTextJson(const MapState& state) {
    QJsonObject json;
    for (const QString& language : {u"fr"_s, u"en"_s}) {
        json.insert(language, state.layout.altText.contains(language) ? u"own"_s : u"made"_s);
    }
    return json;
}

} // namespace

QString presentLanguage() {
    return QLocale().language() == QLocale::English ? u"en"_s : u"fr"_s;
}

QJsonObject provenanceOf(const Publication& publication, std::stop_token stop) {
    const QStringList paths = inputPaths(publication.state), shipped = shippedFiles(publication.state);
    const QHash<QString, QString> names = namesWithoutFolders(paths);
    QJsonObject json{
        {u"format"_s, u"diagonale-provenance"_s},
        {u"formatVersion"_s, kFormatVersion},
        {u"program"_s,
         QJsonObject{{u"name"_s, u"Diagonale"_s}, {u"version"_s, u"" DIAGONALE_VERSION ""_s}, {u"build"_s, buildId()}}},
        {u"date"_s, publication.date.toString(Qt::ISODate)},
        {u"language"_s, presentLanguage()},
        {u"state"_s, withoutFolders(impersonal(publication.state), names).toJson()},
        {u"inputs"_s, jsonOf(digestsOf(paths, names, stop))},
        {u"shipped"_s, jsonOf(digestsOf(shipped, namesWithoutFolders(shipped), stop))},
        {u"carried"_s, QJsonArray::fromStringList(carriedNames(publication.state))},
        {u"indicators"_s, indicatorsJson(publication)},
        {u"words"_s, wordsJson(publication)},
        {u"classes"_s, classesJson(publication.results->theme)},
        {u"decision"_s, decisionJson(publication)},
        {u"altText"_s, altTextJson(publication.state)}};
    if (publication.state.theme == Theme::Robustness) {
        json.insert(u"draws"_s, drawsJson(publication.state));
    }
    if (showsPlan(publication)) {
        json.insert(u"plan"_s, planJson(publication));
    }
    return json;
}

} // namespace publish
