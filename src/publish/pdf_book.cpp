#include "io/system_reason.h"
#include "publish/display_painter.h"
#include "publish/file_failure.h"
#include "publish/file_writers.h"
#include "publish/map_items.h"
#include "publish/xmp_packet.h"

#include <QFile>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <cerrno>
#include <cmath>

namespace publish {

using territory::Expected;

namespace {

/// A file that remembers that a write failed: QPdfWriter doesn't look.
class WatchedFile : public QFile {
public:
    using QFile::QFile;
    bool hasFailed() const { return m_hasFailed; }
    bool flushAll() {
        note(flush());
        return !m_hasFailed;
    }
    /// The `errno` of the first failure.
    int failure() const { return m_error; }

protected:
    qint64 writeData(const char* bytes, qint64 count) override {
        const qint64 written = QFile::writeData(bytes, count);
        note(written == count);
        return written;
    }

private:
    void note(bool isDone) {
        const int error = errno;
        if (isDone || m_hasFailed)
            return;
        m_hasFailed = true;
        m_error = error;
    }

    bool m_hasFailed = false;
    int m_error = 0;
};

constexpr double kMillimetresAnInch = 25.4;

} // namespace

class PdfBook::Writer {
public:
    Writer(const QString& path, const FileDescription& description) : m_file(path), m_description(description) {}

    Expected<void> open() {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return tl::unexpected(notWritten(m_file.fileName(), io::systemReason(errno)));
        m_pdf = std::make_unique<QPdfWriter>(&m_file);
        m_pdf->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        m_pdf->setTitle(m_description.title);
        m_pdf->setCreator(QStringLiteral("Diagonale"));
        m_pdf->setDocumentXmpMetadata(xmpPacket(m_description));
        return {};
    }

    Expected<void> addPage(const DisplayList& list, QSizeF millimetres, const std::stop_token& stop) {
        setPage(list, millimetres);
        // The first page is begun with the painter.
        const bool isBegun = m_painter.isActive() ? m_pdf->newPage() : m_painter.begin(m_pdf.get());
        if (!isBegun)
            return failure();
        const DisplayList lines = linesOf(list, kUnitsAPoint);
        m_painter.setRenderHint(QPainter::LosslessImageRendering); // No JPEG inside.
        m_painter.save();
        m_painter.fillRect(QRectF(QPointF(0, 0), lines.size), lines.paper);
        paintItems(m_painter, lines, [](QPainter&, const DisplayMap&) { return true; }); // No map is left.
        m_painter.restore();
        if (stop.stop_requested())
            return tl::unexpected(interrupted(m_file.fileName()));
        return m_file.hasFailed() ? failure() : Expected<void>{};
    }

    Expected<void> finish() {
        if (m_painter.isActive())
            m_painter.end();
        m_pdf.reset();
        const bool isWritten = m_file.flushAll();
        m_file.close();
        return isWritten ? Expected<void>{} : failure();
    }

    ~Writer() {
        if (m_painter.isActive())
            m_painter.end();
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

private:
    /// The page's size, and a resolution at which its content's unit is a hundredth of the list's point.
    void setPage(const DisplayList& list, QSizeF millimetres) {
        const double pointsAMillimetre = list.size.width() / millimetres.width();
        m_pdf->setResolution(int(std::lround(kUnitsAPoint * pointsAMillimetre * kMillimetresAnInch)));
        const QPageLayout layout(QPageSize(millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                                 QPageLayout::Portrait, {}, QPageLayout::Millimeter);
        m_pdf->setPageLayout(layout);
    }

    tl::unexpected<territory::Problem> failure() const {
        return tl::unexpected(notWritten(m_file.fileName(), io::systemReason(m_file.failure())));
    }

    WatchedFile m_file;
    FileDescription m_description;
    std::unique_ptr<QPdfWriter> m_pdf;
    QPainter m_painter;
};

Expected<PdfBook> PdfBook::begin(const QString& path, const FileDescription& description) {
    auto writer = std::make_unique<Writer>(path, description);
    if (const auto opened = writer->open(); !opened)
        return tl::unexpected(opened.error());
    return PdfBook(std::move(writer));
}

PdfBook::PdfBook(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}
PdfBook::PdfBook(PdfBook&&) noexcept = default;
PdfBook& PdfBook::operator=(PdfBook&&) noexcept = default;
PdfBook::~PdfBook() = default;

Expected<void> PdfBook::addPage(const DisplayList& list, QSizeF millimetres, std::stop_token stop) {
    return m_writer->addPage(list, millimetres, stop);
}

Expected<void> PdfBook::finish() {
    return m_writer->finish();
}

} // namespace publish
