#pragma once

#include "app/page_draft.h"

#include <QWidget>

class QComboBox;

namespace app {

/// What the page shows: which part of the country, and one map or several side by side.
class PageExtentForm : public QWidget {
    Q_OBJECT
public:
    explicit PageExtentForm(PageDraft& draft, QWidget* parent = nullptr);

private:
    enum Extent { OnScreen, France, Departement, Region, Territory };
    enum Panels { OneMap, Indicators, BeforeAndAfter, Other };

    void fillPlaces();
    void useExtent();
    void choosePanels();
    void follow();
    std::vector<document::MapPanel> indicatorPanels() const;
    std::vector<document::MapPanel> weightPanels() const;

    PageDraft& m_draft;
    QComboBox* m_extent;
    QComboBox* m_place;
    QComboBox* m_panels;
};

} // namespace app
