#pragma once

#include "document/document.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace app {

class Appearance;
class FileExport;

/// Venues into the plan and out of it: from a table, from the places opened on the map, to a file.
class VenueExchange : public QObject {
    Q_OBJECT
public:
    VenueExchange(document::Document& document, const Appearance& appearance, Ui::MainWindow& ui, QWidget* window);

    void importTable(const QString& path = {});
    /// Asks for format, place, and whether contacts go along.
    void askExport();
    /// Places of an opened list, of the chosen territory, as venues of the plan.
    void adopt(const std::vector<const solidarity::CarePlace*>& places);

private:
    void add(const std::vector<solidarity::Venue>& venues);
    void follow();

    document::Document& m_document;
    const Appearance& m_appearance;
    Ui::MainWindow& m_ui;
    QWidget* m_window;
    FileExport* m_file;
};

} // namespace app
