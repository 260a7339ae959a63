#include "document/scenario.h"

#include "document/index_settings_json.h"
#include "document/json_file.h"
#include "document/named_file.h"
#include "document/whole_file.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace document {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Scenario)
};

constexpr int kVersion = 1;

Problem unreadable(const QString& path, const QString& why) {
    return {Words::tr("Ce scénario est illisible : %1").arg(why), path,
            Words::tr("Choisissez un scénario enregistré par Diagonale ; rien n’a été changé.")};
}

} // namespace

QJsonObject Scenario::toJson() const {
    return {{u"version"_s, kVersion},
            {u"name"_s, name},
            {u"index"_s, jsonOf(index)},
            {u"adjustments"_s, adjustmentsJson(adjustments)}};
}

Expected<Scenario> Scenario::fromJson(const QJsonObject& json) {
    JsonFields fields(json);
    Scenario scenario;
    int version = kVersion;
    fields.read(u"version"_s, version, 1, kVersion);
    fields.read(u"name"_s, scenario.name);
    if (!fields.has(u"index"_s)) {
        fields.refuse(u"index"_s, Words::tr("les réglages du score manquent"));
    }
    fields.readObject(u"index"_s, [&](JsonFields& inner) { readIndexSettings(inner, scenario.index); });
    fields.readObjects(u"adjustments"_s, [&](JsonFields& item) { readAdjustment(item, scenario.adjustments); });
    if (fields.problem()) {
        return tl::unexpected(*fields.problem());
    }
    return scenario;
}

Expected<Scenario> readScenario(const QString& path) {
    const auto json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(unreadable(path, json.error().what));
    }
    auto scenario = Scenario::fromJson(*json);
    if (!scenario) {
        return tl::unexpected(unreadable(path, scenario.error().what));
    }
    return scenario;
}

Expected<void> writeScenario(const QString& path, const Scenario& scenario) {
    return writeWhole(path, QJsonDocument(scenario.toJson()).toJson());
}

QString scenarioFolder() {
    return configurationFolder(u"scenarios"_s);
}

std::vector<Scenario> savedScenarios(const QString& folder) {
    return readNamedFiles(folder, readScenario);
}

Expected<void> saveScenario(const QString& folder, const Scenario& scenario) {
    return writeScenario(namedFile(folder, scenario.name), scenario);
}

Expected<void> removeScenario(const QString& folder, const QString& name) {
    return removeNamedFile(folder, name);
}

} // namespace document
