#include "cases.h"

#include "app/appearance.h"
#include "app/indicator_scatter.h"
#include "app/profile_chart.h"
#include "app/rank_intervals.h"
#include "app/ranking_model.h"
#include "app/ranking_table.h"
#include "app/value_histogram.h"
#include "document/loading.h"
#include "map/render_job.h"
#include "map/resolve.h"
#include "publish/presentation.h"

#include <QApplication>
#include <QGridLayout>
#include <benchmark/benchmark.h>
#include <cmath>

namespace bench {

namespace {

using DatasetPtr = std::shared_ptr<const document::Dataset>;
using benchmark::State;

/// The shipped territories `times` over, each under a code of its own, values moved by some parts in ten thousand.
DatasetPtr manyTimes(const document::Dataset& shipped, int times) {
    const auto& one = shipped.gazetteer->territories();
    const territory::IndicatorTable& table = *shipped.indicators;
    std::vector<territory::Territory> territories;
    QStringList codes;
    std::vector<std::vector<double>> columns(table.indicators().size());
    for (int copy = 0; copy < times; ++copy) {
        for (territory::Territory territory : one) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i].push_back(table.value(territory.code, i) * (1 + 1e-4 * copy));
            territory.code += QString::number(copy);
            territory.communes.clear();
            codes << territory.code;
            territories.push_back(std::move(territory));
        }
    }
    auto many = std::make_shared<document::Dataset>();
    many->gazetteer =
        std::make_shared<const territory::Gazetteer>(std::vector<territory::Commune>(), std::move(territories),
                                                     shipped.gazetteer->departements(), shipped.gazetteer->regions());
    many->indicators = std::make_shared<const territory::IndicatorTable>(codes, table.indicators(), std::move(columns));
    many->decisionLists = shipped.decisionLists;
    many->link();
    return many;
}

/// Two choices in turn, each of a third of the territories.
class TwoChoices {
public:
    explicit TwoChoices(document::Document& document) : m_document(document) {
        for (int i = 0; i < int(document.dataset()->territories.size()); ++i) {
            if (i % 3 < 2)
                m_choices[std::size_t(i % 3)].push_back(i);
        }
    }
    void next() { m_document.brush(m_choices[m_step++ % 2]); }

private:
    document::Document& m_document;
    std::array<std::vector<int>, 2> m_choices;
    std::size_t m_step = 0;
};

struct Opened {
    explicit Opened(const DatasetPtr& dataset) { document.setDataset(dataset, {}); }
    app::Appearance appearance;
    document::Document document;
};

void sortTable(State& state, const DatasetPtr& dataset) {
    Opened opened(dataset);
    app::RankingModel model(opened.document, opened.appearance);
    model.follow(document::Change::Dataset);
    bool up = false;
    for (auto _ : state)
        model.sort(app::RankingCells::Population, (up = !up) ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void filterTable(State& state, const DatasetPtr& dataset) {
    Opened opened(dataset);
    app::RankingModel model(opened.document, opened.appearance);
    model.follow(document::Change::Dataset);
    double least = 0;
    for (auto _ : state)
        model.setFilter(QStringLiteral("score"), {.least = least = 80 - least, .most = {}, .kept = {}});
}

/// From a new choice to the pixels of the views, all of them in sight at once.
void brushViews(State& state, const DatasetPtr& dataset, const std::vector<QWidget*>& views, Opened& opened) {
    QWidget window;
    auto* grid = new QGridLayout(&window);
    for (std::size_t i = 0; i < views.size(); ++i)
        grid->addWidget(views[i], int(i) / 2, int(i) % 2);
    window.resize(1400, 300 * int(views.size() + 1) / 2);
    window.show();
    opened.document.setDataset(dataset, {});
    QCoreApplication::processEvents();
    TwoChoices choices(opened.document);
    for (auto _ : state) {
        choices.next();
        QCoreApplication::processEvents();
    }
}

template <class View> void brushOne(State& state, const DatasetPtr& dataset) {
    Opened opened(dataset);
    brushViews(state, dataset, {new View(opened.document, opened.appearance)}, opened);
}

void brushAll(State& state, const DatasetPtr& dataset) {
    Opened opened(dataset);
    auto& document = opened.document;
    const auto& look = opened.appearance;
    brushViews(state, dataset,
               {new app::RankingTable(document, look), new app::ValueHistogram(document, look),
                new app::IndicatorScatter(document, look), new app::RankIntervals(document, look),
                new app::ProfileChart(document, look)},
               opened);
}

/// From a new choice to the coloured picture of the map.
void brushMap(State& state, const DatasetPtr& dataset) {
    Opened opened(dataset);
    const auto view = publish::viewFor({}, *dataset, {1920, 1080}, 1);
    const auto frame = map::render(publish::sceneFor(*dataset), *view, {}, 1);
    QImage image(view->size, QImage::Format_ARGB32_Premultiplied);
    TwoChoices choices(opened.document);
    for (auto _ : state) {
        choices.next();
        map::resolveInto(image, *frame,
                         publish::styleFor(opened.document.state(), *dataset, *opened.document.results(),
                                           publish::Surroundings::Light));
    }
}

DatasetPtr loaded(const QStringList& boundaryFiles) {
    document::MapState state;
    state.boundaryFiles = boundaryFiles;
    const auto reading = document::loadDataset(state);
    return reading ? reading->dataset : nullptr;
}

void add(const QString& name, const DatasetPtr& dataset, void (*measure)(State&, const DatasetPtr&)) {
    benchmark::RegisterBenchmark(qPrintable(name), [=](State& state) { measure(state, dataset); })
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace

void registerViews(const QString& communesPath) {
    const DatasetPtr shipped = loaded({});
    if (!shipped)
        return;
    for (const int times : {1, 10, 28}) {
        const DatasetPtr dataset = times == 1 ? shipped : manyTimes(*shipped, times);
        const QString count = QString::number(dataset->territories.size());
        add(QStringLiteral("views/sort/") + count, dataset, sortTable);
        add(QStringLiteral("views/filter/") + count, dataset, filterTable);
        add(QStringLiteral("views/brush/table/") + count, dataset, brushOne<app::RankingTable>);
        add(QStringLiteral("views/brush/histogram/") + count, dataset, brushOne<app::ValueHistogram>);
        add(QStringLiteral("views/brush/scatter/") + count, dataset, brushOne<app::IndicatorScatter>);
        add(QStringLiteral("views/brush/intervals/") + count, dataset, brushOne<app::RankIntervals>);
        add(QStringLiteral("views/brush/profiles/") + count, dataset, brushOne<app::ProfileChart>);
        add(QStringLiteral("views/brush/all/") + count, dataset, brushAll);
    }
    add(QStringLiteral("views/brush/map/epci"), shipped, brushMap);
    if (const DatasetPtr communes = loaded({communesPath}))
        add(QStringLiteral("views/brush/map/communes"), communes, brushMap);
}

} // namespace bench
