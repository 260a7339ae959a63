#include "document/handed_on.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::ConsultationDay;
using solidarity::Doctor;
using solidarity::Venue;

namespace {

/// The words of a text that could be of a name or an address, in lower case.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}@.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kShortest = 3; // « de », « Le »: of no one.
    QStringList words = text.toLower().split(gaps, Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < kShortest; });
    return words;
}

/// Everything that tells who somebody is, word by word.
QSet<QString> wordsOfPersons(const solidarity::Plan& plan) {
    QSet<QString> words;
    const auto add = [&words](const QString& text) {
        for (const QString& word : wordsOf(text)) {
            words.insert(word);
        }
    };
    for (const Doctor& doctor : plan.doctors) {
        for (const QString& text : {doctor.name, doctor.rpps, doctor.contact}) {
            add(text);
        }
        for (const Doctor::LocumCover& cover : doctor.cover) {
            add(cover.locum);
        }
    }
    for (const Venue& venue : plan.venues) {
        add(venue.contact);
    }
    return words;
}

bool namesAny(const QString& line, const QSet<QString>& persons) {
    return std::ranges::any_of(wordsOf(line), [&persons](const QString& word) { return persons.contains(word); });
}

/// Quoted parts of a command's name are what it was done to: a venue, but maybe a person. Long numbers may be of a
/// telephone or of the RPPS, even of somebody who is no longer in the plan.
QString withoutParticulars(const QString& line) {
    static const QRegularExpression particulars(
        u"«[^»]*»|“[^”]*”|\"[^\"]*\"|\\S+@\\S+|\\+?\\d(?:[ .\u00A0\u202F-]?\\d){5,}"_s);
    return QString(line).replace(particulars, u"…"_s);
}

} // namespace

void leaveOutPersons(io::ProjectContent& content) {
    const QSet<QString> persons = wordsOfPersons(content.plan);
    for (io::ProjectContent::JournalLine& line : content.journal) {
        line.who.clear();
        line.what = withoutParticulars(line.what);
    }
    std::erase_if(content.journal, [&persons](const auto& line) { return namesAny(line.what, persons); });
    for (territory::Adjustment& adjustment : content.adjustments) {
        adjustment.author.clear();
    }
    content.plan.doctors = {};
    solidarity::Records<Venue> venues;
    for (Venue venue : content.plan.venues) {
        venue.contact.clear();
        venues.put(venue);
    }
    content.plan.venues = std::move(venues);
    solidarity::Records<ConsultationDay> days;
    for (ConsultationDay day : content.plan.days) {
        day.doctor = {};
        day.notes.clear();
        days.put(day);
    }
    content.plan.days = std::move(days);
}

} // namespace document
