#include "publish/data_package.h"

#include "publish/presentation.h"
#include "territory/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <span>

namespace publish {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::DataFiles)
};

/// Only what there is to say.
void insertText(QJsonObject& json, const QString& key, const QString& text) {
    if (!text.isEmpty())
        json.insert(key, text);
}

/// As Data Packages name types.
std::span<const territory::Key<ShownColumn::Type>> typeKeys() {
    static constexpr territory::Key<ShownColumn::Type> keys[] = {{ShownColumn::Type::Text, u"string"},
                                                                 {ShownColumn::Type::Integer, u"integer"},
                                                                 {ShownColumn::Type::Number, u"number"}};
    return keys;
}

QJsonObject fieldOf(const ShownColumn& column) {
    QJsonObject field{
        {u"name"_s, column.name}, {u"type"_s, territory::wordOf(typeKeys(), column.type)}, {u"title"_s, column.title}};
    insertText(field, u"description"_s, column.description);
    insertText(field, u"unit"_s, column.unit);
    insertText(field, u"source"_s, column.source);
    insertText(field, u"vintage"_s, column.vintage);
    insertText(field, u"proxyNote"_s, column.proxyNote);
    if (column.fragileEnd)
        field.insert(u"fragileEnd"_s, territory::wordOf(territory::directionKeys(), *column.fragileEnd));
    if (column.role == ShownColumn::Role::Code)
        field.insert(u"constraints"_s, QJsonObject{{u"required"_s, true}, {u"unique"_s, true}});
    return field;
}

QJsonObject resourceOf(const PackagedFile& file, const QString& name, const QString& title, const QString& format,
                       const QString& mediaType) {
    const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    return {{u"name"_s, name},
            {u"path"_s, file.name},
            {u"title"_s, title},
            {u"format"_s, format},
            {u"mediatype"_s, mediaType},
            {u"encoding"_s, u"utf-8"_s},
            {u"bytes"_s, file.bytes.size()},
            {u"hash"_s, u"sha256:"_s + QString::fromLatin1(digest)}};
}

QJsonArray sourcesOf(const ShownTable& table) {
    QJsonArray sources;
    for (const ShownColumn& column : table.columns) {
        QJsonObject source{{u"title"_s, (column.source + u' ' + column.vintage).trimmed()}};
        insertText(source, u"path"_s, column.address);
        insertText(source, u"license"_s, column.licence);
        if (!column.source.isEmpty() && !sources.contains(source))
            sources.append(source);
    }
    return sources;
}

} // namespace

QJsonObject dataPackageOf(const Publication& publication, const ShownTable& table, const PackagedFile& csv,
                          const PackagedFile& geoJson, const QJsonObject& provenance) {
    const Wording wording = wordingFor(publication.state, *publication.dataset, *publication.results);
    QJsonArray fields;
    for (const ShownColumn& column : table.columns)
        fields.append(fieldOf(column));
    QJsonObject rows =
        resourceOf(csv, u"territoires"_s, Words::tr("Valeurs montrées par la carte"), u"csv"_s, u"text/csv"_s);
    rows.insert(u"profile"_s, u"tabular-data-resource"_s);
    rows.insert(
        u"schema"_s,
        QJsonObject{{u"fields"_s, fields}, {u"missingValues"_s, QJsonArray{QString()}}, {u"primaryKey"_s, u"siren"_s}});
    rows.insert(u"description"_s,
                Words::tr("Une ligne par territoire de la carte. Une cellule vide veut dire non disponible. Devant un "
                          "texte qu’un tableur prendrait pour une formule, une apostrophe."));
    QJsonObject outlines = resourceOf(geoJson, u"contours"_s, Words::tr("Les mêmes, avec leurs contours (WGS 84)"),
                                      u"geojson"_s, u"application/geo+json"_s);
    outlines.insert(u"description"_s, wording.boundaries);

    QJsonObject package{{u"profile"_s, u"data-package"_s},
                        {u"name"_s, u"carte-diagonale"_s},
                        {u"title"_s, wording.title},
                        {u"description"_s, wording.subtitle},
                        {u"created"_s, publication.date.toString(Qt::ISODate)},
                        {u"method"_s, wording.method},
                        {u"completeness"_s, wording.completeness},
                        {u"sources"_s, sourcesOf(table)},
                        {u"resources"_s, QJsonArray{rows, outlines}}};
    if (!provenance.isEmpty())
        package.insert(u"provenance"_s, provenance);
    return package;
}

} // namespace publish
