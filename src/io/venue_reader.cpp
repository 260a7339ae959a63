#include "io/cell_values.h"
#include "io/column_names.h"
#include "io/point_table.h"
#include "io/readers.h"
#include "io/table.h"
#include "io/tally.h"

#include "territory/siren.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <cmath>
#include <optional>

namespace io {

using namespace Qt::StringLiterals;
using solidarity::CarePlace;
using territory::Diagnosis;
using territory::Expected;
using territory::Gazetteer;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VenueReader)
};

/// Where a table of venues gives what; -1 where it doesn't.
struct VenueColumns {
    explicit VenueColumns(const Table& table)
        : id(table.column({u"numero_finess"_s, u"nofinesset"_s, u"finess"_s, u"nofiness"_s, u"id"_s}))
        , name(table.column({u"raison_sociale"_s, u"rs"_s, u"nom"_s, u"name"_s, u"libelle"_s, u"lieu"_s}))
        , category(table.column({u"categorie"_s, u"category"_s, u"types"_s, u"type"_s, u"libcategetab"_s, u"nature"_s}))
        , status(table.column({u"statut"_s, u"status"_s, u"etat"_s}))
        , insee(table.column(column_names::communeCode()))
        , commune(table.column({u"commune"_s, u"nom_commune"_s, u"libcommune"_s, u"ville"_s}))
        , epci(table.column(column_names::epciCode()))
        , longitude(table.column(column_names::longitude()))
        , latitude(table.column(column_names::latitude()))
        , source(table.column({u"source"_s})) {}

    bool placeVenues() const { return (longitude >= 0 && latitude >= 0) || insee >= 0; }

    int id, name, category, status, insee, commune, epci, longitude, latitude, source;
};

/// Makes venues of the rows of one table.
class VenueRows {
public:
    VenueRows(const Table& table, const Gazetteer& gazetteer)
        : m_table(table), m_columns(table), m_gazetteer(gazetteer) {}

    VenueReading read() {
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            addRow(row);
        report();
        return std::move(m_reading);
    }

private:
    QString cell(std::size_t row, int column) const { return column < 0 ? QString() : m_table.rows[row][column]; }

    void addRow(std::size_t row) {
        CarePlace venue = described(row);
        placeByPoint(row, venue);
        const int commune = m_gazetteer.communeOf(venue.insee);
        if (commune >= 0)
            placeByCommune(m_gazetteer.communes()[static_cast<std::size_t>(commune)], venue);
        // A commune that is known by its code but has no point can still be listed with its territory.
        if (std::isnan(venue.longitude) && venue.territory.isEmpty())
            m_unusable.note(sample(row));
        else
            m_reading.venues.push_back(std::move(venue));
    }

    CarePlace described(std::size_t row) const {
        CarePlace venue;
        venue.id = cell(row, m_columns.id);
        venue.commune = cell(row, m_columns.commune);
        venue.name = m_columns.name >= 0 ? cell(row, m_columns.name) : venue.commune;
        venue.category = cell(row, m_columns.category).replace(u'|', u", "_s);
        venue.status = cell(row, m_columns.status);
        venue.insee = paddedInsee(cell(row, m_columns.insee));
        if (const auto siren = territory::Siren::fromString(cell(row, m_columns.epci)))
            venue.territory = siren->toString();
        venue.longitude = venue.latitude = std::nan("");
        venue.source = cell(row, m_columns.source);
        if (venue.source.isEmpty() && !venue.id.isEmpty())
            venue.source = u"FINESS"_s;
        return venue;
    }

    // Spreadsheets take "01001" for a number and drop its zero.
    static QString paddedInsee(const QString& code) {
        bool isNumber = false;
        code.toInt(&isNumber);
        return isNumber && code.size() == 4 ? u'0' + code : code.toUpper();
    }

    void placeByPoint(std::size_t row, CarePlace& venue) {
        const CellNumber longitude = parseNumber(cell(row, m_columns.longitude));
        const CellNumber latitude = parseNumber(cell(row, m_columns.latitude));
        if (longitude.kind == CellNumber::Kind::Missing && latitude.kind == CellNumber::Kind::Missing)
            return;
        const bool inRange = std::abs(longitude.value) <= 180 && std::abs(latitude.value) <= 90;
        if (!inRange) { // Also false for NaN.
            m_misplaced.note(sample(row));
            return;
        }
        venue.longitude = longitude.value;
        venue.latitude = latitude.value;
        venue.precision = CarePlace::Precision::Point;
    }

    void placeByCommune(const territory::Commune& commune, CarePlace& venue) const {
        if (venue.territory.isEmpty())
            venue.territory = commune.epci;
        if (venue.commune.isEmpty())
            venue.commune = commune.name;
        if (venue.name.isEmpty())
            venue.name = commune.name;
        if (!std::isnan(venue.longitude))
            return;
        venue.longitude = commune.longitude;
        venue.latitude = commune.latitude;
        venue.precision = CarePlace::Precision::Commune;
        if (venue.category.isEmpty())
            venue.category = Text::tr("commune signalée");
    }

    QString sample(std::size_t row) const {
        const QString name = cell(row, m_columns.name >= 0 ? m_columns.name : m_columns.commune);
        return Text::tr("ligne %1 (%2)").arg(m_table.lineOf(row)).arg(name.isEmpty() ? u"?"_s : name);
    }

    void report() {
        const QString file = QFileInfo(m_table.path).fileName();
        if (m_unusable.count() > 0)
            m_reading.diagnosis.add(
                {Diagnosis::Cause::UnmatchedRow, Diagnosis::Severity::Warning, file, m_unusable.count(),
                 Text::tr("%Ln lieux sans position ni commune connue, laissés de côté.", nullptr, m_unusable.count()),
                 Text::tr("Donnez la longitude et la latitude, ou le code INSEE de la commune."),
                 m_unusable.samples()});
        if (m_misplaced.count() > 0)
            m_reading.diagnosis.add(
                {Diagnosis::Cause::BadCoordinate, Diagnosis::Severity::Warning, file, m_misplaced.count(),
                 Text::tr("%Ln lieux ont des coordonnées qui ne sont pas des degrés.", nullptr, m_misplaced.count()),
                 Text::tr("Donnez la longitude et la latitude en degrés (WGS 84)."), m_misplaced.samples()});
    }

    const Table& m_table;
    const VenueColumns m_columns;
    const Gazetteer& m_gazetteer;
    VenueReading m_reading;
    Tally m_unusable, m_misplaced;
};

} // namespace

Expected<VenueReading> readVenues(const QString& path, const Gazetteer& gazetteer) {
    const auto table = isPointLayer(path) ? readPointTable(path) : readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    if (!VenueColumns(*table).placeVenues())
        return tl::unexpected(
            Problem{Text::tr("Ni longitude et latitude, ni code de commune : ces lieux ne peuvent être placés."), path,
                    Text::tr("Ajoutez des colonnes « longitude » et « latitude », ou « code_insee ».")});
    return VenueRows(*table, gazetteer).read();
}

} // namespace io
