#pragma once

#include "territory/problem.h"

#include <QString>
#include <QStringList>

namespace io {

/// A column's name without case, accents, spaces and underscores: "Code_Siren" and "CODE SIREN" are the same.
QString foldedColumnName(const QString& name);

/// Index in `columns` of the first of `names` that stands there, or -1. The order of `names` is the preference.
int findColumn(const QStringList& columns, const QStringList& names);

/// Names under which the official deliveries and common tables give these, best first.
namespace column_names {
const QStringList& territoryCode(); ///< SIREN of an EPCI, else a commune's, a département's code.
const QStringList& communeCode();   ///< INSEE code of a commune.
const QStringList& epciCode();      ///< Only what says EPCI or SIREN.
const QStringList& name();
const QStringList& kind();
const QStringList& departement();
const QStringList& region();
const QStringList& longitude();
const QStringList& latitude();
} // namespace column_names

/// The column that gives the SIREN of an intercommunalité in a table of them (also « code » or « codgeo », where
/// nothing better stands), or a Problem about `path`.
territory::Expected<int> sirenColumn(const QStringList& columns, const QString& path);

} // namespace io
