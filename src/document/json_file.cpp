#include "document/json_file.h"

#include "io/plain_file.h"

#include <QCoreApplication>
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
    const auto content = io::contentOfPlainFile(path, kMostBytes);
    if (!content) {
        return tl::unexpected(Problem{content.error() + u'.', path, {}});
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*content, &error);
    if (!json.isObject()) {
        return tl::unexpected(Problem{Words::tr("ce n’est pas du JSON (caractère %1).").arg(error.offset), path, {}});
    }
    return json.object();
}

} // namespace document
