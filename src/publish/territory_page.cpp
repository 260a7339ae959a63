#include "publish/territory_page.h"

#include "publish/file_writers.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/territory_page_maker.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace publish {

using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::TerritoryPage)
};

FileDescription descriptionOf(const ComposedPage& page, QJsonObject provenance) {
    FileDescription description;
    description.title = Words::tr("Fiche : %1").arg(page.title);
    description.altText = Words::tr("Fiche d’une page : %1 (%2). Situation, décision, score, indicateurs, communes et "
                                    "lieux de consultation.")
                              .arg(page.title, page.subtitle);
    description.language = presentLanguage();
    provenance[QLatin1String(kSealKey)] = openSeal();
    description.provenance = std::move(provenance);
    return description;
}

Expected<void> write(const QString& path, const QString& code, const TerritoryPageMaker& maker,
                     const QJsonObject& provenance, const std::stop_token& stop, const territory::Progress& progress) {
    return maker.page(code, {}, stop).and_then([&](const ComposedPage& page) {
        return writePdf(path, page, descriptionOf(page, provenance), stop, progress);
    });
}

} // namespace

Expected<ComposedPage> composeTerritoryPage(const QString& code, const Publication& publication, std::stop_token stop) {
    return TerritoryPageMaker(publication).page(code, {}, std::move(stop));
}

Expected<void> writeTerritoryPage(const QString& path, const QString& code, const Publication& publication,
                                  std::stop_token stop, const territory::Progress& progress) {
    const TerritoryPageMaker maker(publication);
    return write(path, code, maker, provenanceOf(maker.ground().publication, stop), stop, progress);
}

Expected<void> writeTerritoryPages(const QString& folder, const QStringList& codes, const Publication& publication,
                                   std::stop_token stop, const territory::Progress& progress) {
    const TerritoryPageMaker maker(publication);
    const QJsonObject provenance = provenanceOf(maker.ground().publication, stop);
    const QLocale locale;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (progress)
            progress(double(i) / double(codes.size()),
                     Words::tr("%1 sur %2").arg(locale.toString(i + 1), locale.toString(codes.size())));
        const QString path = QDir(folder).filePath(QStringLiteral("fiche-%1.pdf").arg(codes[i]));
        if (const auto written = write(path, codes[i], maker, provenance, stop, {}); !written)
            return written;
    }
    return {};
}

} // namespace publish
