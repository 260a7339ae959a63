#pragma once

#include "solidarity/doctor.h"
#include "solidarity/scheme.h"
#include "solidarity/venue.h"

#include <QJsonArray>
#include <QJsonObject>

/// Lists inside a cell of a project file, as compact JSON; reading gives false for what isn't one, and leaves the
/// target in an unspecified state.
namespace io {

QJsonArray jsonOf(const QStringList& texts);                                    ///< ["internet", …]
QJsonArray jsonOf(const std::vector<QUuid>& ids);                               ///< ["6f2c…", …]
QJsonArray jsonOf(const std::vector<solidarity::DateSpan>& spans);              ///< [["2025-09-01", null], …]
QJsonArray jsonOf(const std::vector<solidarity::Doctor::LocumCover>& cover);    ///< [[first, last, locum], …]
QJsonArray jsonOf(const std::vector<solidarity::Venue::StatusChange>& changes); ///< [["identified", since], …]
inline QJsonObject jsonOf(const QJsonObject& object) {
    return object;
}
QJsonObject jsonOf(const solidarity::Scheme& scheme);

bool readJson(const QJsonArray& array, QStringList& texts);
bool readJson(const QJsonArray& array, std::vector<QUuid>& ids);
bool readJson(const QJsonArray& array, std::vector<solidarity::DateSpan>& spans);
bool readJson(const QJsonArray& array, std::vector<solidarity::Doctor::LocumCover>& cover);
bool readJson(const QJsonArray& array, std::vector<solidarity::Venue::StatusChange>& changes);
inline bool readJson(const QJsonObject& object, QJsonObject& target) {
    target = object;
    return true;
}
bool readJson(const QJsonObject& object, solidarity::Scheme& scheme);

} // namespace io
