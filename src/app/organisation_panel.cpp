#include "app/organisation_panel.h"

#include "app/scrolled_page.h"
#include "app/small_font.h"

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
    m_pages->addTab(scrolledPage(page, m_pages), title);
}

void OrganisationPanel::showPage(QWidget* page) {
    for (int tab = 0; tab < m_pages->count(); ++tab)
        if (m_pages->widget(tab)->isAncestorOf(page))
            m_pages->setCurrentIndex(tab);
}

QSize OrganisationPanel::sizeHint() const {
    return {900, 300};
}

QSize OrganisationPanel::minimumSizeHint() const {
    constexpr int kLeast = 130; // pages scroll: a few lines of one stay in sight
    return QWidget::minimumSizeHint().expandedTo({0, sizedFor(font(), kLeast)});
}

} // namespace app
