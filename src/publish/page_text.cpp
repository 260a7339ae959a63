#include "publish/page_text.h"

namespace publish {

namespace {

QString withoutSpaces(QString text) {
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

} // namespace

PageText::PageText(const DisplayList& list) {
    for (const DisplayItem& item : list.items) {
        if (const auto* text = std::get_if<DisplayText>(&item))
            m_letters += withoutSpaces(text->text);
    }
}

bool PageText::says(const QString& statement) const {
    return m_letters.contains(withoutSpaces(statement), Qt::CaseInsensitive);
}

} // namespace publish
