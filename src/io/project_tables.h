#pragma once

#include "io/project_columns.h"
#include "io/project_content.h"

#include "solidarity/words.h"
#include "territory/words.h"

/// The tables of a project file, each stated once: name, most rows, columns in their order. `describe` calls
/// ColumnLister, RowWriter or RowReader with each column and the member that it holds; `isSince(version)` is true of
/// what the file at hand, read or written, is new enough to have.
namespace io {

inline constexpr qint64 kMostCount = 1'000'000'000;

/// One row: what the file is.
struct ProjectTable {
    struct Row {
        int version = 0;
        QString program; ///< That wrote it, with its version.
        QUuid id;
        QString title;
        solidarity::Scheme scheme;
        bool ownBoundaries = false, ownIndicators = false;
        int imports = 0, carePlaceLists = 0;
    };
    static constexpr auto kName = "diagonale_project";
    static constexpr qint64 kMostRows = 1;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("format_version", row.version, 0, kMostCount);
        fields.text("program", row.program);
        fields.id("project_id", row.id);
        fields.text("title", row.title);
        fields.json("scheme", row.scheme);
        fields.flag("own_boundaries", row.ownBoundaries);
        fields.flag("own_indicators", row.ownIndicators);
        fields.integer("imports", row.imports, 0, 1000);
        fields.integer("care_place_lists", row.carePlaceLists, 0, 1000);
    }
};

struct VenueTable {
    using Row = solidarity::Venue;
    static constexpr auto kName = "venues";
    static constexpr qint64 kMostRows = 1'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& venue) {
        fields.id("id", venue.id);
        fields.text("name", venue.name);
        fields.word("kind", venue.kind, solidarity::venueKindKeys());
        fields.word("status", venue.status, solidarity::venueStatusKeys());
        fields.date("status_since", venue.statusSince);
        fields.json("earlier_statuses", venue.earlier);
        fields.text("address", venue.address);
        fields.text("insee", venue.insee);
        fields.text("territory", venue.territory);
        fields.word("precision", venue.precision, solidarity::precisionKeys());
        fields.integer("rooms", venue.rooms, 0, kMostCount);
        fields.json("equipment", venue.equipment);
        fields.flag("wheelchair_access", venue.wheelchairAccess);
        fields.weekdays("opening_days", venue.openingDays);
        fields.text("contact", venue.contact);
        fields.text("finess", venue.finess);
        fields.text("booking_address", venue.bookingAddress);
        fields.text("notes", venue.notes);
        fields.text("source", venue.source);
        if (fields.isSince(2))
            fields.json("distinct_from", venue.distinctFrom);
        fields.point(venue.longitude, venue.latitude);
    }
};

struct DoctorTable {
    using Row = solidarity::Doctor;
    static constexpr auto kName = "doctors";
    static constexpr qint64 kMostRows = 1'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& doctor) {
        fields.id("id", doctor.id);
        fields.text("name", doctor.name);
        fields.text("rpps", doctor.rpps);
        fields.word("kind", doctor.kind, solidarity::doctorKindKeys());
        fields.text("specialty", doctor.specialty);
        fields.text("home_insee", doctor.homeInsee);
        fields.text("contact", doctor.contact);
        fields.flag("no_extra_fees", doctor.noExtraFees);
        fields.word("status", doctor.status, solidarity::contactStatusKeys());
        fields.date("status_since", doctor.statusSince);
        fields.json("locum_cover", doctor.cover);
        fields.weekdays("weekdays", doctor.weekdays);
        fields.json("available", doctor.available);
        fields.json("absent", doctor.absent);
        fields.integer("most_minutes", doctor.mostMinutes, 0, kMostCount);
        fields.text("notes", doctor.notes);
    }
};

struct DayTable {
    using Row = solidarity::ConsultationDay;
    static constexpr auto kName = "days";
    static constexpr qint64 kMostRows = 5'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& day) {
        fields.id("id", day.id);
        fields.id("venue", day.venue);
        fields.idOrNone("doctor", day.doctor);
        fields.date("date", day.date);
        fields.word("part", day.part, solidarity::dayPartKeys());
        fields.word("state", day.state, solidarity::dayStateKeys());
        fields.integer("slots_offered", day.slotsOffered, -1, kMostCount);
        fields.integer("slots_filled", day.slotsFilled, -1, kMostCount);
        fields.integer("consultations", day.consultations, -1, kMostCount);
        fields.integer("without_treating_doctor", day.withoutTreatingDoctor, -1, kMostCount);
        fields.flag("holiday_confirmed", day.holidayConfirmed);
        fields.flag("is_locked", day.isLocked);
        fields.text("notes", day.notes);
    }
};

struct JournalTable {
    using Row = ProjectContent::JournalLine;
    static constexpr auto kName = "journal";
    static constexpr qint64 kMostRows = 5'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& line) {
        fields.instant("happened", line.when);
        fields.text("who", line.who);
        fields.text("what", line.what);
    }
};

/// One row: all that the map shows, its adjustments left out.
struct StateTable {
    using Row = QJsonObject;
    static constexpr auto kName = "map_state";
    static constexpr qint64 kMostRows = 1;
    template <class Fields, class R> static void describe(Fields& fields, R& state) { fields.json("state", state); }
};

struct ScenarioTable {
    using Row = QJsonObject;
    static constexpr auto kName = "scenarios";
    static constexpr qint64 kMostRows = 10'000;
    template <class Fields, class R> static void describe(Fields& fields, R& scenario) {
        fields.json("scenario", scenario);
    }
};

struct AdjustmentTable {
    using Row = territory::Adjustment;
    static constexpr auto kName = "adjustments";
    static constexpr qint64 kMostRows = 100'000;
    template <class Fields, class R> static void describe(Fields& fields, R& adjustment) {
        fields.text("territory", adjustment.code);
        fields.flag("adds", adjustment.adds);
        fields.text("reason", adjustment.reason);
        fields.text("author", adjustment.author);
        fields.date("date", adjustment.date);
    }
};

/// What each column of an indicator table measures, from whom and of when.
struct DescriptionTable {
    struct Row {
        QString table, column, weightColumn; ///< weightColumn: of tables by commune.
        bool isCategory = false;
        territory::Indicator indicator; ///< Key, label, source, vintage alone count for categories.
        QStringList categories;         ///< In their order.
        QString weightLabel;
    };
    static constexpr auto kName = "indicator_descriptions";
    static constexpr qint64 kMostRows = 20'000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.text("table_name", row.table);
        fields.text("column_name", row.column);
        fields.text("weight_column", row.weightColumn);
        fields.flag("is_category", row.isCategory);
        fields.text("key", row.indicator.key);
        fields.text("label", row.indicator.label);
        fields.text("criterion", row.indicator.criterion);
        fields.text("unit", row.indicator.unit);
        fields.text("complement", row.indicator.complement);
        fields.word("fragile_end", row.indicator.direction, territory::directionKeys());
        fields.real("display_factor", row.indicator.displayFactor, -1e300, 1e300);
        fields.integer("decimals", row.indicator.decimals, 0, 15);
        fields.text("source", row.indicator.source);
        fields.text("vintage", row.indicator.vintage);
        fields.text("licence", row.indicator.licence);
        fields.text("url", row.indicator.url);
        fields.text("proxy_note", row.indicator.proxyNote);
        fields.json("categories", row.categories);
        fields.text("weight_label", row.weightLabel);
    }
};

/// What figures of territories made from communes rest on.
struct CommuneCoverageTable {
    struct Row : ProjectContent::CommuneCoverage {
        int import = 0; ///< Place in ProjectContent::imports.
    };
    static constexpr auto kName = "commune_coverage";
    static constexpr qint64 kMostRows = 5'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("import", row.import, 0, kMostCount);
        fields.text("key", row.key);
        fields.text("territory", row.code);
        fields.integer("communes", row.communes, 0, kMostCount);
        fields.integer("present", row.present, 0, kMostCount);
        fields.real("population_share", row.populationShare, 0, 1.000001);
    }
};

/// Rows and matches of each imported table, in their order.
struct ImportTable {
    struct Row {
        int rows = 0, matched = 0;
    };
    static constexpr auto kName = "imports";
    static constexpr qint64 kMostRows = 1000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("rows", row.rows, 0, kMostCount);
        fields.integer("matched", row.matched, 0, kMostCount);
    }
};

struct DecisionListTable {
    struct Row {
        QString id, title;
        QDate date;
        QString source;
        bool shipped = false;
    };
    static constexpr auto kName = "decision_lists";
    static constexpr qint64 kMostRows = 1000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.text("id", row.id);
        fields.text("title", row.title);
        fields.date("date", row.date);
        fields.text("source", row.source);
        fields.flag("shipped", row.shipped);
    }
};

struct DecisionTable {
    struct Row {
        int list = 0; ///< Place in the lists.
        QString code;
        territory::Decision decision;
    };
    static constexpr auto kName = "decisions";
    static constexpr qint64 kMostRows = 1'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("list", row.list, 0, kMostCount);
        fields.text("territory", row.code);
        fields.word("status", row.decision.status, territory::decisionStatusKeys());
        fields.word("certainty", row.decision.certainty, territory::certaintyKeys());
        fields.text("source", row.decision.source);
        fields.text("note", row.decision.note);
    }
};

/// Where a list is complete.
struct DecisionCoverageTable {
    struct Row {
        int list = 0; ///< Place in the lists.
        territory::Coverage::Area area;
    };
    static constexpr auto kName = "decision_coverage";
    static constexpr qint64 kMostRows = 100'000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("list", row.list, 0, kMostCount);
        fields.text("level", row.area.level);
        fields.text("code", row.area.code);
        fields.text("name", row.area.name);
        fields.integer("announced", row.area.announced, -1, kMostCount);
        fields.integer("verified", row.area.verified, 0, kMostCount);
        fields.flag("complete", row.area.complete);
        fields.text("note", row.area.note);
    }
};

/// Places of care of the files opened beside the map.
struct CarePlaceTable {
    struct Row {
        int list = 0; ///< Place in ProjectContent::carePlaces.
        solidarity::CarePlace place;
    };
    static constexpr auto kName = "care_places";
    static constexpr qint64 kMostRows = 1'000'000;
    template <class Fields, class R> static void describe(Fields& fields, R& row) {
        fields.integer("list", row.list, 0, kMostCount);
        fields.text("id", row.place.id);
        fields.text("name", row.place.name);
        fields.text("category", row.place.category);
        fields.text("status", row.place.status);
        fields.text("insee", row.place.insee);
        fields.text("commune", row.place.commune);
        fields.text("territory", row.place.territory);
        fields.word("precision", row.place.precision, carePlacePrecisionKeys());
        fields.text("source", row.place.source);
        fields.point(row.place.longitude, row.place.latitude);
    }
    static std::span<const territory::Key<solidarity::CarePlace::Precision>> carePlacePrecisionKeys() {
        using Precision = solidarity::CarePlace::Precision;
        static constexpr territory::Key<Precision> keys[] = {{Precision::Point, u"point"},
                                                             {Precision::Commune, u"commune"}};
        return keys;
    }
};

/// The files that the boundaries come from, their names alone.
struct BoundaryFileTable {
    using Row = territory::Boundaries::Source;
    static constexpr auto kName = "boundary_files";
    static constexpr qint64 kMostRows = 10'000;
    template <class Fields, class R> static void describe(Fields& fields, R& source) {
        fields.text("file", source.path);
        fields.text("layer", source.layer);
        fields.integer("epsg", source.crs.epsg, 0, kMostCount);
        fields.integer("declared_features", source.declaredFeatures, 0, kMostCount);
        fields.integer("read_features", source.readFeatures, 0, kMostCount);
    }
};

/// Polygons of one legal CRS, a layer each: "boundaries_2154"; their geometry apart.
struct FaceTable {
    struct Row {
        int position = 0; ///< Among the faces of all layers of the set.
        QString code, name, kind, departement, region;
    };
    static constexpr qint64 kMostRows = 100'000;
    template <class Fields, class R> static void describe(Fields& fields, R& face) {
        fields.integer("position", face.position, 0, kMostCount);
        fields.text("code", face.code);
        fields.text("name", face.name);
        fields.text("kind", face.kind);
        fields.text("departement", face.departement);
        fields.text("region", face.region);
    }
};
inline constexpr auto kBoundaryLayers = "boundaries_", kDepartementLayers = "departement_boundaries_";

/// Values of indicators, one column each as DescriptionTable says: of the program or the file opened, of an import by
/// EPCI, of an import by commune (its place from 0).
inline constexpr auto kIndicatorTable = "indicators";
inline QString importTable(int import) {
    return QStringLiteral("import_%1").arg(import);
}
inline QString communeTable(int import) {
    return QStringLiteral("import_%1_communes").arg(import);
}

} // namespace io
