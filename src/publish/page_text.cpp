#include "publish/page_text.h"

#include <QStringList>

namespace publish {

QString textOf(const DisplayList& list) {
    QStringList lines;
    for (const DisplayItem& item : list.items) {
        if (const auto* text = std::get_if<DisplayText>(&item))
            lines << text->text;
    }
    return lines.join(u' ').simplified();
}

} // namespace publish
