#include "io/file_systems.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cpl_conv.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi_virtual.h>
#include <string_view>
#include <vector>

namespace io {

namespace {

constexpr std::array<std::string_view, 2> kOpen{"/vsimem/", "/vsizip/"};

/// Where no file exists.
class NoFileSystem : public VSIFilesystemHandler {
public:
    VSIVirtualHandle* Open(const char*, const char*, bool, CSLConstList) override {
        errno = ENOENT;
        return nullptr;
    }
    int Stat(const char*, VSIStatBufL*, int) override {
        errno = ENOENT;
        return -1;
    }
};

CPLHTTPResult* refuse(const char*, CSLConstList, GDALProgressFunc, void*, CPLHTTPFetchWriteFunc, void*, void*) {
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1; // Null would mean: ask the network all the same.
    result->pszErrBuf = CPLStrdup("no address is fetched");
    return result;
}

} // namespace

void closeOtherFileSystems() {
    CPLHTTPSetFetchCallback(refuse, nullptr);
    // GDAL forgets a handler that another takes the place of, and some stand for several prefixes: kept, not deleted.
    static auto& replaced = *new std::vector<VSIFilesystemHandler*>;
    const CPLStringList prefixes(VSIGetFileSystemsPrefixes(), TRUE);
    for (int i = 0; i < prefixes.Count(); ++i) {
        if (std::ranges::find(kOpen, std::string_view(prefixes[i])) != kOpen.end())
            continue;
        replaced.push_back(VSIFileManager::GetHandler(prefixes[i]));
        VSIFileManager::InstallHandler(prefixes[i], new NoFileSystem);
    }
}

} // namespace io
