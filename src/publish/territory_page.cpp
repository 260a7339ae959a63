#include "publish/territory_page.h"

#include "publish/file_writers.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/territory_page_maker.h"

#include <QCoreApplication>

namespace publish {

using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

FileDescription descriptionOf(const ComposedPage& page, const Publication& publication, const std::stop_token& stop) {
    FileDescription description;
    description.title = Words::tr("Fiche : %1").arg(page.title);
    description.altText = Words::tr("Fiche d’une page : %1 (%2). Situation, décision, score, indicateurs, communes et "
                                    "lieux de consultation.")
                              .arg(page.title, page.subtitle);
    description.language = presentLanguage();
    description.provenance = provenanceOf(publication, stop);
    description.provenance[QLatin1String(kSealKey)] = openSeal();
    return description;
}

} // namespace

Expected<ComposedPage> composeTerritoryPage(const QString& code, const Publication& publication, std::stop_token stop) {
    return TerritoryPageMaker(publication).page(code, {}, std::move(stop));
}

Expected<void> writeTerritoryPage(const QString& path, const QString& code, const Publication& publication,
                                  std::stop_token stop, const territory::Progress& progress) {
    const TerritoryPageMaker maker(publication);
    return maker.page(code, {}, stop).and_then([&](const ComposedPage& page) {
        return writePdf(path, page, descriptionOf(page, maker.ground().publication, stop), stop, progress);
    });
}

} // namespace publish
