#pragma once

#include <QByteArrayList>

/// What any library of this process asks of the system. The functions of the C library that stand in watched_calls.cpp
/// come before the true ones, which they call.
namespace watched {

void begin();
/// Stops watching. Each once, sorted: "asked NAME" (a variable that is not there), "answered NAME" (one that is),
/// "opened PATH", "network WHAT", "ran PROGRAM".
QByteArrayList end();

} // namespace watched
