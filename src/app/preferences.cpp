#include "app/preferences.h"

#include <QApplication>
#include <QMetaEnum>
#include <QSettings>
#include <algorithm>
#include <iterator>

namespace app::preferences {

namespace {
const auto kAppearanceKey = QStringLiteral("appearance");
const auto kTextSizeKey = QStringLiteral("textSize");
const auto kLanguageKey = QStringLiteral("language");
const auto kWelcomeKey = QStringLiteral("welcome");
const auto kJournalAuthorKey = QStringLiteral("journal/author");
const auto kBoundaryAddressKey = QStringLiteral("boundaries/address");
const auto kBoundaryChecksumKey = QStringLiteral("boundaries/sha256");
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

int textSize() {
    const int percent = QSettings().value(kTextSizeKey, kTextSizes[0]).toInt();
    return std::ranges::find(kTextSizes, percent) != std::end(kTextSizes) ? percent : kTextSizes[0];
}

void setTextSize(int percent) {
    QSettings().setValue(kTextSizeKey, percent);
}

QFont fontOf(int percent) {
    QFont font = QApplication::font();
    font.setPixelSize(kTextPixels * percent / 100);
    return font;
}

document::InterfaceLanguage language() {
    const QString chosen = QSettings().value(kLanguageKey).toString();
    return document::languageNamed(chosen).value_or(document::systemLanguage());
}

void setLanguage(document::InterfaceLanguage language) {
    const bool english = language == document::InterfaceLanguage::English;
    QSettings().setValue(kLanguageKey, english ? QStringLiteral("en") : QStringLiteral("fr"));
}

bool welcomesAtStart() {
    return QSettings().value(kWelcomeKey, true).toBool();
}

void setWelcomesAtStart(bool welcomes) {
    QSettings().setValue(kWelcomeKey, welcomes);
}

QString journalAuthor() {
    return QSettings().value(kJournalAuthorKey, qEnvironmentVariable("USER")).toString();
}

void setJournalAuthor(const QString& author) {
    QSettings().setValue(kJournalAuthorKey, author);
}

BoundarySource boundarySource() {
    const QSettings settings;
    return {settings.value(kBoundaryAddressKey).toString(), settings.value(kBoundaryChecksumKey).toString()};
}

void setBoundarySource(const BoundarySource& source) {
    QSettings settings;
    settings.setValue(kBoundaryAddressKey, source.address);
    settings.setValue(kBoundaryChecksumKey, source.sha256);
}

} // namespace app::preferences
