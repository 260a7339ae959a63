// Grabs the linked views with territories chosen together, in light and dark: what one looks at after a change.
// QT_SCALE_FACTOR=2 gives them at 200 %. build/tests/views_pictures FOLDER
#include "app/appearance.h"
#include "app/bottom_strip.h"
#include "app/chart_page.h"
#include "app/column_filter_popup.h"
#include "app/main_window.h"
#include "app/map_widget.h"
#include "app/means_popup.h"
#include "app/profile_chart.h"
#include "app/rank_intervals.h"
#include "app/value_histogram.h"
#include "document/session.h"
#include "fragility/robustness.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTest>
#include <clocale>
#include <qcustomplot.h>

namespace {

void settle(app::MainWindow& window) {
    if (!QTest::qWaitFor([&] { return window.document().dataset() && window.map().isUpToDate(); }, 60000))
        qFatal("the map was not drawn in a minute");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

void save(app::MainWindow& window, const QDir& folder, const QString& name) {
    settle(window);
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

/// The right quarter of the histogram's bars.
void brushHistogram(app::MainWindow& window) {
    auto* plot = window.findChild<app::ValueHistogram*>()->findChild<QCustomPlot*>();
    const QRect area = plot->axisRect()->rect();
    const QPoint from(area.left() + area.width() * 3 / 4, area.center().y()), to(area.right(), area.center().y() + 20);
    QTest::mousePress(plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(plot, (from + to) / 2);
    QTest::mouseMove(plot, to);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
}

void draw(document::Document& document) {
    const auto& input = *document.results()->input;
    const auto draws =
        fragility::robustness(input.criteria(), input.territories(), input.method(), document.state().robustness);
    document.setRobustness(std::make_shared<const fragility::Robustness>(*draws), document.state(),
                           document.dataset()->revision);
}

void saveViews(app::MainWindow& window, const QDir& folder, const QString& suffix) {
    auto* tabs = window.findChild<app::BottomStrip*>()->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count() - 1; ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(50);
        save(window, folder, QStringLiteral("views-%1%2").arg(tab).arg(suffix));
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Diagonale pictures"));
    QCoreApplication::setApplicationName(QStringLiteral("Diagonale views"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: views_pictures FOLDER");
    const QDir folder(arguments[1]);
    QFile::remove(document::sessionPath()); // what an earlier run remembered
    QSettings().clear();
    app::Appearance appearance;
    document::Document document;
    app::MainWindow window(document, appearance);
    window.resize(1440, 900);
    window.show();
    window.begin();
    settle(window);
    document.navigate([](document::MapState& state) { state.selection = QStringLiteral("200040681"); });
    for (const auto mode : {app::Appearance::Mode::Light, app::Appearance::Mode::Dark}) {
        appearance.setMode(mode);
        const bool light = mode == app::Appearance::Mode::Light;
        const QString suffix = light ? QStringLiteral("-light") : QStringLiteral("-dark");
        document.brush({});
        saveViews(window, folder, QStringLiteral("-whole") + suffix);
        draw(document);
        window.findChild<app::BottomStrip*>()->findChild<QTabWidget*>()->setCurrentIndex(1);
        settle(window);
        brushHistogram(window);
        saveViews(window, folder, suffix);
        app::MeansPopup means(app::brushFigures(document), &window);
        means.setAttribute(Qt::WA_DeleteOnClose, false);
        means.adjustSize();
        means.grab().save(folder.filePath(QStringLiteral("means") + suffix + QStringLiteral(".png")));
        auto* filter = window.findChild<app::ColumnFilterPopup*>();
        for (const QString& key : {QStringLiteral("score"), QStringLiteral("decision")}) {
            filter->open({100, 100}, key);
            filter->grab().save(folder.filePath(QStringLiteral("filter-") + key + suffix + QStringLiteral(".png")));
            filter->hide();
        }
    }
    for (auto* chart : window.findChildren<app::Chart*>())
        app::chartPicture(*chart).save(folder.filePath(
            QString::fromUtf8(chart->metaObject()->className()).section(u':', -1) + QStringLiteral(".png")));
    QFile svg(folder.filePath(QStringLiteral("profile.svg")));
    if (svg.open(QFile::WriteOnly))
        svg.write(app::chartSvg(*window.findChild<app::ProfileChart*>()));
    return 0;
}
