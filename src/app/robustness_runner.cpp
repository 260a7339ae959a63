#include "app/robustness_runner.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace app {

using document::Change;

RobustnessRunner::RobustnessRunner(document::Document& document, QObject* parent)
    : QObject(parent), m_document(document) {
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results | Change::Style | Change::Robustness))
            follow();
    });
    connect(&m_worker, &Worker::progressed, this, [this](double share) {
        if (m_drawingMany)
            emit progressed(share);
    });
    connect(&m_worker, &Worker::finished, this, [this] {
        m_drawingMany = false;
        emit changed();
    });
}

void RobustnessRunner::serve(QWidget* view) {
    m_views.emplace_back(view);
    view->installEventFilter(this);
    follow();
}

bool RobustnessRunner::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show)
        follow();
    return QObject::eventFilter(watched, event);
}

bool RobustnessRunner::isWanted() const {
    return m_document.state().theme == document::Theme::Robustness ||
           std::ranges::any_of(m_views, [](const QPointer<QWidget>& view) { return view && view->isVisible(); });
}

void RobustnessRunner::follow() {
    if (!m_document.results() || !isWanted())
        return;
    const Subject wanted{m_document.results()->input, m_document.state().robustness};
    if (wanted == m_drawn)
        return;
    m_drawn = wanted;
    m_drawingMany = false;
    draw(wanted.options);
}

void RobustnessRunner::drawMany(int draws) {
    if (!m_document.results())
        return;
    fragility::RobustnessOptions options = m_document.state().robustness;
    m_drawn = {m_document.results()->input, options};
    options.draws = draws;
    m_drawingMany = true;
    draw(options);
}

void RobustnessRunner::cancel() {
    if (!m_drawingMany)
        return;
    m_worker.cancel();
    if (m_document.results()->robustnessIsCurrent)
        return;
    // There was nothing to go back to: the few draws that the settings still lack.
    m_drawn = {};
    follow();
}

void RobustnessRunner::draw(const fragility::RobustnessOptions& options) {
    m_worker.start([this, options, input = m_document.results()->input, state = m_document.state(),
                    revision = m_document.results()->datasetRevision](
                       std::stop_token stop, const territory::Progress& progress) -> Worker::Delivery {
        auto drawn = fragility::robustness(input->criteria(), input->territories(), input->method(), options, 0,
                                           std::move(stop), [&progress](double share) { progress(share, {}); });
        if (!drawn)
            return {};
        auto shared = std::make_shared<const fragility::Robustness>(std::move(*drawn));
        return [this, shared, state, revision] { m_document.setRobustness(shared, state, revision); };
    });
    emit changed();
}

} // namespace app
