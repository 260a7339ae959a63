#include "app/search_box.h"

#include "app/icons.h"
#include "app/search_delegate.h"
#include "app/search_hits.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace app {

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent), m_hits(new SearchHits(this)), m_completer(new QCompleter(m_hits, this)) {
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Commune, intercommunalité, code postal…"));
    setToolTip(placeholderText());
    setAccessibleName(tr("Rechercher un lieu"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    setMinimumWidth(150); // stays in sight beside the toolbar’s buttons at 1280 px
    setMaximumWidth(340);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    // The index has found and ordered: the completer only shows. It is not the line's own completer, which would filter
    // again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new SearchDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Résultats de la recherche"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SearchBox::choose);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
}

void SearchBox::setIndex(std::shared_ptr<const document::SearchIndex> index) {
    m_index = std::move(index);
    if (m_index)
        emit ready();
}

void SearchBox::search(const QString& typed) {
    m_hits->setHits(m_index && !typed.trimmed().isEmpty() ? answersTo(typed) : std::vector<document::SearchHit>());
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

std::vector<document::SearchHit> SearchBox::answersTo(const QString& typed) const {
    if (!m_kind)
        return m_index->find(typed);
    // Enough of them that those of one kind fill the list.
    constexpr int kAmong = 100, kShown = 12;
    std::vector<document::SearchHit> hits = m_index->find(typed, kAmong);
    std::erase_if(hits, [this](const document::SearchHit& hit) { return hit.kind != *m_kind; });
    hits.resize(std::min<std::size_t>(hits.size(), kShown));
    return hits;
}

void SearchBox::choose(const QModelIndex& row) {
    // The completer shows its own proxy of the list, row for row.
    const document::SearchHit hit = m_hits->hit(row.row());
    setText(hit.text);
    emit chosen(hit);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const bool confirms = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (confirms && m_hits->rowCount() > 0) {
        m_completer->popup()->hide();
        choose(m_hits->index(0));
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace app
