#include "app/file_export.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

namespace app {

namespace {

const QString kFolderKey = QStringLiteral("export/figuresFolder");

} // namespace

FileExport::FileExport(QWidget* parent) : QObject(parent), m_window(parent) {}

void FileExport::ask(const QString& suggestedName, const QString& suffix, const QString& nameFilter,
                     const Prepare& prepare) {
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(settings.value(kFolderKey, documents).toString());
    QString path = QFileDialog::getSaveFileName(m_window, tr("Exporter"),
                                                folder.filePath(fileNameOf(suggestedName, suffix)), nameFilter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    write(path, prepare());
}

void FileExport::write(const QString& path, const Write& write) {
    m_worker.start([this, path, write](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        const territory::Expected<void> written = write(path);
        return [this, path, written] {
            if (written)
                emit said(tr("Exporté : %1.").arg(QFileInfo(path).fileName()));
            else
                emit failed(written.error().text());
        };
    });
}

QString fileNameOf(QString title, const QString& suffix) {
    constexpr int kLongest = 80;
    for (QChar& letter : title) {
        if (!letter.isLetterOrNumber() && !QStringView(u" -,()").contains(letter))
            letter = u'-';
    }
    return title.left(kLongest).trimmed() + u'.' + suffix;
}

} // namespace app
