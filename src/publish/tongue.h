#pragma once

#include "document/interface_language.h"

#include <QLocale>
#include <QString>
#include <memory>

class QTranslator;

namespace publish {

/// Texts in a language that needn't be the program's: an export carries its words in both. The sources are French and
/// stand in the program's own catalogues; calls look like QCoreApplication::translate, so that lupdate finds them. Any
/// thread, one at a time.
class Tongue {
public:
    explicit Tongue(document::InterfaceLanguage language);
    ~Tongue();
    Tongue(Tongue&&) noexcept;
    Tongue& operator=(Tongue&&) noexcept;

    /// `n` chooses the plural and stands for %Ln, written as the language does.
    QString translate(const char* context, const char* source, const char* note = nullptr, int n = -1) const;
    document::InterfaceLanguage language() const { return m_language; }
    QLocale locale() const { return document::localeOf(m_language); }
    /// « A, B et C »
    QString listed(const QStringList& parts) const;

private:
    document::InterfaceLanguage m_language;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace publish
