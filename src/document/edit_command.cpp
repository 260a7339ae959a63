#include "document/edit_command.h"

#include "document/document.h"

namespace document {

namespace {
constexpr int kNeverMerged = -1, kMergedByKey = 1;
}

MapState withSourcesOf(MapState state, const MapState& other) {
    state.boundaryFiles = other.boundaryFiles;
    state.boundaryCodeColumn = other.boundaryCodeColumn;
    state.boundaryNameColumn = other.boundaryNameColumn;
    state.boundaryCrs = other.boundaryCrs;
    state.departementFile = other.departementFile;
    state.indicatorFile = other.indicatorFile;
    state.decisionFiles = other.decisionFiles;
    state.venueFiles = other.venueFiles;
    state.imports = other.imports;
    return state;
}

MapState withPresentPlace(MapState state, const MapState& present) {
    state = withSourcesOf(std::move(state), present);
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
