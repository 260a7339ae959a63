#include "app/file_job.h"

#include "app/file_export.h"
#include "app/info_bar.h"
#include "app/task_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString kFolderKey = u"publish/folder"_s, kFormatKey = u"publish/format"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::FileJob)
};

/// The first ending of a filter: « Image PNG (*.png) » → "png".
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

FileJob::FileJob(TaskBar& tasks, InfoBar& messages, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_messages(messages) {
    connect(&m_worker, &Worker::progressed, &m_tasks, &TaskBar::advance);
    connect(&m_worker, &Worker::finished, this, [this] {
        m_tasks.end();
        emit ended();
    });
    connect(&m_tasks, &TaskBar::cancelRequested, this, &FileJob::cancel);
}

void FileJob::write(const QString& title, const QString& path, const Write& write) {
    m_path = path;
    m_messages.dismiss();
    m_tasks.begin(title);
    m_worker.start([this, path, write](std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        const territory::Expected<QString> result = write(path, stop, progress);
        return [this, path, result] {
            if (result)
                return tellWritten(path, *result);
            m_messages.display(InfoBar::Severity::Error, result.error().text());
            emit failed(path);
        };
    });
}

void FileJob::cancel() {
    if (!isBusy())
        return;
    m_worker.cancel();
    const QString words = QFileInfo::exists(m_path) ? tr("L’écriture est abandonnée : %1 est resté tel qu’il était.")
                                                    : tr("L’écriture est abandonnée : %1 n’a pas été créé.");
    m_messages.display(InfoBar::Severity::Information, words.arg(QFileInfo(m_path).fileName()));
}

void FileJob::tellWritten(const QString& path, const QString& besides) {
    const QFileInfo file(path);
    QString words = tr("%1 est enregistré.").arg(file.fileName());
    if (!besides.isEmpty())
        words += u' ' + besides;
    m_messages.display(InfoBar::Severity::Information, words,
                       {{tr("Ouvrir le dossier"),
                         [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
    emit written(path);
}

QString askTarget(QWidget* window, const QString& title, const QString& suggestedName, const QStringList& nameFilters) {
    QSettings settings;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QDir folder(settings.value(kFolderKey, pictures).toString());
    const QString last = settings.value(kFormatKey).toString();
    QString filter = nameFilters.first();
    for (const QString& one : nameFilters) {
        if (endingOf(one) == last)
            filter = one;
    }
    QString path =
        QFileDialog::getSaveFileName(window, title, folder.filePath(fileNameOf(suggestedName, endingOf(filter))),
                                     nameFilters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + endingOf(filter);
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    if (nameFilters.size() > 1)
        settings.setValue(kFormatKey, QFileInfo(path).suffix().toLower());
    return path;
}

QStringList mapFormats() {
    return {Words::tr("Image PNG (*.png)"),
            Words::tr("Image JPEG (*.jpg)"),
            Words::tr("Document PDF (*.pdf)"),
            Words::tr("Dessin SVG (*.svg)"),
            Words::tr("Carte interactive HTML (*.html)"),
            Words::tr("Données CSV (*.csv)"),
            Words::tr("Données GeoJSON (*.geojson)"),
            Words::tr("Données décrites, Data Package (*.zip)")};
}

} // namespace app
