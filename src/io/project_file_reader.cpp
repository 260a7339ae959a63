#include "io/project_file_reader.h"

#include "io/geometry_blob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <numeric>

namespace io {

using namespace Qt::StringLiterals;
using territory::Diagnosis;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

} // namespace

ProjectFileReader::ProjectFileReader(const QString& path, std::stop_token stop, const territory::Progress& progress)
    : m_path(path), m_stop(std::move(stop)), m_progress(progress) {}

Expected<ProjectFileReading> ProjectFileReader::read() {
    const bool whole = openFile() && readProject() && readRecords() && readJournal() && readMap() && readIndicators() &&
                       readDecisions() && readCarePlaces() && readBoundaries();
    if (!whole)
        return tl::unexpected(*m_problem);
    m_reading.unknownTables = m_database->unknownTables(m_known);
    return std::move(m_reading);
}

Expected<solidarity::Plan> ProjectFileReader::readPlan() {
    if (!(openFile() && readProject() && readRecords()))
        return tl::unexpected(*m_problem);
    return std::move(m_reading.content.plan);
}

bool ProjectFileReader::openFile() {
    auto opened = ProjectDatabase::open(m_path, m_stop);
    if (!opened)
        return refuse(opened.error());
    m_database.emplace(std::move(*opened));
    return true;
}

bool ProjectFileReader::readProject() {
    if (!checkVersion())
        return false;
    bool found = false;
    const bool read = readTable<ProjectTable>([&](ProjectTable::Row row, qint64) {
        m_project = std::move(row);
        return found = true;
    });
    if (!read)
        return false;
    if (!found)
        return refuse(Text::tr("Ce que ce projet dit de lui-même est illisible."));
    ProjectContent& content = m_reading.content;
    content.id = m_project.id;
    content.plan.title = m_project.title;
    content.plan.scheme = m_project.scheme;
    content.ownBoundaries = m_project.ownBoundaries;
    content.ownIndicators = m_project.ownIndicators;
    return true;
}

// The version alone comes first: whatever else a later one changes, it can be told.
bool ProjectFileReader::checkVersion() {
    const auto isProject = m_database->hasTable(QLatin1StringView(ProjectTable::kName));
    if (!isProject)
        return refuse(isProject.error());
    if (!*isProject)
        return refuse(Problem{Text::tr("Ce GeoPackage n’est pas un projet de Diagonale."), m_path,
                              Text::tr("Ouvrez-le comme contours, indicateurs ou lieux, ou choisissez un projet.")});
    auto rows = open(QLatin1StringView(ProjectTable::kName), {{"format_version", ProjectColumn::Type::Integer}}, 1);
    if (!rows)
        return false;
    int version = -1;
    if (rows->next()) {
        RowReader reader(rows->statement());
        reader.integer("format_version", version, 1, kMostCount);
    }
    if (version > kProjectVersion)
        return refuse(Problem{Text::tr("Ce projet a été enregistré par une version plus récente de Diagonale (format "
                                       "%1, celle-ci lit jusqu’au %2).")
                                  .arg(version)
                                  .arg(kProjectVersion),
                              m_path, Text::tr("Mettez Diagonale à jour ; le fichier n’a pas été touché.")});
    if (version < 1)
        return refuse(Text::tr("La version du format de ce projet est illisible."));
    m_reading.version = version;
    return true;
}

bool ProjectFileReader::readRecords() {
    return readVenues() && readDoctors() && readDays();
}

bool ProjectFileReader::readVenues() {
    auto& venues = m_reading.content.plan.venues;
    return readTable<VenueTable>([&venues](solidarity::Venue venue, qint64) {
        const bool isNew = !venues.find(venue.id);
        if (isNew)
            venues.put(venue);
        return isNew;
    });
}

bool ProjectFileReader::readDoctors() {
    auto& doctors = m_reading.content.plan.doctors;
    return readTable<DoctorTable>([&doctors](solidarity::Doctor doctor, qint64) {
        const bool isNew = !doctors.find(doctor.id);
        if (isNew)
            doctors.put(doctor);
        return isNew;
    });
}

// Without its venue or doctor a day would say something else than it did: the plan isn't whole.
bool ProjectFileReader::readDays() {
    solidarity::Plan& plan = m_reading.content.plan;
    qint64 orphan = 0;
    const bool read = readTable<DayTable>([&](solidarity::ConsultationDay day, qint64 number) {
        const bool isWhole = plan.venues.find(day.venue) && (day.doctor.isNull() || plan.doctors.find(day.doctor));
        if (!isWhole && orphan == 0)
            orphan = number;
        const bool isNew = day.date.isValid() && !plan.days.find(day.id);
        if (isWhole && isNew)
            plan.days.put(day);
        return isNew;
    });
    if (read && orphan > 0)
        return refuse(Text::tr("La ligne %1 de la table « days » désigne un lieu ou un médecin qui manque : le "
                               "programme ne serait pas entier.")
                          .arg(orphan));
    announce(0.3);
    return read;
}

bool ProjectFileReader::readJournal() {
    auto& journal = m_reading.content.journal;
    return readTable<JournalTable>([&journal](ProjectContent::JournalLine line, qint64) {
        journal.push_back(std::move(line));
        return true;
    });
}

bool ProjectFileReader::readMap() {
    ProjectContent& content = m_reading.content;
    return readTable<StateTable>([&content](QJsonObject state, qint64) {
               content.state = std::move(state);
               return true;
           }) &&
           readTable<ScenarioTable>([&content](QJsonObject scenario, qint64) {
               content.scenarios.push_back(std::move(scenario));
               return true;
           }) &&
           readTable<AdjustmentTable>([&content](territory::Adjustment adjustment, qint64) {
               content.adjustments.push_back(std::move(adjustment));
               return true;
           });
}

bool ProjectFileReader::readDecisions() {
    auto& lists = m_reading.content.decisionLists;
    const auto isKnown = [&lists](int list) { return std::size_t(list) < lists.size(); };
    return readTable<DecisionListTable>([&lists](DecisionListTable::Row row, qint64) {
               ProjectContent::ListedDecisions& listed = lists.emplace_back();
               listed.list.id = row.id;
               listed.list.title = row.title;
               listed.list.date = row.date;
               listed.list.source = row.source;
               listed.shipped = row.shipped;
               return true;
           }) &&
           readTable<DecisionTable>([&](DecisionTable::Row row, qint64) {
               if (isKnown(row.list))
                   lists[std::size_t(row.list)].list.decisions.insert(row.code, row.decision);
               return isKnown(row.list);
           }) &&
           readTable<DecisionCoverageTable>([&](DecisionCoverageTable::Row row, qint64) {
               if (isKnown(row.list))
                   lists[std::size_t(row.list)].list.coverage.areas.push_back(row.area);
               return isKnown(row.list);
           });
}

bool ProjectFileReader::readCarePlaces() {
    auto& lists = m_reading.content.carePlaces;
    lists.resize(std::size_t(m_project.carePlaceLists));
    return readTable<CarePlaceTable>([&lists](CarePlaceTable::Row row, qint64) {
        const bool isKnown = std::size_t(row.list) < lists.size();
        if (isKnown)
            lists[std::size_t(row.list)].push_back(std::move(row.place));
        return isKnown;
    });
}

bool ProjectFileReader::readBoundaries() {
    announce(0.5);
    ProjectContent& content = m_reading.content;
    const bool read = readTable<BoundaryFileTable>([&content](territory::Boundaries::Source source, qint64) {
        content.boundaryFiles.push_back(std::move(source));
        return true;
    });
    if (!read)
        return false;
    content.departementBoundaries = readLayers(kDepartementLayers);
    if (!m_problem && content.ownBoundaries)
        content.boundaries = readLayers(kBoundaryLayers);
    for (const QString& table : m_database->tablesLike(QLatin1StringView(kBoundaryLayers)))
        m_known.append(table.toLower());
    if (!m_problem && content.ownBoundaries && !content.boundaries)
        return refuse(Text::tr("Les contours que ce projet devrait contenir n’y sont pas."));
    return !m_problem;
}

std::shared_ptr<const territory::Boundaries> ProjectFileReader::readLayers(const char* prefix) {
    territory::Boundaries boundaries;
    std::vector<int> positions;
    RingAppender rings(boundaries);
    for (const QString& layer : m_database->tablesLike(QLatin1StringView(prefix))) {
        const int epsg = QStringView(layer).mid(qsizetype(qstrlen(prefix))).toInt();
        boundaries.sources.push_back({m_path, layer, {.epsg = epsg, .wkt = {}, .deduced = false}, 0, 0});
        if (!readLayer(layer, rings, boundaries, positions))
            return nullptr;
    }
    if (boundaries.features.empty())
        return nullptr;
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&positions](std::size_t place) { return positions[place]; });
    std::vector<territory::Boundaries::Feature> sorted;
    sorted.reserve(order.size());
    for (const std::size_t place : order)
        sorted.push_back(std::move(boundaries.features[place]));
    boundaries.features = std::move(sorted);
    return std::make_shared<const territory::Boundaries>(std::move(boundaries));
}

bool ProjectFileReader::readLayer(const QString& layer, RingAppender& rings, territory::Boundaries& boundaries,
                                  std::vector<int>& positions) {
    auto columns = columnsOf<FaceTable>();
    columns.push_back({"geom", ProjectColumn::Type::Point});
    auto rows = open(layer, columns, FaceTable::kMostRows);
    while (rows && rows->next()) {
        FaceTable::Row face;
        RowReader reader(rows->statement());
        FaceTable::describe(reader, face);
        const auto firstRing = std::uint32_t(boundaries.rings.size());
        const auto appended = rings.append(geometryOf(reader.blob()).get());
        if (reader.fault() || appended.outcome != RingAppender::Outcome::Appended) {
            noteRow(rows->number(), reader.fault() ? reader.fault() : "geom");
            continue;
        }
        positions.push_back(face.position);
        boundaries.features.push_back({face.code, face.name, face.kind, face.departement, face.region, firstRing,
                                       std::uint32_t(boundaries.rings.size()) - firstRing,
                                       std::uint16_t(boundaries.sources.size() - 1)});
    }
    return rows && finish(*rows, layer);
}

std::optional<ProjectRows> ProjectFileReader::open(const QString& table, const std::vector<ProjectColumn>& columns,
                                                   qint64 mostRows) {
    m_badRows = {};
    m_known.append(table.toLower());
    const auto exists = m_database->hasTable(table);
    if (!exists) {
        refuse(exists.error());
        return std::nullopt;
    }
    if (!*exists) {
        refuse(Text::tr("La table « %1 » manque : le projet n’est pas entier.").arg(table));
        return std::nullopt;
    }
    auto rows = m_database->rows(table, columns, mostRows);
    if (!rows) {
        refuse(rows.error());
        return std::nullopt;
    }
    return std::move(*rows);
}

bool ProjectFileReader::finish(const ProjectRows& rows, const QString& table) {
    if (rows.problem())
        return refuse(*rows.problem());
    if (m_badRows.count() > 0)
        m_reading.diagnosis.add(
            {Diagnosis::Cause::BadValue, Diagnosis::Severity::Warning, QFileInfo(m_path).fileName(), m_badRows.count(),
             Text::tr("%Ln lignes de la table « %1 » ne peuvent être utilisées : elles sont laissées de côté.", nullptr,
                      m_badRows.count())
                 .arg(table),
             Text::tr("Enregistrez sous un autre nom pour ne pas les perdre."), m_badRows.samples()});
    return true;
}

void ProjectFileReader::noteRow(qint64 number, const char* column) {
    m_badRows.note(column ? Text::tr("ligne %1, colonne « %2 »").arg(number).arg(QString::fromUtf8(column))
                          : Text::tr("ligne %1 : elle répète une autre ligne, ou n’a pas de place").arg(number));
}

bool ProjectFileReader::refuse(const Problem& problem) {
    if (!m_problem)
        m_problem = problem;
    return false;
}

bool ProjectFileReader::refuse(const QString& what) {
    return refuse(Problem{what, m_path, Text::tr("Reprenez une copie plus ancienne du projet.")});
}

void ProjectFileReader::announce(double share) {
    if (m_progress)
        m_progress(share, Text::tr("Lecture du projet"));
}

} // namespace io
