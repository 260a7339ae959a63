#pragma once

#include "territory/gazetteer.h"

#include <QString>
#include <memory>
#include <vector>

namespace document {

struct SearchEntries;

struct SearchHit {
    enum class Kind { Territory, Commune, PostalCode, Departement, Region };
    Kind kind = Kind::Territory;
    QString code;   ///< SIREN, INSEE code, postal code, département or région code.
    QString text;   ///< What is shown: « Saint-Amand-Montrond », « 18200 Saint-Amand-Montrond », « Cher (18) ».
    QString detail; ///< « commune · Cher · CC Cœur de France »
    QString territory; ///< Code of the territory to select; empty for a département or région, or a commune in no EPCI.
};

/// Finds EPCI, communes, postal codes, départements and régions as one types: case, accents, hyphens, apostrophes,
/// « st/saint », « ste/sainte » don't matter, one typing error is forgiven from four letters on. Words may come in any
/// order, and the last may be a start only. A SIREN finds its EPCI. A postal code is found once for each EPCI that it
/// serves. Immutable, any thread, ≤ 5 ms a question over 37,000 entries.
class SearchIndex {
public:
    explicit SearchIndex(std::shared_ptr<const territory::Gazetteer> gazetteer);
    ~SearchIndex();
    /// Best first: exact, then prefix, then word prefix, then one error; greater population first among equals.
    std::vector<SearchHit> find(const QString& typed, int limit = 12) const;

private:
    std::unique_ptr<const SearchEntries> m_entries;
};

} // namespace document
