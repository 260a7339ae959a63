#pragma once

#include "document/layout.h"
#include "map/colour_vision.h"
#include "publish/composed_page.h"

#include <QString>

namespace app {

/// What the parts of a page are called, in the reader's language.
namespace pagewords {

QString nameOf(document::LegendShape shape);
QString nameOf(map::ColourVision vision);
/// « chevauche la légende », of the element that the fault is about.
QString sentenceOf(const publish::LayoutFault& fault);
/// « 297 × 210 mm, 3508 × 2480 pixels »
QString sizeOf(const publish::ComposedPage& page);

} // namespace pagewords

} // namespace app
