#include "app/coverage_runner.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace app {

using document::Change;

CoverageRunner::CoverageRunner(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_worker(this) {
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results | Change::Style | Change::Plan))
            follow();
    });
}

void CoverageRunner::serve(QWidget* view) {
    m_views.emplace_back(view);
    view->installEventFilter(this);
    follow();
}

bool CoverageRunner::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show)
        follow();
    return QObject::eventFilter(watched, event);
}

bool CoverageRunner::isWanted() const {
    return m_document.state().theme == document::Theme::Coverage ||
           std::ranges::any_of(m_views, [](const QPointer<QWidget>& view) { return view && view->isVisible(); });
}

CoverageRunner::Subject CoverageRunner::subject() const {
    const document::MapState& state = m_document.state();
    return {m_document.dataset()->revision, m_document.planBook().revision(),
            m_document.results()->input,    state.decisionList,
            state.decisionOverrides,        state.coverageSpan};
}

void CoverageRunner::follow() {
    if (!m_document.results() || !isWanted())
        return;
    Subject wanted = subject();
    if (wanted == m_counted)
        return;
    m_counted = std::move(wanted);
    if (m_document.planBook().plan().isEmpty()) {
        m_worker.cancel();
        m_document.setCoverage(nullptr, m_counted.dataset);
        return;
    }
    m_worker.start(
        [this, plan = m_document.planBook().snapshot(), ground = m_document.ground(), span = m_counted.span,
         revision = m_counted.dataset](std::stop_token stop, const territory::Progress&) -> Worker::Delivery {
            auto coverage = solidarity::coverageOf(*plan, *ground, span, std::move(stop));
            if (!coverage)
                return {};
            return [this, coverage, revision] { m_document.setCoverage(coverage, revision); };
        });
}

} // namespace app
