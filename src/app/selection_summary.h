#pragma once

#include "document/document.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace app {

class FileExport;

/// What the territories chosen together amount to: a bar at the foot of the map, there only while some are chosen. Its
/// figures drop down (or up) in a table.
class SelectionSummary : public QFrame {
    Q_OBJECT
public:
    SelectionSummary(document::Document& document, QWidget* map);

    QString text() const;

signals:
    void said(const QString& message);
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void display();
    void place();
    void showMeans();
    void exportRows();

    document::Document& m_document;
    QLabel* m_text;
    QPushButton* m_meansButton;
    FileExport* m_file;
    bool m_refreshing = false;
};

} // namespace app
