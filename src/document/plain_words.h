#pragma once

#include "territory/plain_words.h"

namespace document {

using territory::lettersIn;
using territory::plainWords;
using territory::splitWords;
using territory::typedWords;
using territory::withoutArticle;
using territory::withoutKind;
using territory::withShortKind;

} // namespace document
