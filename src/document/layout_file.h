#pragma once

#include "document/layout.h"

#include <QString>
#include <vector>

namespace document {

/// A layout saved under a name, to be used again and shared between people: a JSON file of its own.
struct NamedLayout {
    QString name;
    Layout layout;
    friend bool operator==(const NamedLayout&, const NamedLayout&) = default;
};

/// Whole or not at all; errors name the file and the key. A file that holds the layout alone is named as the file is.
territory::Expected<NamedLayout> readLayoutFile(const QString& path);
territory::Expected<void> writeLayout(const QString& path, const NamedLayout& saved);

/// Layouts saved by name in the program's configuration folder, one file each; sorted by name. Files there that can't
/// be read are left out, and left alone.
QString layoutFolder();
std::vector<NamedLayout> savedLayouts(const QString& folder);
/// Replaces the one of the same name; makes the folder.
territory::Expected<void> saveLayout(const QString& folder, const NamedLayout& saved);
territory::Expected<void> removeLayout(const QString& folder, const QString& name);

} // namespace document
