#include "app/page_print.h"

#include "app/info_bar.h"
#include "app/task_bar.h"
#include "publish/composed_page.h"
#include "publish/display_painter.h"
#include "publish/map_items.h"

#include <QAction>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QSettings>
#include <QToolBar>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString kPaperKey = u"print/paper"_s;
constexpr double kMillimetresAnInch = 25.4;

/// Qt sets up pages of the system's printers only: where there is none, its button would do nothing.
void hideVainPageSetup(const QPrintPreviewDialog& dialog, const QPrinter& printer) {
    if (printer.outputFormat() == QPrinter::NativeFormat)
        return;
    const char* const name = "Page setup"; // Qt's text, in the language of Qt's texts
    const QString shown = QCoreApplication::translate("QPrintPreviewDialog", name);
    for (QAction* action : dialog.findChildren<QAction*>())
        if (action->text() == shown)
            action->setVisible(false);
}

/// The paper chosen last (A4 at first), turned as the page is.
void prepare(QPrinter& printer, const PrintedPage& page) {
    const QSettings settings;
    printer.setPageSize(QPageSize(QPageSize::PageSizeId(settings.value(kPaperKey, int(QPageSize::A4)).toInt())));
    printer.setPageOrientation(page.lines.size.width() > page.lines.size.height() ? QPageLayout::Landscape
                                                                                  : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(page.title);
    printer.setCreator(u"Diagonale"_s);
}

} // namespace

territory::Expected<PrintedPage> preparePrint(const publish::Publication& publication, std::stop_token stop,
                                              const territory::Progress& progress) {
    return publish::composePage(publication, std::move(stop), progress).map([](const publish::ComposedPage& page) {
        return PrintedPage{page.title, page.millimetres, publish::linesOf(page.list, publish::kUnitsAPoint)};
    });
}

void paintOn(QPrinter& printer, const PrintedPage& page) {
    QPainter painter(&printer);
    const QSizeF units = page.lines.size;
    const QRectF sheet = printer.pageLayout().paintRectPixels(printer.resolution());
    const double asInPrint = page.millimetres.width() / kMillimetresAnInch * printer.resolution() / units.width();
    const double scale = std::min({asInPrint, sheet.width() / units.width(), sheet.height() / units.height()});
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::LosslessImageRendering);
    painter.translate(sheet.center() - QPointF(units.width(), units.height()) * scale / 2);
    painter.scale(scale, scale);
    publish::paintItems(painter, page.lines, [](QPainter&, const publish::DisplayMap&) { return true; }); // None left.
}

PagePrint::PagePrint(TaskBar& tasks, InfoBar& messages, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_messages(messages) {
    connect(&m_worker, &Worker::progressed, &m_tasks, &TaskBar::advance);
    connect(&m_worker, &Worker::finished, &m_tasks, &TaskBar::end);
    connect(&m_tasks, &TaskBar::cancelRequested, &m_worker, &Worker::cancel);
}

void PagePrint::preview(const publish::Publication& publication, QWidget* window) {
    m_tasks.begin(tr("Préparation de l’impression"));
    m_worker.start([this, publication, window = QPointer<QWidget>(window)](
                       std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        const auto printed = preparePrint(publication, std::move(stop), progress);
        if (!printed)
            return [this, problem = printed.error()] { m_messages.display(InfoBar::Severity::Error, problem.text()); };
        return [this, window, printed = std::make_shared<const PrintedPage>(*printed)] { open(printed, window); };
    });
}

void PagePrint::open(const std::shared_ptr<const PrintedPage>& printed, QWidget* window) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *printed);
    auto* dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Imprimer la page"));
    // Wide enough for the whole of its tool bar, whose last button prints.
    for (auto* bar : dialog->findChildren<QToolBar*>())
        bar->setIconSize(QSize(18, 18));
    hideVainPageSetup(*dialog, *printer);
    dialog->setMinimumSize(480, 360); // Qt's preview asks for fonts of no size in a window that has none
    dialog->resize(QSize(1180, 820).boundedTo(dialog->screen()->availableSize() - QSize(40, 80)));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [printed](QPrinter* target) { paintOn(*target, *printed); });
    // Holds the printer as long as the dialog is there.
    connect(dialog, &QDialog::finished, dialog,
            [printer] { QSettings().setValue(kPaperKey, int(printer->pageLayout().pageSize().id())); });
    dialog->open();
    emit previewed();
}

} // namespace app
