#include "document/interface_language.h"
#include "document/loading.h"
#include "document/results.h"
#include "publish/html_writer.h"
#include "publish/map_panels.h"
#include "publish/presentation.h"

#include <QDir>
#include <QGuiApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Writes one page; false when it couldn't.
bool write(const QString& path, const document::MapState& state,
           const std::shared_ptr<const document::Dataset>& dataset) {
    const publish::Publication publication{state, dataset, document::computeResults(state, *dataset), nullptr,
                                           QDate(2025, 6, 27)};
    const publish::FileDescription description{
        {}, u"Carte de France des intercommunalités."_s, u"fr"_s, {{u"format"_s, u"diagonale-provenance"_s}}};
    const auto written = publish::writeHtml(path, publication, description);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().text()));
    return written.has_value();
}

} // namespace

/// The pages that pages.test.mjs drives: browser_pages FOLDER.
int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    document::useLanguage(application, document::InterfaceLanguage::French);
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const auto reading = document::loadDataset({});
    if (!reading)
        return 1;
    document::MapState score, indicator, decision;
    score.showEmergency = true;
    indicator.theme = document::Theme::Indicator;
    indicator.indicator = u"niveau_vie_median"_s;
    indicator.view.area = u"dept:36"_s;
    decision.theme = document::Theme::Decision;
    document::MapState indicators;
    indicators.showEmergency = true;
    indicators.layout.panels = publish::indicatorPanels(indicators, *reading->dataset);
    const bool written = write(folder.filePath(u"score.html"_s), score, reading->dataset) &&
                         write(folder.filePath(u"departement.html"_s), indicator, reading->dataset) &&
                         write(folder.filePath(u"decision.html"_s), decision, reading->dataset) &&
                         write(folder.filePath(u"indicators.html"_s), indicators, reading->dataset);
    return written ? 0 : 1;
}
