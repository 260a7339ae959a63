#include "io/cell_values.h"
#include "io/column_names.h"
#include "io/indicator_labels.h"
#include "io/readers.h"
#include "io/resource_rows.h"
#include "io/table.h"
#include "io/tally.h"
#include "io/vector_dataset.h"

#include "territory/siren.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <limits>

namespace io {

using namespace Qt::StringLiterals;
using territory::Diagnosis;
using territory::Expected;
using territory::Indicator;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorReader)
};

constexpr qint64 kMaxDescriptionBytes = 4LL << 20;

Indicator indicatorFrom(const QJsonObject& described, QLocale::Language language) {
    // Texts are French; "en" holds those that differ in English.
    const QJsonObject english = language == QLocale::English ? described["en"_L1].toObject() : QJsonObject();
    const auto text = [&](QLatin1StringView key) {
        return english.contains(key) ? english[key].toString() : described[key].toString();
    };
    return {text("key"_L1),
            text("label"_L1),
            text("criterion"_L1),
            text("unit"_L1),
            text("complement"_L1),
            text("direction"_L1) == "low"_L1 ? territory::Direction::LowIsFragile : territory::Direction::HighIsFragile,
            described["displayFactor"_L1].toDouble(1),
            described["decimals"_L1].toInt(),
            text("source"_L1),
            text("vintage"_L1),
            text("licence"_L1),
            text("url"_L1),
            text("proxyNote"_L1)};
}

/// What resources/indicators.json describes, by folded key.
Expected<QHash<QString, Indicator>> readDescriptions(QLocale::Language language = QLocale().language()) {
    const QString path = u":/data/indicators.json"_s;
    const auto bytes = readWhole(path, kMaxDescriptionBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QHash<QString, Indicator> described;
    for (const QJsonValue& value : QJsonDocument::fromJson(*bytes)["indicators"_L1].toArray()) {
        const Indicator indicator = indicatorFrom(value.toObject(), language);
        described.insert(foldedColumnName(indicator.key), indicator);
    }
    if (described.isEmpty())
        return tl::unexpected(Problem{Text::tr("La description des indicateurs est illisible."), path,
                                      Text::tr("Réinstallez Diagonale.")});
    return described;
}

// Columns that describe a territory rather than measure it.
bool describesTerritory(const QString& column) {
    static const QStringList populations{
        u"population"_s, u"population_municipale"_s, u"population_totale"_s, u"pop"_s, u"pmun"_s, u"ptot"_s,
        u"annee"_s};
    for (const QStringList* names : {&column_names::territoryCode(), &column_names::name(), &column_names::kind(),
                                     &column_names::departement(), &column_names::region(), &populations})
        if (findColumn({column}, *names) == 0)
            return true;
    return false;
}

bool isMostlyNumeric(const Table& table, int column) {
    int numbers = 0, others = 0;
    for (const QStringList& row : table.rows)
        switch (parseNumber(row[column]).kind) {
        case CellNumber::Kind::Number:
            ++numbers;
            break;
        case CellNumber::Kind::Invalid:
            ++others;
            break;
        case CellNumber::Kind::Missing:
            break;
        }
    return numbers > others;
}

Indicator undescribed(const QString& column) {
    Indicator indicator;
    indicator.key = column;
    indicator.label = column;
    indicator.decimals = 2;
    return indicator;
}

/// Rows of the table that carry a SIREN, and those codes.
struct CodedRows {
    QStringList codes;
    std::vector<std::size_t> rows;
};

CodedRows codedRows(const Table& table, int codeColumn, Diagnosis& diagnosis, const QString& file) {
    CodedRows coded;
    Tally unmatched, duplicates;
    QSet<QString> seen;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const QString& cell = table.rows[row][codeColumn];
        const auto siren = territory::Siren::fromString(cell);
        if (!siren) {
            unmatched.note(Text::tr("ligne %1 : « %2 »").arg(table.lineOf(row)).arg(cell));
            continue;
        }
        const QString code = siren->toString();
        if (seen.contains(code)) {
            duplicates.note(Text::tr("ligne %1 : %2").arg(table.lineOf(row)).arg(code));
            continue;
        }
        seen.insert(code);
        coded.codes << code;
        coded.rows.push_back(row);
    }
    if (unmatched.count() > 0)
        diagnosis.add(
            {Diagnosis::Cause::UnmatchedRow, Diagnosis::Severity::Warning, file, unmatched.count(),
             Text::tr("%Ln lignes sans numéro SIREN d’intercommunalité, laissées de côté.", nullptr, unmatched.count()),
             Text::tr("Le SIREN d’une intercommunalité a neuf chiffres."), unmatched.samples()});
    if (duplicates.count() > 0)
        diagnosis.add({Diagnosis::Cause::DuplicateCode,
                       Diagnosis::Severity::Warning,
                       file,
                       duplicates.count(),
                       Text::tr("%Ln lignes répètent une intercommunalité déjà lue ; la première compte.", nullptr,
                                duplicates.count()),
                       {},
                       duplicates.samples()});
    return coded;
}

std::vector<double> valuesOf(const Table& table, int column, const CodedRows& coded, Tally& missing, Tally& bad) {
    std::vector<double> values;
    values.reserve(coded.rows.size());
    for (std::size_t index = 0; index < coded.rows.size(); ++index) {
        const QString& cell = table.rows[coded.rows[index]][column];
        const CellNumber number = parseNumber(cell);
        const QString& code = coded.codes[static_cast<qsizetype>(index)];
        if (number.kind == CellNumber::Kind::Missing)
            missing.note(Text::tr("%1, %2").arg(code, table.columns[column]));
        else if (number.kind == CellNumber::Kind::Invalid)
            bad.note(Text::tr("%1, %2 : « %3 »").arg(code, table.columns[column], cell));
        values.push_back(number.value);
    }
    return values;
}

void report(const Tally& missing, const Tally& bad, Diagnosis& diagnosis, const QString& file) {
    if (missing.count() > 0)
        diagnosis.add({Diagnosis::Cause::MissingValue,
                       Diagnosis::Severity::Notice,
                       file,
                       missing.count(),
                       Text::tr("%Ln valeurs non disponibles.", nullptr, missing.count()),
                       {},
                       missing.samples()});
    if (bad.count() > 0)
        diagnosis.add(
            {Diagnosis::Cause::BadValue, Diagnosis::Severity::Warning, file, bad.count(),
             Text::tr("%Ln cellules ne sont pas des nombres ; elles valent « non disponible ».", nullptr, bad.count()),
             Text::tr("Écrivez les nombres avec une virgule ou un point, sans unité."), bad.samples()});
}

} // namespace

QHash<QString, QString> indicatorLabels(QLocale::Language language) {
    QHash<QString, QString> labels;
    if (const auto described = readDescriptions(language)) {
        for (const Indicator& indicator : *described)
            labels.insert(indicator.key, indicator.label);
    }
    return labels;
}

Expected<IndicatorReading> readIndicators(const QString& path) {
    const auto described = readDescriptions();
    if (!described)
        return tl::unexpected(described.error());
    const auto table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    const auto codeColumn = sirenColumn(table->columns, path);
    if (!codeColumn)
        return tl::unexpected(codeColumn.error());

    IndicatorReading reading;
    const QString file = QFileInfo(path).fileName();
    const CodedRows coded = codedRows(*table, *codeColumn, reading.diagnosis, file);
    std::vector<Indicator> indicators;
    std::vector<std::vector<double>> columns;
    Tally missing, bad;
    for (int column = 0; column < table->columns.size(); ++column) {
        const auto known = described->constFind(foldedColumnName(table->columns[column]));
        const bool isKnown = known != described->cend();
        if (!isKnown && (describesTerritory(table->columns[column]) || !isMostlyNumeric(*table, column)))
            continue;
        indicators.push_back(isKnown ? *known : undescribed(table->columns[column]));
        columns.push_back(valuesOf(*table, column, coded, missing, bad));
    }
    if (coded.codes.isEmpty() || indicators.empty())
        return tl::unexpected(
            Problem{coded.codes.isEmpty() ? Text::tr("Aucune ligne ne porte de numéro SIREN d’intercommunalité.")
                                          : Text::tr("Aucune colonne ne contient de nombres."),
                    path, Text::tr("Il faut une ligne par intercommunalité et une colonne par indicateur.")});
    report(missing, bad, reading.diagnosis, file);
    reading.table = territory::IndicatorTable(coded.codes, std::move(indicators), std::move(columns));
    return reading;
}

Expected<territory::IndicatorTable> readCommuneIndicators() {
    const QString path = u":/data/communes_indicators.csv"_s;
    const QStringList keys{u"temps_urgences_min"_s, u"part_75_plus"_s};
    const auto described = readDescriptions();
    if (!described)
        return tl::unexpected(described.error());
    QStringList codes;
    std::vector<std::vector<double>> columns(std::size_t(keys.size()));
    const auto read = forEachRow(path, QStringList{u"insee"_s} + keys, [&](const ResourceRow& row) {
        codes << row.text(0);
        for (std::size_t column = 0; column < columns.size(); ++column)
            columns[column].push_back(row.number(column + 1));
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Indicator> indicators;
    for (const QString& key : keys)
        indicators.push_back(described->value(foldedColumnName(key)));
    return territory::IndicatorTable(std::move(codes), std::move(indicators), std::move(columns));
}

} // namespace io
