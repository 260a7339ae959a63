#include "translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tests {

TranslationFile::TranslationFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = plain(xml.readElementText());
        } else if (xml.name() == u"translation") {
            const QString translation = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            if (!translation.isEmpty()) {
                m_translations.insert(source, translation);
                m_translated.insert(translation);
            }
        }
    }
}

bool TranslationFile::isUntranslated(const QString& text) const {
    const QString source = plain(text);
    return m_translations.contains(source) && !m_translations.values(source).contains(source);
}

bool TranslationFile::isForeign(const QString& text) const {
    const QString translation = plain(text);
    return m_translated.contains(translation) && !m_translations.contains(translation);
}

} // namespace tests
