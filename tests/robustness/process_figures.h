#pragma once

#include <QtGlobal>

/// What this process takes of the machine, by the kernel's account (/proc).
namespace robustness {

qint64 residentBytes();
int openDescriptors();
int runningThreads();
/// Processor time of the calling thread so far, in seconds.
double threadSeconds();

/// Gives freed memory back to the system first, so that what resides is what is held.
qint64 heldBytes();

} // namespace robustness
