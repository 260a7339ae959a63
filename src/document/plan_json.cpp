#include "document/plan_json.h"

#include "solidarity/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using namespace solidarity;
using territory::wordOf;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::PlanJson)
};

constexpr int kMostCount = 1'000'000, kMostEuros = 100'000, kMostMinutes = 24 * 60, kMostHalves = 62, kMostSlots = 200;

/// What a text, date, id or list says; nothing of one that says nothing.
void insertText(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertDate(QJsonObject& object, const QString& key, const QDate& date) {
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

void insertId(QJsonObject& object, const QString& key, const QUuid& id) {
    if (!id.isNull())
        object.insert(key, id.toString(QUuid::WithoutBraces));
}

void insertTruth(QJsonObject& object, const QString& key, const std::optional<bool>& truth) {
    if (truth)
        object.insert(key, *truth);
}

template <class Item, class JsonOfItem>
void insertList(QJsonObject& object, const QString& key, const std::vector<Item>& items, JsonOfItem json) {
    if (items.empty())
        return;
    QJsonArray array;
    for (const Item& item : items)
        array.append(json(item));
    object.insert(key, array);
}

QJsonObject jsonOfSpan(const DateSpan& span) {
    QJsonObject object;
    insertDate(object, u"first"_s, span.first);
    insertDate(object, u"last"_s, span.last);
    return object;
}

void readId(JsonFields& fields, const QString& key, QUuid& id) {
    QString text;
    fields.read(key, text);
    const QUuid read = QUuid::fromString(text);
    if (read.isNull() && !text.isEmpty())
        fields.refuse(key, Words::tr("un identifiant est attendu"));
    else if (fields.has(key))
        id = read;
}

void readOwnId(JsonFields& fields, QUuid& id) {
    readId(fields, u"id"_s, id);
    if (id.isNull())
        fields.refuse(u"id"_s, Words::tr("l’identifiant manque"));
}

QJsonArray textsOf(const std::vector<QUuid>& ids) {
    QJsonArray array;
    for (const QUuid& id : ids)
        array.append(id.toString(QUuid::WithoutBraces));
    return array;
}

void readIds(JsonFields& fields, const QString& key, std::vector<QUuid>& ids) {
    QStringList texts;
    fields.read(key, texts);
    for (const QString& text : texts) {
        ids.push_back(QUuid::fromString(text));
        if (ids.back().isNull())
            fields.refuse(key, Words::tr("un identifiant est attendu"));
    }
}

void readTruth(JsonFields& fields, const QString& key, std::optional<bool>& truth) {
    if (!fields.has(key))
        return;
    bool value = false;
    fields.read(key, value);
    truth = value;
}

void readWeekdays(JsonFields& fields, const QString& key, Weekdays& days) {
    int bits = days.bits();
    fields.read(key, bits, 0, kEveryDay.bits());
    days = Weekdays(static_cast<std::uint8_t>(bits));
}

void readSpan(JsonFields& fields, DateSpan& span) {
    fields.read(u"first"_s, span.first);
    fields.read(u"last"_s, span.last);
    if (span.first.isValid() && span.last.isValid() && span.last < span.first)
        fields.refuse(u"last"_s, Words::tr("la fin précède le début"));
}

void readSpans(JsonFields& fields, const QString& key, std::vector<DateSpan>& spans) {
    fields.readObjects(key, [&](JsonFields& inner) { readSpan(inner, spans.emplace_back()); });
}

void readCoordinate(JsonFields& fields, const QString& key, double& degrees, double most) {
    if (fields.has(key)) // an absent one is missing, and NaN is in no bounds
        fields.read(key, degrees, -most, most);
}

/// A list that the scheme must have: dated, ascending.
template <class Dated, class ReadItem>
void readDatedList(JsonFields& fields, const QString& key, std::vector<Dated>& list, ReadItem readItem) {
    if (!fields.has(key))
        return;
    list.clear();
    fields.readObjects(key, [&](JsonFields& inner) {
        inner.read(u"since"_s, list.emplace_back().since);
        readItem(inner, list.back());
    });
    const bool ascending = std::ranges::is_sorted(list, {}, &Dated::since);
    const bool dated = std::ranges::all_of(list, [](const Dated& item) { return item.since.isValid(); });
    if (list.empty() || !ascending || !dated) {
        fields.refuse(key, Words::tr("une liste dans l’ordre des dates est attendue"));
        list = std::vector<Dated>{{QDate(2025, 9, 1)}};
    }
}

} // namespace

QJsonObject jsonOf(const Venue& venue) {
    QJsonObject object{{u"name"_s, venue.name},
                       {u"kind"_s, wordOf(venueKindKeys(), venue.kind)},
                       {u"status"_s, wordOf(venueStatusKeys(), venue.status)},
                       {u"rooms"_s, venue.rooms},
                       {u"openingDays"_s, venue.openingDays.bits()}};
    insertId(object, u"id"_s, venue.id);
    insertText(object, u"address"_s, venue.address);
    insertText(object, u"insee"_s, venue.insee);
    insertText(object, u"territory"_s, venue.territory);
    if (venue.hasPoint()) {
        object.insert(u"longitude"_s, venue.longitude);
        object.insert(u"latitude"_s, venue.latitude);
    }
    object.insert(u"precision"_s, wordOf(precisionKeys(), venue.precision));
    if (!venue.equipment.isEmpty())
        object.insert(u"equipment"_s, QJsonArray::fromStringList(venue.equipment));
    insertTruth(object, u"wheelchairAccess"_s, venue.wheelchairAccess);
    insertDate(object, u"statusSince"_s, venue.statusSince);
    insertList(object, u"earlier"_s, venue.earlier, [](const Venue::StatusChange& change) {
        QJsonObject earlier{{u"status"_s, wordOf(venueStatusKeys(), change.status)}};
        insertDate(earlier, u"since"_s, change.since);
        return earlier;
    });
    insertText(object, u"contact"_s, venue.contact);
    insertText(object, u"finess"_s, venue.finess);
    insertText(object, u"bookingAddress"_s, venue.bookingAddress);
    insertText(object, u"notes"_s, venue.notes);
    insertText(object, u"source"_s, venue.source);
    if (!venue.distinctFrom.empty())
        object.insert(u"distinctFrom"_s, textsOf(venue.distinctFrom));
    return object;
}

void readVenue(JsonFields& fields, Venue& venue) {
    readOwnId(fields, venue.id);
    fields.read(u"name"_s, venue.name);
    fields.read(u"kind"_s, venueKindKeys(), venue.kind);
    fields.read(u"address"_s, venue.address);
    fields.read(u"insee"_s, venue.insee);
    fields.read(u"territory"_s, venue.territory);
    readCoordinate(fields, u"longitude"_s, venue.longitude, 180);
    readCoordinate(fields, u"latitude"_s, venue.latitude, 90);
    fields.read(u"precision"_s, precisionKeys(), venue.precision);
    fields.read(u"rooms"_s, venue.rooms, 1, Venue::kMostRooms);
    fields.read(u"equipment"_s, venue.equipment);
    readTruth(fields, u"wheelchairAccess"_s, venue.wheelchairAccess);
    fields.read(u"status"_s, venueStatusKeys(), venue.status);
    fields.read(u"statusSince"_s, venue.statusSince);
    fields.readObjects(u"earlier"_s, [&](JsonFields& inner) {
        Venue::StatusChange& change = venue.earlier.emplace_back();
        inner.read(u"status"_s, venueStatusKeys(), change.status);
        inner.read(u"since"_s, change.since);
    });
    readWeekdays(fields, u"openingDays"_s, venue.openingDays);
    fields.read(u"contact"_s, venue.contact);
    fields.read(u"finess"_s, venue.finess);
    fields.read(u"bookingAddress"_s, venue.bookingAddress);
    fields.read(u"notes"_s, venue.notes);
    fields.read(u"source"_s, venue.source);
    readIds(fields, u"distinctFrom"_s, venue.distinctFrom);
}

QJsonObject jsonOf(const Doctor& doctor) {
    QJsonObject object{{u"name"_s, doctor.name},
                       {u"kind"_s, wordOf(doctorKindKeys(), doctor.kind)},
                       {u"status"_s, wordOf(contactStatusKeys(), doctor.status)},
                       {u"weekdays"_s, doctor.weekdays.bits()}};
    insertId(object, u"id"_s, doctor.id);
    insertText(object, u"rpps"_s, doctor.rpps);
    insertText(object, u"specialty"_s, doctor.specialty);
    insertText(object, u"homeInsee"_s, doctor.homeInsee);
    insertText(object, u"contact"_s, doctor.contact);
    insertTruth(object, u"noExtraFees"_s, doctor.noExtraFees);
    insertDate(object, u"statusSince"_s, doctor.statusSince);
    insertList(object, u"cover"_s, doctor.cover, [](const Doctor::LocumCover& cover) {
        QJsonObject covered = jsonOfSpan(cover.days);
        insertText(covered, u"locum"_s, cover.locum);
        return covered;
    });
    insertList(object, u"available"_s, doctor.available, jsonOfSpan);
    insertList(object, u"absent"_s, doctor.absent, jsonOfSpan);
    if (doctor.mostMinutes > 0)
        object.insert(u"mostMinutes"_s, doctor.mostMinutes);
    insertText(object, u"notes"_s, doctor.notes);
    return object;
}

void readDoctor(JsonFields& fields, Doctor& doctor) {
    readOwnId(fields, doctor.id);
    fields.read(u"name"_s, doctor.name);
    fields.read(u"rpps"_s, doctor.rpps);
    fields.read(u"kind"_s, doctorKindKeys(), doctor.kind);
    fields.read(u"specialty"_s, doctor.specialty);
    fields.read(u"homeInsee"_s, doctor.homeInsee);
    fields.read(u"contact"_s, doctor.contact);
    readTruth(fields, u"noExtraFees"_s, doctor.noExtraFees);
    fields.read(u"status"_s, contactStatusKeys(), doctor.status);
    fields.read(u"statusSince"_s, doctor.statusSince);
    fields.readObjects(u"cover"_s, [&](JsonFields& inner) {
        Doctor::LocumCover& cover = doctor.cover.emplace_back();
        readSpan(inner, cover.days);
        inner.read(u"locum"_s, cover.locum);
    });
    readWeekdays(fields, u"weekdays"_s, doctor.weekdays);
    readSpans(fields, u"available"_s, doctor.available);
    readSpans(fields, u"absent"_s, doctor.absent);
    fields.read(u"mostMinutes"_s, doctor.mostMinutes, 0, kMostMinutes);
    fields.read(u"notes"_s, doctor.notes);
}

QJsonObject jsonOf(const ConsultationDay& day) {
    QJsonObject object{{u"part"_s, wordOf(dayPartKeys(), day.part)}, {u"state"_s, wordOf(dayStateKeys(), day.state)}};
    insertId(object, u"id"_s, day.id);
    insertId(object, u"venue"_s, day.venue);
    insertId(object, u"doctor"_s, day.doctor);
    insertDate(object, u"date"_s, day.date);
    const auto insertCount = [&object](const QString& key, int count) {
        if (count >= 0)
            object.insert(key, count);
    };
    insertCount(u"slotsOffered"_s, day.slotsOffered);
    insertCount(u"slotsFilled"_s, day.slotsFilled);
    insertCount(u"consultations"_s, day.consultations);
    insertCount(u"withoutTreatingDoctor"_s, day.withoutTreatingDoctor);
    if (day.holidayConfirmed)
        object.insert(u"holidayConfirmed"_s, true);
    if (day.isLocked)
        object.insert(u"isLocked"_s, true);
    insertText(object, u"notes"_s, day.notes);
    return object;
}

void readDay(JsonFields& fields, ConsultationDay& day) {
    readOwnId(fields, day.id);
    readId(fields, u"venue"_s, day.venue);
    readId(fields, u"doctor"_s, day.doctor);
    fields.read(u"date"_s, day.date);
    fields.read(u"part"_s, dayPartKeys(), day.part);
    fields.read(u"state"_s, dayStateKeys(), day.state);
    fields.read(u"slotsOffered"_s, day.slotsOffered, -1, kMostCount);
    fields.read(u"slotsFilled"_s, day.slotsFilled, -1, kMostCount);
    fields.read(u"consultations"_s, day.consultations, -1, kMostCount);
    fields.read(u"withoutTreatingDoctor"_s, day.withoutTreatingDoctor, -1, kMostCount);
    fields.read(u"holidayConfirmed"_s, day.holidayConfirmed);
    fields.read(u"isLocked"_s, day.isLocked);
    fields.read(u"notes"_s, day.notes);
}

QJsonObject jsonOf(const Scheme& scheme) {
    QJsonObject object{{u"days"_s, jsonOfSpan(scheme.days)},
                       {u"travel"_s, QJsonObject{{u"kmPerHour"_s, scheme.travel.kmPerHour},
                                                 {u"detourFactor"_s, scheme.travel.detourFactor}}},
                       {u"slotsOfWholeDay"_s, scheme.slotsOfWholeDay}};
    insertList(object, u"rates"_s, scheme.rates, [](const DayRate& rate) {
        return QJsonObject{{u"since"_s, rate.since.toString(Qt::ISODate)},
                           {u"wholeDay"_s, rate.wholeDay},
                           {u"halfDay"_s, rate.halfDay}};
    });
    insertList(object, u"regimes"_s, scheme.regimes, [](const RegimePeriod& period) {
        return QJsonObject{{u"since"_s, period.since.toString(Qt::ISODate)},
                           {u"regime"_s, wordOf(regimeKeys(), period.regime)},
                           {u"mostHalvesAMonth"_s, period.mostHalvesAMonth}};
    });
    return object;
}

void readScheme(JsonFields& fields, Scheme& scheme) {
    fields.readObject(u"days"_s, [&](JsonFields& inner) {
        scheme.days = {};
        readSpan(inner, scheme.days);
    });
    readDatedList(fields, u"rates"_s, scheme.rates, [](JsonFields& inner, DayRate& rate) {
        inner.read(u"wholeDay"_s, rate.wholeDay, 0, kMostEuros);
        inner.read(u"halfDay"_s, rate.halfDay, 0, kMostEuros);
    });
    readDatedList(fields, u"regimes"_s, scheme.regimes, [](JsonFields& inner, RegimePeriod& period) {
        inner.read(u"regime"_s, regimeKeys(), period.regime);
        inner.read(u"mostHalvesAMonth"_s, period.mostHalvesAMonth, 1, kMostHalves);
    });
    fields.readObject(u"travel"_s, [&](JsonFields& inner) {
        inner.read(u"kmPerHour"_s, scheme.travel.kmPerHour, 10, 130);
        inner.read(u"detourFactor"_s, scheme.travel.detourFactor, 1, 3);
    });
    fields.read(u"slotsOfWholeDay"_s, scheme.slotsOfWholeDay, 1, kMostSlots);
}

} // namespace document
