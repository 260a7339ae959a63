#include "document/plan_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <utility>

namespace document {

using namespace Qt::StringLiterals;
using namespace solidarity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::PlanJson)
};

constexpr int kMostRecords = 1'000'000;

template <class Record> QJsonArray jsonOfEdits(const std::vector<RecordEdit<Record>>& edits) {
    QJsonArray array;
    for (const RecordEdit<Record>& edit : edits) {
        QJsonObject object;
        if (edit.before)
            object.insert(u"before"_s, jsonOf(*edit.before));
        if (edit.after)
            object.insert(u"after"_s, jsonOf(*edit.after));
        if (edit.place >= 0)
            object.insert(u"place"_s, edit.place);
        array.append(object);
    }
    return array;
}

template <class Record, class ReadRecord>
void readEdits(JsonFields& fields, const QString& key, std::vector<RecordEdit<Record>>& edits, ReadRecord readRecord) {
    fields.readObjects(key, [&](JsonFields& inner) {
        RecordEdit<Record> edit;
        if (inner.has(u"before"_s))
            inner.readObject(u"before"_s, [&](JsonFields& record) { readRecord(record, edit.before.emplace()); });
        if (inner.has(u"after"_s))
            inner.readObject(u"after"_s, [&](JsonFields& record) { readRecord(record, edit.after.emplace()); });
        inner.read(u"place"_s, edit.place, -1, kMostRecords);
        const bool isWhole = edit.before || edit.after;
        if (!isWhole || (edit.before && edit.after && edit.before->id != edit.after->id))
            inner.refuse(u"after"_s, Words::tr("le même enregistrement est attendu avant et après"));
        else
            edits.push_back(std::move(edit));
    });
}

QJsonObject jsonOf(const PlanHeader& header) {
    return {{u"title"_s, header.title}, {u"scheme"_s, document::jsonOf(header.scheme)}};
}

void readHeader(JsonFields& fields, PlanHeader& header) {
    fields.read(u"title"_s, header.title);
    fields.readObject(u"scheme"_s, [&](JsonFields& inner) { readScheme(inner, header.scheme); });
}

} // namespace

QJsonObject jsonOf(const PlanChange& change) {
    QJsonObject object;
    const auto insertEdits = [&object](const QString& key, const auto& edits) {
        if (!edits.empty())
            object.insert(key, jsonOfEdits(edits));
    };
    insertEdits(u"venues"_s, change.venues);
    insertEdits(u"doctors"_s, change.doctors);
    insertEdits(u"consultationDays"_s, change.days);
    if (change.header)
        object.insert(u"header"_s, QJsonObject{{u"before"_s, jsonOf(change.header->first)},
                                               {u"after"_s, jsonOf(change.header->second)}});
    return object;
}

void readPlanChange(JsonFields& fields, PlanChange& change) {
    readEdits(fields, u"venues"_s, change.venues, readVenue);
    readEdits(fields, u"doctors"_s, change.doctors, readDoctor);
    readEdits(fields, u"consultationDays"_s, change.days, readDay);
    fields.readObject(u"header"_s, [&](JsonFields& inner) {
        auto& both = change.header.emplace();
        inner.readObject(u"before"_s, [&](JsonFields& header) { readHeader(header, both.first); });
        inner.readObject(u"after"_s, [&](JsonFields& header) { readHeader(header, both.second); });
    });
}

QJsonObject jsonOf(const JournalEntry& entry) {
    QJsonObject object{{u"when"_s, entry.when.toUTC().toString(Qt::ISODateWithMs)}, {u"what"_s, entry.what}};
    if (!entry.who.isEmpty())
        object.insert(u"who"_s, entry.who);
    return object;
}

void readJournalEntry(JsonFields& fields, JournalEntry& entry) {
    QString when;
    fields.read(u"when"_s, when);
    entry.when = QDateTime::fromString(when, Qt::ISODateWithMs);
    if (!entry.when.isValid())
        fields.refuse(u"when"_s, Words::tr("une date et une heure sont attendues"));
    fields.read(u"who"_s, entry.who);
    fields.read(u"what"_s, entry.what);
}

} // namespace document
