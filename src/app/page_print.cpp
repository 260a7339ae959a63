#include "app/page_print.h"

#include "app/info_bar.h"
#include "app/task_bar.h"
#include "map/resolve.h"
#include "publish/display_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSettings>

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString kPaperKey = u"print/paper"_s;
constexpr double kMillimetresAnInch = 25.4;
/// Lines of a map stay sharp on office printers, and an A3's maps fit in memory.
constexpr double kPrintDpi = 400;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PagePrint)
};

/// A page of that size alone with one map of it, in its place.
territory::Expected<QImage> drawn(const publish::DisplayMap& map, double pixelsAPoint, const std::stop_token& stop) {
    publish::DisplayList alone;
    alone.size = map.rect.size();
    publish::DisplayMap moved = map;
    moved.rect.moveTopLeft({0, 0});
    alone.items.emplace_back(moved);
    QImage image((alone.size * pixelsAPoint).toSize(), QImage::Format_RGB32);
    if (image.isNull() || !publish::paintStrip(image, 0, alone, pixelsAPoint, stop))
        return tl::unexpected(
            territory::Problem{Words::tr("La carte n’a pas pu être préparée pour l’imprimante."), {}, {}});
    return image;
}

/// The paper chosen last (A4 at first), turned as the page is.
void prepare(QPrinter& printer, const publish::ComposedPage& page) {
    const QSettings settings;
    printer.setPageSize(QPageSize(QPageSize::PageSizeId(settings.value(kPaperKey, int(QPageSize::A4)).toInt())));
    printer.setPageOrientation(page.list.size.width() > page.list.size.height() ? QPageLayout::Landscape
                                                                                : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(page.title);
    printer.setCreator(u"Diagonale"_s);
}

} // namespace

territory::Expected<PrintedPage> preparePrint(const publish::Publication& publication, std::stop_token stop,
                                              const territory::Progress& progress) {
    auto page = publish::composePage(publication, stop, progress);
    if (!page)
        return tl::unexpected(page.error());
    // On paper a point of the layout may be more or less than its 1/96 inch.
    const double pixelsAPoint = kPrintDpi * page->millimetres.width() / kMillimetresAnInch / page->list.size.width();
    PrintedPage printed{std::move(*page), {}};
    for (const publish::DisplayItem& item : printed.page.list.items) {
        if (const auto* map = std::get_if<publish::DisplayMap>(&item)) {
            auto image = drawn(*map, pixelsAPoint, stop);
            if (!image)
                return tl::unexpected(image.error());
            printed.maps.push_back(std::move(*image));
        }
    }
    return printed;
}

void paintOn(QPrinter& printer, const PrintedPage& printed) {
    QPainter painter(&printer);
    const QSizeF points = printed.page.list.size;
    const QRectF sheet = printer.pageLayout().paintRectPixels(printer.resolution());
    const double asInPrint =
        printed.page.millimetres.width() / kMillimetresAnInch * printer.resolution() / points.width();
    const double scale = std::min({asInPrint, sheet.width() / points.width(), sheet.height() / points.height()});
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(sheet.center() - QPointF(points.width(), points.height()) * scale / 2);
    painter.scale(scale, scale);
    std::size_t next = 0;
    publish::paintItems(painter, printed.page.list, [&](QPainter& onPage, const publish::DisplayMap& map) {
        onPage.drawImage(map.rect, printed.maps[next++]);
        return true;
    });
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
    prepare(*printer, printed->page);
    auto* dialog = new QPrintPreviewDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Imprimer la page"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [printed](QPrinter* target) { paintOn(*target, *printed); });
    // Holds the printer as long as the dialog is there.
    connect(dialog, &QDialog::finished, dialog,
            [printer] { QSettings().setValue(kPaperKey, int(printer->pageLayout().pageSize().id())); });
    dialog->open();
    emit previewed();
}

} // namespace app
