#include "app/mark_maker.h"

#include "app/small_font.h"
#include "publish/presentation.h"

namespace app {

namespace {

bool sameMarks(const document::MapState& a, const document::MapState& b) {
    return a.showTowns == b.showTowns && a.showVenues == b.showVenues && a.showReportedVenues == b.showReportedVenues &&
           a.showPlanVenues == b.showPlanVenues && a.showEmergency == b.showEmergency &&
           a.hiddenVenueCategories == b.hiddenVenueCategories;
}

} // namespace

void MarkMaker::follow(const document::MapState& state, const std::shared_ptr<const document::Dataset>& dataset,
                       const std::shared_ptr<const solidarity::Plan>& plan, const QFont& font, bool dark) {
    if (dataset == m_dataset && plan == m_plan && dark == m_dark && sameMarks(state, m_state))
        return;
    m_dataset = dataset;
    m_plan = plan;
    m_state = state;
    m_dark = dark;
    const QFont small = smallFontOf(font);
    m_worker.start([this, state, dataset, plan, small, dark,
                    revision = ++m_revision](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto marks = std::make_shared<MapMarks>();
        if (state.showTowns)
            marks->towns = publish::townsFor(*dataset);
        marks->points = publish::pointsFor(state, *dataset, plan.get());
        marks->plan = plan;
        marks->points.revision = revision;
        marks->font = small;
        marks->dark = dark;
        return [this, marks = std::shared_ptr<const MapMarks>(std::move(marks))] { emit ready(marks); };
    });
}

} // namespace app
