#include "app/siting_dialog.h"

#include "app/file_export.h"
#include "app/map_badges.h"
#include "app/map_widget.h"
#include "app/sorted_table.h"
#include "app/tab_order.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "app/worker.h"
#include "document/candidates.h"
#include "document/coverage_measure.h"
#include "solidarity/plan_editor.h"
#include "territory/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace app {

using namespace Qt::StringLiterals;
using solidarity::SuggestedSite;
using solidarity::Venue;
namespace wording = territory::wording;

namespace {

constexpr int kMostSites = 100, kMostMinutes = 90;

} // namespace

SitingDialog::SitingDialog(document::Document& document, MapWidget& map, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_worker(new Worker(this))
    , m_file(new FileExport(this))
    , m_badges(new MapBadges(map, appearance)) {
    setWindowTitle(tr("Où ouvrir les prochains lieux"));
    resize(openingSize(*this, {880, 680}));
    auto* intro = new TextLabel(u"secondary"_s, this);
    intro->display(tr("Propose les lieux qui mettent le plus d’habitants à portée d’un lieu ouvert. Ceux du plan qui "
                      "sont ouverts comptent déjà. Les trajets sont une estimation ; la décision reste la vôtre."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(intro);
    column->addWidget(makeForm());
    column->addWidget(makeResults(), 1);
    column->addWidget(buttons);
    connect(m_worker, &Worker::finished, this, &SitingDialog::follow);
    connect(&document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes &
            (document::Change::Dataset | document::Change::Results | document::Change::Home | document::Change::Brush))
            fillChoices();
    });
    fillChoices();
    follow();
    tabAsLaidOut(*this);
}

SitingDialog::~SitingDialog() {
    delete m_badges;
}

QWidget* SitingDialog::makeForm() {
    auto* part = new QWidget(this);
    m_zones = new QComboBox(part);
    m_candidates = new QComboBox(part);
    m_count = new QSpinBox(part);
    m_count->setRange(1, kMostSites);
    m_count->setValue(solidarity::SitingOptions().count);
    m_minutes = new QSpinBox(part);
    m_minutes->setRange(1, kMostMinutes);
    m_minutes->setValue(static_cast<int>(solidarity::SitingOptions().minutes));
    m_minutes->setSuffix(tr(" minutes"));
    m_search = new QPushButton(tr("Chercher"), part);
    m_search->setDefault(true);
    m_stop = new QPushButton(tr("Arrêter"), part);
    m_stop->setAutoDefault(false);
    m_progress = new QProgressBar(part);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Recherche en cours"));
    auto* action = new QHBoxLayout;
    action->setSpacing(8);
    action->addWidget(m_search);
    action->addWidget(m_stop);
    action->addWidget(m_progress, 1);
    action->addStretch(1);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("Zones à couvrir"), m_zones);
    form->addRow(tr("Lieux possibles"), m_candidates);
    form->addRow(tr("Nombre de lieux"), m_count);
    form->addRow(tr("À portée en"), m_minutes);
    form->addRow(QString(), action);
    connect(m_search, &QPushButton::clicked, this, &SitingDialog::search);
    connect(m_stop, &QPushButton::clicked, m_worker, &Worker::cancel);
    return part;
}

QWidget* SitingDialog::makeResults() {
    auto* part = new QWidget(this);
    m_summary = new TextLabel({}, part);
    m_table = new SortedTable(tr("Lieux proposés"), part);
    m_create = new QPushButton(tr("Créer le lieu"), part);
    m_create->setAccessibleName(tr("Créer le lieu choisi dans le plan"));
    m_export = new QPushButton(tr("Exporter…"), part);
    m_export->setAccessibleName(tr("Exporter les lieux proposés en CSV"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_create);
    row->addWidget(m_export);
    row->addStretch(1);
    for (QPushButton* button : {m_create, m_export})
        button->setAutoDefault(false); // Enter searches
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_table, &SortedTable::currentRowChanged, this, [this] {
        mark();
        follow();
    });
    connect(m_create, &QPushButton::clicked, this, &SitingDialog::create);
    connect(m_export, &QPushButton::clicked, this, [this] { m_table->exportTo(*m_file, tr("lieux-proposes.csv")); });
    connect(m_file, &FileExport::said, m_summary, [this](const QString& words) { m_summary->display(words); });
    connect(m_file, &FileExport::failed, m_summary, [this](const QString& words) { m_summary->display(words); });
    return part;
}

/// What can be chosen depends on what is loaded and chosen elsewhere; a choice that stays possible stays.
void SitingDialog::fillChoices() {
    if (!m_document.dataset() || !m_document.ground())
        return;
    const auto refill = [](QComboBox& box, const std::vector<std::pair<QString, int>>& items) {
        const QVariant present = box.currentData();
        box.clear();
        for (const auto& [text, value] : items)
            box.addItem(text, value);
        box.setCurrentIndex(std::max(0, box.findData(present)));
    };
    const auto& gazetteer = *m_document.dataset()->gazetteer;
    std::vector<std::pair<QString, int>> zones{
        {tr("Toutes les zones rouges établies (%Ln)", nullptr, int(document::redZones(*m_document.ground()).size())),
         AllZones}};
    if (const QString& home = m_document.state().homeDepartement; gazetteer.departementOf(home) >= 0)
        zones.emplace_back(tr("Zones rouges de mon département (%1)").arg(gazetteer.departementName(home)), HomeZones);
    if (!m_document.brushed().empty())
        zones.emplace_back(tr("Territoires sélectionnés (%Ln)", nullptr, int(m_document.brushed().size())), Brushed);
    refill(*m_zones, zones);
    std::vector<std::pair<QString, int>> candidates{{tr("Toute commune de ces zones"), AnyCommune}};
    if (const auto& venues = m_document.dataset()->venues; venues && !venues->empty())
        candidates.emplace_back(tr("Lieux de la liste ouverte (%Ln)", nullptr, int(venues->size())), OpenedList);
    refill(*m_candidates, candidates);
}

std::vector<QString> SitingDialog::zones() const {
    std::vector<QString> codes;
    const document::Dataset& dataset = *m_document.dataset();
    if (m_zones->currentData().toInt() == Brushed) {
        for (const int territory : m_document.brushed())
            codes.push_back(dataset.territories[std::size_t(territory)].code);
        return codes;
    }
    codes = document::redZones(*m_document.ground());
    if (m_zones->currentData().toInt() == HomeZones) {
        std::erase_if(codes, [&](const QString& code) {
            const int territory = dataset.territoryOf(code);
            return !dataset.territories[std::size_t(territory)].departements.contains(
                m_document.state().homeDepartement);
        });
    }
    return codes;
}

solidarity::SitingOptions SitingDialog::options() const {
    solidarity::SitingOptions options;
    options.count = m_count->value();
    options.minutes = m_minutes->value();
    options.territories = zones();
    return options;
}

bool SitingDialog::isBusy() const {
    return m_worker->isBusy();
}

void SitingDialog::search() {
    if (!m_document.ground())
        return;
    m_places = m_candidates->currentData().toInt() == OpenedList ? m_document.dataset()->venues : nullptr;
    m_worker->start([this, options = options(), places = m_places, plan = m_document.planBook().snapshot(),
                     ground = m_document.ground()](std::stop_token stop, const territory::Progress&) mutable {
        if (places)
            options.candidates = document::candidatesFrom(*places);
        auto siting = solidarity::siteVenues(*plan, *ground, options, stop);
        return stop.stop_requested() ? Worker::Delivery()
                                     : Worker::Delivery([this, siting = std::move(siting)] { take(siting); });
    });
    follow();
}

void SitingDialog::take(const territory::Expected<solidarity::Siting>& siting) {
    m_siting = siting.value_or(solidarity::Siting());
    display();
    if (siting)
        displaySummary();
    else
        m_summary->display(siting.error().text());
    emit searched();
}

void SitingDialog::display() {
    std::vector<FigureRows::Row> rows;
    for (std::size_t i = 0; i < m_siting.sites.size(); ++i) {
        const SuggestedSite& site = m_siting.sites[i];
        const int territory = m_document.dataset()->territoryOf(site.candidate.territory);
        const QString zone = territory < 0 ? QString() : m_document.dataset()->territories[std::size_t(territory)].name;
        rows.push_back({{locale().toString(int(i) + 1), double(i) + 1, {}},
                        {site.candidate.name, {}, {}},
                        {zone, {}, {}},
                        {locale().toString(site.adds), double(site.adds), {}},
                        {locale().toString(site.reaches), double(site.reaches), {}}});
    }
    m_table->setRows({{tr("Rang"), {}, true, {}, u"siting-order"_s},
                      {tr("Lieu"), {}, false, {}},
                      {tr("Intercommunalité"), {}, false, {}},
                      {tr("En plus"),
                       tr("habitants "
                          "à portée grâce à lui, après les précédents"),
                       true,
                       {},
                       u"reach"_s},
                      {tr("À portée"),
                       tr("habitants "
                          "atteints déjà par d’autres lieux compris"),
                       true,
                       {},
                       u"reach"_s}},
                     std::move(rows));
    if (!m_siting.sites.empty())
        m_table->setCurrentRow(0);
    mark();
    follow();
}

void SitingDialog::displaySummary() {
    const auto people = [this](qint64 count) { return locale().toString(count); };
    const auto share = [this](qint64 count) {
        return tr("%1 %").arg(wording::formatNumber(
            m_siting.population > 0 ? 100.0 * double(count) / double(m_siting.population) : 0, 0, locale()));
    };
    QStringList sentences{tr("À portée avant : %1 habitants (%2) ; après : %3 (%4), sur %5.")
                              .arg(people(m_siting.coveredBefore), share(m_siting.coveredBefore),
                                   people(m_siting.coveredAfter), share(m_siting.coveredAfter),
                                   people(m_siting.population))};
    sentences << (m_siting.exact
                      ? tr("Aucun autre choix d’autant de lieux n’en atteint davantage.")
                      : tr("Aucun choix d’autant de lieux ne peut dépasser %1 habitants (écart : %2 au plus).")
                            .arg(people(m_siting.upperBound), people(m_siting.upperBound - m_siting.coveredAfter)));
    if (m_siting.unlocated > 0)
        sentences
            << tr("%1 habitants de communes sans position connue ne sont pas comptés.").arg(people(m_siting.unlocated));
    const QString travel = document::travelInWords(m_document.planBook().plan().scheme.travel);
    sentences << tr("Trajets, estimation : %1.").arg(travel);
    m_summary->display(sentences.join(u' '));
}

void SitingDialog::mark() {
    std::vector<MapBadges::Badge> badges;
    const int current = m_table->currentRow();
    for (int i = int(m_siting.sites.size()) - 1; i >= 0; --i) { // the first on top
        const solidarity::Candidate& candidate = m_siting.sites[std::size_t(i)].candidate;
        badges.push_back({candidate.longitude, candidate.latitude, locale().toString(i + 1), i == current});
    }
    m_badges->display(badges);
}

void SitingDialog::follow() {
    const bool busy = m_worker->isBusy();
    m_search->setEnabled(!busy);
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    m_create->setEnabled(m_table->currentRow() >= 0 && !m_document.planBook().isReadOnly());
    m_export->setEnabled(!m_siting.sites.empty());
}

void SitingDialog::create() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const solidarity::Candidate& candidate = m_siting.sites[std::size_t(row)].candidate;
    const Venue venue = document::venueAt(candidate, m_places.get());
    solidarity::PlanEditor editor(m_document.planBook().plan());
    editor.put(venue);
    m_document.planBook().edit(tr("Créer le lieu « %1 »").arg(venue.name), editor.change());
    m_summary->display(tr("« %1 » est dans le plan, comme lieu repéré. Annuler le retire.").arg(venue.name));
}

} // namespace app
