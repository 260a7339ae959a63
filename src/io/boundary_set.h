#pragma once

#include "io/boundaries_reader.h"
#include "io/extent.h"

#include <QSet>

class OGRLayer;

namespace io {

class GdalSession;
class InputFile;
class LayerReader;

/// A set of boundaries while its files are read one after another.
class BoundarySet {
public:
    BoundarySet(const QStringList& paths, const BoundaryOptions& options, GdalSession& session, std::stop_token stop,
                const territory::Progress& progress);

    /// Reads one file, or each layer of a zip. False when there is no use in going on: cancelled, or memory would run
    /// out.
    bool addFile(const QString& path);
    /// Checks the set as a whole and hands it over.
    tl::expected<BoundaryReading, BoundaryFailure> finish();

private:
    bool addLayer(const InputFile& input);
    bool readLayer(const InputFile& input, OGRLayer& layer, const QString& file);
    void settleCrs(const InputFile& input, OGRLayer& layer, LayerReader& reader, territory::Boundaries::Source& source,
                   const QString& file);
    void deduceCrs(const InputFile& input, const std::vector<Extent>& extents, territory::Crs& crs,
                   const QString& file);
    void compareCounts(const territory::Boundaries::Source& source, const QString& file);
    void fail(territory::Diagnosis::Cause cause, const QString& file, const territory::Problem& problem);
    void report(double bytesOfFile, const QString& file) const;
    QString label(const QString& path, const QString& entry) const;
    qint64 sizeOfAll(const QStringList& paths) const;
    territory::Problem mainProblem() const;

    const BoundaryOptions& m_options;
    GdalSession& m_session;
    const std::stop_token m_stop;
    const territory::Progress& m_progress;
    QSet<QString> m_sharedNames; ///< File names that several of the paths have: shown with their folder.
    qint64 m_bytes = 0, m_bytesDone = 0;
    bool m_cancelled = false;
    territory::Boundaries m_boundaries;
    territory::Diagnosis m_diagnosis;
    std::vector<BoundaryQuestion> m_questions;
};

} // namespace io
