// A monkey at the real window. DIAGONALE_MONKEY_SECONDS and DIAGONALE_MONKEY_SEED, or arguments: SECONDS [SEED
// [FILE…]]. Ends with 0 when nothing was found; else tells the seed, what was found and the last gestures.
#include "document/interface_language.h"
#include "io/process_isolation.h"
#include "monkey_session.h"
#include "private_home.h"
#include "stranger_files.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Pages and folders that would be shown outside are only counted.
class Outside : public QObject {
    Q_OBJECT
public:
    Outside() {
        for (const QString& scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Outside() override {
        for (const QString& scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    static QStringList schemes() { return {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s}; }
    int count() const { return m_count; }
public slots:
    void take(const QUrl&) { ++m_count; }

private:
    int m_count = 0;
};

void tell(const QString& line) {
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

robustness::MonkeyOrders ordersOf(const QStringList& arguments, const robustness::PrivateHome& home) {
    robustness::MonkeyOrders orders;
    orders.seconds = arguments.value(1, qEnvironmentVariable("DIAGONALE_MONKEY_SECONDS", u"15"_s)).toDouble();
    orders.seed = arguments.value(2, qEnvironmentVariable("DIAGONALE_MONKEY_SEED", u"1"_s)).toULongLong();
    orders.folder = home.path();
    orders.files = robustness::writeStrangerFiles(home.path(u"files"_s), orders.seed) + arguments.mid(3);
    return orders;
}

} // namespace

int main(int argc, char** argv) {
    const robustness::PrivateHome home;
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    io::keepCLibraryNeutral();
    QCoreApplication::setOrganizationName(u"Diagonale"_s);
    QCoreApplication::setApplicationName(u"Diagonale"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    document::useLanguage(application, document::InterfaceLanguage::French);
    const Outside outside;

    robustness::MonkeySession session(ordersOf(QCoreApplication::arguments(), home));
    tell(u"actions: %1/actions"_s.arg(home.path()));
    const bool sound = session.run();
    for (const QString& line : session.figures())
        tell(line);
    tell(u"met %1 windows and commands, %2 pages and folders shown outside"_s.arg(session.log().met().size())
             .arg(outside.count()));
    if (qEnvironmentVariableIsSet("DIAGONALE_MONKEY_MET"))
        for (const auto& [what, times] : session.log().met())
            tell(u"  %1 times %2"_s.arg(times).arg(what));
    if (sound)
        return 0;
    tell(robustness::ActionLog::tail(session.log().path()));
    tell(u"FOUND: "_s + session.faults().join(u'\n'));
    return 1;
}

#include "monkey_main.moc"
