#pragma once

#include <QByteArray>
#include <cpl_vsi.h>
#include <memory>

namespace io {

struct CloseVsiFile {
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
/// A file of GDAL's virtual file system; null when it couldn't be opened.
using VsiFile = std::unique_ptr<VSILFILE, CloseVsiFile>;

inline VsiFile openVsi(const QByteArray& path, const char* mode) {
    return VsiFile(VSIFOpenL(path.constData(), mode));
}

/// Bytes, or -1 when there is no such file.
inline qint64 vsiSize(const QByteArray& path) {
    VSIStatBufL status;
    return VSIStatL(path.constData(), &status) == 0 && !VSI_ISDIR(status.st_mode) ? static_cast<qint64>(status.st_size)
                                                                                  : -1;
}

} // namespace io
