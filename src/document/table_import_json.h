#pragma once

#include "document/json_fields.h"
#include "document/table_import.h"

#include <QJsonObject>

namespace document {

/// Every field, keys as the members are named.
QJsonObject jsonOf(const TableImport& import);
/// Absent keys are as in a new TableImport; file, code column, and each column's name and key must be there.
void readTableImport(JsonFields& fields, TableImport& import);
/// A recipe on its own, as `--import` takes it.
territory::Expected<TableImport> tableImportFrom(const QJsonObject& json);

} // namespace document
