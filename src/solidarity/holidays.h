#pragma once

#include <QDate>
#include <QString>

namespace solidarity {

struct Ground;
struct Venue;

/// Easter Sunday of the Gregorian calendar.
QDate easter(int year);

/// Name of the public holiday of a day in a commune, translated; empty when there is none. By article L3133-1 of the
/// Code du travail; Alsace-Moselle (L3134-13: Good Friday, 26 December); overseas, the abolition of slavery (L3422-2:
/// Guadeloupe 27 May, Martinique 22 May, Guyane 10 June, La Réunion 20 December, Mayotte 27 April). `insee` empty = the
/// national ones. Good Friday is told in all of Alsace-Moselle, though it holds only in communes with a Protestant
/// temple or a mixed church: no open list says which.
QString publicHoliday(const QDate& day, const QString& insee);
/// At a venue: by its commune, else by the largest one of its territory.
QString publicHoliday(const QDate& day, const Venue& venue, const Ground& ground);

} // namespace solidarity
