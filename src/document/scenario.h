#pragma once

#include "document/index_settings.h"
#include "fragility/robustness.h"
#include "territory/adjustment.h"
#include "territory/problem.h"

#include <QJsonObject>
#include <vector>

namespace document {

/// A named way of computing the selection, to be kept, shared and compared.
struct Scenario {
    QString name;
    IndexSettings index;
    std::vector<territory::Adjustment> adjustments;

    QJsonObject toJson() const;
    static territory::Expected<Scenario> fromJson(const QJsonObject& json);
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Whole or not at all, like sessions; errors name the file and the key.
territory::Expected<Scenario> readScenario(const QString& path);
territory::Expected<void> writeScenario(const QString& path, const Scenario& scenario);

/// Presets are scenarios saved by name in the program's configuration folder, one file each; sorted by name. Files
/// there that can't be read are left out, and left alone.
QString scenarioFolder();
std::vector<Scenario> savedScenarios(const QString& folder);
/// Replaces the one of the same name.
territory::Expected<void> saveScenario(const QString& folder, const Scenario& scenario);
territory::Expected<void> removeScenario(const QString& folder, const QString& name);

} // namespace document
