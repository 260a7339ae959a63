#pragma once

#include "territory/problem.h"

#include <QJsonObject>
#include <QString>

namespace document {

/// The object in a JSON file of ours (a session, a scenario, a recipe: 16 MB at most). What the Problem says happened
/// reads on after a colon: « ce n’est pas du JSON (caractère 12). »
territory::Expected<QJsonObject> readJsonObject(const QString& path);

} // namespace document
