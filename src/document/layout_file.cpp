#include "document/layout_file.h"

#include "document/json_file.h"
#include "document/layout_json.h"
#include "document/named_file.h"
#include "document/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::LayoutFile)
};

constexpr int kVersion = 1;

Problem unreadable(const QString& path, const QString& why) {
    return {Words::tr("Cette mise en page est illisible : %1").arg(why), path,
            Words::tr("Choisissez une mise en page enregistrée par Diagonale ; rien n’a été changé.")};
}

} // namespace

Expected<NamedLayout> readLayoutFile(const QString& path) {
    const auto json = readJsonObject(path);
    if (!json) {
        return tl::unexpected(unreadable(path, json.error().what));
    }
    JsonFields fields(*json);
    NamedLayout saved;
    int version = kVersion;
    fields.read(u"version"_s, version, 1, kVersion);
    fields.read(u"name"_s, saved.name);
    if (!fields.has(u"layout"_s)) {
        fields.refuse(u"layout"_s, Words::tr("la mise en page manque"));
    }
    fields.readObject(u"layout"_s, [&](JsonFields& inner) { readLayout(inner, saved.layout); });
    if (fields.problem()) {
        return tl::unexpected(unreadable(path, fields.problem()->what));
    }
    return saved;
}

Expected<void> writeLayout(const QString& path, const NamedLayout& saved) {
    const QJsonObject json{{u"version"_s, kVersion}, {u"name"_s, saved.name}, {u"layout"_s, saved.layout.toJson()}};
    return writeWhole(path, QJsonDocument(json).toJson());
}

QString layoutFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"layouts"_s);
}

std::vector<NamedLayout> savedLayouts(const QString& folder) {
    std::vector<NamedLayout> layouts;
    for (const QString& file : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        if (auto saved = readLayoutFile(QDir(folder).filePath(file))) {
            layouts.push_back(std::move(*saved));
        }
    }
    std::ranges::sort(layouts, [](const NamedLayout& a, const NamedLayout& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return layouts;
}

Expected<void> saveLayout(const QString& folder, const NamedLayout& saved) {
    return writeLayout(namedFile(folder, saved.name), saved);
}

Expected<void> removeLayout(const QString& folder, const QString& name) {
    QFile file(namedFile(folder, name));
    if (file.exists() && !file.remove()) {
        return tl::unexpected(
            Problem{Words::tr("Cette mise en page n’a pas pu être supprimée : %1.").arg(file.errorString()),
                    file.fileName(), Words::tr("Vérifiez le droit d’écrire dans ce dossier.")});
    }
    return {};
}

} // namespace document
