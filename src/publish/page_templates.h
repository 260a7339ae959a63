#pragma once

#include "document/layout.h"

namespace publish {

/// A page ready to use: « A4 à l’italienne », « Journal, deux colonnes (98 mm) ».
struct PageTemplate {
    QString key;  ///< "web", "square", "a4-landscape", "newspaper-2"…
    QString name; ///< In the reader's language.
    document::PageSize size;
    std::vector<document::PlacedElement> elements; ///< Every element, shown or not.
    document::LegendShape legendShape = document::LegendShape::Automatic;
};

/// Those that ship with the program, the everyday one first.
std::vector<PageTemplate> pageTemplates();
/// The layout as it will be set: the template's (or the first's) elements where it has none of its own; each element
/// is there once.
std::vector<document::PlacedElement> elementsOf(const document::Layout& layout);
/// « Titre », « Légende », « Échelles »: for lists of elements, and the layers of a file.
QString nameOf(document::PageElement element);
/// « En-tête », « À gauche »…
QString nameOf(document::PageSlot slot);
/// The layout that a template begins, texts, panels and logo kept from `previous`.
document::Layout layoutFrom(const PageTemplate& chosen, const document::Layout& previous);

} // namespace publish
