#include "cli/fiche_options.h"

#include "cli/attended_work.h"
#include "cli/publication_maker.h"

#include <QCoreApplication>

namespace cli {

using document::MapState;
using territory::Diagnosis;
using territory::Expected;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::FicheOptions)
};

constexpr double kLoadingEnds = 0.1; ///< Share of the whole.

/// What was left out is said, though the rest is written.
void tell(const Diagnosis& diagnosis) {
    for (const Diagnosis::Finding& finding : diagnosis.findings())
        complain({finding.text, finding.samples.join(QStringLiteral(", ")), finding.remedy});
}

} // namespace

void FicheOptions::addTo(CLI::App& command) {
    m_project.addAsOption(command);
    m_sources.addBoundaries(command);
    m_sources.addIndex(command);
    m_index.addTo(command);
    m_draws.addTo(command);
    m_sources.addVenues(command);
}

Expected<MapState> FicheOptions::stateOver(MapState state) const {
    return m_sources.applyTo(state)
        .and_then([&] { return m_index.applyTo(state); })
        .and_then([&] { return m_draws.applyTo(state.robustness); })
        .map([&] { return state; });
}

ExitCode FicheOptions::run(const Work& work) const {
    std::optional<document::OpenedProject> project;
    if (m_project.isGiven()) {
        auto opened = m_project.open();
        if (!opened)
            return opened.error();
        project = std::move(*opened);
    }
    PublicationMaker maker(project ? &*project : nullptr);
    const auto state = stateOver(maker.baseState());
    if (!state) {
        complain(state.error());
        return Misuse;
    }
    Expected<Diagnosis> written;
    {
        AttendedWork attended(work.label);
        const territory::Progress progress = attended.progress();
        const auto publication =
            maker.make(*state, ExportOptions(), attended.stopToken(),
                       [&](double share, const QString& step) { progress(share * kLoadingEnds, step); });
        if (!publication) {
            complain(publication.error().problem);
            return publication.error().code;
        }
        if (const auto misuse = work.misuse(*publication)) {
            complain(*misuse);
            return Misuse;
        }
        written = work.write(*publication, attended.stopToken(), [&](double share, const QString& step) {
            progress(kLoadingEnds + share * (1 - kLoadingEnds), step);
        });
    }
    if (!written) {
        complain(written.error());
        return Failed;
    }
    tell(*written);
    return Done;
}

} // namespace cli
