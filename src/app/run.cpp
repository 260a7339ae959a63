#include "app/run.h"

#include "app/appearance.h"
#include "app/main_window.h"
#include "app/preferences.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <clocale>
#include <cstdio>

namespace app {

namespace {

/// French is the language of the sources; English, and Qt's own words, come from translations.
void translate(QApplication& application) {
    const QLocale::Language language = preferences::language();
    // The region is the system's where it speaks this language: numbers as its readers write them.
    const QLocale system = QLocale::system();
    const QLocale locale = system.language() == language ? system : QLocale(language);
    QLocale::setDefault(locale);
    auto* ours = new QTranslator(&application);
    if (ours->load(QStringLiteral(":/i18n/diagonale_%1.qm").arg(QLocale::languageToCode(language))))
        QCoreApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
}

} // namespace

int run(int argc, char** argv) {
    QApplication application(argc, argv);
    // QApplication adopts the system's locale for the C library: files would then be read with decimal commas.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Diagonale"));
    QCoreApplication::setApplicationName(QStringLiteral("Diagonale"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIAGONALE_VERSION));
    translate(application);
    if (QFontDatabase::families().isEmpty()) {
        const QString words = QCoreApplication::translate(
            "app::run",
            "Aucune police de caractères n’est installée : installez fonts-dejavu-core, puis relancez Diagonale.");
        std::fprintf(stderr, "%s\n", qUtf8Printable(words));
        return 1;
    }
    Appearance appearance;
    appearance.setMode(preferences::appearance());
    MainWindow window(appearance);
    window.show();
    window.begin();
    return QApplication::exec();
}

} // namespace app
