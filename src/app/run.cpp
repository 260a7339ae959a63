#include "app/run.h"

#include "app/appearance.h"
#include "app/main_window.h"
#include "app/preferences.h"
#include "io/process_isolation.h"

#include <QApplication>
#include <QFontDatabase>
#include <cstdio>
#include <cstdlib>

namespace app {

namespace {

/// Qt ends the process, in English, where no screen can be reached. Only while the application is made.
void sayThatThereIsNoScreen(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type != QtFatalMsg)
        return; // of a try that another may follow
    const QString words = QCoreApplication::translate(
        "app::run", "La fenêtre ne peut pas s’ouvrir : aucun écran n’est accessible. Ouvrez une session graphique, ou "
                    "écrivez des cartes sans écran (diagonale export --help).");
    std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(words), qUtf8Printable(message));
    std::_Exit(EXIT_FAILURE);
}

} // namespace

int run(int argc, char** argv) {
    const QtMessageHandler former = qInstallMessageHandler(sayThatThereIsNoScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(former);
    io::keepCLibraryNeutral();
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
    QApplication::setFont(preferences::fontOf(preferences::textSize()));
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
