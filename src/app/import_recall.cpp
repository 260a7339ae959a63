#include "app/import_recall.h"

#include "document/table_import_json.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

namespace app::importrecall {

namespace {

/// A file's name may hold what a setting's key can't.
QString keyOf(const QString& group, const QString& path) {
    return group + u'/' + QString::fromLatin1(QFileInfo(path).fileName().toUtf8().toPercentEncoding());
}

} // namespace

std::optional<document::TableImport> read(const QString& group, const QString& path) {
    const QByteArray kept = QSettings().value(keyOf(group, path)).toByteArray();
    // What another version wrote, or nothing, is as if nothing had been chosen.
    const auto import = document::tableImportFrom(QJsonDocument::fromJson(kept).object());
    return import ? std::optional(*import) : std::nullopt;
}

void write(const QString& group, const document::TableImport& import) {
    QSettings().setValue(keyOf(group, import.path),
                         QJsonDocument(document::jsonOf(import)).toJson(QJsonDocument::Compact));
}

} // namespace app::importrecall
