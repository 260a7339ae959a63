#pragma once

#include "territory/decision.h"
#include "territory/gazetteer.h"

#include <QHash>
#include <limits>
#include <memory>

namespace solidarity {

/// What a plan is judged on and comes from outside of it: places, decisions, scores. Immutable; made by
/// document::groundOf() from what is loaded and computed.
struct Ground {
    /// Of one intercommunalité.
    struct Facts {
        territory::Decision decision;
        double score = std::numeric_limits<double>::quiet_NaN(); ///< 0–100, 100 = most fragile; NaN = none.
        int rank = 0;                                            ///< 1 = most fragile, 0 = none.
        bool selected = false;                                   ///< « classée par le score ».
        double apl = std::numeric_limits<double>::quiet_NaN();   ///< Consultations a year per standardised inhabitant;
                                                                 ///< NaN = missing.
        qint64 population = -1;                                  ///< -1 = non disponible.
    };

    std::shared_ptr<const territory::Gazetteer> gazetteer; ///< Never null.
    QHash<QString, Facts> facts;                           ///< By territory code.

    const Facts* factsOf(const QString& territory) const {
        const auto found = facts.constFind(territory);
        return found == facts.constEnd() ? nullptr : &*found;
    }
    /// A zone rouge, probable included; false where the decision is unknown.
    bool isZone(const QString& territory) const {
        const Facts* known = factsOf(territory);
        return known && known->decision.status == territory::DecisionStatus::Retained;
    }
};

} // namespace solidarity
