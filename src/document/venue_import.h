#pragma once

#include "document/dataset.h"
#include "io/table_probe.h"
#include "solidarity/plan.h"

#include <QHash>
#include <stop_token>

namespace document {

/// What a column of a table of venues may give.
struct VenueRole {
    const char16_t* key; ///< "name", "kind", "insee", "longitude", "latitude", "finess", "address", "status", "rooms",
                         ///< "booking", "contact", "notes", "source".
    QStringList names;   ///< Of columns that are taken for it, best first.
};
const std::vector<VenueRole>& venueRoles();

/// Which column of a table gives what: all that is needed to read it again. As a file: {"columns": {"name":
/// "raison_sociale", …}}.
struct VenueRecipe {
    QString path;
    io::TableLayout layout;          ///< Whole, from io::probeTable().
    QHash<QString, QString> columns; ///< By key of a role: a column's name.
};
/// The columns recognised by their names.
VenueRecipe venueRecipeFor(const QString& path, const io::TableProbe& probe);
/// The same, but for what a recipe written by hand says.
territory::Expected<VenueRecipe> venueRecipeFrom(const QString& path, const io::TableProbe& probe,
                                                 const QString& recipePath);

/// A venue that a table gives.
struct ImportedVenue {
    int line = 0;            ///< In the file, from 1.
    solidarity::Venue venue; ///< With an id of its own, identified unless the table says otherwise.
    bool isDental = false;   ///< No place for the consultations of general practitioners: set apart.
    QUuid present;           ///< A venue of the plan that it may be; null = none.
    QString presentName;
};

/// A row that gives none, and why.
struct UnplacedVenue {
    int line = 0;
    QString name;
    QString reason; ///< Translated: « commune 99999 inconnue de la liste de référence ».
};

struct VenueImport {
    std::vector<ImportedVenue> venues; ///< In the order of the file.
    std::vector<UnplacedVenue> unplaced;
    int rows = 0;

    int dentalCount() const;
    int presentCount() const; ///< Dental ones left out.
    /// Those to be added.
    std::vector<solidarity::Venue> chosen(bool withDental, bool withPresent) const;
};

/// Reads venues as a recipe says. The territory is told by the commune's code, else by the point in real boundaries; a
/// row without a territory is no venue but an UnplacedVenue. What isn't understood of a cell is left empty. Any thread.
territory::Expected<VenueImport> readVenueImport(const VenueRecipe& recipe, const Dataset& dataset,
                                                 const solidarity::Plan& plan, std::stop_token stop = {});

/// A place of a list as a venue of the plan, identified; without an id.
solidarity::Venue venueOf(const solidarity::CarePlace& place);

} // namespace document
