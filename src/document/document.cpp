#include "document/document.h"

#include "document/edit_command.h"
#include "document/ground_of.h"

namespace document {

namespace {

bool sameStyle(const MapState& a, const MapState& b) {
    return a.theme == b.theme && a.indicator == b.indicator && a.coverageMeasure == b.coverageMeasure &&
           a.coverageSpan == b.coverageSpan && a.classification == b.classification && a.palette == b.palette &&
           a.paletteReversed == b.paletteReversed && a.showDecision == b.showDecision &&
           a.showDepartements == b.showDepartements && a.showRegions == b.showRegions && a.showVenues == b.showVenues &&
           a.showReportedVenues == b.showReportedVenues && a.showPlanVenues == b.showPlanVenues &&
           a.showEmergency == b.showEmergency && a.showTowns == b.showTowns &&
           a.hiddenVenueCategories == b.hiddenVenueCategories;
}

/// Takes over what navigate() may change.
void moveTo(MapState& state, const MapState& place) {
    state.view = place.view;
    state.selection = place.selection;
    state.comparedWith = place.comparedWith;
    state.brushed = place.brushed;
    state.homeDepartement = place.homeDepartement;
}

} // namespace

Changes changesBetween(const MapState& before, const MapState& after) {
    Changes changes;
    // Locks leave every figure as it is, but who shows the settings must hear of them.
    changes.setFlag(Change::Results, before.index != after.index || before.baseline != after.baseline ||
                                         before.adjustments != after.adjustments || !sameDecisions(before, after));
    changes.setFlag(Change::Style, !sameStyle(before, after));
    changes.setFlag(Change::View, before.view != after.view);
    changes.setFlag(Change::Selection,
                    before.selection != after.selection || before.comparedWith != after.comparedWith);
    changes.setFlag(Change::Brush, before.brushed != after.brushed);
    changes.setFlag(Change::Robustness, before.robustness != after.robustness);
    changes.setFlag(Change::Home, before.homeDepartement != after.homeDepartement);
    changes.setFlag(Change::Layout, before.title != after.title || before.layout != after.layout);
    return changes;
}

Document::Document(QObject* parent) : QObject(parent) {
    connect(&m_planBook, &PlanBook::changed, this, [this] { emit changed(Change::Plan); });
}

Document::~Document() = default;

void Document::edit(const QString& text, const std::function<void(MapState&)>& change, const QString& mergeKey) {
    MapState after = m_state;
    change(after);
    const MapState styled = withPresentPlace(after, m_state);
    if (styled != m_state) {
        m_undoStack.push(new EditCommand(*this, text, m_state, styled, mergeKey));
    }
    navigate([&](MapState& state) { moveTo(state, after); }); // what a command moves besides isn't part of it
}

void Document::navigate(const std::function<void(MapState&)>& change) {
    MapState after = m_state;
    change(after);
    MapState moved = m_state;
    moveTo(moved, after);
    apply(moved);
}

void Document::setDataset(std::shared_ptr<const Dataset> dataset, const MapState& state,
                          std::shared_ptr<const Results> results) {
    Q_ASSERT(dataset);
    const bool fits = results && results->datasetRevision == dataset->revision && stillHold(*results, state);
    const Changes differing = changesBetween(m_state, state);
    m_dataset = std::move(dataset);
    m_state = state;
    m_results = fits ? std::move(results) : computeResults(m_state, *m_dataset, m_results.get());
    m_brush = Brush::ofCodes(m_state.brushed, *m_dataset);
    emit changed(differing | Change::Dataset | Change::Results | Change::Style);
}

std::shared_ptr<const solidarity::Ground> Document::ground() const {
    if (m_results && m_groundResults != m_results) {
        m_ground = groundOf(*m_dataset, *m_results);
        m_groundResults = m_results;
    }
    return m_ground;
}

int Document::selectedTerritory() const {
    return m_dataset && !m_state.selection.isEmpty() ? m_dataset->territoryOf(m_state.selection) : -1;
}

int Document::comparedTerritory() const {
    return m_dataset && !m_state.comparedWith.isEmpty() ? m_dataset->territoryOf(m_state.comparedWith) : -1;
}

void Document::brush(std::span<const int> territories, Brushing how) {
    if (!m_dataset) {
        return;
    }
    Brush met = m_brush.met(territories, m_dataset->territories.size(), how);
    MapState state = m_state;
    state.brushed = met.codes(*m_dataset, m_results->input->territories().order);
    apply(state, std::move(met));
}

void Document::setRobustness(std::shared_ptr<const fragility::Robustness> robustness, const MapState& drawnFor,
                             std::uint64_t datasetRevision) {
    if (!m_dataset || m_dataset->revision != datasetRevision) {
        return;
    }
    const bool current = sameIndex(drawnFor, m_state) && drawnFor.robustness == m_state.robustness;
    m_results = withRobustness(*m_results, *m_dataset, std::move(robustness), current);
    Changes changes = Change::Robustness;
    changes.setFlag(Change::Style, m_state.theme == Theme::Robustness);
    emit changed(changes);
}

void Document::setCoverage(std::shared_ptr<const solidarity::Coverage> coverage, std::uint64_t datasetRevision) {
    if (!m_dataset || m_dataset->revision != datasetRevision || m_results->coverage == coverage) {
        return;
    }
    m_results = withCoverage(*m_results, *m_dataset, std::move(coverage));
    Changes changes = Change::Coverage;
    changes.setFlag(Change::Style, m_state.theme == Theme::Coverage);
    emit changed(changes);
}

void Document::apply(const MapState& state) {
    const bool sameBrush = state.brushed == m_state.brushed || !m_dataset;
    apply(state, sameBrush ? m_brush : Brush::ofCodes(state.brushed, *m_dataset));
}

void Document::apply(const MapState& state, Brush brush) {
    Changes changes = changesBetween(m_state, state);
    if (!changes) {
        return;
    }
    m_state = state;
    m_brush = std::move(brush);
    if (m_dataset && !stillHold(*m_results, m_state)) {
        const bool wasCurrent = m_results->robustnessIsCurrent;
        m_results = computeResults(m_state, *m_dataset, m_results.get());
        changes.setFlag(Change::Robustness,
                        changes.testFlag(Change::Robustness) || wasCurrent != m_results->robustnessIsCurrent);
    }
    emit changed(changes);
}

} // namespace document
