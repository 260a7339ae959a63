#include "app/explanation_source.h"

#include "app/newest_worker.h"

namespace app {

using document::Change;
using document::Explanation;

ExplanationSource::ExplanationSource(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_worker(new NewestWorker(this)) {
    connect(&m_document, &document::Document::changed, this, &ExplanationSource::take);
}

void ExplanationSource::setWanted(bool wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (m_wanted)
        ask();
}

void ExplanationSource::take(document::Changes changes) {
    if (!(changes & (Change::Dataset | Change::Results | Change::Selection | Change::Robustness)))
        return;
    if (m_explanation && ((changes & Change::Dataset) || m_explanation->code != m_document.state().selection)) {
        m_explanation.reset();
        emit changed();
    }
    ask();
}

void ExplanationSource::ask() {
    const int territory = m_document.selectedTerritory();
    if (!m_wanted || territory < 0) {
        m_worker->forget();
        return;
    }
    m_worker->ask([this, territory, dataset = m_document.dataset(),
                   results = m_document.results()](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto explanation = std::make_shared<const Explanation>(document::explain(territory, *dataset, *results));
        return [this, explanation = std::move(explanation), revision = dataset->revision] {
            deliver(explanation, revision);
        };
    });
}

void ExplanationSource::deliver(std::shared_ptr<const Explanation> explanation, std::uint64_t datasetRevision) {
    // Another territory may have been chosen meanwhile: its own is on the way.
    if (datasetRevision != m_document.dataset()->revision || explanation->code != m_document.state().selection)
        return;
    m_explanation = std::move(explanation);
    emit changed();
}

} // namespace app
