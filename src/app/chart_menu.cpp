#include "app/chart_menu.h"

#include "app/chart.h"
#include "app/chart_page.h"
#include "app/figures.h"
#include "app/file_export.h"
#include "app/flat_button.h"
#include "document/whole_file.h"
#include "io/csv_writer.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ChartMenu)
};

void exportPicture(Chart& chart, FileExport& file) {
    file.ask(chart.title(), QStringLiteral("png"), Words::tr("Image PNG (*.png)"), [&chart] {
        return [image = chartPicture(chart)](const QString& path) -> territory::Expected<void> {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            image.save(&buffer, "PNG");
            return document::writeWhole(path, bytes);
        };
    });
}

void exportSvg(Chart& chart, FileExport& file) {
    file.ask(chart.title(), QStringLiteral("svg"), Words::tr("Dessin SVG (*.svg)"), [&chart] {
        return [bytes = chartSvg(chart)](const QString& path) { return document::writeWhole(path, bytes); };
    });
}

void exportCsv(Chart& chart, FileExport& file) {
    file.ask(chart.title(), QStringLiteral("csv"), Words::tr("Tableau CSV (*.csv)"), [&chart] {
        return [table = chart.table()](const QString& path) { return io::writeCsv(path, table.columns, table.rows); };
    });
}

} // namespace

QToolButton* chartMenuButton(Chart& chart) {
    auto* file = new FileExport(&chart);
    QObject::connect(file, &FileExport::said, &chart, &Chart::said);
    QObject::connect(file, &FileExport::failed, &chart, &Chart::failed);
    auto* menu = new QMenu(&chart);
    const auto add = [&](const QString& name, const QString& text, auto act) {
        // A chart says something once there is a map.
        QAction* action = menu->addAction(text, &chart, [&chart, act] {
            if (chart.document().results())
                act();
        });
        action->setObjectName(name);
    };
    add(QStringLiteral("copyPicture"), Words::tr("Copier l’image"),
        [&chart] { QGuiApplication::clipboard()->setImage(chartPicture(chart)); });
    add(QStringLiteral("copyText"), Words::tr("Copier le texte"),
        [&chart] { QGuiApplication::clipboard()->setText(chart.title() + u'\n' + chart.text()); });
    menu->addSeparator();
    add(QStringLiteral("whatFigure"), Words::tr("Qu’est-ce que ce chiffre ?"),
        [&chart] { askFigure(chart, chart.rect().center()); });
    menu->addSeparator();
    add(QStringLiteral("exportPng"), Words::tr("Exporter en PNG…"), [&chart, file] { exportPicture(chart, *file); });
    add(QStringLiteral("exportSvg"), Words::tr("Exporter en SVG…"), [&chart, file] { exportSvg(chart, *file); });
    add(QStringLiteral("exportCsv"), Words::tr("Exporter en CSV…"), [&chart, file] { exportCsv(chart, *file); });
    QToolButton* button =
        flatButton(QStringLiteral("overflow-menu"), Words::tr("Copier ou exporter ce graphique"), &chart);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    chart.addActions(menu->actions());
    return button;
}

} // namespace app
