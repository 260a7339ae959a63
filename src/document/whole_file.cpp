#include "document/whole_file.h"

#include "io/file_replacement.h"

#include <QDir>
#include <QFileInfo>

namespace document {

territory::Expected<void> writeWhole(const QString& path, const QByteArray& content) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto file = io::FileReplacement::begin(path);
    if (!file) // said of the file, whose folder may be what is missing
        return tl::unexpected(territory::Problem{file.error().what, path, file.error().remedy});
    return file->write(content).and_then([&] { return file->commit(); });
}

} // namespace document
