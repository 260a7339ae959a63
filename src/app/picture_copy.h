#pragma once

#include "app/worker.h"
#include "publish/publication.h"

#include <QObject>

namespace app {

class InfoBar;
class TaskBar;

/// A page to the clipboard, as a picture with its alternative text; drawn by a worker.
class PictureCopy : public QObject {
    Q_OBJECT
public:
    PictureCopy(TaskBar& tasks, InfoBar& messages, QObject* parent);

    void copy(const publish::Publication& publication);

signals:
    void copied();

private:
    void take(const QImage& picture, const QString& altText);

    TaskBar& m_tasks;
    InfoBar& m_messages;
    Worker m_worker;
};

} // namespace app
