#pragma once

#include "app/worker.h"
#include "publish/display_list.h"
#include "publish/publication.h"
#include "territory/problem.h"

#include <QObject>
#include <QPointer>
#include <QSizeF>
#include <QString>
#include <memory>
#include <stop_token>

class QPainter;
class QPrinter;

namespace app {

class InfoBar;
class TaskBar;

/// A page laid out for the printer: lines, faces and text, maps included, as its PDF has them.
struct PrintedPage {
    QString title;
    QSizeF millimetres;         ///< In print.
    publish::DisplayList lines; ///< publish::kUnitsAPoint times as large as the page.
};
/// Any thread.
territory::Expected<PrintedPage> preparePrint(const publish::Publication& publication, std::stop_token stop,
                                              const territory::Progress& progress);
/// On the printer's sheet: at its own size, in the middle; smaller where the sheet is.
void paintOn(QPrinter& printer, const PrintedPage& page);

/// Prints a page after showing what it will look like; a worker draws it. What the person set of the printer's
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
