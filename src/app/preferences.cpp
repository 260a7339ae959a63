#include "app/preferences.h"

#include <QMetaEnum>
#include <QSettings>

namespace app::preferences {

namespace {
const auto kAppearanceKey = QStringLiteral("appearance");
const auto kLanguageKey = QStringLiteral("language");
} // namespace

Appearance::Mode appearance() {
    bool known = false;
    const QByteArray name = QSettings().value(kAppearanceKey).toString().toLatin1();
    const int mode = QMetaEnum::fromType<Appearance::Mode>().keyToValue(name.constData(), &known);
    return known ? static_cast<Appearance::Mode>(mode) : Appearance::Mode::System;
}

void setAppearance(Appearance::Mode mode) {
    QSettings().setValue(kAppearanceKey,
                         QLatin1StringView(QMetaEnum::fromType<Appearance::Mode>().valueToKey(int(mode))));
}

QLocale::Language language() {
    const QString chosen = QSettings().value(kLanguageKey).toString();
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    return locale.language() == QLocale::English ? QLocale::English : QLocale::French;
}

void setLanguage(QLocale::Language language) {
    QSettings().setValue(kLanguageKey, language == QLocale::English ? QStringLiteral("en") : QStringLiteral("fr"));
}

} // namespace app::preferences
