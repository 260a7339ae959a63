#include "app/territory_panel.h"

namespace app {

TerritoryPanel::TerritoryPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_document(document), m_appearance(appearance) {
    setAccessibleName(tr("Territoire"));
}

} // namespace app
