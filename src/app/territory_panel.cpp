#include "app/territory_panel.h"

#include "app/appearance.h"
#include "app/explanation_source.h"
#include "app/home_summary.h"
#include "app/sheet_view.h"
#include "app/small_font.h"
#include "document/explanation_wording.h"
#include "document/sheet_wording.h"
#include "solidarity/venue_area.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>

namespace app {

using document::Change;

namespace {

/// Only the shown page counts for the height: a long sheet must not leave room to scroll under a short summary.
class Pages : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};

} // namespace

TerritoryPanel::TerritoryPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : ColumnArea(parent)
    , m_document(document)
    , m_appearance(appearance)
    , m_explanations(new ExplanationSource(document, this))
    , m_pages(new Pages(this))
    , m_sheet(new SheetView(m_pages))
    , m_home(new HomeSummary(document, m_pages)) {
    setAccessibleName(tr("Territoire"));
    setFocusPolicy(Qt::StrongFocus); // arrows scroll the sheet
    setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_home);
    m_pages->addWidget(m_sheet);
    setWidget(m_pages);
    m_pages->hide(); // nothing to say before the first files are there
    connect(m_sheet, &SheetView::copyWanted, this, &TerritoryPanel::copyWanted);
    connect(m_sheet, &SheetView::ficheWanted, this, &TerritoryPanel::ficheWanted);
    connect(m_sheet, &SheetView::closeWanted, this, &TerritoryPanel::closeSheet);
    connect(m_sheet, &SheetView::decisionWanted, this, &TerritoryPanel::decisionWanted);
    connect(m_sheet, &SheetView::territoryWanted, this, &TerritoryPanel::select);
    connect(m_home, &HomeSummary::territoryWanted, this, &TerritoryPanel::select);
    connect(&m_document, &document::Document::changed, this, &TerritoryPanel::take);
    connect(m_explanations, &ExplanationSource::changed, this, &TerritoryPanel::displayExplanation);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        display();
        displayExplanation();
    });
    display();
}

QSize TerritoryPanel::sizeHint() const {
    return {370, 600};
}

QSize TerritoryPanel::minimumSizeHint() const {
    // Wide enough for long names; less than twice as wide beside text twice as large, for the map’s sake.
    constexpr int kLeast = 300, kLeastLarge = 200;
    return ColumnArea::minimumSizeHint().expandedTo({std::max(kLeast, sizedFor(font(), kLeastLarge)), 0});
}

void TerritoryPanel::take(document::Changes changes) {
    const bool filtered = m_hiddenCategories != m_document.state().hiddenVenueCategories;
    if (filtered || (changes & (Change::Dataset | Change::Results | Change::Selection | Change::Home)))
        display();
}

void TerritoryPanel::display() {
    if (!m_document.dataset())
        return;
    m_hiddenCategories = m_document.state().hiddenVenueCategories;
    const int territory = m_document.selectedTerritory();
    if (territory >= 0) {
        const auto sheet =
            document::territorySheet(territory, m_document.state(), *m_document.dataset(), *m_document.results());
        m_sheet->display(sheet, m_hiddenCategories, m_appearance.colours(), locale());
        m_pages->setCurrentWidget(m_sheet);
    } else {
        m_home->display();
        m_pages->setCurrentWidget(m_home);
    }
    m_pages->show();
    m_pages->updateGeometry();
    const QString shown = territory >= 0 ? m_document.state().selection : QString();
    if (shown != m_shown)
        verticalScrollBar()->setValue(0);
    m_shown = shown;
}

void TerritoryPanel::displayExplanation() {
    if (const auto& explanation = m_explanations->explanation())
        m_sheet->displayExplanation(*explanation, m_appearance.colours(), locale());
    else
        m_sheet->holdExplanation();
    m_pages->updateGeometry();
}

void TerritoryPanel::showEvent(QShowEvent* event) {
    m_explanations->setWanted(true);
    ColumnArea::showEvent(event);
}

void TerritoryPanel::hideEvent(QHideEvent* event) {
    m_explanations->setWanted(false);
    ColumnArea::hideEvent(event);
}

bool TerritoryPanel::copySheet() const {
    const int territory = m_document.selectedTerritory();
    if (territory < 0)
        return false;
    const auto sheet =
        document::territorySheet(territory, m_document.state(), *m_document.dataset(), *m_document.results());
    const auto explanation = document::explain(territory, *m_document.dataset(), *m_document.results());
    const auto planned = solidarity::venuesIn(m_document.planBook().plan(), sheet.code);
    QGuiApplication::clipboard()->setText(document::sheet::toText(sheet, locale(), planned) + u'\n' +
                                          document::explanation::toText(explanation, locale()));
    return true;
}

SheetCommands& TerritoryPanel::commands() {
    return m_sheet->commands();
}

void TerritoryPanel::setPlanVenues(QWidget* venues) {
    m_sheet->setPlanVenues(venues);
}

void TerritoryPanel::closeSheet() {
    select({});
}

void TerritoryPanel::select(const QString& code) {
    m_document.navigate([&code](document::MapState& state) { state.selection = code; });
}

} // namespace app
