#pragma once

#include "document/document.h"

#include <QScrollArea>

namespace app {

class TextLabel;

/// What the plan leaves without: red zones without an open venue, venues without a doctor, doctors without a day.
class UncoveredLists : public QScrollArea {
    Q_OBJECT
public:
    explicit UncoveredLists(const document::Document& document, QWidget* parent = nullptr);

    void display();

signals:
    void territoryWanted(const QString& code);

private:
    struct List {
        TextLabel* heading;
        TextLabel* names;
    };
    List addList();
    void show(const List& list, const QString& heading, const QStringList& rows, int all);
    void displayZones(const solidarity::Coverage& coverage);
    void displayVenues(const solidarity::Coverage& coverage);
    void displayDoctors(const solidarity::Coverage& coverage);

    const document::Document& m_document;
    List m_zones, m_venues, m_doctors;
};

} // namespace app
