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

/// Everything that tells who somebody is, and each word of a name.
QSet<QString> wordsOfPersons(const solidarity::Plan& plan) {
    constexpr qsizetype kShortest = 3; // « de », « Le »: of no one.
    QSet<QString> words;
    const auto add = [&words](const QString& text) {
        static const QRegularExpression gaps(u"[^\\p{L}\\p{N}@.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        for (const QString& word : text.toLower().split(gaps, Qt::SkipEmptyParts)) {
            if (word.size() >= kShortest) {
                words.insert(word);
            }
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

bool namesAny(const QString& line, const QSet<QString>& words) {
    const QString lower = line.toLower();
    return std::ranges::any_of(words, [&lower](const QString& word) { return lower.contains(word); });
}

/// Quoted parts of a command's name are what it was done to: a venue, but maybe a person.
QString withoutQuotations(const QString& line) {
    static const QRegularExpression quoted(u"«[^»]*»|“[^”]*”|\"[^\"]*\""_s);
    return QString(line).replace(quoted, u"…"_s);
}

} // namespace

void leaveOutPersons(io::ProjectContent& content) {
    const QSet<QString> persons = wordsOfPersons(content.plan);
    for (io::ProjectContent::JournalLine& line : content.journal) {
        line.who.clear();
        line.what = withoutQuotations(line.what);
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
