#pragma once

#include "app/appearance.h"
#include "app/file_commands.h"
#include "app/main_window.h"
#include "app/map_widget.h"
#include "document/autosave.h"
#include "document/session.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>

namespace tests {

/// The real window on the embedded boundaries, with nothing remembered from before.
class WindowFixture {
public:
    explicit WindowFixture(const QLocale& locale = QLocale(QLocale::French, QLocale::France)) {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Diagonale tests"));
        QCoreApplication::setApplicationName(
            QStringLiteral("Diagonale tests %1").arg(QCoreApplication::applicationPid()));
        QSettings().clear();
        QLocale::setDefault(locale);
        window.emplace(m_document, appearance.emplace());
        window->resize(1280, 800);
        window->show();
    }
    ~WindowFixture() {
        const QString session = document::sessionPath();
        window.reset();
        QFile::remove(session);
        QDir().rmdir(QFileInfo(session).path());
        QFile::remove(QSettings().fileName());
        QDir(QFileInfo(document::autosaveFolder()).path()).removeRecursively();
    }

    bool begin() {
        window->begin();
        return settle();
    }
    /// Until the map shows what is asked of it.
    bool settle() {
        return QTest::qWaitFor([this] { return document().dataset() && map().isUpToDate(); }, 60000);
    }

    document::Document& document() { return m_document; }
    app::MapWidget& map() { return window->map(); }

    /// Where a commune's point stands on the map.
    QPointF positionOf(const QString& insee) {
        const auto& gazetteer = *document().dataset()->gazetteer;
        const auto& commune = gazetteer.communes()[static_cast<std::size_t>(gazetteer.communeOf(insee))];
        const auto& frames = geo::standardFrames();
        const auto place = geo::Placer(frames).place(commune.longitude, commune.latitude);
        return place ? map().positionOf(frames[place->frame].toPlane(place->world)) : QPointF(-1, -1);
    }
    QString epciOf(const QString& insee) {
        const auto& gazetteer = *document().dataset()->gazetteer;
        return gazetteer.communes()[static_cast<std::size_t>(gazetteer.communeOf(insee))].epci;
    }
    void wheel(QPointF position, int notches) {
        QWheelEvent event(position, map().mapToGlobal(position), {}, QPoint(0, 120 * notches), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map(), &event);
    }

private:
    document::Document m_document; // Before the window: it outlives it.

public:
    std::optional<app::Appearance> appearance;
    std::optional<app::MainWindow> window;
};

} // namespace tests
