#include "document/session.h"

#include "document/json_fields.h"
#include "document/json_file.h"
#include "document/project_sources.h"
#include "document/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

namespace document {

using namespace Qt::StringLiterals;

namespace {

using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::Session)
};

Problem unreadable(const QString& path, const QString& why) {
    return {Words::tr("La session précédente n’a pas pu être reprise : %1").arg(why), path,
            Words::tr("Diagonale repart de la carte livrée ; rouvrez vos fichiers.")};
}

void putFirst(const QStringList& files, QStringList& recent) {
    for (const QString& file : files) {
        recent.removeAll(file);
    }
    recent = (files + recent).mid(0, Session::kMostRecent);
}

QString configurationFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

} // namespace

void Session::remember(const QStringList& files) {
    putFirst(files, recentFiles);
}

void Session::rememberProject(const QString& path) {
    putFirst({path}, recentProjects);
}

QString sessionPath() {
    return QDir(configurationFolder()).filePath(u"session.json"_s);
}

QString decisionListFolder() {
    return QDir(configurationFolder()).filePath(u"listes"_s);
}

territory::Expected<Session> readSession(const QString& path) {
    if (!QFile::exists(path)) {
        return Session();
    }
    const auto json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(unreadable(path, json.error().what));
    }
    JsonFields fields(*json);
    Session session;
    fields.read(u"recentFiles"_s, session.recentFiles);
    fields.read(u"project"_s, session.project);
    fields.read(u"recentProjects"_s, session.recentProjects);
    const auto state = MapState::fromJson(json->value(u"state"_s).toObject());
    if (fields.problem() || !state) {
        return tl::unexpected(unreadable(path, fields.problem() ? fields.problem()->what : state.error().what));
    }
    session.state = *state;
    return session;
}

territory::Expected<void> writeSession(const QString& path, const Session& session) {
    const QJsonObject object{{u"state"_s, withoutCarriedSources(session.state).toJson()},
                             {u"recentFiles"_s, QJsonArray::fromStringList(session.recentFiles)},
                             {u"project"_s, session.project},
                             {u"recentProjects"_s, QJsonArray::fromStringList(session.recentProjects)}};
    return writeWhole(path, QJsonDocument(object).toJson());
}

} // namespace document
