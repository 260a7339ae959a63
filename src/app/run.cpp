#include "app/run.h"

#include "app/appearance.h"
#include "app/main_window.h"
#include "app/preferences.h"

#include <QApplication>
#include <QFontDatabase>
#include <clocale>
#include <cstdio>

namespace app {

int run(int argc, char** argv) {
    QApplication application(argc, argv);
    // QApplication adopts the system's locale for the C library: files would then be read with decimal commas.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Diagonale"));
    QCoreApplication::setApplicationName(QStringLiteral("Diagonale"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DIAGONALE_VERSION));
    document::useLanguage(application, preferences::language());
    if (QFontDatabase::families().isEmpty()) {
        const QString words = QCoreApplication::translate(
            "app::run",
            "Aucune police de caractères n’est installée : installez fonts-dejavu-core, puis relancez Diagonale.");
        std::fprintf(stderr, "%s\n", qUtf8Printable(words));
        return 1;
    }
    Appearance appearance;
    appearance.setMode(preferences::appearance());
    document::Document document;
    MainWindow window(document, appearance);
    window.show();
    const QStringList files = application.arguments().mid(1);
    window.begin(files);
    if (files.isEmpty() && preferences::welcomesAtStart())
        window.welcome();
    return QApplication::exec();
}

} // namespace app
