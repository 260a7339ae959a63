#include "app/organisation_panel.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace app {

OrganisationPanel::OrganisationPanel(QWidget* parent) : QWidget(parent), m_pages(new QTabWidget(this)) {
    setAccessibleName(tr("Organisation : lieux, médecins, journées, couverture et coût"));
    m_pages->setAccessibleName(accessibleName());
    m_pages->tabBar()->setAccessibleName(accessibleName());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

void OrganisationPanel::addPage(QWidget* page, const QString& title) {
    m_pages->addTab(page, title);
}

void OrganisationPanel::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
}

QSize OrganisationPanel::sizeHint() const {
    return {900, 300};
}

} // namespace app
