#pragma once

#include <cstddef>

/// The calls by which a file reaches the disk, in this program made to fail when asked: definitions of `write`,
/// `fsync` and `rename` in the program itself come before those of the C library.
namespace failingdisk {

enum class Call { None, Write, Fsync, Rename };

/// The `nth` call of that kind from now on (1 = the next) fails with `error`.
void arm(Call call, int nth, int error);
/// Every write from now on puts at most so many bytes down.
void writeAtMost(std::size_t bytes);
/// All is well again. True when the armed call was reached.
bool disarm();

} // namespace failingdisk
