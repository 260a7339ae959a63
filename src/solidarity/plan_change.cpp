#include "solidarity/plan_change.h"

#include <algorithm>
#include <utility>

namespace solidarity {

namespace {

template <class Record> std::vector<RecordEdit<Record>> reversedEdits(const std::vector<RecordEdit<Record>>& edits) {
    std::vector<RecordEdit<Record>> reversed;
    reversed.reserve(edits.size());
    // From the last to the first, so that places hold when removed records come back.
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        reversed.push_back({edit->after, edit->before, edit->place});
    return reversed;
}

/// Does edits in their order. Removals that follow one another are done at once, and so are records that come back to
/// ascending places: one by one, each of thousands would move all that stands behind it.
template <class Record> class Applying {
public:
    explicit Applying(Records<Record>& records) : m_records(records) {}

    void apply(const std::vector<RecordEdit<Record>>& edits) {
        for (const RecordEdit<Record>& edit : edits) {
            const bool isThere = edit.after && m_records.placeOf(edit.after->id) >= 0;
            if (!edit.after)
                remove(edit.before->id);
            else if (isThere)
                m_records.put(*edit.after); // moves nothing
            else if (!edit.before && edit.place >= 0)
                bringBack(edit.place, *edit.after);
            else
                add(*edit.after);
        }
        finish();
    }

private:
    void remove(const QUuid& id) {
        if (!m_returned.empty())
            finish();
        m_removed.insert(id);
    }
    void bringBack(int place, const Record& record) {
        if (!m_removed.isEmpty() || (!m_returned.empty() && m_returned.back().first >= place))
            finish();
        m_returned.push_back({place, record});
    }
    void add(const Record& record) {
        finish();
        m_records.put(record);
    }
    void finish() {
        if (!m_removed.isEmpty())
            m_records.removeAll(std::exchange(m_removed, {}));
        if (!m_returned.empty())
            m_records.insertAll(std::exchange(m_returned, {}));
    }

    Records<Record>& m_records;
    QSet<QUuid> m_removed;
    std::vector<std::pair<int, Record>> m_returned; ///< Place, record.
};

template <class Record> void applyEdits(const std::vector<RecordEdit<Record>>& edits, Records<Record>& records) {
    Applying<Record>(records).apply(edits);
}

template <class Record>
void append(std::vector<RecordEdit<Record>>& edits, const std::vector<RecordEdit<Record>>& next) {
    QHash<QUuid, std::size_t> places;
    for (std::size_t place = 0; place < edits.size(); ++place)
        places.insert(edits[place].id(), place);
    for (const RecordEdit<Record>& edit : next) {
        const auto place = places.constFind(edit.id());
        if (place == places.constEnd()) {
            edits.push_back(edit);
            continue;
        }
        RecordEdit<Record>& same = edits[*place];
        same.after = edit.after;
        same.place = same.before && !same.after ? edit.place : same.place;
    }
    // Back to where it was, or made and removed.
    std::erase_if(edits, [](const RecordEdit<Record>& edit) { return edit.before == edit.after; });
}

} // namespace

PlanChange PlanChange::reversed() const {
    PlanChange change{reversedEdits(venues), reversedEdits(doctors), reversedEdits(days), {}};
    if (header)
        change.header = {header->second, header->first};
    return change;
}

void PlanChange::applyTo(Plan& plan) const {
    applyEdits(venues, plan.venues);
    applyEdits(doctors, plan.doctors);
    applyEdits(days, plan.days);
    if (header) {
        plan.title = header->second.title;
        plan.scheme = header->second.scheme;
    }
}

PlanChange PlanChange::followedBy(const PlanChange& next) const {
    PlanChange both = *this;
    append(both.venues, next.venues);
    append(both.doctors, next.doctors);
    append(both.days, next.days);
    if (next.header)
        both.header = {both.header ? both.header->first : next.header->first, next.header->second};
    if (both.header && both.header->first == both.header->second)
        both.header.reset();
    return both;
}

} // namespace solidarity
