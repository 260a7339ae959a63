#pragma once

#include <vector>

/// Seats as published by who apportioned them, by the methods that apportion() offers. The Assemblée nationale's seats
/// by département (« tranches »: each begun one counts, Adams's method) and the European Parliament's by member state
/// (negotiated) follow neither, so that they can't be matched.
namespace published {

struct Seat {
    const char16_t* name;
    int people, seats;
};

/// Bundeswahlleiter, « Sitzkontingente der Länder », 2 September 2013: German population on 31 December 2012,
/// Sainte-Laguë/Schepers, 598 seats. bundeswahlleiter.de/mitteilungen/bundestagswahl-2013/20130902-sitzkontingente.html
inline const std::vector<Seat> kBundestag2013{{u"Schleswig-Holstein", 2686085, 22},
                                              {u"Mecklenburg-Vorpommern", 1585032, 13},
                                              {u"Hamburg", 1559655, 13},
                                              {u"Niedersachsen", 7354892, 59},
                                              {u"Bremen", 575805, 5},
                                              {u"Brandenburg", 2418267, 19},
                                              {u"Sachsen-Anhalt", 2247673, 18},
                                              {u"Berlin", 3025288, 24},
                                              {u"Nordrhein-Westfalen", 15895182, 128},
                                              {u"Sachsen", 4005278, 32},
                                              {u"Hessen", 5388350, 43},
                                              {u"Thüringen", 2154202, 17},
                                              {u"Rheinland-Pfalz", 3672888, 30},
                                              {u"Bayern", 11353264, 92},
                                              {u"Baden-Württemberg", 9482902, 76},
                                              {u"Saarland", 919402, 7}};

/// The same of 19 September 2017, population on 31 May 2016: press release no. 26/17. Saxony-Anhalt's quota is
/// 17.500408, Brandenburg's 19.493390.
inline const std::vector<Seat> kBundestag2017{{u"Schleswig-Holstein", 2673713, 22},
                                              {u"Mecklenburg-Vorpommern", 1548590, 13},
                                              {u"Hamburg", 1524428, 12},
                                              {u"Niedersachsen", 7278380, 59},
                                              {u"Bremen", 569016, 5},
                                              {u"Brandenburg", 2391644, 19},
                                              {u"Sachsen-Anhalt", 2147125, 18},
                                              {u"Berlin", 2974786, 24},
                                              {u"Nordrhein-Westfalen", 15710276, 128},
                                              {u"Sachsen", 3915541, 32},
                                              {u"Hessen", 5281620, 43},
                                              {u"Thüringen", 2078902, 17},
                                              {u"Rheinland-Pfalz", 3661200, 30},
                                              {u"Bayern", 11360915, 93},
                                              {u"Baden-Württemberg", 9363841, 76},
                                              {u"Saarland", 900253, 7}};

/// The same of 9 September 2021, population on 31 May 2021.
inline const std::vector<Seat> kBundestag2021{{u"Schleswig-Holstein", 2659792, 22},
                                              {u"Mecklenburg-Vorpommern", 1532412, 13},
                                              {u"Hamburg", 1537766, 13},
                                              {u"Niedersachsen", 7207587, 59},
                                              {u"Bremen", 548941, 5},
                                              {u"Brandenburg", 2397701, 20},
                                              {u"Sachsen-Anhalt", 2056177, 17},
                                              {u"Berlin", 2942960, 24},
                                              {u"Nordrhein-Westfalen", 15415642, 127},
                                              {u"Sachsen", 3826905, 32},
                                              {u"Hessen", 5222158, 43},
                                              {u"Thüringen", 1996822, 16},
                                              {u"Rheinland-Pfalz", 3610865, 30},
                                              {u"Bayern", 11328866, 93},
                                              {u"Baden-Württemberg", 9313413, 77},
                                              {u"Saarland", 865191, 7}};

/// Hamilton's bill of 26 March 1792 (vetoed): census of 1790, largest remainder, 120 seats. National Archives,
/// prologue.blogs.archives.gov/2022/04/04/the-1790-census-and-the-first-veto.
inline const std::vector<Seat> kHamilton1792{
    {u"Connecticut", 236841, 8},     {u"Delaware", 55540, 2},       {u"Georgia", 70835, 2},
    {u"Kentucky", 68705, 2},         {u"Maryland", 278514, 9},      {u"Massachusetts", 475327, 16},
    {u"New Hampshire", 141822, 5},   {u"New Jersey", 179570, 6},    {u"New York", 331589, 11},
    {u"North Carolina", 353523, 12}, {u"Pennsylvania", 432879, 14}, {u"Rhode Island", 68446, 2},
    {u"South Carolina", 206236, 7},  {u"Vermont", 85533, 3},        {u"Virginia", 630560, 21}};

} // namespace published
