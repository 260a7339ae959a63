#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace tests {

/// What a .ts file says: for each French source, its translations (more than one where contexts differ). Sources and
/// translations without mnemonics, which the window's texts may have or not.
class TranslationFile {
public:
    explicit TranslationFile(const QString& path);

    bool isEmpty() const { return m_translations.isEmpty(); }
    /// A text of the window that is a French source whose translation is another text: it was not translated.
    bool isUntranslated(const QString& text) const;
    /// A text that is a translation, and no French source: it has no place in a French window.
    bool isForeign(const QString& text) const;

    static QString plain(QString text) { return text.remove(u'&').trimmed(); }

private:
    QMultiHash<QString, QString> m_translations;
    QSet<QString> m_translated;
};

} // namespace tests
