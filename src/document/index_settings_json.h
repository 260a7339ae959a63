#pragma once

#include "document/index_settings.h"
#include "document/json_fields.h"
#include "territory/adjustment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace document {

/// Every field; criteria that are as by default are left out.
QJsonObject jsonOf(const IndexSettings& settings);
/// Absent keys keep what `settings` holds; values out of range are refused by name.
void readIndexSettings(JsonFields& fields, IndexSettings& settings);

QJsonArray adjustmentsJson(const std::vector<territory::Adjustment>& adjustments);
/// Appends one.
void readAdjustment(JsonFields& fields, std::vector<territory::Adjustment>& adjustments);

} // namespace document
