#include "document/adjustment_journal.h"

#include "io/csv_writer.h"

#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using territory::Adjustment;

QString adjustmentCell(const Adjustment& adjustment) {
    return adjustment.adds ? u"ajout"_s : u"retrait"_s;
}

const Adjustment* adjustmentOf(const QString& code, const MapState& state) {
    const auto last = std::find_if(state.adjustments.rbegin(), state.adjustments.rend(),
                                   [&](const Adjustment& adjustment) { return adjustment.code == code; });
    return last == state.adjustments.rend() ? nullptr : &*last;
}

AdjustmentJournal adjustmentJournal(const MapState& state, const Dataset& dataset) {
    AdjustmentJournal journal{{u"siren"_s, u"nom"_s, u"ajustement"_s, u"motif"_s, u"auteur"_s, u"date"_s}, {}};
    for (const Adjustment& adjustment : state.adjustments) {
        const int territory = dataset.territoryOf(adjustment.code);
        const QString name = territory < 0 ? QString() : dataset.territories[std::size_t(territory)].name;
        journal.rows.push_back({adjustment.code, name, adjustmentCell(adjustment), adjustment.reason, adjustment.author,
                                adjustment.date.toString(Qt::ISODate)});
    }
    return journal;
}

territory::Expected<void> writeAdjustmentJournal(const QString& path, const MapState& state, const Dataset& dataset) {
    const AdjustmentJournal journal = adjustmentJournal(state, dataset);
    return io::writeCsv(path, journal.columns, journal.rows);
}

} // namespace document
