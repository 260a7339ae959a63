#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace app {

/// The menu of files opened lately, the latest first.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    explicit RecentFiles(QMenu* menu);

    void display(const QStringList& paths);

signals:
    void chosen(const QString& path);
    void cleared();

private:
    QMenu* m_menu;
};

} // namespace app
