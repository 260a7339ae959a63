#include "document/interface_language.h"

#include <QLibraryInfo>
#include <QTranslator>

namespace document {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application); // the application keeps it
    if (translator->load(locale, file, u"_"_s, folder)) {
        application.installTranslator(translator);
    }
}

} // namespace

std::optional<InterfaceLanguage> languageNamed(const QString& name) {
    const QString language = name.left(2).toLower();
    if (language == u"fr"_s) {
        return InterfaceLanguage::French;
    }
    if (language == u"en"_s) {
        return InterfaceLanguage::English;
    }
    return std::nullopt;
}

InterfaceLanguage systemLanguage() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) {
            return languageNamed(value).value_or(InterfaceLanguage::French);
        }
    }
    return InterfaceLanguage::French;
}

QLocale localeOf(InterfaceLanguage language) {
    return language == InterfaceLanguage::French ? QLocale(QLocale::French, QLocale::France)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void useLanguage(QCoreApplication& application, InterfaceLanguage language) {
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"diagonale"_s, u":/i18n"_s);
}

} // namespace document
