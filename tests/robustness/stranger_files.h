#pragma once

#include <QString>
#include <QStringList>

namespace robustness {

/// Fills a folder with files of invented content: sound boundaries, tables, lists, venues, projects and pictures, and
/// the same cut short, with bytes changed, under wrong names, empty, or not files at all. The same for the same seed.
/// Gives back their paths.
QStringList writeStrangerFiles(const QString& folder, quint64 seed);

} // namespace robustness
