#pragma once

#include "map/colour_vision.h"

#include <QString>
#include <array>

namespace publish {

/// All readers that a page is checked for, those of usual colour vision first.
inline constexpr std::array kReaders{map::ColourVision::Usual, map::ColourVision::Protanopia,
                                     map::ColourVision::Deuteranopia, map::ColourVision::Tritanopia,
                                     map::ColourVision::Grey};

/// « tout lecteur », « un lecteur daltonien (protanope) », « qui imprime en gris »: after « pour ».
QString readerWords(map::ColourVision vision);
/// "classes", "classes-protanopia"…: the key of a finding about one kind of reader.
QString readerKey(const QString& rule, map::ColourVision vision);

} // namespace publish
