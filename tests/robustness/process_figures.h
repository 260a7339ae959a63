#pragma once

#include <QtGlobal>

/// What this process takes of the machine.
namespace robustness {

/// By the kernel's account (/proc).
int openDescriptors();
int runningThreads();
/// Processor time of the calling thread so far, in seconds.
double threadSeconds();

/// What was asked of the allocator and not given back, over all threads. Resident memory says less: freed pieces stay
/// in each thread's arena, some 15 MB more or less from one run to the next.
qint64 heldBytes();

} // namespace robustness
