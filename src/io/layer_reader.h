#pragma once

#include "io/extent.h"
#include "io/layer_columns.h"

#include "territory/boundaries.h"
#include "territory/diagnosis.h"

#include <array>
#include <functional>
#include <stop_token>
#include <vector>

class OGRFeature;
class OGRLayer;

namespace io {

class GdalSession;
class RingAppender;

/// Reads the features of one layer to the end of a set of boundaries, and counts what is wrong with them. One use.
class LayerReader {
public:
    /// `rawText`: the layer gives text as its bytes (a shapefile), to be decoded once all of it is known.
    LayerReader(territory::Boundaries& boundaries, std::uint16_t source, const LayerColumns& columns, bool rawText);

    /// Called every so many features with the number read so far.
    using Step = std::function<void(qint64 features)>;
    enum class End { Done, Cancelled, TooManyVertices, TooManyFeatures };
    End read(OGRLayer& layer, const GdalSession& session, const std::stop_token& stop, const Step& step);

    /// Features given with their geometry, or that have none by their own saying; not those whose reading failed.
    qint64 readFeatures() const { return m_readFeatures; }
    const std::vector<Extent>& extents() const { return m_extents; } ///< By feature; empty for one without geometry.

    /// Decodes raw text by what is declared, corrected by the letters themselves, and says so where it matters.
    territory::Diagnosis decodeTexts(const QByteArray& declaredEncoding, const QString& file);
    /// Coordinates that aren't degrees, though the file says they are.
    void checkDegrees();
    /// Coordinates beyond the extent that the file itself declares.
    void checkDeclaredExtent(const Extent& declared);
    /// What was found, as findings about `file`.
    territory::Diagnosis findings(const QString& file) const;

    static constexpr std::size_t kMaxFeatures = 1'000'000;  ///< France has 35,000 communes and 50,000 IRIS.
    static constexpr std::size_t kMaxVertices = 50'000'000; ///< 800 MB; all of France's communes have 2.2 million.

private:
    /// Features of this layer that have something in common, the first few by number.
    struct Few {
        int count = 0;
        std::array<std::size_t, territory::Diagnosis::kMaxSamples> first{};
        void add(std::size_t feature);
    };
    void addFeature(const OGRFeature& feature, RingAppender& appender, bool readingFailed);
    QString text(const OGRFeature& feature, int field);
    std::size_t size() const { return m_extents.size(); }
    QStringList samples(const Few& few) const;
    QByteArray allRawText() const;

    territory::Boundaries& m_boundaries;
    const LayerColumns m_columns;
    const std::size_t m_firstFeature;
    const std::uint16_t m_source;
    const bool m_rawText;
    qint64 m_readFeatures = 0;
    std::vector<Extent> m_extents;
    int m_holes = 0;
    Few m_holed, m_dropped, m_codeless, m_failed, m_empty, m_notPolygon, m_badCoordinate, m_outside, m_broken;
};

} // namespace io
