#include "io/zip_writer.h"

#include "io/gdal_session.h"
#include "io/memory_folder.h"
#include "io/vsi_file.h"

#include <QCoreApplication>

namespace io {

using namespace Qt::StringLiterals;
using territory::Expected;
using territory::Problem;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZipWriter)
};

bool addTo(const QByteArray& archive, const ZippedFile& file) {
    VSILFILE* entry = VSIFOpenL(("/vsizip/" + archive + '/' + file.name.toUtf8()).constData(), "wb");
    if (entry == nullptr)
        return false;
    const auto size = std::size_t(file.bytes.size());
    const bool whole = VSIFWriteL(file.bytes.constData(), 1, size, entry) == size;
    return VSIFCloseL(entry) == 0 && whole;
}

/// While the archive itself is open its files are added to it; closing it writes its directory.
bool addAll(const QByteArray& archive, const std::vector<ZippedFile>& files) {
    VSILFILE* whole = VSIFOpenL(("/vsizip/" + archive).constData(), "wb");
    if (whole == nullptr)
        return false;
    const bool added = std::ranges::all_of(files, [&](const ZippedFile& file) { return addTo(archive, file); });
    return VSIFCloseL(whole) == 0 && added;
}

} // namespace

Expected<QByteArray> zipOf(const std::vector<ZippedFile>& files) {
    const GdalSession session;
    const MemoryFolder memory;
    const QByteArray archive = memory.pathOf(u"paquet.zip"_s);
    if (!addAll(archive, files) || session.errorCount() > 0)
        return tl::unexpected(
            Problem{Text::tr("L’archive n’a pas pu être composée (GDAL : « %1 »).").arg(session.firstError()), {}, {}});
    vsi_l_offset size = 0;
    const GByte* bytes = VSIGetMemFileBuffer(archive.constData(), &size, FALSE);
    return QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size));
}

} // namespace io
