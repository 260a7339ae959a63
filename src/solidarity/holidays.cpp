#include "solidarity/holidays.h"

#include "solidarity/ground.h"
#include "solidarity/venue.h"

#include <QCoreApplication>
#include <array>

namespace solidarity {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::Holidays)
};

enum class Fixed { NewYear, LabourDay, Victory, NationalDay, Assumption, AllSaints, Armistice, Christmas };

struct FixedHoliday {
    int month, day;
    Fixed which;
};

constexpr std::array<FixedHoliday, 8> kFixed{{{1, 1, Fixed::NewYear},
                                              {5, 1, Fixed::LabourDay},
                                              {5, 8, Fixed::Victory},
                                              {7, 14, Fixed::NationalDay},
                                              {8, 15, Fixed::Assumption},
                                              {11, 1, Fixed::AllSaints},
                                              {11, 11, Fixed::Armistice},
                                              {12, 25, Fixed::Christmas}}};

QString nameOf(Fixed which) {
    switch (which) {
    case Fixed::NewYear:
        return Words::tr("jour de l’An");
    case Fixed::LabourDay:
        return Words::tr("fête du Travail");
    case Fixed::Victory:
        return Words::tr("victoire de 1945");
    case Fixed::NationalDay:
        return Words::tr("fête nationale");
    case Fixed::Assumption:
        return Words::tr("Assomption");
    case Fixed::AllSaints:
        return Words::tr("Toussaint");
    case Fixed::Armistice:
        return Words::tr("armistice de 1918");
    case Fixed::Christmas:
        return Words::tr("Noël");
    }
    Q_UNREACHABLE();
}

QString nationalHoliday(const QDate& day, qint64 daysAfterEaster) {
    for (const FixedHoliday& fixed : kFixed) {
        if (day.month() == fixed.month && day.day() == fixed.day)
            return nameOf(fixed.which);
    }
    switch (daysAfterEaster) {
    case 1:
        return Words::tr("lundi de Pâques");
    case 39:
        return Words::tr("Ascension");
    case 50:
        return Words::tr("lundi de Pentecôte");
    default:
        return {};
    }
}

bool isAlsaceMoselle(const QString& departement) {
    return departement == QLatin1String("57") || departement == QLatin1String("67") ||
           departement == QLatin1String("68");
}

QString alsaceMoselleHoliday(const QDate& day, qint64 daysAfterEaster) {
    if (daysAfterEaster == -2)
        return Words::tr("Vendredi saint, dans les communes qui ont un temple protestant ou une église mixte");
    return day.month() == 12 && day.day() == 26 ? Words::tr("Saint-Étienne") : QString();
}

struct Abolition {
    const char16_t* departement;
    int month, day;
};

constexpr std::array<Abolition, 5> kAbolitions{
    {{u"971", 5, 27}, {u"972", 5, 22}, {u"973", 6, 10}, {u"974", 12, 20}, {u"976", 4, 27}}};

bool isAbolitionDay(const QDate& day, const QString& departement) {
    for (const Abolition& abolition : kAbolitions) {
        if (departement == QStringView(abolition.departement))
            return day.month() == abolition.month && day.day() == abolition.day;
    }
    return false;
}

} // namespace

// Anonymous Gregorian computus: Meeus, Astronomical Algorithms (1991), chapter 8.
QDate easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return {year, monthAndDay / 31, monthAndDay % 31 + 1};
}

QString publicHoliday(const QDate& day, const QString& insee) {
    if (!day.isValid())
        return {};
    const qint64 daysAfterEaster = easter(day.year()).daysTo(day);
    if (const QString name = nationalHoliday(day, daysAfterEaster); !name.isEmpty())
        return name;
    const QString departement = territory::departementOfCommune(insee);
    if (isAlsaceMoselle(departement))
        return alsaceMoselleHoliday(day, daysAfterEaster);
    return isAbolitionDay(day, departement) ? Words::tr("abolition de l’esclavage") : QString();
}

QString publicHoliday(const QDate& day, const Venue& venue, const Ground& ground) {
    if (!venue.insee.isEmpty())
        return publicHoliday(day, venue.insee);
    const territory::Gazetteer& gazetteer = *ground.gazetteer;
    const int found = gazetteer.territoryOf(venue.territory);
    if (found < 0)
        return publicHoliday(day, QString());
    const std::vector<int>& communes = gazetteer.territories()[static_cast<std::size_t>(found)].communes;
    return publicHoliday(day, communes.empty() ? QString() : gazetteer.communes()[communes.front()].insee);
}

} // namespace solidarity
