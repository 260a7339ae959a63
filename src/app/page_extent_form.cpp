#include "app/page_extent_form.h"
#include "publish/map_panels.h"

#include <QCollator>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Layout;
using document::MapPanel;

namespace {

using Place = std::pair<QString, QString>; ///< Name, named area.

void sortByName(std::vector<Place>& places) {
    QCollator french(QLocale(QLocale::French));
    french.setNumericMode(true);
    std::ranges::sort(places, [&french](const Place& a, const Place& b) { return french(a.first, b.first); });
}

template <class Records> std::vector<Place> placesOf(const Records& records, const QString& prefix) {
    std::vector<Place> places;
    for (const auto& record : records)
        places.emplace_back(record.name, prefix + record.code);
    sortByName(places);
    return places;
}

} // namespace

PageExtentForm::PageExtentForm(PageDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_extent(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_panels(new QComboBox(this)) {
    m_extent->setObjectName(u"pageExtent"_s);
    m_extent->setAccessibleName(tr("Partie du pays"));
    m_extent->addItem(tr("Ce qui est à l’écran"), OnScreen);
    m_extent->addItem(tr("Toute la France"), France);
    m_extent->addItem(tr("Un département"), Departement);
    m_extent->addItem(tr("Une région"), Region);
    m_extent->addItem(tr("Un territoire et ses voisins"), Territory);
    m_place->setObjectName(u"pagePlace"_s);
    m_place->setAccessibleName(tr("Lequel"));
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->completer()->setFilterMode(Qt::MatchContains);
    m_place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_panels->setObjectName(u"pagePanels"_s);
    m_panels->setAccessibleName(tr("Une carte ou plusieurs"));
    m_panels->addItem(tr("Une carte"), OneMap);
    m_panels->addItem(tr("Les indicateurs, côte à côte"), Indicators);
    m_panels->addItem(tr("Avant et après le changement de poids"), BeforeAndAfter);
    for (QComboBox* box : {m_extent, m_place, m_panels})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Étendue"), m_extent);
    form->addRow(QString(), m_place);
    form->addRow(tr("Cartes"), m_panels);
    connect(m_extent, &QComboBox::activated, this, &PageExtentForm::fillPlaces);
    connect(m_place, &QComboBox::activated, this, &PageExtentForm::useExtent);
    connect(m_panels, &QComboBox::activated, this, &PageExtentForm::choosePanels);
    connect(&m_draft, &PageDraft::changed, this, &PageExtentForm::follow);
    fillPlaces();
    follow();
}

/// Those of the kind chosen, beginning with where the reader is.
void PageExtentForm::fillPlaces() {
    const auto& gazetteer = *m_draft.publication().dataset->gazetteer;
    const document::MapState& state = m_draft.state();
    const int selected = m_draft.document().selectedTerritory();
    QString home = state.homeDepartement;
    std::vector<Place> places;
    QString first;
    switch (m_extent->currentData().toInt()) {
    case Departement:
        places = placesOf(gazetteer.departements(), u"dept:"_s);
        if (selected >= 0 && home.isEmpty())
            home = m_draft.publication().dataset->territories[std::size_t(selected)].departements.value(0);
        first = u"dept:"_s + home;
        break;
    case Region:
        places = placesOf(gazetteer.regions(), u"region:"_s);
        if (const int index = gazetteer.departementOf(home); index >= 0)
            first = u"region:"_s + gazetteer.departements()[std::size_t(index)].region;
        break;
    case Territory:
        places = placesOf(gazetteer.territories(), u"siren:"_s);
        first = u"siren:"_s + state.selection;
        break;
    default:
        break;
    }
    m_place->clear();
    for (const auto& [name, area] : places)
        m_place->addItem(name, area);
    m_place->setCurrentIndex(std::max(0, m_place->findData(first)));
    m_place->setVisible(!places.empty());
    useExtent();
}

void PageExtentForm::useExtent() {
    const int extent = m_extent->currentData().toInt();
    if (extent == OnScreen)
        m_draft.setExtent({});
    else
        m_draft.setExtent(extent == France ? u"france"_s : m_place->currentData().toString());
}

std::vector<MapPanel> PageExtentForm::indicatorPanels() const {
    return publish::indicatorPanels(m_draft.state(), *m_draft.publication().dataset);
}

std::vector<MapPanel> PageExtentForm::weightPanels() const {
    return publish::weightPanels(m_draft.state());
}

void PageExtentForm::choosePanels() {
    const int wanted = m_panels->currentData().toInt();
    if (wanted == Other)
        return;
    std::vector<MapPanel> panels;
    if (wanted == Indicators)
        panels = indicatorPanels();
    else if (wanted == BeforeAndAfter)
        panels = weightPanels();
    m_draft.edit(tr("Cartes : %1").arg(m_panels->currentText()), [&panels](Layout& layout) { layout.panels = panels; });
}

void PageExtentForm::follow() {
    const std::vector<MapPanel>& panels = m_draft.layout().panels;
    int shown = Other;
    if (panels.empty())
        shown = OneMap;
    else if (panels == weightPanels())
        shown = BeforeAndAfter;
    else if (panels == indicatorPanels())
        shown = Indicators;
    if (shown == Other && m_panels->findData(Other) < 0)
        m_panels->addItem(tr("Cartes composées ailleurs"), Other);
    m_panels->setCurrentIndex(m_panels->findData(shown));
}

} // namespace app
