#include "document/layout_file.h"

#include "document/json_file.h"
#include "document/layout_json.h"
#include "document/named_file.h"
#include "document/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

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
    if (!json->contains(u"layout"_s)) { // The layout itself, as a batch of exports has it.
        return Layout::fromJson(*json)
            .map([&](const Layout& layout) {
                return NamedLayout{QFileInfo(path).completeBaseName(), layout};
            })
            .map_error([&](const Problem& problem) { return unreadable(path, problem.what); });
    }
    JsonFields fields(*json);
    NamedLayout saved;
    int version = kVersion;
    fields.read(u"version"_s, version, 1, kVersion);
    fields.read(u"name"_s, saved.name);
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
    return configurationFolder(u"layouts"_s);
}

std::vector<NamedLayout> savedLayouts(const QString& folder) {
    return readNamedFiles(folder, readLayoutFile);
}

Expected<void> saveLayout(const QString& folder, const NamedLayout& saved) {
    return writeLayout(namedFile(folder, saved.name), saved);
}

Expected<void> removeLayout(const QString& folder, const QString& name) {
    return removeNamedFile(folder, name);
}

} // namespace document
