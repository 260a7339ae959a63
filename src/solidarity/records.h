#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>
#include <algorithm>
#include <iterator>
#include <utility>
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
    void remove(const QUuid& id) { removeAll({id}); }
    void removeAll(const QSet<QUuid>& ids) {
        std::size_t first = m_all.size();
        for (const QUuid& id : ids) {
            if (const int place = placeOf(id); place >= 0)
                first = std::min(first, static_cast<std::size_t>(place));
            m_places.remove(id);
        }
        const auto isGone = [&ids](const Record& record) { return ids.contains(record.id); };
        const auto kept = std::remove_if(m_all.begin() + static_cast<std::ptrdiff_t>(first), m_all.end(), isGone);
        m_all.erase(kept, m_all.end());
        indexFrom(first);
    }
    /// Puts records that aren't there back at places that they had (the end when there is none such), given in
    /// ascending order.
    void insertAll(const std::vector<std::pair<int, Record>>& records) {
        const auto first = std::min(static_cast<std::size_t>(std::max(records.front().first, 0)), m_all.size());
        const std::vector<Record> behind(std::make_move_iterator(m_all.begin() + static_cast<std::ptrdiff_t>(first)),
                                         std::make_move_iterator(m_all.end()));
        m_all.resize(first);
        auto next = behind.begin();
        for (const auto& [place, record] : records) {
            while (static_cast<int>(m_all.size()) < place && next != behind.end())
                m_all.push_back(*next++);
            m_all.push_back(record);
        }
        m_all.insert(m_all.end(), next, behind.end());
        indexFrom(first);
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
