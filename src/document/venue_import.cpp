#include "document/venue_import.h"

#include "document/json_file.h"
#include "document/territory_at.h"
#include "io/cell_values.h"
#include "io/code_forms.h"
#include "io/column_names.h"
#include "io/text_table_reader.h"
#include "solidarity/duplicates.h"
#include "solidarity/number_keys.h"
#include "solidarity/web_address.h"
#include "solidarity/words.h"
#include "territory/plain_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace document {

using namespace Qt::StringLiterals;
using solidarity::Venue;
using solidarity::VenueKind;
using solidarity::VenueStatus;
using territory::Expected;
using territory::plainWords;
using territory::Problem;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(document::VenueImport)
};

bool says(const std::string& plain, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

/// The kind that words say, Other when none.
VenueKind kindIn(const QString& text) {
    if (const auto kind = territory::valueOf(solidarity::venueKindKeys(), text))
        return *kind;
    const std::string plain = plainWords(text);
    if (says(plain, {"bus", "itinerant", "mobile", "camion"}))
        return VenueKind::Bus;
    if (says(plain, {"maison de sante", "maison medicale", "msp"}))
        return VenueKind::MaisonDeSante;
    if (says(plain, {"centre de sante", "centre de soins", "centre municipal de sante"}))
        return VenueKind::CentreDeSante;
    if (says(plain, {"cabinet"}))
        return VenueKind::Practice;
    if (says(plain, {"salle", "mairie", "foyer rural", "communal"}))
        return VenueKind::CommunalRoom;
    return VenueKind::Other;
}

VenueKind kindOf(const QString& category, const QString& name) {
    const VenueKind said = kindIn(category);
    return said == VenueKind::Other ? kindIn(name) : said;
}

VenueStatus statusIn(const QString& text) {
    if (const auto status = territory::valueOf(solidarity::venueStatusKeys(), text))
        return *status;
    const std::string plain = plainWords(text);
    if (says(plain, {"ferme"}))
        return VenueStatus::Closed;
    if (says(plain, {"equipe", "travaux"}))
        return VenueStatus::BeingEquipped;
    if (says(plain, {"ouvert", "open"}))
        return VenueStatus::Open;
    return VenueStatus::Identified;
}

/// FINESS has one category for all health centres: a dental one is told by its name alone.
bool isDental(const QString& category, const QString& name) {
    return says(plainWords(name), {"dentaire", "dentiste"}) || says(plainWords(category), {"dentaire", "dentiste"});
}

/// Makes venues of the rows of one table.
class VenueTable {
public:
    VenueTable(const VenueRecipe& recipe, const io::Table& table, const Dataset& dataset)
        : m_recipe(recipe), m_table(table), m_dataset(dataset), m_territoryAt(dataset) {
        for (const VenueRole& role : venueRoles()) {
            const QString key = QString::fromUtf16(role.key);
            m_columns.insert(key, int(table.columns.indexOf(recipe.columns.value(key))));
        }
    }

    void addRow(std::size_t row, VenueImport& import) {
        ImportedVenue read{m_table.lineOf(row), described(row), false, {}, {}};
        read.isDental = isDental(cell(row, u"kind"_s), read.venue.name);
        const QString missing = place(row, read.venue);
        if (missing.isEmpty())
            import.venues.push_back(std::move(read));
        else
            import.unplaced.push_back({read.line, read.venue.name, missing});
    }

private:
    QString cell(std::size_t row, const QString& role) const {
        const int column = m_columns.value(role, -1);
        return column < 0 ? QString() : m_table.rows[row][column].trimmed();
    }

    double degrees(std::size_t row, const QString& role, double most) const {
        const io::CellNumber number = io::parseNumber(cell(row, role), m_recipe.layout.decimal);
        return number.kind == io::CellNumber::Kind::Number && std::abs(number.value) <= most ? number.value
                                                                                             : std::nan("");
    }

    Venue described(std::size_t row) const {
        Venue venue;
        venue.id = QUuid::createUuid();
        venue.name = cell(row, u"name"_s);
        venue.kind = kindOf(cell(row, u"kind"_s), venue.name);
        venue.status = statusIn(cell(row, u"status"_s));
        venue.address = cell(row, u"address"_s);
        venue.contact = cell(row, u"contact"_s);
        venue.notes = cell(row, u"notes"_s);
        const QString finess = cell(row, u"finess"_s).remove(u' ').toUpper();
        if (solidarity::isValidFiness(finess))
            venue.finess = finess;
        if (const QString address = cell(row, u"booking"_s); solidarity::isWebAddress(address))
            venue.bookingAddress = address;
        bool isNumber = false;
        if (const int rooms = cell(row, u"rooms"_s).toInt(&isNumber); isNumber)
            venue.rooms = std::clamp(rooms, 1, Venue::kMostRooms);
        venue.source = cell(row, u"source"_s);
        if (venue.source.isEmpty())
            venue.source = QFileInfo(m_recipe.path).fileName();
        return venue;
    }

    /// Says where the venue is; why it has no territory, or nothing.
    QString place(std::size_t row, Venue& venue) {
        venue.longitude = degrees(row, u"longitude"_s, 180);
        venue.latitude = degrees(row, u"latitude"_s, 90);
        if (!venue.hasPoint())
            venue.longitude = venue.latitude = std::nan("");
        const QString code = cell(row, u"insee"_s).toUpper();
        const QString repaired = io::withLeadingZero(code);
        const int commune = m_dataset.gazetteer->communeOf(repaired.isEmpty() ? code : repaired);
        if (commune >= 0)
            return placeIn(m_dataset.gazetteer->communes()[std::size_t(commune)], venue);
        const int territory = m_territoryAt(venue.longitude, venue.latitude);
        if (territory >= 0) {
            venue.territory = m_dataset.territories[std::size_t(territory)].code;
            return {};
        }
        return whyNowhere(code, venue);
    }

    static QString placeIn(const territory::Commune& commune, Venue& venue) {
        venue.insee = commune.insee;
        venue.territory = commune.epci;
        if (venue.name.isEmpty())
            venue.name = commune.name;
        if (!venue.hasPoint()) {
            venue.longitude = commune.longitude;
            venue.latitude = commune.latitude;
            venue.precision = Venue::Precision::Commune;
        }
        return commune.epci.isEmpty() ? Words::tr("la commune %1 n’est dans aucune intercommunalité").arg(commune.name)
                                      : QString();
    }

    QString whyNowhere(const QString& code, const Venue& venue) const {
        const QString unknown = code.isEmpty() ? Words::tr("pas de code de commune")
                                               : Words::tr("commune %1 inconnue de la liste de référence").arg(code);
        if (!venue.hasPoint())
            return Words::tr("%1, ni position").arg(unknown);
        if (!m_territoryAt.canTell())
            return Words::tr("%1, et la position ne dit rien dans des contours schématiques").arg(unknown);
        return Words::tr("%1, et la position est hors de tout territoire").arg(unknown);
    }

    const VenueRecipe& m_recipe;
    const io::Table& m_table;
    const Dataset& m_dataset;
    TerritoryAt m_territoryAt;
    QHash<QString, int> m_columns;
};

/// Notes which of the rows may be venues that are there already.
void markPresent(VenueImport& import, const solidarity::Plan& plan) {
    std::vector<Venue> all = plan.venues.all();
    QHash<QUuid, std::size_t> imported;
    for (std::size_t i = 0; i < import.venues.size(); ++i) {
        imported.insert(import.venues[i].venue.id, i);
        all.push_back(import.venues[i].venue);
    }
    for (const solidarity::VenuePair& pair : solidarity::likelyDuplicates(all)) {
        const Venue *first = plan.venues.find(pair.first), *second = plan.venues.find(pair.second);
        if ((first != nullptr) == (second != nullptr))
            continue;
        ImportedVenue& row = import.venues[imported.value(first ? pair.second : pair.first)];
        if (row.present.isNull()) { // the surest comes first
            row.present = (first ? first : second)->id;
            row.presentName = (first ? first : second)->name;
        }
    }
}

} // namespace

const std::vector<VenueRole>& venueRoles() {
    static const std::vector<VenueRole> roles{
        {u"name", QStringList{u"raison_sociale"_s, u"rs"_s, u"nom"_s, u"name"_s, u"libelle"_s, u"lieu"_s}},
        {u"kind", QStringList{u"categorie"_s, u"category"_s, u"kind"_s, u"type"_s, u"libcategetab"_s, u"nature"_s}},
        {u"insee", io::column_names::communeCode()},
        {u"longitude", io::column_names::longitude()},
        {u"latitude", io::column_names::latitude()},
        {u"finess", QStringList{u"numero_finess"_s, u"nofinesset"_s, u"finess"_s, u"nofiness"_s}},
        {u"address", QStringList{u"adresse"_s, u"address"_s, u"voie"_s}},
        {u"status", QStringList{u"statut"_s, u"status"_s, u"etat"_s}},
        {u"rooms", QStringList{u"salles"_s, u"rooms"_s}},
        {u"booking", QStringList{u"rendez_vous"_s, u"booking"_s, u"url"_s, u"site"_s}},
        {u"contact", QStringList{u"contact"_s, u"telephone"_s}},
        {u"notes", QStringList{u"notes"_s, u"remarque"_s, u"observations"_s}},
        {u"source", QStringList{u"source"_s}}};
    return roles;
}

VenueRecipe venueRecipeFor(const QString& path, const io::TableProbe& probe) {
    VenueRecipe recipe{path, probe.layout, {}};
    QStringList names;
    for (const io::ProbedColumn& column : probe.columns)
        names << column.name;
    for (const VenueRole& role : venueRoles()) {
        if (const int column = io::findColumn(names, role.names); column >= 0)
            recipe.columns.insert(QString::fromUtf16(role.key), names[column]);
    }
    return recipe;
}

Expected<VenueRecipe> venueRecipeFrom(const QString& path, const io::TableProbe& probe, const QString& recipePath) {
    const auto json = readJsonObject(recipePath);
    if (!json)
        return tl::unexpected(json.error());
    VenueRecipe recipe = venueRecipeFor(path, probe);
    const QJsonObject columns = json->value(u"columns"_s).toObject();
    for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
        const bool isRole = std::ranges::any_of(
            venueRoles(), [&](const VenueRole& role) { return column.key() == QStringView(role.key); });
        const bool isThere =
            std::ranges::find(probe.columns, column->toString(), &io::ProbedColumn::name) != probe.columns.end();
        if (!isRole || !isThere)
            return tl::unexpected(
                Problem{isRole ? Words::tr("Le tableau n’a pas de colonne « %1 ».").arg(column->toString())
                               : Words::tr("« %1 » n’est pas un rôle connu.").arg(column.key()),
                        recipePath,
                        {}});
        recipe.columns.insert(column.key(), column->toString());
    }
    return recipe;
}

int VenueImport::dentalCount() const {
    return int(std::ranges::count_if(venues, &ImportedVenue::isDental));
}

int VenueImport::presentCount() const {
    return int(
        std::ranges::count_if(venues, [](const ImportedVenue& one) { return !one.isDental && !one.present.isNull(); }));
}

std::vector<Venue> VenueImport::chosen(bool withDental, bool withPresent) const {
    std::vector<Venue> chosen;
    for (const ImportedVenue& one : venues) {
        if ((withDental || !one.isDental) && (withPresent || one.present.isNull()))
            chosen.push_back(one.venue);
    }
    return chosen;
}

Expected<VenueImport> readVenueImport(const VenueRecipe& recipe, const Dataset& dataset, const solidarity::Plan& plan,
                                      std::stop_token stop) {
    const auto table = io::readTable(recipe.path, recipe.layout, stop);
    if (!table)
        return tl::unexpected(table.error());
    VenueImport import;
    import.rows = int(table->rows.size());
    VenueTable rows(recipe, *table, dataset);
    for (std::size_t row = 0; row < table->rows.size() && !stop.stop_requested(); ++row)
        rows.addRow(row, import);
    markPresent(import, plan);
    return import;
}

Venue venueOf(const solidarity::CarePlace& place) {
    Venue venue;
    venue.name = place.name;
    venue.kind = kindOf(place.category, place.name);
    venue.insee = place.insee;
    venue.territory = place.territory;
    venue.longitude = place.longitude;
    venue.latitude = place.latitude;
    venue.precision = place.precision == solidarity::CarePlace::Precision::Commune ? Venue::Precision::Commune
                                                                                   : Venue::Precision::Point;
    if (solidarity::isValidFiness(place.id))
        venue.finess = place.id;
    venue.source = place.source;
    return venue;
}

} // namespace document
