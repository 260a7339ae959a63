#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <optional>

namespace document {

enum class InterfaceLanguage { French, English };

/// "fr", "en", or with a country ("fr_CA.UTF-8"); nothing for another one.
std::optional<InterfaceLanguage> languageNamed(const QString& name);

/// English where the system speaks English (LC_ALL, LC_MESSAGES, LANG), else French: the field works in French.
InterfaceLanguage systemLanguage();

/// How numbers and dates are written in it.
QLocale localeOf(InterfaceLanguage language);

/// Texts (French plurals, or English) from ":/i18n", Qt's own texts, and the way numbers are written, for the whole
/// program: once, before any text is made.
void useLanguage(QCoreApplication& application, InterfaceLanguage language);

} // namespace document
