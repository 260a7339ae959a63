#pragma once

#include "publish/composed_page.h"
#include "territory/problem.h"
#include "territory/progress.h"

#include <QJsonObject>
#include <memory>
#include <stop_token>

namespace publish {

/// What a file says of itself besides its page; written where each format keeps such things.
struct FileDescription {
    QString title;
    QString altText;        ///< For whoever doesn't see the picture; in `language`.
    QString language;       ///< "fr", "en"
    QJsonObject provenance; ///< provenance.h; empty = none.
};

/// All writers: whole or not at all (io::FileReplacement), any thread. A stop is a Problem, and what was there stays.
/// A page of a few thousand rows never stands whole in memory: it is painted in strips.
territory::Expected<void> writePng(const QString& path, const ComposedPage& page, const FileDescription& description,
                                   std::stop_token stop = {}, const territory::Progress& progress = {});
territory::Expected<void> writeJpeg(const QString& path, const ComposedPage& page, const FileDescription& description,
                                    std::stop_token stop = {}, const territory::Progress& progress = {});
struct SvgOptions {
    bool textAsOutlines = false;
};
territory::Expected<void> writeSvg(const QString& path, const ComposedPage& page, const FileDescription& description,
                                   const SvgOptions& options = {}, std::stop_token stop = {},
                                   const territory::Progress& progress = {});
territory::Expected<void> writePdf(const QString& path, const ComposedPage& page, const FileDescription& description,
                                   std::stop_token stop = {}, const territory::Progress& progress = {});

/// A PDF of pages added one after the other; memory doesn't grow with them but for fonts.
class PdfBook {
public:
    /// Writes to `path` as it stands (no replacement): the caller gives a temporary one.
    static territory::Expected<PdfBook> begin(const QString& path, const FileDescription& description);
    PdfBook(PdfBook&&) noexcept;
    PdfBook& operator=(PdfBook&&) noexcept;
    ~PdfBook();

    territory::Expected<void> addPage(const DisplayList& list, QSizeF millimetres, std::stop_token stop = {});
    territory::Expected<void> finish();

private:
    class Writer;
    explicit PdfBook(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> m_writer;
};

} // namespace publish
