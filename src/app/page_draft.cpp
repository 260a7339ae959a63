#include "app/page_draft.h"

namespace app {

using namespace Qt::StringLiterals;
using document::Change;

PageDraft::PageDraft(document::Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        const document::Changes shown = Change::Dataset | Change::Results | Change::Style | Change::Selection |
                                        Change::Layout | Change::Plan | Change::Coverage;
        const bool follows = m_extent.isEmpty() && (changes & Change::View);
        if (follows || (changes & shown))
            emit changed();
    });
}

bool PageDraft::isReady() const {
    return m_document.dataset() && m_document.results();
}

void PageDraft::edit(const QString& text, const std::function<void(document::Layout&)>& change,
                     const QString& mergeKey) {
    m_document.edit(
        text, [&change](document::MapState& state) { change(state.layout); }, mergeKey);
}

void PageDraft::setTitle(const QString& title) {
    m_document.edit(
        tr("Titre de la page"), [&title](document::MapState& state) { state.title = title; }, u"page-title"_s);
}

void PageDraft::setExtent(const QString& area) {
    if (area == m_extent)
        return;
    m_extent = area;
    emit changed();
}

publish::Publication PageDraft::publication() const {
    publish::Publication publication = publicationOf(m_document);
    if (!m_extent.isEmpty())
        publication.state.view = {.area = m_extent};
    return publication;
}

publish::Publication publicationOf(const document::Document& document) {
    Q_ASSERT(document.dataset() && document.results());
    publish::Publication publication;
    publication.state = document.state();
    publication.dataset = document.dataset();
    publication.results = document.results();
    publication.plan = document.planBook().snapshot();
    return publication;
}

} // namespace app
