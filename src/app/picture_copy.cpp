#include "app/picture_copy.h"

#include "app/info_bar.h"
#include "app/task_bar.h"
#include "publish/alt_text.h"
#include "publish/publish.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace app {

using namespace Qt::StringLiterals;

PictureCopy::PictureCopy(TaskBar& tasks, InfoBar& messages, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_messages(messages) {
    connect(&m_worker, &Worker::progressed, &m_tasks, &TaskBar::advance);
    connect(&m_worker, &Worker::finished, &m_tasks, &TaskBar::end);
    connect(&m_tasks, &TaskBar::cancelRequested, &m_worker, &Worker::cancel);
}

void PictureCopy::copy(const publish::Publication& publication) {
    m_tasks.begin(tr("Copie de la carte"));
    m_worker.start([this, publication](std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        const auto picture = publish::pictureOf(publication, {}, std::move(stop), progress);
        if (!picture)
            return [this, problem = picture.error()] { m_messages.display(InfoBar::Severity::Error, problem.text()); };
        const QString language = QLocale().language() == QLocale::English ? u"en"_s : u"fr"_s;
        return [this, picture = *picture, altText = publish::altTextFor(publication, language)] {
            take(picture, altText);
        };
    });
}

void PictureCopy::take(const QImage& picture, const QString& altText) {
    auto* content = new QMimeData; // the clipboard takes it over
    content->setImageData(picture);
    content->setText(altText);
    QGuiApplication::clipboard()->setMimeData(content);
    m_messages.display(InfoBar::Severity::Information,
                       tr("La carte est copiée, avec son texte de remplacement pour là où une image ne se colle pas."));
    emit copied();
}

} // namespace app
