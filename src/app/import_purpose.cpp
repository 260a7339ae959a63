#include "app/import_purpose.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ImportPurpose)
};
} // namespace

int ImportPurpose::role(const QString& key) const {
    const auto found = std::ranges::find(roles, key, &Role::key);
    return found == roles.end() ? -1 : static_cast<int>(found - roles.begin());
}

ImportPurpose indicatorImport() {
    return {.title = Words::tr("Ajouter des indicateurs"),
            .verb = Words::tr("Ajouter"),
            .settings = QStringLiteral("imports/indicators"),
            .roles = {{QLatin1StringView(kCodeRole),
                       Words::tr("Colonne du code"),
                       true,
                       {io::ColumnContent::TerritoryCode, io::ColumnContent::CommuneCode}}},
            .takesFigures = true};
}

} // namespace app
