#include "io/column_names.h"

#include <QCoreApplication>

namespace io {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(io::ColumnNames)
};

} // namespace

QString foldedColumnName(const QString& name) {
    QString folded;
    for (const QChar character : name.normalized(QString::NormalizationForm_D))
        if (character.isLetterOrNumber())
            folded += character.toLower();
    return folded;
}

int findColumn(const QStringList& columns, const QStringList& names) {
    QStringList folded;
    for (const QString& column : columns)
        folded << foldedColumnName(column);
    for (const QString& name : names)
        if (const qsizetype index = folded.indexOf(foldedColumnName(name)); index >= 0)
            return static_cast<int>(index);
    return -1;
}

namespace column_names {

const QStringList& communeCode() {
    static const QStringList names{u"insee"_s,       u"code_insee"_s,    u"insee_com"_s, u"code_commune"_s,
                                   u"codecommune"_s, u"codecom"_s,       u"code_com"_s,  u"depcom"_s,
                                   u"com"_s,         u"commune_insee"_s, u"codgeo"_s};
    return names;
}

const QStringList& epciCode() {
    static const QStringList names{u"code_siren"_s, u"siren"_s,    u"siren_epci"_s, u"code_epci"_s, u"epci_siren"_s,
                                   u"epci_code"_s,  u"codeepci"_s, u"n_siren"_s,    u"id_epci"_s,   u"epci"_s};
    return names;
}

const QStringList& territoryCode() {
    // A layer that has a commune's code and its EPCI's is a layer of communes: the commune's code is what tells its
    // rows apart.
    static const QStringList names =
        QStringList{u"code_siren"_s, u"siren"_s} + communeCode() + epciCode() +
        QStringList{u"code"_s,     u"code_geo"_s, u"geocode"_s,   u"insee_dep"_s, u"code_dept"_s,
                    u"code_dep"_s, u"dep"_s,      u"insee_reg"_s, u"code_reg"_s,  u"reg"_s};
    return names;
}

const QStringList& name() {
    static const QStringList names{u"nom"_s,      u"libgeo"_s,      u"libepci"_s,      u"nom_epci"_s,
                                   u"lib_epci"_s, u"libelle"_s,     u"nom_com"_s,      u"nom_commune"_s,
                                   u"libcom"_s,   u"nom_dep"_s,     u"nom_officiel"_s, u"raison_sociale"_s,
                                   u"name"_s,     u"nom_complet"_s, u"nom_m"_s,        u"lib"_s};
    return names;
}

const QStringList& kind() {
    static const QStringList names{u"nature"_s, u"kind"_s, u"nature_epci"_s, u"nature_juridique"_s, u"type"_s};
    return names;
}

const QStringList& departement() {
    static const QStringList names{u"dep"_s,       u"departement"_s, u"code_departement"_s,
                                   u"code_dept"_s, u"code_dep"_s,    u"insee_dep"_s};
    return names;
}

const QStringList& region() {
    static const QStringList names{u"region"_s, u"code_region"_s, u"reg"_s, u"code_reg"_s, u"insee_reg"_s};
    return names;
}

const QStringList& longitude() {
    static const QStringList names{u"longitude"_s, u"lon"_s, u"long"_s, u"lng"_s, u"x_wgs84"_s, u"coord_x"_s};
    return names;
}

const QStringList& latitude() {
    static const QStringList names{u"latitude"_s, u"lat"_s, u"y_wgs84"_s, u"coord_y"_s};
    return names;
}

} // namespace column_names

territory::Expected<int> sirenColumn(const QStringList& columns, const QString& path) {
    const int column = findColumn(columns, column_names::epciCode() + QStringList{u"codgeo"_s, u"code"_s});
    if (column < 0)
        return tl::unexpected(territory::Problem{Text::tr("Aucune colonne ne donne le SIREN des intercommunalités."),
                                                 path, Text::tr("Nommez « siren » la colonne qui le contient.")});
    return column;
}

} // namespace io
