#pragma once

#include "document/document.h"
#include "document/explanation.h"

#include <QObject>
#include <memory>

namespace app {

class NewestWorker;

/// The explanation of the chosen territory, made in a worker and kept up with the settings while it is wanted.
class ExplanationSource : public QObject {
    Q_OBJECT
public:
    explicit ExplanationSource(document::Document& document, QObject* parent = nullptr);

    /// Whether anyone sees it: nothing is computed otherwise.
    void setWanted(bool wanted);
    /// Of the chosen territory, by its last settings or, while a slider moves, slightly earlier ones; null while none
    /// is there.
    const std::shared_ptr<const document::Explanation>& explanation() const { return m_explanation; }

signals:
    void changed(); ///< Another one, or none, is there.

private:
    void take(document::Changes changes);
    void ask();
    void deliver(std::shared_ptr<const document::Explanation> explanation, std::uint64_t datasetRevision);

    document::Document& m_document;
    NewestWorker* m_worker;
    std::shared_ptr<const document::Explanation> m_explanation;
    bool m_wanted = false;
};

} // namespace app
