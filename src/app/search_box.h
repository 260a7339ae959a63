#pragma once

#include "document/search_index.h"

#include <QLineEdit>
#include <memory>
#include <optional>

class QCompleter;

namespace app {

class SearchHits;

/// Where one types a commune, an intercommunalité, a postal code or a département; answers drop down as one types.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setIndex(std::shared_ptr<const document::SearchIndex> index);
    const std::shared_ptr<const document::SearchIndex>& index() const { return m_index; } ///< Null until it is there.
    bool isReady() const { return m_index != nullptr; }
    /// Only answers of this kind.
    void setKind(document::SearchHit::Kind kind) { m_kind = kind; }

signals:
    void chosen(const document::SearchHit& hit);
    void ready(); ///< The index is there.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& typed);
    std::vector<document::SearchHit> answersTo(const QString& typed) const;
    void choose(const QModelIndex& row);

    std::shared_ptr<const document::SearchIndex> m_index;
    std::optional<document::SearchHit::Kind> m_kind;
    SearchHits* m_hits;
    QCompleter* m_completer;
};

} // namespace app
