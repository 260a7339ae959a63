#include "document/json_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace document {

using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::JsonFile)
};

constexpr qint64 kMostBytes = 16LL << 20;

} // namespace

territory::Expected<QJsonObject> readJsonObject(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(Problem{file.errorString() + u'.', path, {}});
    }
    if (file.size() > kMostBytes) {
        return tl::unexpected(Problem{Words::tr("il est bien trop grand."), path, {}});
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject()) {
        return tl::unexpected(Problem{Words::tr("ce n’est pas du JSON (caractère %1).").arg(error.offset), path, {}});
    }
    return json.object();
}

} // namespace document
