#pragma once

/// What this program has begun on the network: definitions of the calls in the program itself come before those of Qt
/// and of the C library, count, and hand on.
namespace networkwitness {

/// QNetworkAccessManagers made so far.
int managers();
/// Internet sockets (IPv4, IPv6) opened so far, by whatever library.
int sockets();

} // namespace networkwitness
