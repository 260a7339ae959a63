#include "app/bottom_strip.h"

namespace app {

BottomStrip::BottomStrip(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_document(document), m_appearance(appearance) {
    setAccessibleName(tr("Tableau, graphiques et journal"));
}

} // namespace app
