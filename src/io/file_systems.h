#pragma once

namespace io {

/// Leaves GDAL the disk, its memory and what is inside a zip; every other of its file systems (the network's, archives
/// within archives, programs' outputs) becomes one where no file exists, and its own way of fetching an address fails.
/// A file's content may name what it likes then. Once for the process, before anything is opened.
void closeOtherFileSystems();

} // namespace io
