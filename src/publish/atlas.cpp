#include "publish/atlas.h"

#include "io/file_replacement.h"
#include "publish/atlas_pages.h"
#include "publish/file_writers.h"
#include "publish/provenance.h"
#include "publish/seal.h"
#include "publish/territory_page_maker.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <deque>
#include <future>

namespace publish {

using territory::Expected;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(publish::Atlas)
};

Problem stopped(const QString& path) {
    return {Words::tr("L’atlas a été interrompu."), path, Words::tr("Ce qui était là y est resté.")};
}

/// The pages of an atlas in order, composed ahead of whoever writes them.
class PageSource {
public:
    PageSource(const AtlasPlan& plan, const TerritoryPageMaker& maker, std::stop_token stop)
        : m_plan(plan)
        , m_maker(maker)
        , m_pages(plan, maker.ground())
        , m_entries(plan.entries())
        , m_stop(std::move(stop)) {}

    /// Nothing after the last one.
    std::optional<Expected<ComposedPage>> next() {
        constexpr std::size_t kAhead = 2; // a page is a few hundred items: more would only take memory
        while (m_ahead.size() < kAhead && m_next < m_plan.pages())
            m_ahead.push_back(std::async(std::launch::async, [this, page = m_next++] { return compose(page); }));
        if (m_ahead.empty())
            return std::nullopt;
        Expected<ComposedPage> page = m_ahead.front().get();
        m_ahead.pop_front();
        return page;
    }

private:
    Expected<ComposedPage> compose(int page) const {
        if (page < AtlasPlan::kContents)
            return m_pages.cover();
        if (page < m_plan.map())
            return m_pages.contents(page - AtlasPlan::kContents);
        if (page < m_plan.table())
            return m_pages.map();
        if (page < m_plan.firstFiche())
            return m_pages.table(page - m_plan.table());
        const AtlasPlan::Entry& entry = m_entries[std::size_t(page - m_plan.firstFiche())];
        const QString code = m_maker.ground().dataset().territories[std::size_t(entry.territory)].code;
        return m_maker.page(code, m_pages.folio(page), m_stop);
    }

    const AtlasPlan& m_plan;
    const TerritoryPageMaker& m_maker;
    AtlasPages m_pages;
    std::vector<AtlasPlan::Entry> m_entries;
    std::stop_token m_stop;
    int m_next = 0;
    std::deque<std::future<Expected<ComposedPage>>> m_ahead;
};

/// Writes the loose pages, and remembers where their links lead.
class AtlasWriter {
public:
    AtlasWriter(const AtlasPlan& plan, const TerritoryPageMaker& maker, const territory::Progress& progress,
                std::stop_token stop)
        : m_plan(plan), m_maker(maker), m_progress(progress), m_stop(std::move(stop)) {}

    Expected<void> write(const QString& pages, const FileDescription& description) {
        auto book = PdfBook::begin(pages, description);
        if (!book)
            return tl::unexpected(book.error());
        PageSource source(m_plan, m_maker, m_stop);
        int number = 0;
        while (const auto page = source.next()) {
            if (!*page)
                return tl::unexpected(page->error());
            tell(number, (*page)->title);
            collectLinks(number++, (*page)->list);
            m_millimetres = (*page)->millimetres;
            if (const auto added = book->addPage((*page)->list, (*page)->millimetres, m_stop); !added)
                return added;
            if (m_stop.stop_requested())
                return tl::unexpected(stopped({}));
        }
        return book->finish();
    }

    PdfBinding binding() const {
        return {m_plan.outline(m_maker.ground().dataset()), m_links, presentLanguage(), AtlasPlan::kContents,
                m_millimetres};
    }

private:
    void tell(int page, const QString& title) const {
        if (!m_progress)
            return;
        const QLocale locale;
        const int fiche = page - m_plan.firstFiche() + 1;
        const QString step =
            fiche < 1
                ? title
                : Words::tr("%1 sur %2 : %3").arg(locale.toString(fiche), locale.toString(m_plan.fiches()), title);
        m_progress(double(page) / m_plan.pages(), step);
    }

    void collectLinks(int page, const DisplayList& list) {
        for (const DisplayItem& item : list.items) {
            const auto* link = std::get_if<DisplayLink>(&item);
            const int target = link ? m_plan.pageOf(link->target, m_maker.ground().dataset()) : -1;
            if (target >= 0)
                m_links.push_back({page, link->rect, target});
        }
    }

    const AtlasPlan& m_plan;
    const TerritoryPageMaker& m_maker;
    const territory::Progress& m_progress;
    std::stop_token m_stop;
    std::vector<PdfLink> m_links;
    QSizeF m_millimetres; ///< Of all pages.
};

FileDescription descriptionOf(const AtlasPlan& plan, const Publication& publication, const std::stop_token& stop) {
    FileDescription description;
    description.title = Words::tr("%1 — %2").arg(plan.title, plan.area);
    description.altText = Words::tr("Atlas de %Ln fiches d’intercommunalités, avec une carte et un tableau de synthèse",
                                    nullptr, plan.fiches());
    description.language = presentLanguage();
    description.provenance = provenanceOf(publication, stop);
    description.provenance[QLatin1String(kSealKey)] = openSeal();
    return description;
}

/// Loose pages go to a file of their own, which QPDF then makes a book of.
Expected<void> writeBook(const QString& path, const AtlasPlan& plan, const TerritoryPageMaker& maker,
                         const std::stop_token& stop, const territory::Progress& progress) {
    auto out = io::FileReplacement::begin(path);
    if (!out)
        return tl::unexpected(out.error());
    QTemporaryFile pages;
    if (!pages.open()) {
        return tl::unexpected(Problem{Words::tr("Le dossier temporaire n’accepte pas de fichier."),
                                      pages.fileTemplate(), Words::tr("Libérez de la place, puis recommencez.")});
    }
    AtlasWriter writer(plan, maker, progress, stop);
    return writer.write(pages.fileName(), descriptionOf(plan, maker.ground().publication, stop))
        .and_then([&] { return bindPdf(pages.fileName(), *out, writer.binding()); })
        .and_then([&] { return closeSeal(out->temporaryPath()); })
        .and_then([&] { return out->commit(); });
}

} // namespace

Expected<territory::Diagnosis> writeAtlas(const QString& path, const AtlasScope& scope, const Publication& publication,
                                          std::stop_token stop, const territory::Progress& progress) {
    if (progress)
        progress(0, Words::tr("Préparation"));
    const TerritoryPageMaker maker(publication);
    const auto plan = AtlasPlan::of(scope, maker.ground());
    if (!plan)
        return tl::unexpected(plan.error());
    const auto written = writeBook(path, *plan, maker, stop, progress);
    if (!written)
        return tl::unexpected(stop.stop_requested() ? stopped(path) : written.error());
    return plan->diagnosis;
}

} // namespace publish
