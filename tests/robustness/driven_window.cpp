// Linked into the real program: with DIAGONALE_DRIVEN set, does what the lines of its standard input ask for (« venue
// NAME », « save PATH », « press LABEL », « close »), and says on its standard output, as a line of JSON, what the
// window shows whenever that is something else.
#include "app/info_bar.h"
#include "app/main_window.h"
#include "app/map_widget.h"
#include "app/project_commands.h"
#include "solidarity/plan_editor.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

app::MainWindow* mainWindow() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* main = qobject_cast<app::MainWindow*>(window))
            return main;
    }
    return nullptr;
}

QJsonArray waysOutOf(const app::InfoBar& bar) {
    QJsonArray labels;
    for (const QPushButton* button : bar.findChildren<QPushButton*>()) {
        if (button->isVisible())
            labels.append(button->text());
    }
    return labels;
}

class Driver {
public:
    explicit Driver(app::MainWindow& window)
        : m_window(window), m_store(window.findChild<app::ProjectCommands*>()->store()) {}

    void take(const QByteArray& bytes) {
        m_heard += bytes;
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_heard.left(end));
            m_heard.remove(0, end + 1);
            obey(line.section(u' ', 0, 0), line.section(u' ', 1));
        }
    }
    void tell() {
        const QJsonObject shown = present();
        if (shown == m_told)
            return;
        m_told = shown;
        std::printf("%s\n", QJsonDocument(shown).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

private:
    void obey(const QString& order, const QString& what) {
        if (order == u"venue"_s)
            addVenue(what);
        else if (order == u"save"_s)
            m_store.save(what);
        else if (order == u"press"_s)
            press(what);
        else if (order == u"close"_s)
            m_window.close();
    }
    void addVenue(const QString& name) {
        document::PlanBook& book = m_window.document().planBook();
        solidarity::Venue venue;
        venue.name = name;
        solidarity::PlanEditor editor(book.plan());
        editor.put(venue);
        book.edit(u"Ajouter le lieu « %1 »"_s.arg(name), editor.change());
    }
    void press(const QString& label) {
        for (QPushButton* button : m_window.infoBar().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == label)
                return button->click();
        }
    }
    QJsonObject present() const {
        const document::PlanBook& book = m_window.document().planBook();
        QJsonArray venues, moments;
        for (const solidarity::Venue& venue : book.plan().venues)
            venues.append(venue.name);
        for (const document::JournalEntry& entry : book.journal())
            moments.append(entry.when.toString(Qt::ISODate) + u' ' + entry.what);
        const app::InfoBar& bar = m_window.infoBar();
        return {{u"drawn"_s, m_window.document().dataset() && m_window.map().isUpToDate()},
                {u"idle"_s, !m_store.isBusy()},
                {u"path"_s, m_store.path()},
                {u"readOnly"_s, m_store.isReadOnly()},
                {u"modified"_s, m_store.isModified()},
                {u"title"_s, m_window.windowTitle()},
                {u"venues"_s, venues},
                {u"journal"_s, moments},
                {u"message"_s, bar.isVisible() ? bar.text() : QString()},
                {u"waysOut"_s, waysOutOf(bar)}};
    }

    app::MainWindow& m_window;
    app::ProjectStore& m_store;
    QByteArray m_heard;
    QJsonObject m_told;
};

void drive() {
    if (!qEnvironmentVariableIsSet("DIAGONALE_DRIVEN") || !qobject_cast<QApplication*>(qApp))
        return;
    constexpr int kOften = 20; // milliseconds
    auto driver = std::make_shared<std::unique_ptr<Driver>>();
    auto* orders = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, qApp);
    QObject::connect(orders, &QSocketNotifier::activated, orders, [driver, orders] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count > 0 && *driver)
            return (*driver)->take(QByteArray(bytes, count));
        orders->setEnabled(false);
        QCoreApplication::quit(); // who drove it has gone
    });
    orders->setEnabled(false);
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [driver, orders, timer] {
        app::MainWindow* window = mainWindow();
        if (!*driver && window) {
            *driver = std::make_unique<Driver>(*window);
            orders->setEnabled(true);
        }
        if (window)
            (*driver)->tell();
        else if (*driver)
            timer->stop();
    });
    timer->start(kOften);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(drive)
