#include "publish/page_models.h"

namespace publish {

using document::Layout;

Layout modelOf(Layout layout) {
    layout.subtitle.clear();
    layout.note.clear();
    layout.altText.clear();
    layout.overruled.clear();
    layout.panels.clear();
    return layout;
}

Layout layoutFrom(Layout model, const Layout& previous) {
    model.subtitle = previous.subtitle;
    model.note = previous.note;
    model.altText = previous.altText;
    model.overruled = previous.overruled;
    model.panels = previous.panels;
    if (model.credit.isEmpty())
        model.credit = previous.credit;
    if (model.logo.isEmpty())
        model.logo = previous.logo;
    return model;
}

} // namespace publish
