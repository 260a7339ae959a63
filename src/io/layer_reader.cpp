#include "io/layer_reader.h"

#include "io/column_names.h"
#include "io/gdal_session.h"
#include "io/ring_appender.h"
#include "io/text_encoding.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <ogrsf_frmts.h>

namespace io {

using namespace Qt::StringLiterals;
using territory::Boundaries;
using territory::Diagnosis;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LayerReader)
};

constexpr qint64 kStepFeatures = 256;
constexpr Extent kGlobe{-180.001, -90.001, 180.001, 90.001};

// Fields that nobody asked for aren't decoded: the communes of ADMIN EXPRESS have twenty.
void readOnly(OGRLayer& layer, const LayerColumns& columns) {
    if (!layer.TestCapability(OLCIgnoreFields))
        return;
    const QSet<int> wanted{columns.code, columns.name, columns.kind, columns.departement, columns.region};
    std::vector<const char*> ignored;
    OGRFeatureDefn& definition = *layer.GetLayerDefn();
    for (int field = 0; field < definition.GetFieldCount(); ++field)
        if (!wanted.contains(field))
            ignored.push_back(definition.GetFieldDefn(field)->GetNameRef());
    ignored.push_back(nullptr);
    layer.SetIgnoredFields(ignored.data());
}

// « Communauté d'agglomération » → "CA": official files write kinds in full, the reference list in short.
QString shortKind(const QString& nature) {
    const QString folded = foldedColumnName(nature);
    if (folded.startsWith("communautedecommunes"_L1))
        return u"CC"_s;
    if (folded.startsWith("communautedagglo"_L1))
        return u"CA"_s;
    if (folded.startsWith("communauteurbaine"_L1))
        return u"CU"_s;
    if (folded.startsWith("metropole"_L1))
        return u"METRO"_s;
    return nature;
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

void LayerReader::Few::add(std::size_t feature) {
    if (static_cast<std::size_t>(count) < first.size())
        first[static_cast<std::size_t>(count)] = feature;
    ++count;
}

LayerReader::LayerReader(Boundaries& boundaries, std::uint16_t source, const LayerColumns& columns, bool rawText)
    : m_boundaries(boundaries)
    , m_columns(columns)
    , m_firstFeature(boundaries.features.size())
    , m_source(source)
    , m_rawText(rawText) {}

LayerReader::End LayerReader::read(OGRLayer& layer, const GdalSession& session, const std::stop_token& stop,
                                   const Step& step) {
    readOnly(layer, m_columns);
    RingAppender appender(m_boundaries);
    layer.ResetReading();
    while (true) {
        const int errorsBefore = session.errorCount();
        const OGRFeatureUniquePtr feature{layer.GetNextFeature()};
        if (!feature)
            return End::Done;
        if (stop.stop_requested())
            return End::Cancelled;
        addFeature(*feature, appender, session.errorCount() > errorsBefore);
        if (m_boundaries.coordinates.size() > kMaxVertices)
            return End::TooManyVertices;
        if (m_boundaries.features.size() > kMaxFeatures)
            return End::TooManyFeatures;
        if (static_cast<qint64>(size()) % kStepFeatures == 0)
            step(static_cast<qint64>(size()));
    }
}

QString LayerReader::text(const OGRFeature& feature, int field) {
    if (field < 0 || !feature.IsFieldSetAndNotNull(field))
        return {};
    const char* bytes = feature.GetFieldAsString(field);
    QString text = m_rawText ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    if (!m_rawText && text.contains(QChar::ReplacementCharacter))
        m_broken.add(size());
    return text.trimmed();
}

void LayerReader::addFeature(const OGRFeature& feature, RingAppender& appender, bool readingFailed) {
    const std::size_t index = size();
    Boundaries::Feature added;
    added.code = text(feature, m_columns.code);
    added.name = text(feature, m_columns.name);
    added.kind = text(feature, m_columns.kind);
    added.departement = text(feature, m_columns.departement);
    added.region = text(feature, m_columns.region);
    added.source = m_source;
    added.firstRing = static_cast<std::uint32_t>(m_boundaries.rings.size());
    const RingAppender::Result result = appender.append(feature.GetGeometryRef());
    added.ringCount = static_cast<std::uint32_t>(m_boundaries.rings.size()) - added.firstRing;

    if (added.code.isEmpty()) {
        // A code of its own, or all of them would become one territory.
        added.code = Text::tr("entité %1").arg(index + 1);
        m_codeless.add(index);
    }
    if (readingFailed && added.ringCount == 0)
        m_failed.add(index);
    else
        ++m_readFeatures;
    if (result.holes > 0)
        m_holed.add(index);
    if (result.droppedRings > 0)
        m_dropped.add(index);
    m_holes += result.holes;
    switch (result.outcome) {
    case RingAppender::Outcome::Appended:
        break;
    case RingAppender::Outcome::Empty:
        m_empty.add(index);
        break;
    case RingAppender::Outcome::NotPolygon:
        m_notPolygon.add(index);
        break;
    case RingAppender::Outcome::BadCoordinate:
        m_badCoordinate.add(index);
        break;
    }
    m_extents.push_back(result.extent);
    m_boundaries.features.push_back(std::move(added));
}

QByteArray LayerReader::allRawText() const {
    QByteArray all;
    for (std::size_t index = m_firstFeature; index < m_boundaries.features.size(); ++index)
        for (const QString& text : {m_boundaries.features[index].name, m_boundaries.features[index].kind})
            if (!isAscii(text))
                all += text.toLatin1() + '\n';
    return all;
}

Diagnosis LayerReader::decodeTexts(const QByteArray& declaredEncoding, const QString& file) {
    Diagnosis diagnosis;
    const QByteArray all = m_rawText ? allRawText() : QByteArray();
    const TextEncoding encoding = encodingOf(all, declaredEncoding);
    for (std::size_t index = m_firstFeature; index < m_boundaries.features.size(); ++index) {
        Boundaries::Feature& feature = m_boundaries.features[index];
        if (m_rawText)
            for (QString* text : {&feature.name, &feature.kind})
                if (!isAscii(*text)) {
                    *text = decode(text->toLatin1(), encoding);
                    if (text->contains(QChar::ReplacementCharacter))
                        m_broken.add(index - m_firstFeature);
                }
        feature.kind = shortKind(feature.kind);
    }
    const QString name = QString::fromLatin1(encoding.name);
    if (encoding.contradicts)
        diagnosis.add(
            {Diagnosis::Cause::BadEncoding,
             Diagnosis::Severity::Warning,
             file,
             1,
             Text::tr("Les accents ne sont pas codés en %1 comme le dit le fichier, mais en %2 ; ils ont été lus "
                      "ainsi.")
                 .arg(QString::fromLatin1(declaredEncoding.trimmed()), name),
             Text::tr("Vérifiez quelques noms accentués."),
             {}});
    else if (encoding.detected && !all.isEmpty())
        diagnosis.add({Diagnosis::Cause::DeducedEncoding,
                       Diagnosis::Severity::Notice,
                       file,
                       1,
                       Text::tr("Le codage des accents n’est pas déclaré ; %1 a été reconnu.").arg(name),
                       {},
                       {}});
    return diagnosis;
}

void LayerReader::checkDegrees() {
    for (std::size_t index = 0; index < m_extents.size(); ++index)
        if (!m_extents[index].isEmpty() && !kGlobe.contains(m_extents[index]))
            m_badCoordinate.add(index);
}

void LayerReader::checkDeclaredExtent(const Extent& declared) {
    if (declared.isEmpty())
        return;
    const double slack = 1e-6 * std::max({std::abs(declared.minX), std::abs(declared.minY), std::abs(declared.maxX),
                                          std::abs(declared.maxY), 1.0});
    Few outside;
    for (std::size_t index = 0; index < m_extents.size(); ++index)
        if (!m_extents[index].isEmpty() && !declared.contains(m_extents[index], slack))
            outside.add(index);
    // Where most territories lie outside it, it is the declared extent that is wrong, and nothing else hangs on it.
    if (2 * static_cast<std::size_t>(outside.count) <= m_extents.size())
        m_outside = outside;
}

QStringList LayerReader::samples(const Few& few) const {
    QStringList samples;
    for (std::size_t place = 0; place < few.first.size() && place < static_cast<std::size_t>(few.count); ++place) {
        const Boundaries::Feature& feature = m_boundaries.features[m_firstFeature + few.first[place]];
        const QString who = feature.name.isEmpty() ? feature.code : feature.code + u", "_s + feature.name;
        samples << Text::tr("entité %1 (%2)").arg(few.first[place] + 1).arg(who);
    }
    return samples;
}

Diagnosis LayerReader::findings(const QString& file) const {
    using Cause = Diagnosis::Cause;
    using Severity = Diagnosis::Severity;
    Diagnosis diagnosis;
    const auto add = [&](Cause cause, Severity severity, const Few& few, const QString& text,
                         const QString& remedy = {}) {
        if (few.count > 0)
            diagnosis.add({cause, severity, file, few.count, text, remedy, samples(few)});
    };
    const QString again = Text::tr("Téléchargez ou copiez de nouveau le fichier, puis rouvrez-le.");
    const bool noPolygon = static_cast<std::size_t>(m_notPolygon.count) == size();

    add(Cause::CountMismatch, Severity::Error, m_failed,
        Text::tr("%Ln entités annoncées n’ont pas pu être lues.", nullptr, m_failed.count), again);
    add(Cause::BadCoordinate, Severity::Error, m_badCoordinate,
        Text::tr("%Ln entités ont des coordonnées impossibles.", nullptr, m_badCoordinate.count), again);
    add(Cause::BadCoordinate, Severity::Error, m_outside,
        Text::tr("%Ln entités sortent de l’emprise que le fichier déclare.", nullptr, m_outside.count), again);
    add(Cause::NotPolygon, noPolygon ? Severity::Error : Severity::Warning, m_notPolygon,
        Text::tr("%Ln entités ne sont pas des surfaces.", nullptr, m_notPolygon.count),
        noPolygon ? Text::tr("Choisissez une couche de polygones.") : QString());
    add(Cause::EmptyGeometry, Severity::Warning, m_empty,
        Text::tr("%Ln entités n’ont pas de contour et ne seront pas dessinées.", nullptr, m_empty.count));
    add(Cause::EmptyGeometry, Severity::Warning, m_dropped,
        Text::tr("%Ln entités ont des anneaux de moins de trois sommets, laissés de côté.", nullptr, m_dropped.count));
    add(Cause::BadValue, Severity::Warning, m_codeless,
        Text::tr("%Ln entités n’ont pas de code et ne peuvent être jointes aux indicateurs.", nullptr,
                 m_codeless.count));
    add(Cause::BadEncoding, Severity::Warning, m_broken,
        Text::tr("%Ln entités ont des noms aux accents illisibles.", nullptr, m_broken.count));
    if (m_holes > 0)
        diagnosis.add({Cause::Hole,
                       Severity::Notice,
                       file,
                       m_holes,
                       Text::tr("%Ln trous dans des contours (des enclaves, comme Llívia).", nullptr, m_holes),
                       {},
                       samples(m_holed)});
    return diagnosis;
}

} // namespace io
