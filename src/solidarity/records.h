#pragma once

#include <QHash>
#include <QUuid>
#include <algorithm>
#include <vector>

namespace solidarity {

/// Records of one kind in the order in which they were made, found by id at once.
template <class Record> class Records {
public:
    const std::vector<Record>& all() const { return m_all; }
    std::size_t size() const { return m_all.size(); }
    bool isEmpty() const { return m_all.empty(); }
    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }
    const Record& operator[](std::size_t place) const { return m_all[place]; }

    /// Place in all(), or -1.
    int placeOf(const QUuid& id) const { return m_places.value(id, -1); }
    const Record* find(const QUuid& id) const {
        const int place = placeOf(id);
        return place < 0 ? nullptr : &m_all[static_cast<std::size_t>(place)];
    }

    /// Adds, or takes the place of the record of the same id.
    void put(const Record& record) {
        const int place = placeOf(record.id);
        if (place >= 0) {
            m_all[static_cast<std::size_t>(place)] = record;
        } else {
            m_places.insert(record.id, static_cast<int>(m_all.size()));
            m_all.push_back(record);
        }
    }
    /// Puts a record that isn't there back at a place that it had (the end when there is none such).
    void insertAt(int place, const Record& record) {
        const auto at = std::min(static_cast<std::size_t>(std::max(place, 0)), m_all.size());
        m_all.insert(m_all.begin() + static_cast<std::ptrdiff_t>(at), record);
        indexFrom(at);
    }
    void remove(const QUuid& id) {
        const int place = placeOf(id);
        if (place < 0)
            return;
        m_places.remove(id);
        m_all.erase(m_all.begin() + place);
        indexFrom(static_cast<std::size_t>(place));
    }

    friend bool operator==(const Records& a, const Records& b) { return a.m_all == b.m_all; }

private:
    void indexFrom(std::size_t first) {
        for (std::size_t place = first; place < m_all.size(); ++place)
            m_places[m_all[place].id] = static_cast<int>(place);
    }

    std::vector<Record> m_all;
    QHash<QUuid, int> m_places;
};

} // namespace solidarity
