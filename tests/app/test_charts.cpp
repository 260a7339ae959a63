#include "app/appearance.h"
#include "app/brush_figures.h"
#include "app/chart_page.h"
#include "app/column_filter_popup.h"
#include "app/file_export.h"
#include "app/indicator_scatter.h"
#include "app/painting.h"
#include "app/profile_chart.h"
#include "app/rank_intervals.h"
#include "app/value_histogram.h"
#include "document/small_country.h"
#include "io/csv_writer.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace smallcountry;

/// What charts say in words and in rows, on the made-up country, whose every figure is worked by hand.
class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void init() {
        m_document = std::make_unique<document::Document>();
        m_document->setDataset(dataset(), {});
    }
    void meansAreWeightedByPopulation();
    void histogramSaysItsSpread();
    void histogramRowsAreItsBars();
    void scatterRowsAreItsDots();
    void intervalsAreThoseOfTheDraws();
    void hiddenChartsWait();
    void thousandsOfMarksAreOneImage();
    void pagesHaveTitleAndTexts();
    void rowsGoToAFile();

private:
    template <class Kind> std::unique_ptr<Kind> shown() {
        auto chart = std::make_unique<Kind>(*m_document, m_appearance);
        chart->resize(600, 240);
        chart->show();
        QCoreApplication::processEvents();
        return chart;
    }

    app::Appearance m_appearance;
    std::unique_ptr<document::Document> m_document;
};

void TestCharts::meansAreWeightedByPopulation() {
    m_document->brush(std::vector<int>{A, B});
    const app::BrushFigures figures = app::brushFigures(*m_document);
    QCOMPARE(figures.count, 2);
    QCOMPARE(figures.population, 5000);
    QCOMPARE(figures.share, 5000.0 / 5850);
    const auto& h1 = figures.means[1]; // after the score
    QCOMPARE(h1.measure.key, u"h1"_s);
    QCOMPARE(h1.chosen, (1000 * 10 + 4000 * 20) / 5000.0);
    QCOMPARE(h1.france, 119500 / 5850.0);
    const auto& h4 = figures.means[4]; // B has none
    QCOMPARE(h4.present, 1);
    QCOMPARE(h4.chosen, 7.0);
}

void TestCharts::histogramSaysItsSpread() {
    const auto chart = shown<app::ValueHistogram>();
    chart->choose(u"h3"_s);
    QCoreApplication::processEvents();
    const QString words = chart->accessibleDescription();
    QVERIFY2(words.contains(u"5 territoires, de 1 à 5, médiane 3."_s), qPrintable(words));
    QVERIFY(words.contains(u"2 territoires sans valeur"_s)); // C, and Z of which nothing is known
    QVERIFY(words.contains(u"Aucun territoire sélectionné"_s));
    m_document->brush(std::vector<int>{A, B, C});
    m_document->navigate([](document::MapState& state) { state.selection = u"D"_s; });
    QCoreApplication::processEvents();
    QVERIFY(chart->accessibleDescription().contains(u"3 territoires sélectionnés"_s));
    QVERIFY2(chart->accessibleDescription().contains(u"de 1 à 2, médiane 2"_s), // 1.5, displayed without decimals
             qPrintable(chart->accessibleDescription()));
    QVERIFY(chart->accessibleDescription().contains(u"CC de D\u00a0: 3"_s));
}

void TestCharts::histogramRowsAreItsBars() {
    const auto chart = shown<app::ValueHistogram>();
    chart->choose(u"h3"_s);
    m_document->brush(std::vector<int>{E, F});
    QCoreApplication::processEvents();
    const app::FigureTable table = chart->table();
    int territories = 0, chosen = 0;
    for (const QStringList& row : table.rows) {
        territories += row[2].toInt();
        chosen += row[3].toInt();
        const double from = row[0].toDouble(), to = row[1].toDouble();
        int inside = 0; // brute force over the values 1 to 5, the last bar with its end
        for (int value = 1; value <= 5; ++value)
            inside += value > from - 1e-9 && (value < to - 1e-9 || (value == 5 && to > 5 - 1e-9));
        QCOMPARE(row[2].toInt(), inside);
    }
    QCOMPARE(territories, 5);
    QCOMPARE(chosen, 2);
    QCOMPARE(table.rows.front()[0], u"1"_s);
    QCOMPARE(table.rows.back()[1].toDouble(), 5.0);
}

void TestCharts::scatterRowsAreItsDots() {
    const auto chart = shown<app::IndicatorScatter>();
    chart->choose(u"h1"_s, u"l2"_s);
    m_document->brush(std::vector<int>{B});
    QCoreApplication::processEvents();
    const app::FigureTable table = chart->table();
    QCOMPARE(table.columns, (QStringList{u"siren"_s, u"nom"_s, u"h1"_s, u"l2"_s, u"population"_s, u"selectionne"_s}));
    QCOMPARE(table.rows.size(), 5u); // F has no l2, Z nothing
    QCOMPARE(table.rows[1], (QStringList{u"B"_s, u"CC de B"_s, u"20"_s, u"4"_s, u"4000"_s, u"oui"_s}));
    // h1 10 20 30 40 40 against l2 5 4 3 2 1: ranks 1 2 3 4.5 4.5 and 5 4 3 2 1; r = −9.5/√(9.5·10)
    QVERIFY2(chart->text().contains(u"−0,97"_s), qPrintable(chart->text()));
}

void TestCharts::intervalsAreThoseOfTheDraws() {
    const auto chart = shown<app::RankIntervals>();
    QVERIFY(chart->text().contains(u"premiers tirages"_s));
    fragility::Robustness draws;
    draws.draws = 1000;
    draws.probability = {0.1, 0.2, kMissing, 0.3, 0.96, 1, kMissing};
    draws.rankP05 = {4, 3, 0, 2, 1, 1, 0};
    draws.rankMedian = {5, 4, 0, 3, 2, 1, 0};
    draws.rankP95 = {5, 5, 0, 4, 3, 2, 0};
    m_document->setRobustness(std::make_shared<const fragility::Robustness>(draws), m_document->state(),
                              m_document->dataset()->revision);
    QCoreApplication::processEvents();
    const app::FigureTable table = chart->table();
    QCOMPARE(table.rows.size(), 5u); // those that have a rank
    for (const QStringList& row : table.rows) {
        const int one = m_document->dataset()->territoryOf(row[0]);
        QCOMPARE(row[5].toInt(), draws.rankP05[std::size_t(one)]);
        QCOMPARE(row[7].toInt(), draws.rankP95[std::size_t(one)]);
    }
    QVERIFY2(chart->text().contains(u"3 territoires sont classés dans plus de"_s), qPrintable(chart->text()));
    m_document->edit(u"Poids"_s, [](document::MapState& state) { state.index.setWeight(u"h1"_s, 80); });
    QCoreApplication::processEvents();
    QVERIFY2(chart->text().contains(u"Tirages en cours"_s), qPrintable(chart->text()));
}

void TestCharts::hiddenChartsWait() {
    app::ValueHistogram chart(*m_document, m_appearance);
    chart.resize(600, 240);
    m_document->edit(u"Poids"_s, [](document::MapState& state) { state.index.setWeight(u"h1"_s, 80); });
    m_document->brush(std::vector<int>{A});
    QCoreApplication::processEvents();
    QVERIFY(chart.bins().counts.empty());
    QVERIFY(chart.accessibleDescription().isEmpty());
    chart.show();
    QCoreApplication::processEvents();
    QVERIFY(!chart.bins().counts.empty());
    QVERIFY(chart.accessibleDescription().contains(u"1 territoire"_s));
}

void TestCharts::thousandsOfMarksAreOneImage() {
    const auto chart = shown<app::IndicatorScatter>();
    const auto images = [&chart] {
        int count = 0;
        for (auto* layerable : chart->findChildren<QCPLayerable*>()) {
            const auto* painting = dynamic_cast<app::Painting*>(layerable);
            count += painting && painting->isImage();
        }
        return count;
    };
    QCOMPARE(images(), 0);
    constexpr int kMany = 6000;
    auto many = std::make_shared<document::Dataset>(unlinked());
    std::vector<territory::Territory> territories;
    QStringList codes;
    std::vector<double> ascending;
    for (int i = 0; i < kMany; ++i) {
        codes << QString::number(100000 + i);
        territories.push_back({codes.back(), codes.back(), u"CC"_s, {}, {}, -1, {}});
        ascending.push_back(i);
    }
    many->gazetteer = std::make_shared<const territory::Gazetteer>(std::vector<territory::Commune>(), territories,
                                                                   std::vector<territory::Departement>(),
                                                                   std::vector<territory::Region>());
    many->indicators = std::make_shared<const territory::IndicatorTable>(
        codes, indicators()->indicators(), std::vector<std::vector<double>>(4, ascending));
    many->link();
    m_document->setDataset(many, {});
    QCoreApplication::processEvents();
    QCOMPARE(images(), 2); // all, and the chosen over them
    QCOMPARE(chart->table().rows.size(), std::size_t(kMany));
}

void TestCharts::pagesHaveTitleAndTexts() {
    const auto chart = shown<app::ProfileChart>();
    const QImage page = app::chartPicture(*chart);
    QCOMPARE(page.size(), QSize(2000, 1120));
    int inked = 0;
    for (int x = 0; x < page.width(); ++x)
        inked += page.pixel(x, page.height() / 2) != 0xFFFFFFFF;
    QVERIFY(inked > 10);
    const QByteArray svg = app::chartSvg(*chart);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(svg.contains("Profils des territoires"));
    QVERIFY(svg.contains("Indicateur h1"));
}

void TestCharts::rowsGoToAFile() {
    const auto chart = shown<app::ProfileChart>();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"profils.csv"_s);
    app::FileExport file(chart.get());
    QSignalSpy said(&file, &app::FileExport::said);
    file.write(path,
               [table = chart->table()](const QString& to) { return io::writeCsv(to, table.columns, table.rows); });
    QVERIFY(said.wait(5000));
    QFile written(path);
    QVERIFY(written.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).remove(u'"').split(u'\n');
    QCOMPARE(lines[0].trimmed().remove(QChar(0xFEFF)), u"siren,nom,h1,l2,h3,h4,score,selectionne"_s);
    QVERIFY2(lines[1].startsWith(u"A,CC de A,10,5,1,7,"_s), qPrintable(lines[1]));
    QVERIFY2(lines[3].startsWith(u"C,CC de C,30,3,,,"_s), qPrintable(lines[3]));

    QSignalSpy failed(&file, &app::FileExport::failed);
    file.write(folder.filePath(u"absent/profils.csv"_s),
               [](const QString& to) { return io::writeCsv(to, {u"siren"_s}, {}); });
    QVERIFY(failed.wait(5000));
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
