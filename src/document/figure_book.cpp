#include "document/figure_book.h"

#include "document/commune_figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::FigureBook)
};

/// The objects of an array of a file that ships, in their order.
QList<QJsonObject> objectsIn(const QString& file, const QString& array) {
    QFile resource(u":/data/"_s + file);
    const bool opened = resource.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // It ships inside the program.
    Q_UNUSED(opened);
    QList<QJsonObject> objects;
    for (const QJsonValue& value : QJsonDocument::fromJson(resource.readAll())[array].toArray())
        objects << value.toObject();
    return objects;
}

/// The one that has that figure; null = none.
const territory::Indicator* indicatorOf(const territory::IndicatorTable& table, const QString& figure,
                                        QString (*figureOf)(const QString&)) {
    const auto& indicators = table.indicators();
    const auto found = std::ranges::find(indicators, figure,
                                         [figureOf](const territory::Indicator& one) { return figureOf(one.key); });
    return found == indicators.end() ? nullptr : &*found;
}

QHash<QString, QJsonObject> byKey(const QList<QJsonObject>& objects, const QString& key) {
    QHash<QString, QJsonObject> keyed;
    for (const QJsonObject& object : objects)
        keyed.insert(object[key].toString(), object);
    return keyed;
}

} // namespace

FigureBook::FigureBook(QLocale::Language language) : m_english(language == QLocale::English) {
    const QList<QJsonObject> figures = objectsIn(u"figures.json"_s, u"figures"_s);
    for (const QJsonObject& figure : figures)
        m_keys << figure["key"_L1].toString();
    m_figures = byKey(figures, u"key"_s);
    m_indicators = byKey(objectsIn(u"indicators.json"_s, u"indicators"_s), u"key"_s);
    m_resources = byKey(objectsIn(u"datapackage.json"_s, u"resources"_s), u"name"_s);
}

QString FigureBook::text(const QJsonObject& described, const QString& key) const {
    // Texts are French; "en" holds those that differ in English.
    const QJsonObject english = m_english ? described["en"_L1].toObject() : QJsonObject();
    return (english.contains(key) ? english : described)[key].toString();
}

void FigureBook::cite(FigureAnswer& answer, const QString& resource) const {
    const QJsonObject described = m_resources.value(resource);
    const QJsonObject source = described["sources"_L1][0].toObject();
    const auto inEnglish = [&](const QString& key, const QString& french) {
        const QString english = described["en"_L1][key].toString();
        return m_english && !english.isEmpty() ? english : french;
    };
    answer.source = inEnglish(u"source"_s, source["title"_L1].toString());
    answer.vintage = inEnglish(u"vintage"_s, described["vintage"_L1].toString());
    answer.licence = inEnglish(u"licence"_s, described["licenses"_L1][0]["title"_L1].toString());
    answer.address = source["path"_L1].toString();
}

FigureAnswer FigureBook::computed(const QJsonObject& described) const {
    FigureAnswer answer{text(described, u"key"_s),     text(described, u"name"_s),    text(described, u"definition"_s),
                        text(described, u"unit"_s),    text(described, u"formula"_s), text(described, u"source"_s),
                        text(described, u"vintage"_s), text(described, u"licence"_s), {},
                        text(described, u"caution"_s), text(described, u"help"_s)};
    if (const QString resource = described["resource"_L1].toString(); !resource.isEmpty())
        cite(answer, resource);
    return answer;
}

FigureAnswer FigureBook::measured(const territory::Indicator& indicator) const {
    return answerOf(indicator, indicatorFigure(indicator.key), text(m_indicators.value(indicator.key), u"method"_s));
}

std::optional<FigureAnswer> FigureBook::ofCommune(const QString& figure, const Dataset& dataset) const {
    if (dataset.communeFigures) { // what the user opened counts before what ships
        if (const auto* own = indicatorOf(dataset.communeFigures->table, figure, &communeFigure))
            return answerOf(*own, figure, Words::tr("La valeur de chaque commune, telle que votre tableau la donne."));
    }
    const auto* shipped = dataset.indicators ? indicatorOf(*dataset.indicators, figure, &communeFigure) : nullptr;
    const QString method = shipped ? text(m_indicators.value(shipped->key), u"communeMethod"_s) : QString();
    return method.isEmpty() ? std::nullopt : std::optional(answerOf(*shipped, figure, method));
}

FigureAnswer FigureBook::answerOf(const territory::Indicator& indicator, const QString& figure,
                                  const QString& method) const {
    const QString unsaid = Words::tr("non indiqué");
    QStringList definition{indicator.criterion, method};
    definition.removeAll(QString());
    if (definition.isEmpty())
        definition << Words::tr("Une colonne d’un tableau que vous avez ouvert.");
    return {figure,
            indicator.label,
            definition.join(u"\n"_s),
            QStringList{indicator.unit, indicator.complement}.join(u' ').trimmed(),
            {},
            indicator.source.isEmpty() ? unsaid : indicator.source,
            indicator.vintage.isEmpty() ? unsaid : indicator.vintage,
            indicator.licence,
            indicator.url,
            indicator.proxyNote,
            indicator.isProxy() ? u"estimates#proxy"_s : u"map#sheet"_s};
}

std::optional<FigureAnswer> FigureBook::answer(const QString& figure, const Dataset& dataset,
                                               const MapState& state) const {
    if (const auto described = m_figures.constFind(figure); described != m_figures.cend()) {
        FigureAnswer answer = computed(*described);
        const territory::DecisionList* list = dataset.decisionList(state.decisionList);
        const bool isOwn = list && !dataset.decisionLists.empty() && list != dataset.decisionLists.front().get();
        if (isOwn && described->value("resource"_L1).toString().startsWith(u"red_zones"_s)) {
            answer.source = list->source.isEmpty() ? list->title : list->title + u" — "_s + list->source;
            answer.vintage =
                list->date.isValid() ? QLocale().toString(list->date, QLocale::LongFormat) : Words::tr("non indiqué");
            answer.licence.clear();
            answer.address.clear();
        }
        return answer;
    }
    const auto* found = dataset.indicators ? indicatorOf(*dataset.indicators, figure, &indicatorFigure) : nullptr;
    return found ? std::optional(measured(*found)) : ofCommune(figure, dataset);
}

} // namespace document
