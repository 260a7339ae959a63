#pragma once

#include "app/worker.h"
#include "publish/composed_page.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QPainter;
class QPrinter;

namespace app {

class InfoBar;
class TaskBar;

/// A page laid out for the printer: its maps drawn at print's density beforehand, all else as lines and text.
struct PrintedPage {
    publish::ComposedPage page;
    std::vector<QImage> maps; ///< In the order of the list.
};
/// Any thread.
territory::Expected<PrintedPage> preparePrint(const publish::Publication& publication, std::stop_token stop,
                                              const territory::Progress& progress);
/// On the printer's sheet: at its own size, in the middle; smaller where the sheet is.
void paintOn(QPrinter& printer, const PrintedPage& printed);

/// Prints a page after showing what it will look like; a worker draws the maps. What the person set of the printer's
/// page is remembered.
class PagePrint : public QObject {
    Q_OBJECT
public:
    PagePrint(TaskBar& tasks, InfoBar& messages, QObject* parent);

    void preview(const publish::Publication& publication, QWidget* window);

signals:
    void previewed();

private:
    void open(const std::shared_ptr<const PrintedPage>& printed, QWidget* window);

    TaskBar& m_tasks;
    InfoBar& m_messages;
    Worker m_worker;
};

} // namespace app
