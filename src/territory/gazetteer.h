#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace territory {

/// A commune of the reference list (1 January 2025).
struct Commune {
    QString insee; ///< Five characters, text: "01001", "2A004", "97105".
    QString name;
    QStringList postalCodes;
    QString epci;           ///< SIREN, empty for the four communes in no EPCI.
    qint64 population = -1; ///< Municipal population, -1 = non disponible.
    double longitude;       ///< Degrees, WGS 84; NaN = non disponible.
    double latitude;
};

struct Departement {
    QString code; ///< "01", "2A", "971".
    QString name;
    QString region; ///< Region code.
};

struct Region {
    QString code; ///< INSEE's two digits: "24", "01" (Guadeloupe).
    QString name;
};

/// An intercommunalité of the reference list.
struct Territory {
    QString code; ///< SIREN for an EPCI; whatever code the file gives otherwise.
    QString name;
    QString kind;              ///< "CC", "CA", "CU", "METRO"…; may be empty.
    QStringList departements;  ///< Codes, the seat's (or most populated) first; 89 EPCI have several.
    QStringList regions;       ///< Codes, in the order of the départements.
    qint64 population = -1;    ///< Municipal population, -1 = non disponible.
    std::vector<int> communes; ///< Indices in Gazetteer::communes(), by descending population.
};

/// INSEE code of the département that a commune's code begins with: "01", "2A", "971"; "" of an empty code.
QString departementOfCommune(const QString& insee);

/// The reference: communes, intercommunalités, départements and régions of a year, cross-indexed. Immutable.
class Gazetteer {
public:
    Gazetteer() = default;
    /// Territories' départements, regions, communes are derived here from the communes where they are empty.
    Gazetteer(std::vector<Commune> communes, std::vector<Territory> territories, std::vector<Departement> departements,
              std::vector<Region> regions);

    const std::vector<Commune>& communes() const { return m_communes; }
    const std::vector<Territory>& territories() const { return m_territories; }
    const std::vector<Departement>& departements() const { return m_departements; }
    const std::vector<Region>& regions() const { return m_regions; }

    int territoryOf(const QString& code) const { return m_territoryIndex.value(code, -1); }
    int communeOf(const QString& insee) const { return m_communeIndex.value(insee, -1); }
    int departementOf(const QString& code) const { return m_departementIndex.value(code, -1); }
    int regionOf(const QString& code) const { return m_regionIndex.value(code, -1); }

    /// "" when unknown.
    QString departementName(const QString& code) const;
    QString regionName(const QString& code) const;
    bool isOverseas(const Territory& territory) const;

private:
    void indexAll();
    void deriveMembers();
    void deriveFromMembers(Territory& territory) const;
    std::vector<Commune> m_communes;
    std::vector<Territory> m_territories;
    std::vector<Departement> m_departements;
    std::vector<Region> m_regions;
    QHash<QString, int> m_territoryIndex, m_communeIndex, m_departementIndex, m_regionIndex;
};

} // namespace territory
