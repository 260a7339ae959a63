#include "io/table_limits.h"

#include <QCoreApplication>
#include <QLocale>

namespace io {

using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableLimits)
};

QString keepTheUsefulPart() {
    return Text::tr("Enregistrez-en la partie utile dans un fichier plus petit.");
}

} // namespace

Problem tooManyColumns(int columns, const QString& table) {
    return {Text::tr("Ce tableau a %L1 colonnes, plus que les %L2 admises.").arg(columns).arg(limits::kMaxColumns),
            table, keepTheUsefulPart()};
}

Problem tooManyCells(qint64 rows, int columns, const QString& table) {
    return {Text::tr("Ce tableau a %L1 lignes de %L2 colonnes : c’est trop pour la mémoire.").arg(rows).arg(columns),
            table, keepTheUsefulPart()};
}

Problem tooLargeTable(qint64 limit, const QString& table) {
    return {Text::tr("Ce fichier pèse plus que les %1 admis.").arg(QLocale().formattedDataSize(limit)), table,
            keepTheUsefulPart()};
}

} // namespace io
