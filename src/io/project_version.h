#pragma once

namespace io {

/// The version of the format that this program writes, and the newest that it reads. 2: venues said not to be one.
inline constexpr int kProjectVersion = 2;

} // namespace io
