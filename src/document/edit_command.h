#pragma once

#include "document/map_state.h"

#include <QUndoCommand>

namespace document {

class Document;

/// `state` with the files that `other` names.
MapState withSourcesOf(MapState state, const MapState& other);

/// `state` with the sources, the view, the selection, the brush and the home of `present`: what an undo or redo must
/// not bring back, because files are not reopened by it and readers are not thrown back to where they were.
MapState withPresentPlace(MapState state, const MapState& present);

/// One undoable change of a document's state.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Document& document, const QString& text, MapState before, MapState after, const QString& mergeKey);

    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    Document& m_document;
    MapState m_before;
    MapState m_after;
    QString m_mergeKey;
};

} // namespace document
