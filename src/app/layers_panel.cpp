#include "app/layers_panel.h"

#include "app/appearance.h"
#include "map/point_layer.h"
#include "ui_layers_panel.h"

#include <QCollator>
#include <QPainter>
#include <algorithm>
#include <map>

namespace app {

using document::Change;
using document::MapState;

namespace {

QIcon symbolIcon(map::SymbolKind symbol, bool approximate, bool dark, double ratio,
                 map::SymbolLook look = map::SymbolLook::Listed) {
    constexpr int kSize = 16;
    QPixmap pixmap(QSize(kSize, kSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    map::paintSymbol(painter, QRectF(0, 0, kSize, kSize), symbol, approximate, dark, look);
    return pixmap;
}

} // namespace

LayersPanel::LayersPanel(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_document(document), m_appearance(appearance), m_ui(std::make_unique<Ui::LayersPanel>()) {
    m_ui->setupUi(this);
    bind(m_ui->regions, tr("Limites de régions"), &MapState::showRegions);
    bind(m_ui->departements, tr("Limites de départements"), &MapState::showDepartements);
    bind(m_ui->towns, tr("Noms de villes"), &MapState::showTowns);
    bind(m_ui->decision, tr("Marques des zones rouges"), &MapState::showDecision);
    bind(m_ui->plan, tr("Lieux de l’organisation"), &MapState::showPlanVenues);
    bind(m_ui->reported, tr("Communes signalées"), &MapState::showReportedVenues);
    bind(m_ui->emergency, tr("Services d’urgence"), &MapState::showEmergency);
    bind(m_ui->venues, tr("Lieux de consultation"), &MapState::showVenues);
    connect(m_ui->openDepartements, &QPushButton::clicked, this, &LayersPanel::departementsWanted);
    connect(m_ui->openVenues, &QPushButton::clicked, this, &LayersPanel::venuesWanted);
    connect(m_ui->categories, &QListWidget::itemChanged, this, &LayersPanel::filterCategories);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fillCategories();
        if (changes & (Change::Dataset | Change::Style))
            follow();
    });
    connect(&m_appearance, &Appearance::changed, this, &LayersPanel::drawSymbols);
    drawSymbols();
    fillCategories();
    follow();
}

LayersPanel::~LayersPanel() = default;

void LayersPanel::bind(QCheckBox* box, const QString& command, bool MapState::*shown) {
    m_boxes.emplace_back(box, shown);
    connect(box, &QCheckBox::toggled, this, [this, command, shown](bool on) {
        if (!m_following)
            m_document.edit(on ? tr("Montrer : %1").arg(command) : tr("Masquer : %1").arg(command),
                            [shown, on](MapState& state) { state.*shown = on; });
    });
}

void LayersPanel::drawSymbols() {
    const bool dark = m_appearance.isDark();
    m_ui->plan->setIcon(symbolIcon(map::SymbolKind::House, false, dark, devicePixelRatioF(), map::SymbolLook::Open));
    m_ui->reported->setIcon(symbolIcon(map::SymbolKind::Diamond, true, dark, devicePixelRatioF()));
    m_ui->emergency->setIcon(symbolIcon(map::SymbolKind::Cross, false, dark, devicePixelRatioF()));
}

void LayersPanel::fillCategories() {
    m_following = true;
    m_ui->categories->clear();
    std::map<QString, int> counts;
    if (m_document.dataset() && m_document.dataset()->venues) {
        for (const solidarity::CarePlace& venue : *m_document.dataset()->venues)
            ++counts[venue.category];
    }
    for (const auto& [category, count] : counts) {
        const QString name = category.isEmpty() ? tr("sans catégorie") : category;
        auto* item = new QListWidgetItem(tr("%1 (%2)").arg(name, locale().toString(count)), m_ui->categories);
        item->setData(Qt::UserRole, category);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    }
    m_following = false;
}

void LayersPanel::filterCategories() {
    if (m_following)
        return;
    QStringList hidden;
    for (int row = 0; row < m_ui->categories->count(); ++row) {
        const QListWidgetItem* item = m_ui->categories->item(row);
        if (item->checkState() == Qt::Unchecked)
            hidden << item->data(Qt::UserRole).toString();
    }
    m_document.edit(tr("Catégories de lieux"), [&hidden](MapState& state) { state.hiddenVenueCategories = hidden; });
}

void LayersPanel::follow() {
    m_following = true;
    const MapState& state = m_document.state();
    for (const auto& [box, shown] : m_boxes)
        box->setChecked(state.*shown);
    for (int row = 0; row < m_ui->categories->count(); ++row) {
        QListWidgetItem* item = m_ui->categories->item(row);
        const bool hidden = state.hiddenVenueCategories.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(hidden ? Qt::Unchecked : Qt::Checked);
    }
    const auto& dataset = m_document.dataset();
    const bool hasVenues = dataset && dataset->venues;
    m_ui->venues->setEnabled(hasVenues);
    m_ui->categories->setVisible(hasVenues);
    m_ui->venuesNote->setVisible(!hasVenues);
    const bool knowsLimits = !dataset || dataset->departementLines ||
                             (dataset->boundaries && dataset->boundaries->topology->knowsDepartements());
    m_ui->limitsNote->setVisible(!knowsLimits);
    m_ui->openDepartements->setVisible(!knowsLimits);
    m_ui->regions->setEnabled(knowsLimits);
    m_ui->departements->setEnabled(knowsLimits);
    m_following = false;
}

} // namespace app
