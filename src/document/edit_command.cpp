#include "document/edit_command.h"

#include "document/document.h"

namespace document {

namespace {
constexpr int kNeverMerged = -1, kMergedByKey = 1;
}

MapState withPresentPlace(MapState state, const MapState& present) {
    state.boundaryFiles = present.boundaryFiles;
    state.boundaryCodeColumn = present.boundaryCodeColumn;
    state.boundaryNameColumn = present.boundaryNameColumn;
    state.boundaryCrs = present.boundaryCrs;
    state.departementFile = present.departementFile;
    state.indicatorFile = present.indicatorFile;
    state.decisionFiles = present.decisionFiles;
    state.venueFiles = present.venueFiles;
    state.imports = present.imports;
    state.view = present.view;
    state.selection = present.selection;
    state.comparedWith = present.comparedWith;
    state.brushed = present.brushed;
    state.homeDepartement = present.homeDepartement;
    return state;
}

EditCommand::EditCommand(Document& document, const QString& text, MapState before, MapState after,
                         const QString& mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey) {}

int EditCommand::id() const {
    return m_mergeKey.isEmpty() ? kNeverMerged : kMergedByKey;
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const EditCommand*>(other); // QUndoStack asks only commands of one id()
    if (next->m_mergeKey != m_mergeKey) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(withPresentPlace(m_before, m_after) == m_after);
    return true;
}

void EditCommand::undo() {
    m_document.apply(withPresentPlace(m_before, m_document.state()));
}

void EditCommand::redo() {
    m_document.apply(withPresentPlace(m_after, m_document.state()));
}

} // namespace document
