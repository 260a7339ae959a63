#include "io/cell_values.h"
#include "io/column_names.h"
#include "io/readers.h"
#include "io/table.h"

#include "territory/siren.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <cmath>

namespace io {

using namespace Qt::StringLiterals;
using territory::DecisionList;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionReader)
};

QString cellOr(const Table& table, const QStringList& row, const QStringList& names) {
    const int column = table.column(names);
    return column < 0 ? QString() : row[column];
}

Expected<territory::Coverage> readCoverage(const QString& path) {
    const auto table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    if (table->column({u"niveau"_s}) < 0 || table->column({u"code"_s}) < 0 || table->column({u"complet"_s}) < 0)
        return tl::unexpected(Problem{Text::tr("Ce tableau ne dit pas où la liste est complète."), path,
                                      Text::tr("Il lui faut des colonnes « niveau », « code » et « complet ».")});
    territory::Coverage coverage;
    for (const QStringList& row : table->rows) {
        const double announced = numberOrNaN(cellOr(*table, row, {u"total_annonce"_s}));
        const double verified = numberOrNaN(cellOr(*table, row, {u"verifiees"_s}));
        coverage.areas.push_back(
            {foldedColumnName(cellOr(*table, row, {u"niveau"_s})), cellOr(*table, row, {u"code"_s}),
             cellOr(*table, row, {u"nom"_s}), std::isnan(announced) ? -1 : static_cast<int>(announced),
             std::isnan(verified) ? 0 : static_cast<int>(verified),
             foldedColumnName(cellOr(*table, row, {u"complet"_s})) == "oui"_L1, cellOr(*table, row, {u"note"_s})});
    }
    return coverage;
}

territory::Decision decisionFrom(const Table& table, const QStringList& row) {
    const QString confidence = foldedColumnName(cellOr(table, row, {u"confidence"_s, u"confiance"_s, u"certitude"_s}));
    const bool sure =
        confidence.isEmpty() || confidence == "high"_L1 || confidence == "sure"_L1 || confidence == "haute"_L1;
    return {territory::DecisionStatus::Retained, sure ? territory::Certainty::Sure : territory::Certainty::Probable,
            cellOr(table, row, {u"source"_s}), cellOr(table, row, {u"note"_s})};
}

// The day of a decision stands in the name of its file, as in the shipped one.
QDate dateInName(const QString& path) {
    static const QRegularExpression isoDate(u"\\d{4}-\\d{2}-\\d{2}"_s);
    return QDate::fromString(isoDate.match(QFileInfo(path).fileName()).captured(), Qt::ISODate);
}

void describe(DecisionList& list, const QString& path) {
    const QString name = QFileInfo(path).completeBaseName();
    list.date = dateInName(path);
    list.id = path.startsWith(u':') && list.date.isValid() ? u"officielle-"_s + list.date.toString(Qt::ISODate) : name;
    const QString day = list.date.isValid() ? QLocale().toString(list.date, Text::tr("d MMMM yyyy")) : QString();
    if (day.isEmpty())
        list.title = name;
    else
        list.title = list.isComplete() ? Text::tr("Zones rouges du %1").arg(day)
                                       : Text::tr("Zones rouges du %1 (partielle)").arg(day);
    list.source = path.startsWith(u':') ? Text::tr("Agences régionales de santé et presse, ligne par ligne")
                                        : QFileInfo(path).fileName();
}

} // namespace

Expected<DecisionList> readDecisionList(const QString& path, const QString& coveragePath) {
    const auto table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    const auto codeColumn = sirenColumn(table->columns, path);
    if (!codeColumn)
        return tl::unexpected(codeColumn.error());
    DecisionList list;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        const QStringList& cells = table->rows[row];
        const auto siren = territory::Siren::fromString(cells[*codeColumn]);
        if (!siren)
            return tl::unexpected(
                Problem{Text::tr("La ligne %1 ne porte pas de numéro SIREN (« %2 »).")
                            .arg(table->lineOf(row))
                            .arg(cells[*codeColumn]),
                        path, Text::tr("Corrigez-la, ou collez la liste pour confirmer les noms un à un.")});
        if (!list.decisions.contains(siren->toString()))
            list.decisions.insert(siren->toString(), decisionFrom(*table, cells));
    }
    if (!coveragePath.isEmpty()) {
        auto coverage = readCoverage(coveragePath);
        if (!coverage)
            return tl::unexpected(coverage.error());
        list.coverage = std::move(*coverage);
    }
    describe(list, path);
    return list;
}

} // namespace io
