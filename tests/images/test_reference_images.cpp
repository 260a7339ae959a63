#include "document/loading.h"
#include "document/own_draws.h"
#include "document/results.h"
#include "image_comparison.h"
#include "map/frame_titles.h"
#include "map/render_job.h"
#include "map/resolve.h"
#include "publish/composed_page.h"
#include "publish/display_painter.h"
#include "publish/page_templates.h"
#include "publish/presentation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// With draws, where the map shows them.
std::shared_ptr<const document::Results> resultsOf(const document::MapState& state, const document::Dataset& dataset) {
    const auto results = document::computeResults(state, dataset);
    return state.theme == document::Theme::Robustness ? document::withOwnDraws(*results, dataset) : results;
}

/// The page as a picture; null where there is none.
QImage pageOf(const document::MapState& state, const std::shared_ptr<const document::Dataset>& dataset,
              std::stop_token stop = {}) {
    publish::Publication publication;
    publication.state = state;
    publication.dataset = dataset;
    publication.results = resultsOf(state, *dataset);
    publication.date = QDate(2025, 6, 27);
    const auto page = publish::composePage(publication, stop);
    if (!page)
        return {};
    QImage picture(page->pixels, QImage::Format_RGB32);
    return publish::paintStrip(picture, 0, page->list, page->pixelsAPoint, {}) ? picture : QImage();
}

QImage pageOf(document::MapState state, const std::shared_ptr<const document::Dataset>& dataset, QSize size,
              double dpi = 96) {
    state.layout.size = {double(size.width()), double(size.height()), document::PageSize::Unit::Pixels, dpi};
    return pageOf(state, dataset);
}

/// The map alone, as the window shows it.
QImage mapOf(const document::MapState& state, const document::Dataset& dataset, publish::Surroundings surroundings) {
    const auto view = publish::viewFor(state.view, dataset, {480, 400}, 1.0, {8, 8, 8, 8});
    const auto frame = map::render(publish::sceneFor(dataset), *view, {}, 0);
    return map::resolve(*frame,
                        publish::styleFor(state, dataset, *document::computeResults(state, dataset), surroundings));
}

document::MapState themed(document::Theme theme, const QString& area, const QString& indicator = {}) {
    document::MapState state;
    state.theme = theme;
    state.indicator = indicator;
    state.view.area = area;
    return state;
}

} // namespace

/// Pictures of what ships with the program, held against those that were looked at and found right.
class TestReferenceImages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QFont font(u"DejaVu Sans"_s);
        QGuiApplication::setFont(font);
        const auto reading = document::loadDataset({});
        QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().text()));
        m_dataset = reading->dataset;
    }

    void pages_data() {
        QTest::addColumn<document::MapState>("state");
        QTest::addColumn<QSize>("size");
        QTest::newRow("country-score") << themed(document::Theme::Score, u"france"_s) << QSize(720, 480);
        QTest::newRow("country-decision") << themed(document::Theme::Decision, u"france"_s) << QSize(480, 640);
        QTest::newRow("region-indicator")
            << themed(document::Theme::Indicator, u"region:24"_s, u"niveau_vie_median"_s) << QSize(600, 400);
        QTest::newRow("country-robustness") << themed(document::Theme::Robustness, u"france"_s) << QSize(720, 480);
        QTest::newRow("country-agreement") << themed(document::Theme::Agreement, u"france"_s) << QSize(720, 480);
        QTest::newRow("overseas-score") << themed(document::Theme::Score, u"frame:MYT"_s) << QSize(600, 400);
    }
    void pages() {
        QFETCH(document::MapState, state);
        QFETCH(QSize, size);
        const auto comparison =
            images::compareWithReference(pageOf(state, m_dataset, size), QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(comparison.matches, qPrintable(comparison.report));
    }

    void layouts_data() {
        QTest::addColumn<document::MapState>("state");
        document::MapState panels = themed(document::Theme::Score, u"region:24"_s);
        for (const territory::Indicator& indicator : m_dataset->indicators->indicators())
            panels.layout.panels.push_back({{}, document::Theme::Indicator, indicator.key, {}});
        panels.layout.size = {1000, 700};
        QTest::newRow("layout-panels") << panels;

        document::MapState full = themed(document::Theme::Score, u"dept:36"_s);
        full.layout.size = {1000, 1000};
        full.layout.elements = publish::elementsOf(full.layout);
        for (document::PlacedElement& placed : full.layout.elements)
            placed.shown = true;
        QTest::newRow("layout-full") << full;

        document::MapState column = themed(document::Theme::Score, u"around:200007052"_s);
        column.layout.templateKey = u"newspaper-2"_s;
        column.layout.size = {98, 150, document::PageSize::Unit::Millimetres, 150};
        QTest::newRow("layout-newspaper") << column;
    }
    void layouts() {
        QFETCH(document::MapState, state);
        const auto comparison =
            images::compareWithReference(pageOf(state, m_dataset), QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(comparison.matches, qPrintable(comparison.report));
    }

    void maps_data() {
        QTest::addColumn<document::MapState>("state");
        QTest::addColumn<bool>("dark");
        document::MapState selected = themed(document::Theme::Score, u"dept:18"_s);
        selected.selection = u"200007052"_s;
        QTest::newRow("window-light") << selected << false;
        QTest::newRow("window-dark") << selected << true;
    }
    void maps() {
        QFETCH(document::MapState, state);
        QFETCH(bool, dark);
        const QImage picture =
            mapOf(state, *m_dataset, dark ? publish::Surroundings::Dark : publish::Surroundings::Light);
        const auto comparison = images::compareWithReference(picture, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(comparison.matches, qPrintable(comparison.report));
    }

    // The comparison itself must be able to fail: other classes are another picture.
    void anotherPictureIsFoundOut() {
        if (qEnvironmentVariableIsSet("DIAGONALE_ACCEPT_IMAGES"))
            QSKIP("pictures are being accepted");
        document::MapState other = themed(document::Theme::Score, u"france"_s);
        other.palette = u"viridis"_s;
        QVERIFY(!images::compareWithReference(pageOf(other, m_dataset, {720, 480}), u"country-score"_s).matches);
    }

    // 192 dpi is the same layout twice as sharp: halved, it is the 96 dpi page but for the rounding of edges.
    void twiceTheDotsIsTheSamePicture() {
        const document::MapState state = themed(document::Theme::Decision, u"france"_s);
        const QImage once = pageOf(state, m_dataset, {800, 500}, 96);
        const QImage halved = pageOf(state, m_dataset, {1600, 1000}, 192)
                                  .scaled(800, 500, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                  .convertToFormat(QImage::Format_RGB32);
        int different = 0;
        for (int y = 0; y < once.height(); ++y) {
            for (int x = 0; x < once.width(); ++x) {
                const QRgb a = once.pixel(x, y), b = halved.pixel(x, y);
                different += std::abs(qGray(a) - qGray(b)) > 90;
            }
        }
        QVERIFY2(different * 50 < once.width() * once.height(), qPrintable(QString::number(different)));
    }

    void theSameStateGivesTheSameBytes() {
        const document::MapState state = themed(document::Theme::Score, u"dept:23"_s);
        QVERIFY(pageOf(state, m_dataset, {600, 400}) == pageOf(state, m_dataset, {600, 400}));
    }

    void anUnknownAreaOrAStopGivesNoPage() {
        QVERIFY(pageOf(themed(document::Theme::Score, u"dept:999"_s), m_dataset, {600, 400}).isNull());
        const document::MapState state;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(pageOf(state, m_dataset, stop.get_token()).isNull());
    }

private:
    std::shared_ptr<const document::Dataset> m_dataset;
};

QTEST_MAIN(TestReferenceImages)
#include "test_reference_images.moc"
