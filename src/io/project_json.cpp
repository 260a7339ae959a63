#include "io/project_json.h"

#include "solidarity/words.h"

#include <algorithm>

namespace io {

using namespace Qt::StringLiterals;
using solidarity::DateSpan;
using solidarity::DayRate;
using solidarity::Doctor;
using solidarity::RegimePeriod;
using solidarity::Scheme;
using solidarity::Venue;

namespace {

constexpr int kMostCount = 1'000'000'000; ///< What is sensible is for who edits; this only keeps numbers whole.

QJsonValue jsonOf(const QDate& date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// Null is no date.
bool readDate(const QJsonValue& value, QDate& date) {
    date = QDate::fromString(value.toString(), Qt::ISODate);
    return value.isNull() || date.isValid();
}

bool readCount(const QJsonValue& value, int most, int& count) {
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= most) || number != double(int(number)))
        return false;
    count = int(number);
    return true;
}

bool readReal(const QJsonValue& value, double least, double most, double& number) {
    number = value.toDouble(least - 1);
    return number >= least && number <= most;
}

/// `readItem` reads each item, itself an array of `width` values, to the end of `items`.
template <class Item, class ReadItem>
bool readItems(const QJsonArray& array, int width, std::vector<Item>& items, ReadItem readItem) {
    items.clear();
    return std::ranges::all_of(array, [&](const QJsonValue& value) {
        const QJsonArray parts = value.toArray();
        return parts.size() == width && readItem(parts, items.emplace_back());
    });
}

/// The dated settings of a scheme: at least one, ascending.
template <class Setting, class ReadSetting>
bool readSettings(const QJsonValue& value, std::vector<Setting>& settings, ReadSetting readSetting) {
    settings.clear();
    const bool read = std::ranges::all_of(value.toArray(), [&](const QJsonValue& item) {
        Setting& setting = settings.emplace_back();
        return readDate(item["since"_L1], setting.since) && readSetting(item, setting);
    });
    return read && !settings.empty() && std::ranges::is_sorted(settings, {}, &Setting::since);
}

QJsonArray ratesJson(const std::vector<DayRate>& rates) {
    QJsonArray array;
    for (const DayRate& rate : rates)
        array.append(QJsonObject{
            {u"since"_s, jsonOf(rate.since)}, {u"whole_day"_s, rate.wholeDay}, {u"half_day"_s, rate.halfDay}});
    return array;
}

QJsonArray regimesJson(const std::vector<RegimePeriod>& regimes) {
    QJsonArray array;
    for (const RegimePeriod& period : regimes)
        array.append(QJsonObject{{u"since"_s, jsonOf(period.since)},
                                 {u"regime"_s, wordOf(solidarity::regimeKeys(), period.regime)},
                                 {u"most_half_days_a_month"_s, period.mostHalvesAMonth}});
    return array;
}

bool readRate(const QJsonValue& value, DayRate& rate) {
    return readCount(value["whole_day"_L1], kMostCount, rate.wholeDay) &&
           readCount(value["half_day"_L1], kMostCount, rate.halfDay);
}

bool readRegime(const QJsonValue& value, RegimePeriod& period) {
    const auto regime = valueOf(solidarity::regimeKeys(), value["regime"_L1].toString());
    period.regime = regime.value_or(period.regime);
    return regime && readCount(value["most_half_days_a_month"_L1], kMostCount, period.mostHalvesAMonth);
}

} // namespace

QJsonArray jsonOf(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

QJsonArray jsonOf(const std::vector<QUuid>& ids) {
    QJsonArray array;
    for (const QUuid& id : ids)
        array.append(id.toString(QUuid::WithoutBraces));
    return array;
}

QJsonArray jsonOf(const std::vector<DateSpan>& spans) {
    QJsonArray array;
    for (const DateSpan& span : spans)
        array.append(QJsonArray{jsonOf(span.first), jsonOf(span.last)});
    return array;
}

QJsonArray jsonOf(const std::vector<Doctor::LocumCover>& cover) {
    QJsonArray array;
    for (const Doctor::LocumCover& stretch : cover)
        array.append(QJsonArray{jsonOf(stretch.days.first), jsonOf(stretch.days.last), stretch.locum});
    return array;
}

QJsonArray jsonOf(const std::vector<Venue::StatusChange>& changes) {
    QJsonArray array;
    for (const Venue::StatusChange& change : changes)
        array.append(QJsonArray{wordOf(solidarity::venueStatusKeys(), change.status), jsonOf(change.since)});
    return array;
}

QJsonObject jsonOf(const Scheme& scheme) {
    return {{u"first"_s, jsonOf(scheme.days.first)},
            {u"last"_s, jsonOf(scheme.days.last)},
            {u"rates"_s, ratesJson(scheme.rates)},
            {u"regimes"_s, regimesJson(scheme.regimes)},
            {u"km_per_hour"_s, scheme.travel.kmPerHour},
            {u"detour_factor"_s, scheme.travel.detourFactor},
            {u"slots_of_whole_day"_s, scheme.slotsOfWholeDay}};
}

bool readJson(const QJsonArray& array, QStringList& texts) {
    texts.clear();
    return std::ranges::all_of(array, [&texts](const QJsonValue& value) {
        texts.append(value.toString());
        return value.isString();
    });
}

bool readJson(const QJsonArray& array, std::vector<QUuid>& ids) {
    ids.clear();
    return std::ranges::all_of(array, [&ids](const QJsonValue& value) {
        ids.push_back(QUuid::fromString(value.toString()));
        return !ids.back().isNull();
    });
}

bool readJson(const QJsonArray& array, std::vector<DateSpan>& spans) {
    return readItems(array, 2, spans, [](const QJsonArray& parts, DateSpan& span) {
        return readDate(parts[0], span.first) && readDate(parts[1], span.last);
    });
}

bool readJson(const QJsonArray& array, std::vector<Doctor::LocumCover>& cover) {
    return readItems(array, 3, cover, [](const QJsonArray& parts, Doctor::LocumCover& stretch) {
        stretch.locum = parts[2].toString();
        return readDate(parts[0], stretch.days.first) && readDate(parts[1], stretch.days.last) && parts[2].isString();
    });
}

bool readJson(const QJsonArray& array, std::vector<Venue::StatusChange>& changes) {
    return readItems(array, 2, changes, [](const QJsonArray& parts, Venue::StatusChange& change) {
        const auto status = valueOf(solidarity::venueStatusKeys(), parts[0].toString());
        change.status = status.value_or(change.status);
        return status && readDate(parts[1], change.since);
    });
}

bool readJson(const QJsonObject& object, Scheme& scheme) {
    return readDate(object["first"_L1], scheme.days.first) && readDate(object["last"_L1], scheme.days.last) &&
           readSettings(object["rates"_L1], scheme.rates, readRate) &&
           readSettings(object["regimes"_L1], scheme.regimes, readRegime) &&
           readReal(object["km_per_hour"_L1], 1, 1000, scheme.travel.kmPerHour) &&
           readReal(object["detour_factor"_L1], 0.1, 100, scheme.travel.detourFactor) &&
           readCount(object["slots_of_whole_day"_L1], kMostCount, scheme.slotsOfWholeDay);
}

} // namespace io
