#pragma once

#include "territory/gazetteer.h"

#include <QHash>
#include <QStringList>
#include <string>
#include <string_view>
#include <unordered_map>

namespace document {

/// What a list says of where a territory lies.
struct PlaceEvidence {
    QStringList departements; ///< Codes said in words or in brackets.
    QStringList regions;      ///< The same.
    QStringList numbers;      ///< Numbers that may be a département's, or just number the rows.

    void add(const PlaceEvidence& other);
    bool isEmpty() const { return departements.isEmpty() && regions.isEmpty(); } ///< Nothing but numbers.
    /// True when nothing is said, or the territory lies where it is said.
    bool admits(const territory::Territory& territory) const;
    bool numbered(const territory::Territory& territory) const; ///< One of the numbers is one of its départements.
};

/// Knows départements and régions by name, by code, or both: « Cher », « 18 », « Cher 18 », « département du Cher ».
class PlaceNames {
public:
    explicit PlaceNames(const territory::Gazetteer& gazetteer);
    /// What plain words (plainWords()) say; a bare code of a département comes back in `numbers`. Empty when they are
    /// anything but a place.
    PlaceEvidence find(std::string_view words) const;

private:
    std::unordered_map<std::string, QString> m_departements, m_regions, m_codes;
};

} // namespace document
