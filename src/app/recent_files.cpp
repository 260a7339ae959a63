#include "app/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace app {

RecentFiles::RecentFiles(QMenu* menu) : QObject(menu), m_menu(menu) {
    m_menu->setToolTipsVisible(true);
}

void RecentFiles::display(const QStringList& paths) {
    m_menu->clear();
    m_menu->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        const QFileInfo file(path);
        // Deliveries name their files alike: the folder tells them apart.
        const QString label = tr("%1 — %2").arg(file.fileName(), file.dir().dirName());
        QAction* action = m_menu->addAction(QString(label).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Effacer cette liste")), &QAction::triggered, this, &RecentFiles::cleared);
}

} // namespace app
