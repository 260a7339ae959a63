#include "document/coverage_table.h"

#include "document/area_centres.h"
#include "io/csv_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::CoverageFigures;
using solidarity::CoverageLevel;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::CoverageTable)
};

/// A figure of the table, by its name in files.
struct Measure {
    QString name, description;
    double (*value)(const CoverageFigures&);
};

std::vector<Measure> measures() {
    return {
        {u"population"_s, Words::tr("population municipale"),
         [](const CoverageFigures& f) { return f.population < 0 ? std::nan("") : double(f.population); }},
        {u"lieux"_s, Words::tr("lieux du plan"), [](const CoverageFigures& f) { return double(f.venues); }},
        {u"lieux_ouverts"_s, Words::tr("lieux ouverts le dernier jour de la période"),
         [](const CoverageFigures& f) { return double(f.openVenues); }},
        {u"lieux_sans_medecin"_s, Words::tr("lieux ouverts sans aucune journée avec un médecin"),
         [](const CoverageFigures& f) { return double(f.openWithoutDoctor); }},
        {u"medecins"_s, Words::tr("médecins qui y ont une journée"),
         [](const CoverageFigures& f) { return double(f.doctors); }},
        {u"journees_par_mois"_s, Words::tr("journées prévues et tenues par mois, avec un médecin"),
         [](const CoverageFigures& f) { return f.daysAMonth; }},
        {u"consultations_pour_1000"_s, Words::tr("consultations par an pour 1 000 habitants : tenues, sinon proposées"),
         [](const CoverageFigures& f) { return f.consultationsPer1000; }},
        {u"part_10_min"_s, Words::tr("part de la population à moins de 10 minutes d’un lieu ouvert, estimation"),
         [](const CoverageFigures& f) { return f.within[0]; }},
        {u"part_20_min"_s, Words::tr("part de la population à moins de 20 minutes d’un lieu ouvert, estimation"),
         [](const CoverageFigures& f) { return f.within[1]; }},
        {u"part_30_min"_s, Words::tr("part de la population à moins de 30 minutes d’un lieu ouvert, estimation"),
         [](const CoverageFigures& f) { return f.within[2]; }},
        {u"part_sans_position"_s, Words::tr("part de la population dont la commune n’a pas de position connue"),
         [](const CoverageFigures& f) { return f.unlocatedShare; }},
    };
}

QJsonValue geometryOf(const Centre& centre) {
    if (!centre.isKnown())
        return QJsonValue::Null;
    const auto rounded = [](double degrees) { return std::round(degrees * 1e6) / 1e6; }; // a decimetre
    return QJsonObject{{u"type"_s, u"Point"_s},
                       {u"coordinates"_s, QJsonArray{rounded(centre.longitude()), rounded(centre.latitude())}}};
}

QJsonObject propertiesOf(const solidarity::CoverageLine& line, CoverageLevel level) {
    QJsonObject properties{{u"code"_s, line.code}, {u"nom"_s, line.name}};
    if (level == CoverageLevel::Territory)
        properties.insert(u"zone_rouge"_s, line.isZone);
    for (const Measure& measure : measures()) {
        const double value = measure.value(line.figures);
        properties.insert(measure.name, std::isnan(value) ? QJsonValue() : QJsonValue(value));
    }
    return properties;
}

} // namespace

QStringList PlainTable::names() const {
    QStringList names;
    for (const Column& column : columns)
        names << column.name;
    return names;
}

PlainTable coverageTable(const solidarity::Coverage& coverage, CoverageLevel level) {
    PlainTable table{{{u"code"_s, Words::tr("code de l’intercommunalité, du département ou de la région")},
                      {u"nom"_s, Words::tr("son nom")}},
                     {}};
    if (level == CoverageLevel::Territory)
        table.columns.push_back({u"zone_rouge"_s, Words::tr("1 = zone rouge établie, décision de l’État")});
    const std::vector<Measure> all = measures();
    for (const Measure& measure : all)
        table.columns.push_back({measure.name, measure.description});
    for (const solidarity::CoverageLine& line : linesOf(coverage, level)) {
        QStringList row{line.code, line.name};
        if (level == CoverageLevel::Territory)
            row << QString::number(int(line.isZone));
        for (const Measure& measure : all)
            row << io::numberCell(measure.value(line.figures));
        table.rows.push_back(row);
    }
    return table;
}

QByteArray coverageGeoJson(const solidarity::Coverage& coverage, CoverageLevel level,
                           const territory::Gazetteer& gazetteer) {
    const QHash<QString, Centre> centres = areaCentres(gazetteer, level);
    QJsonArray features;
    for (const solidarity::CoverageLine& line : linesOf(coverage, level)) {
        features.append(QJsonObject{{u"type"_s, u"Feature"_s},
                                    {u"geometry"_s, geometryOf(centres.value(line.code))},
                                    {u"properties"_s, propertiesOf(line, level)}});
    }
    QJsonObject columns;
    for (const PlainTable::Column& column : coverageTable(coverage, level).columns)
        columns.insert(column.name, column.description);
    return QJsonDocument(
               QJsonObject{{u"type"_s, u"FeatureCollection"_s}, {u"columns"_s, columns}, {u"features"_s, features}})
        .toJson(QJsonDocument::Compact);
}

PlainTable postTable(const std::vector<solidarity::Share>& shares) {
    PlainTable table{{{u"code"_s, Words::tr("code du département ou de l’intercommunalité")},
                      {u"nom"_s, Words::tr("son nom")},
                      {u"postes"_s, Words::tr("postes attribués")}},
                     {}};
    for (const solidarity::Share& share : shares)
        table.rows.push_back({share.code, share.name, QString::number(share.seats)});
    return table;
}

const std::vector<solidarity::CoverageLine>& linesOf(const solidarity::Coverage& coverage, CoverageLevel level) {
    switch (level) {
    case CoverageLevel::Territory:
        return coverage.territories;
    case CoverageLevel::Departement:
        return coverage.departements;
    case CoverageLevel::Region:
        return coverage.regions;
    }
    Q_UNREACHABLE();
}

} // namespace document
