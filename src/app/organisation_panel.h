#pragma once

#include <QWidget>

class QTabWidget;

namespace app {

/// What the plan holds, under the map: venues, doctors, days, coverage, money, each on a page of its own. Pages are
/// added in their order by who makes them.
class OrganisationPanel : public QWidget {
    Q_OBJECT
public:
    explicit OrganisationPanel(QWidget* parent = nullptr);

    void addPage(QWidget* page, const QString& title);
    void showPage(QWidget* page);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QTabWidget* m_pages;
};

} // namespace app
