#include "io/boundary_set.h"

#include "io/code_checks.h"
#include "io/column_names.h"
#include "io/crs_identification.h"
#include "io/gdal_session.h"
#include "io/input_file.h"
#include "io/layer_columns.h"
#include "io/layer_reader.h"
#include "io/shapefile_headers.h"
#include "io/vector_dataset.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <ogrsf_frmts.h>
#include <optional>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Crs;
using territory::Diagnosis;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BoundarySet)
};

constexpr std::size_t kMaxSources = std::numeric_limits<std::uint16_t>::max();
// A vertex takes at least this in any binary format; text needs more. Only for what is really there, and within reason:
// a GeoPackage may hold more than its boundaries.
constexpr qint64 kBytesPerVertex = 16;
constexpr qint64 kMaxReservedVertices = 4'000'000;

QStringList fileNames(const QStringList& paths) {
    QStringList names;
    for (const QString& path : paths)
        names << QFileInfo(path).fileName();
    return names;
}

QByteArray contentOf(const QByteArray& vsiPath) {
    GByte* bytes = nullptr;
    vsi_l_offset size = 0;
    constexpr GIntBig kMaxBytes = 4096;
    if (vsiPath.isEmpty() || !VSIIngestFile(nullptr, vsiPath.constData(), &bytes, &size, kMaxBytes))
        return {};
    const QByteArray content(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    VSIFree(bytes);
    return content.trimmed();
}

QByteArray declaredEncoding(const InputFile& input, const ShapefileHeaders& headers) {
    const QByteArray codePage = contentOf(input.sideFile("cpg"));
    return codePage.isEmpty() ? headers.languageDriver() : codePage;
}

std::optional<Extent> declaredExtent(const InputFile& input, OGRLayer& layer) {
    // The extents of other formats are a cache that tools forget to refresh, or are computed from the very features.
    if (input.format() != InputFile::Format::Shapefile && input.format() != InputFile::Format::FlatGeobuf)
        return std::nullopt;
    OGREnvelope envelope;
    if (layer.GetExtent(&envelope, FALSE) != OGRERR_NONE)
        return std::nullopt;
    return Extent{envelope.MinX, envelope.MinY, envelope.MaxX, envelope.MaxY};
}

Extent unionOf(const std::vector<Extent>& extents) {
    Extent all;
    for (const Extent& extent : extents)
        all.unite(extent);
    return all;
}

} // namespace

BoundarySet::BoundarySet(const QStringList& paths, const BoundaryOptions& options, GdalSession& session,
                         std::stop_token stop, const territory::Progress& progress)
    : m_options(options), m_session(session), m_stop(std::move(stop)), m_progress(progress), m_bytes(sizeOfAll(paths)) {
    const QStringList names = fileNames(paths);
    for (const QString& name : names)
        if (names.count(name) > 1)
            m_sharedNames.insert(name);
    m_boundaries.schematic =
        std::any_of(paths.begin(), paths.end(), [](const QString& path) { return path.startsWith(u':'); });
}

qint64 BoundarySet::sizeOfAll(const QStringList& paths) const {
    qint64 bytes = 0;
    for (const QString& path : paths)
        bytes += QFileInfo(path).size();
    return std::max<qint64>(1, bytes);
}

QString BoundarySet::label(const QString& path, const QString& entry) const {
    const QFileInfo file(path);
    const QString name = m_sharedNames.contains(file.fileName())
                             ? QFileInfo(file.absolutePath()).fileName() + u'/' + file.fileName()
                             : file.fileName();
    return entry.isEmpty() ? name : name + u'/' + entry;
}

void BoundarySet::fail(Diagnosis::Cause cause, const QString& file, const Problem& problem) {
    m_diagnosis.add({cause, Diagnosis::Severity::Error, file, 1, problem.what, problem.remedy, {}});
}

void BoundarySet::report(double bytesOfFile, const QString& file) const {
    if (m_progress)
        m_progress(std::min(1.0, (double(m_bytesDone) + bytesOfFile) / double(m_bytes)),
                   Text::tr("Lecture de %1").arg(file));
}

bool BoundarySet::addFile(const QString& path) {
    if (m_stop.stop_requested()) {
        m_cancelled = true;
        return false;
    }
    const auto inputs = InputFile::open(path);
    if (!inputs) {
        fail(Diagnosis::Cause::Unreadable, label(path, {}), inputs.error());
        return true;
    }
    // Of a delivery in one archive, what is named EPCI; else all there is.
    const auto isNamedEpci = [](const InputFile& input) {
        return foldedColumnName(QFileInfo(input.entry()).completeBaseName()).contains("epci"_L1);
    };
    const bool choose = std::any_of(inputs->begin(), inputs->end(), isNamedEpci);
    for (const InputFile& input : *inputs)
        if ((!choose || isNamedEpci(input)) && !addLayer(input))
            return false;
    m_bytesDone += QFileInfo(path).size();
    report(0, label(path, {}));
    return true;
}

bool BoundarySet::addLayer(const InputFile& input) {
    const QString file = label(input.path(), input.entry());
    if (m_boundaries.sources.size() == kMaxSources) {
        fail(Diagnosis::Cause::TooLarge, file, {Text::tr("Trop de fichiers à la fois."), {}, {}});
        return false;
    }
    m_session.clearMessages();
    if (input.format() == InputFile::Format::Shapefile && input.sideFile("dbf").isEmpty()) {
        fail(Diagnosis::Cause::MissingSideFile, file,
             {Text::tr("Le fichier .dbf manque : les contours n’ont ni code ni nom."),
              {},
              Text::tr("Remettez à côté du .shp les fichiers .dbf, .shx et .prj de la même livraison.")});
        return true;
    }
    const GDALDatasetUniquePtr dataset = input.openDataset();
    OGRLayer* layer = dataset ? chooseLayer(*dataset, m_options) : nullptr;
    if (layer == nullptr) {
        m_diagnosis.append(m_session.findings(file));
        fail(dataset ? Diagnosis::Cause::NotPolygon : Diagnosis::Cause::Unreadable, file,
             {dataset ? Text::tr("Ce fichier ne contient aucune couche de polygones.")
                      : Text::tr("Ce fichier est illisible : abîmé, ou d’un autre format que son nom ne le dit."),
              {},
              Text::tr("Téléchargez-le de nouveau, ou choisissez-en un autre.")});
        return true;
    }
    return readLayer(input, *layer, file);
}

bool BoundarySet::readLayer(const InputFile& input, OGRLayer& layer, const QString& file) {
    const LayerColumns columns = LayerColumns::recognise(*layer.GetLayerDefn(), m_options);
    if (columns.code < 0) {
        m_questions.push_back({input.path(), columnNames(*layer.GetLayerDefn()), false, {}});
        fail(Diagnosis::Cause::MissingColumn, file,
             {Text::tr("Aucune colonne n’est reconnue comme le code des territoires."),
              {},
              Text::tr("Choisissez la colonne qui contient le numéro SIREN.")});
        return true;
    }
    const bool isShapefile = input.format() == InputFile::Format::Shapefile;
    std::optional<ShapefileHeaders> headers;
    if (isShapefile)
        headers.emplace(input);
    if (input.isRebuiltIndex())
        m_diagnosis.add(
            {Diagnosis::Cause::MissingSideFile,
             Diagnosis::Severity::Warning,
             file,
             1,
             Text::tr("Le fichier .shx manque ; il a été reconstitué en mémoire, sans rien écrire à côté du .shp."),
             Text::tr("Reprenez le .shx de la livraison pour être sûr que rien ne manque."),
             {}});

    const auto declared = isShapefile ? headers->declaredFeatures() : static_cast<qint64>(layer.GetFeatureCount(FALSE));
    m_boundaries.sources.push_back({input.path(), QString::fromUtf8(layer.GetName()), {}, declared, 0});
    m_boundaries.coordinates.reserve(
        m_boundaries.coordinates.size() +
        static_cast<std::size_t>(std::min(input.size() / kBytesPerVertex, kMaxReservedVertices)));
    LayerReader reader(m_boundaries, static_cast<std::uint16_t>(m_boundaries.sources.size() - 1), columns, isShapefile);
    report(0, file);
    const LayerReader::End end = reader.read(layer, m_session, m_stop, [&](qint64 features) {
        report(declared > 0 ? std::min(1.0, double(features) / double(declared)) * double(input.size()) : 0, file);
    });
    m_cancelled = end == LayerReader::End::Cancelled;
    if (m_cancelled)
        return false;
    if (end != LayerReader::End::Done) {
        const bool vertices = end == LayerReader::End::TooManyVertices;
        const QString most =
            QLocale().toString(qint64(vertices ? LayerReader::kMaxVertices : LayerReader::kMaxFeatures));
        fail(Diagnosis::Cause::TooLarge, file,
             {(vertices ? Text::tr("Ce fichier a plus de %1 sommets.") : Text::tr("Ce fichier a plus de %1 entités."))
                  .arg(most),
              {},
              Text::tr("Ouvrez une version généralisée, comme ADMIN EXPRESS COG CARTO.")});
        return false;
    }

    Boundaries::Source& source = m_boundaries.sources.back();
    source.readFeatures = reader.readFeatures();
    if (source.declaredFeatures < 0)
        source.declaredFeatures = source.readFeatures;
    if (headers)
        m_diagnosis.append(headers->findings(file));
    compareCounts(source, file);
    m_diagnosis.append(reader.decodeTexts(headers ? declaredEncoding(input, *headers) : QByteArray("UTF-8"), file));
    settleCrs(input, layer, reader, source, file);
    if (const auto extent = declaredExtent(input, layer))
        reader.checkDeclaredExtent(*extent);
    m_diagnosis.append(reader.findings(file));
    m_diagnosis.append(m_session.findings(file));
    m_session.clearMessages();
    return true;
}

void BoundarySet::compareCounts(const Boundaries::Source& source, const QString& file) {
    if (source.readFeatures == source.declaredFeatures)
        return;
    const qint64 difference = std::abs(source.declaredFeatures - source.readFeatures);
    const bool lost = source.readFeatures < source.declaredFeatures;
    m_diagnosis.add({Diagnosis::Cause::CountMismatch,
                     lost ? Diagnosis::Severity::Error : Diagnosis::Severity::Warning,
                     file,
                     static_cast<int>(std::min<qint64>(difference, std::numeric_limits<int>::max())),
                     Text::tr("Le fichier annonce %1 entités et en donne %2.")
                         .arg(QLocale().toString(source.declaredFeatures), QLocale().toString(source.readFeatures)),
                     lost ? Text::tr("Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.") : QString(),
                     {}});
}

void BoundarySet::settleCrs(const InputFile& input, OGRLayer& layer, LayerReader& reader, Boundaries::Source& source,
                            const QString& file) {
    if (const int chosen = m_options.epsgOf.value(input.path(), 0); chosen != 0) {
        source.crs = {chosen, {}, false};
        return;
    }
    if (const OGRSpatialReference* declared = layer.GetSpatialRef(); declared != nullptr && !declared->IsLocal()) {
        source.crs = identifyCrs(*declared);
        if (!isGeographic(source.crs))
            return;
        const bool metres = plausibleCrs({unionOf(reader.extents())}) == QList<int>{2154};
        if (!metres) {
            reader.checkDegrees();
            return;
        }
        // GeoJSON has no CRS but degrees, yet many are written in Lambert-93.
        m_diagnosis.add(
            {Diagnosis::Cause::DeducedCrs,
             Diagnosis::Severity::Warning,
             file,
             1,
             Text::tr("Le fichier se dit en degrés, mais ses coordonnées sont en Lambert-93 ; elles ont été lues "
                      "ainsi."),
             Text::tr("Vérifiez que la carte tombe au bon endroit."),
             {}});
        source.crs = {2154, {}, true};
        return;
    }
    deduceCrs(input, reader.extents(), source.crs, file);
}

void BoundarySet::deduceCrs(const InputFile& input, const std::vector<Extent>& extents, Crs& crs, const QString& file) {
    const QList<int> plausible = plausibleCrs(extents);
    const bool isSure = plausible == QList<int>{4326} || plausible == QList<int>{2154};
    if (isSure) {
        crs = {plausible.front(), {}, true};
        m_diagnosis.add({Diagnosis::Cause::DeducedCrs,
                         Diagnosis::Severity::Notice,
                         file,
                         1,
                         Text::tr("Le système de coordonnées n’est pas déclaré ; %1 a été déduit des coordonnées.")
                             .arg(crsName(crs)),
                         {},
                         {}});
        return;
    }
    m_questions.push_back({input.path(), {}, true, plausible});
    fail(Diagnosis::Cause::MissingCrs, file,
         {Text::tr("Le système de coordonnées n’est pas déclaré (fichier .prj), et les coordonnées laissent plusieurs "
                   "réponses."),
          {},
          Text::tr("Choisissez-le, ou remettez le fichier .prj à côté du .shp.")});
}

Problem BoundarySet::mainProblem() const {
    const auto& findings = m_diagnosis.findings();
    const auto error = std::find_if(findings.begin(), findings.end(), [](const Diagnosis::Finding& finding) {
        return finding.severity == Diagnosis::Severity::Error;
    });
    if (error != findings.end())
        return {error->text, error->file, error->remedy};
    return {Text::tr("Aucun territoire n’a été trouvé."), {}, Text::tr("Choisissez un fichier de contours.")};
}

tl::expected<BoundaryReading, BoundaryFailure> BoundarySet::finish() {
    if (m_cancelled)
        return tl::unexpected(BoundaryFailure{.problem = {Text::tr("Lecture interrompue."), {}, {}},
                                              .diagnosis = std::move(m_diagnosis),
                                              .questions = {},
                                              .cancelled = true});
    checkCodes(m_boundaries, m_diagnosis);
    keepOnlyFaceDepartements(m_boundaries);
    if (m_boundaries.features.empty() || m_diagnosis.hasAny(Diagnosis::Severity::Error))
        return tl::unexpected(BoundaryFailure{.problem = mainProblem(),
                                              .diagnosis = std::move(m_diagnosis),
                                              .questions = std::move(m_questions),
                                              .cancelled = false,
                                              .sources = std::move(m_boundaries.sources)});
    if (m_boundaries.coordinates.capacity() > 2 * m_boundaries.coordinates.size())
        m_boundaries.coordinates.shrink_to_fit();
    return BoundaryReading{std::move(m_boundaries), std::move(m_diagnosis)};
}

} // namespace io
