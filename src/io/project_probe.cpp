#include "io/project_probe.h"

#include "io/project_database.h"
#include "io/project_tables.h"

namespace io {

bool isProjectFile(const QString& path) {
    const auto database = ProjectDatabase::open(path);
    return database && database->hasTable(QString::fromLatin1(ProjectTable::kName)).value_or(false);
}

} // namespace io
