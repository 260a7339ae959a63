#include "document/personal_data.h"

#include "document/plan_json.h"
#include "solidarity/plan_editor.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;
using solidarity::Doctor;
using solidarity::Venue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::PersonalData)
};

/// What names a person in a text.
class Naming {
public:
    explicit Naming(const Doctor& doctor) {
        for (const QString& word : {doctor.name.trimmed(), doctor.rpps, doctor.contact.trimmed()}) {
            if (word.size() >= kShortest)
                m_words.append(word);
        }
    }

    bool isIn(const QString& text) const {
        return std::ranges::any_of(m_words,
                                   [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }
    QString without(QString text) const {
        for (const QString& word : m_words)
            text.replace(word, u"[…]"_s, Qt::CaseInsensitive);
        return text;
    }

private:
    static constexpr qsizetype kShortest = 3; ///< Less names nobody, and would be found in every text.
    QStringList m_words;
};

/// The texts of a record that people write freely.
std::vector<QString*> textsOf(Venue& venue) {
    return {&venue.name, &venue.address, &venue.contact, &venue.notes, &venue.source, &venue.bookingAddress};
}

std::vector<QString*> textsOf(ConsultationDay& day) {
    return {&day.notes};
}

std::vector<QString*> textsOf(Doctor& doctor) {
    std::vector<QString*> texts{&doctor.notes, &doctor.contact};
    for (Doctor::LocumCover& cover : doctor.cover)
        texts.push_back(&cover.locum);
    return texts;
}

template <class Record> bool names(const Naming& naming, Record record) {
    return std::ranges::any_of(textsOf(record), [&](const QString* text) { return naming.isIn(*text); });
}

template <class Record> Record without(const Naming& naming, Record record) {
    for (QString* text : textsOf(record))
        *text = naming.without(*text);
    return record;
}

QJsonObject dayAccount(const ConsultationDay& day, const solidarity::Plan& plan) {
    QJsonObject object = jsonOf(day);
    if (const Venue* venue = plan.venues.find(day.venue))
        object.insert(u"venueName"_s, venue->name);
    return object;
}

template <class Record>
void addMentions(const solidarity::Records<Record>& records, const Naming& naming, const QUuid& self,
                 QJsonArray& mentions) {
    for (Record record : records) {
        if (record.id == self)
            continue;
        for (const QString* text : textsOf(record)) {
            if (naming.isIn(*text))
                mentions.append(*text);
        }
    }
}

template <class Record>
void putWithout(const solidarity::Records<Record>& records, const Naming& naming, const QUuid& erased,
                solidarity::PlanEditor& editor) {
    for (const Record& record : records) {
        if (record.id != erased && names(naming, record))
            editor.put(without(naming, record));
    }
}

} // namespace

QByteArray personalRecordOf(const PlanBook& book, const QUuid& doctor) {
    const solidarity::Plan& plan = book.plan();
    const Doctor* person = plan.doctors.find(doctor);
    if (!person)
        return {};
    const Naming naming(*person);
    QJsonArray days, mentions, journal;
    for (const ConsultationDay& day : plan.days) {
        if (day.doctor == doctor)
            days.append(dayAccount(day, plan));
    }
    addMentions(plan.venues, naming, doctor, mentions);
    addMentions(plan.doctors, naming, doctor, mentions);
    addMentions(plan.days, naming, doctor, mentions);
    for (const JournalEntry& entry : book.journal()) {
        if (naming.isIn(entry.what) || naming.isIn(entry.who))
            journal.append(jsonOf(entry));
    }
    return QJsonDocument(QJsonObject{{u"doctor"_s, jsonOf(*person)},
                                     {u"days"_s, days},
                                     {u"mentions"_s, mentions},
                                     {u"journal"_s, journal}})
        .toJson();
}

void eraseDoctor(PlanBook& book, const QUuid& doctor) {
    const solidarity::Plan& plan = book.plan();
    const Doctor* person = plan.doctors.find(doctor);
    if (!person)
        return;
    const Naming naming(*person);
    solidarity::PlanEditor editor(plan);
    for (ConsultationDay day : plan.days) {
        const bool theirs = day.doctor == doctor;
        if (!theirs && !names(naming, day))
            continue;
        day = without(naming, day);
        day.doctor = theirs ? QUuid() : day.doctor;
        editor.put(day);
    }
    putWithout(plan.venues, naming, doctor, editor);
    putWithout(plan.doctors, naming, doctor, editor);
    solidarity::PlanChange change = editor.change();
    change.doctors.push_back({*person, std::nullopt, plan.doctors.placeOf(doctor)});
    if (naming.isIn(plan.title))
        change.header = {solidarity::PlanHeader{plan.title, plan.scheme},
                         solidarity::PlanHeader{naming.without(plan.title), plan.scheme}};

    std::vector<JournalEntry> journal = book.journal();
    std::erase_if(journal,
                  [&](const JournalEntry& entry) { return naming.isIn(entry.what) || naming.isIn(entry.who); });
    book.forget(change, std::move(journal));
}

} // namespace document
