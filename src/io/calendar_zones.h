#pragma once

#include <QByteArray>
#include <QString>

/// The legal times of France that calendars need, as IANA names and as the VTIMEZONE of RFC 5545.
namespace io {

/// By a commune's INSEE code: "Europe/Paris", or of an overseas département ("America/Guadeloupe"…); Paris where the
/// code is empty or another.
QByteArray timeZoneAt(const QString& insee);

/// VTIMEZONE of a name that timeZoneAt() gives: the rules in force since 1996 (directive 2000/84/EC; none of the
/// overseas départements has a summer time).
QByteArray timeZoneComponent(const QByteArray& name);

} // namespace io
