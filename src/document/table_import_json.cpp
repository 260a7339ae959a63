#include "document/table_import_json.h"

#include "document/state_keys.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace document {

using namespace Qt::StringLiterals;
using territory::Indicator;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::TableImport)
};

constexpr int kMostLines = 1'000'000; ///< Of a sheet: 1,048,576 in XLSX.
constexpr double kMostFactor = 1e12;
constexpr int kMostDecimals = 12;

QString textOf(QChar character) {
    return character.isNull() ? QString() : QString(character);
}

QJsonObject jsonOf(const io::TableLayout& layout) {
    return {{u"sheet"_s, layout.sheet},       {u"headerRow"_s, layout.headerRow},
            {u"unitRows"_s, layout.unitRows}, {u"separator"_s, textOf(layout.separator)},
            {u"encoding"_s, layout.encoding}, {u"decimal"_s, textOf(layout.decimal)}};
}

QJsonObject jsonOf(const Indicator& indicator) {
    return {{u"key"_s, indicator.key},
            {u"label"_s, indicator.label},
            {u"criterion"_s, indicator.criterion},
            {u"unit"_s, indicator.unit},
            {u"complement"_s, indicator.complement},
            {u"direction"_s, wordOf(directionKeys(), indicator.direction)},
            {u"displayFactor"_s, indicator.displayFactor},
            {u"decimals"_s, indicator.decimals},
            {u"source"_s, indicator.source},
            {u"vintage"_s, indicator.vintage},
            {u"licence"_s, indicator.licence},
            {u"url"_s, indicator.url},
            {u"proxyNote"_s, indicator.proxyNote}};
}

QJsonObject jsonOf(const ImportedColumn& column) {
    return {{u"column"_s, column.column},
            {u"isCategory"_s, column.isCategory},
            {u"indicator"_s, jsonOf(column.indicator)},
            {u"weight"_s, QJsonObject{{u"kind"_s, wordOf(communeWeightKeys(), column.weight.kind)},
                                      {u"column"_s, column.weight.column}}}};
}

void readLayout(JsonFields& fields, io::TableLayout& layout) {
    fields.read(u"sheet"_s, layout.sheet);
    fields.read(u"headerRow"_s, layout.headerRow, -1, kMostLines);
    fields.read(u"unitRows"_s, layout.unitRows, -1, kMostLines);
    fields.read(u"separator"_s, layout.separator);
    fields.read(u"encoding"_s, layout.encoding);
    fields.read(u"decimal"_s, layout.decimal);
}

void readIndicator(JsonFields& fields, Indicator& indicator) {
    const std::pair<QString, QString*> texts[] = {{u"key"_s, &indicator.key},
                                                  {u"label"_s, &indicator.label},
                                                  {u"criterion"_s, &indicator.criterion},
                                                  {u"unit"_s, &indicator.unit},
                                                  {u"complement"_s, &indicator.complement},
                                                  {u"source"_s, &indicator.source},
                                                  {u"vintage"_s, &indicator.vintage},
                                                  {u"licence"_s, &indicator.licence},
                                                  {u"url"_s, &indicator.url},
                                                  {u"proxyNote"_s, &indicator.proxyNote}};
    for (const auto& [key, text] : texts) {
        fields.read(key, *text);
    }
    fields.read(u"direction"_s, directionKeys(), indicator.direction);
    fields.read(u"displayFactor"_s, indicator.displayFactor, -kMostFactor, kMostFactor);
    fields.read(u"decimals"_s, indicator.decimals, 0, kMostDecimals);
    if (indicator.key.isEmpty()) {
        fields.refuse(u"key"_s, Words::tr("la clé de l’indicateur manque"));
    }
}

void readWeight(JsonFields& fields, CommuneWeight& weight) {
    fields.read(u"kind"_s, communeWeightKeys(), weight.kind);
    fields.read(u"column"_s, weight.column);
    if (weight.kind == CommuneWeight::Kind::Column && weight.column.isEmpty()) {
        fields.refuse(u"column"_s, Words::tr("la colonne des poids manque"));
    }
}

ImportedColumn readColumn(JsonFields& fields) {
    ImportedColumn column;
    fields.read(u"column"_s, column.column);
    fields.read(u"isCategory"_s, column.isCategory);
    fields.readObject(u"indicator"_s, [&](JsonFields& inner) { readIndicator(inner, column.indicator); });
    fields.readObject(u"weight"_s, [&](JsonFields& inner) { readWeight(inner, column.weight); });
    if (column.column.isEmpty()) {
        fields.refuse(u"column"_s, Words::tr("le nom de la colonne manque"));
    }
    if (!fields.has(u"indicator"_s)) { // a recipe by hand may name no more than the column
        column.indicator.key = column.indicator.label = column.column;
    }
    return column;
}

} // namespace

QJsonObject jsonOf(const TableImport& import) {
    QJsonArray columns;
    for (const ImportedColumn& column : import.columns) {
        columns.append(jsonOf(column));
    }
    return {{u"path"_s, import.path},
            {u"layout"_s, jsonOf(import.layout)},
            {u"codeColumn"_s, import.codeColumn},
            {u"byCommune"_s, import.byCommune},
            {u"columns"_s, columns}};
}

void readTableImport(JsonFields& fields, TableImport& import) {
    fields.read(u"path"_s, import.path);
    fields.readObject(u"layout"_s, [&](JsonFields& inner) { readLayout(inner, import.layout); });
    fields.read(u"codeColumn"_s, import.codeColumn);
    fields.read(u"byCommune"_s, import.byCommune);
    fields.readObjects(u"columns"_s, [&](JsonFields& inner) { import.columns.push_back(readColumn(inner)); });
    if (import.path.isEmpty()) {
        fields.refuse(u"path"_s, Words::tr("le fichier à importer manque"));
    }
    if (import.codeColumn.isEmpty()) {
        fields.refuse(u"codeColumn"_s, Words::tr("la colonne des codes manque"));
    }
}

territory::Expected<TableImport> tableImportFrom(const QJsonObject& json) {
    JsonFields fields(json);
    TableImport import;
    readTableImport(fields, import);
    if (fields.problem()) {
        return tl::unexpected(*fields.problem());
    }
    return import;
}

} // namespace document
