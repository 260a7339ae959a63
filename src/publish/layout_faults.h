#pragma once

#include "publish/composed_page.h"
#include "publish/page_scale.h"

#include <vector>

namespace publish {

/// What is wrong with where the elements of a page stand. Where scale bars are asked of, texts of maps are meant.
std::vector<LayoutFault> faultsOf(const std::vector<ComposedPage::Element>& elements, const PageScale& scale);

} // namespace publish
