#pragma once

#include "document/dataset.h"
#include "document/map_state.h"
#include "document/results.h"
#include "solidarity/plan.h"

#include <QDate>
#include <memory>

namespace publish {

/// All that an export is made from: values, so that any thread may work on them.
struct Publication {
    document::MapState state; ///< With its layout.
    std::shared_ptr<const document::Dataset> dataset;
    std::shared_ptr<const document::Results> results; ///< Of `state` and `dataset`.
    std::shared_ptr<const solidarity::Plan> plan;     ///< Whose venues are shown; null = none.
    QDate date = QDate::currentDate();                ///< Written on the page.
};

} // namespace publish
