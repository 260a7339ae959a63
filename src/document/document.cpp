#include "document/document.h"

#include "document/edit_command.h"

namespace document {

namespace {

bool sameStyle(const MapState& a, const MapState& b) {
    return a.theme == b.theme && a.indicator == b.indicator && a.classification == b.classification &&
           a.palette == b.palette && a.paletteReversed == b.paletteReversed && a.showDecision == b.showDecision &&
           a.showDepartements == b.showDepartements && a.showRegions == b.showRegions && a.showVenues == b.showVenues &&
           a.showReportedVenues == b.showReportedVenues && a.showEmergency == b.showEmergency &&
           a.showTowns == b.showTowns && a.hiddenVenueCategories == b.hiddenVenueCategories;
}

/// True when `results` are still those of `state`.
bool stillHold(const Results& results, const MapState& state) {
    return sameIndex(results.state, state) && sameDecisions(results.state, state) &&
           sameThemeColumn(results.state, state);
}

} // namespace

Changes changesBetween(const MapState& before, const MapState& after) {
    Changes changes;
    changes.setFlag(Change::Results, !sameIndex(before, after) || !sameDecisions(before, after));
    changes.setFlag(Change::Style, !sameStyle(before, after));
    changes.setFlag(Change::View, before.view != after.view);
    changes.setFlag(Change::Selection, before.selection != after.selection);
    changes.setFlag(Change::Home, before.homeDepartement != after.homeDepartement);
    changes.setFlag(Change::Layout, before.title != after.title);
    return changes;
}

Document::Document(QObject* parent) : QObject(parent) {}

Document::~Document() = default;

void Document::edit(const QString& text, const std::function<void(MapState&)>& change, const QString& mergeKey) {
    MapState after = m_state;
    change(after);
    const MapState styled = withPresentPlace(after, m_state);
    if (styled != m_state) {
        m_undoStack.push(new EditCommand(*this, text, m_state, styled, mergeKey));
    }
    navigate([&](MapState& state) { // what a command moves besides (« aller à ») isn't part of it
        state.view = after.view;
        state.selection = after.selection;
        state.homeDepartement = after.homeDepartement;
    });
}

void Document::navigate(const std::function<void(MapState&)>& change) {
    MapState after = m_state;
    change(after);
    MapState moved = m_state;
    moved.view = after.view;
    moved.selection = after.selection;
    moved.homeDepartement = after.homeDepartement;
    apply(moved);
}

void Document::setDataset(std::shared_ptr<const Dataset> dataset, const MapState& state,
                          std::shared_ptr<const Results> results) {
    Q_ASSERT(dataset);
    const bool fits = results && results->datasetRevision == dataset->revision && stillHold(*results, state);
    const Changes differing = changesBetween(m_state, state);
    m_dataset = std::move(dataset);
    m_state = state;
    m_results = fits ? std::move(results) : computeResults(m_state, *m_dataset);
    emit changed(differing | Change::Dataset | Change::Results | Change::Style);
}

int Document::selectedTerritory() const {
    return m_dataset && !m_state.selection.isEmpty() ? m_dataset->territoryOf(m_state.selection) : -1;
}

void Document::apply(const MapState& state) {
    const Changes changes = changesBetween(m_state, state);
    if (!changes) {
        return;
    }
    m_state = state;
    if (m_dataset && !stillHold(*m_results, m_state)) {
        m_results = computeResults(m_state, *m_dataset, m_results.get());
    }
    emit changed(changes);
}

} // namespace document
