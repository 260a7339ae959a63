#include "publish/tongue.h"

#include <QTranslator>

namespace publish {

Tongue::Tongue(document::InterfaceLanguage language)
    : m_language(language), m_catalogue(std::make_unique<QTranslator>()) {
    // Without its catalogue (a broken build) the French source is what one reads.
    (void)m_catalogue->load(locale(), QStringLiteral("diagonale"), QStringLiteral("_"), QStringLiteral(":/i18n"));
}

Tongue::~Tongue() = default;
Tongue::Tongue(Tongue&&) noexcept = default;
Tongue& Tongue::operator=(Tongue&&) noexcept = default;

QString Tongue::translate(const char* context, const char* source, const char* note, int n) const {
    QString text = m_catalogue->translate(context, source, note, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QStringLiteral("%Ln"), locale().toString(n));
    return text;
}

QString Tongue::listed(const QStringList& parts) const {
    if (parts.size() < 2)
        return parts.join(QString());
    //: The last two parts of a list
    return translate("publish::Tongue", "%1 et %2")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.back());
}

} // namespace publish
