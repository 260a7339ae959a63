#pragma once

#include "document/brush.h"
#include "document/dataset.h"
#include "document/map_state.h"
#include "document/plan_book.h"
#include "document/results.h"
#include "solidarity/ground.h"

#include <QFlags>
#include <QObject>
#include <QUndoStack>
#include <functional>
#include <span>

namespace document {

/// What a change of the document touched: listeners look at what concerns them.
enum class Change {
    Dataset = 0x01, ///< Files: everything may differ.
    Results = 0x02, ///< Scores, ranks, decisions.
    Style = 0x04,   ///< Theme, classes, palette, layers.
    View = 0x08,
    Selection = 0x10,
    Home = 0x20,
    Layout = 0x40,
    Brush = 0x80,       ///< The territories chosen together.
    Robustness = 0x100, ///< New draws are there, or those there are no longer of the present settings.
    Plan = 0x200,       ///< Venues, doctors, days: PlanBook::changed says which.
    Coverage = 0x400,   ///< What the plan gives has been counted anew.
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// The open map: one state, one dataset, their results, and the undo stack over the state. Lives in the interface
/// thread and does nothing long there: datasets are made by workers and handed in.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    const MapState& state() const { return m_state; }
    const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; } ///< Null until the first load.
    const std::shared_ptr<const Results>& results() const { return m_results; } ///< The same.
    QUndoStack* undoStack() { return &m_undoStack; }
    PlanBook& planBook() { return m_planBook; }
    const PlanBook& planBook() const { return m_planBook; }
    /// What the plan is judged on, of the present dataset and results; null until the first load.
    std::shared_ptr<const solidarity::Ground> ground() const;

    /// Changes the state by an undoable command named `text` (« Palette viridis »). Successive commands of the same
    /// non-empty `mergeKey` become one. A change that changes nothing is not recorded. Undoing leaves the sources, and
    /// where the reader has gone meanwhile (view, selection, brush, home), as they are. Sources are changed by
    /// setDataset() alone.
    void edit(const QString& text, const std::function<void(MapState&)>& change, const QString& mergeKey = {});
    /// Changes that are not undone: view, selection, territory compared with, brush, home.
    void navigate(const std::function<void(MapState&)>& change);
    /// A new dataset, with the state that names its sources: the present state() with other files, not one from before
    /// the worker started, or what the user changed meanwhile is lost. `results` saves computing them here when a
    /// worker has.
    void setDataset(std::shared_ptr<const Dataset> dataset, const MapState& state,
                    std::shared_ptr<const Results> results = nullptr);

    int selectedTerritory() const; ///< Index in dataset()->territories, -1 = none.
    int comparedTerritory() const; ///< The same of MapState::comparedWith.
    /// The territories chosen together, ascending; kept while the choice and the dataset stay.
    const std::vector<int>& brushed() const { return m_brush.territories(); }
    /// By territory, 1 = chosen; empty when none is.
    const std::vector<std::uint8_t>& isBrushed() const { return m_brush.isChosen(); }
    using Brushing = document::Brushing;
    /// Changes the choice in one command that isn't undone (it is where the reader looks, not what the map says).
    void brush(std::span<const int> territories, Brushing how = Brushing::Replace);
    /// Draws made by a worker for the settings of `drawnFor`; what no longer fits them is shown as earlier draws. Draws
    /// of another dataset are dropped. Announces Change::Robustness (and Change::Style when the map shows them).
    void setRobustness(std::shared_ptr<const fragility::Robustness> robustness, const MapState& drawnFor,
                       std::uint64_t datasetRevision);
    /// What the plan gives, counted by a worker; null = no plan. Of another dataset it is dropped. Announces
    /// Change::Coverage (and Change::Style when the map shows it).
    void setCoverage(std::shared_ptr<const solidarity::Coverage> coverage, std::uint64_t datasetRevision);

signals:
    void changed(document::Changes changes);

private:
    friend class EditCommand;
    void apply(const MapState& state);
    void apply(const MapState& state, Brush brush);
    MapState m_state;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const Results> m_results;
    QUndoStack m_undoStack;
    PlanBook m_planBook{m_undoStack};
    mutable std::shared_ptr<const solidarity::Ground> m_ground; ///< Of m_groundResults.
    mutable std::shared_ptr<const Results> m_groundResults;
    Brush m_brush; ///< Of m_state in m_dataset.
};

/// What differs between two states, as listeners hear it (never Dataset: files come by setDataset()).
Changes changesBetween(const MapState& before, const MapState& after);

} // namespace document
