#pragma once

#include "document/document.h"
#include "publish/publication.h"

#include <QObject>
#include <functional>

namespace app {

/// The page that is being set: the document's layout, of which every change can be undone, and what part of the country
/// it shows. That part is the page's alone: setting it leaves the map on screen where it is.
class PageDraft : public QObject {
    Q_OBJECT
public:
    explicit PageDraft(document::Document& document, QObject* parent = nullptr);

    document::Document& document() { return m_document; }
    const document::MapState& state() const { return m_document.state(); }
    const document::Layout& layout() const { return m_document.state().layout; }
    /// False until something is loaded: there is nothing to set on a page then.
    bool isReady() const;

    /// An undoable change named `text`; see Document::edit for `mergeKey`.
    void edit(const QString& text, const std::function<void(document::Layout&)>& change, const QString& mergeKey = {});
    void setTitle(const QString& title);

    /// A named area (document::ViewState); empty = what is on screen.
    const QString& extent() const { return m_extent; }
    void setExtent(const QString& area);

    /// All that the page is made from, now. Only when isReady().
    publish::Publication publication() const;

signals:
    void changed(); ///< The page may look otherwise.

private:
    document::Document& m_document;
    QString m_extent;
};

/// The document's map as it is on screen, on the document's page. Only once something is loaded.
publish::Publication publicationOf(const document::Document& document);

} // namespace app
