#include "app/communes_dialog.h"

#include "app/appearance.h"
#include "app/commune_map.h"
#include "app/figures.h"
#include "app/file_export.h"
#include "app/sorted_table.h"
#include "app/spread_strip.h"
#include "app/table_text.h"
#include "app/text_label.h"
#include "app/window_size.h"
#include "document/figure_book.h"
#include "publish/theme_colours.h"
#include "territory/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

namespace app {

namespace wording = territory::wording;
using namespace Qt::StringLiterals;
using document::Change;

namespace {

enum Column { Name, Population, FirstFigure };

FigureRows::Cell populationCell(qint64 population, const QLocale& locale) {
    if (population < 0)
        return {.text = wording::notAvailable(), .value = std::nan(""), .hint = {}};
    return {.text = locale.toString(population), .value = double(population), .hint = {}};
}

/// One colour a class, the fragile end the dark one, in the hue that the figure has on the map.
std::vector<QColor> coloursOf(const territory::Indicator& indicator, const document::Dataset& dataset) {
    document::MapState state;
    state.theme = document::Theme::Indicator;
    state.indicator = indicator.key;
    std::vector<QColor> colours = publish::paletteFor(state, dataset).colours(TerritoryCommunes::kClasses);
    if (indicator.direction == territory::Direction::LowIsFragile)
        std::ranges::reverse(colours);
    return colours;
}

} // namespace

CommunesDialog::CommunesDialog(document::Document& document, const Appearance& appearance, QWidget* parent)
    : QDialog(parent), m_document(document), m_appearance(appearance), m_worker(this) {
    setWindowTitle(tr("Dans le territoire"));
    resize(openingSize(*this, {1040, 760}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_body = new QWidget(this);
    m_body->setEnabled(false); // until a territory's figures are there
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(makeMiddle(), 1);
    m_strip = new SpreadStrip(m_body);
    body->addWidget(m_strip);
    m_spread = new TextLabel({}, m_body);
    body->addWidget(m_spread);
    body->addWidget(makeThreshold());
    column->addWidget(m_body, 1);
    column->addWidget(makeFoot());

    connect(m_figure, &QComboBox::activated, this, [this] {
        m_shownFigure = m_figure->currentData().toString();
        proposeThreshold();
        showFigure();
    });
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &CommunesDialog::showThreshold);
    connect(m_table, &SortedTable::currentRowChanged, this, &CommunesDialog::choose);
    connect(m_map, &CommuneMap::chosen, this, &CommunesDialog::choose);
    connect(m_strip, &SpreadStrip::chosen, this, &CommunesDialog::choose);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        if (m_body->isEnabled())
            showFigure();
    });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Selection))
            read();
    });
    read();
}

CommunesDialog::~CommunesDialog() = default;

QWidget* CommunesDialog::makeHead() {
    auto* head = new QWidget(this);
    m_title = new TextLabel(u"title"_s, head);
    m_note = new TextLabel(u"secondary"_s, head);
    setFigures(*m_note, {u"communes"_s});
    m_figure = new QComboBox(head);
    m_figure->setAccessibleName(tr("Chiffre montré"));
    m_figure->setToolTip(tr("Chiffre montré sur la carte et le graphique"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_figure, 0, Qt::AlignBottom);
    return head;
}

QWidget* CommunesDialog::makeMiddle() {
    auto* middle = new QSplitter(Qt::Horizontal, m_body);
    middle->setChildrenCollapsible(false);
    m_table = new SortedTable(tr("Communes"), middle);
    m_map = new CommuneMap(middle);
    middle->addWidget(m_table);
    middle->addWidget(m_map);
    middle->setStretchFactor(0, 4);
    middle->setStretchFactor(1, 5);
    middle->setSizes({460, 540});
    return middle;
}

QWidget* CommunesDialog::makeThreshold() {
    auto* line = new QWidget(m_body);
    m_threshold = new QDoubleSpinBox(line);
    m_threshold->setAccessibleName(tr("Seuil"));
    m_threshold->setRange(-1e9, 1e9);
    m_thresholdLabel = new QLabel(tr("&Au-delà de"), line);
    m_thresholdLabel->setBuddy(m_threshold);
    m_beyond = new TextLabel(u"strong"_s, line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_thresholdLabel);
    row->addWidget(m_threshold);
    row->addWidget(m_beyond, 1);
    return line;
}

QWidget* CommunesDialog::makeFoot() {
    auto* foot = new QWidget(this);
    m_told = new TextLabel(u"small"_s, foot);
    m_file = new FileExport(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    m_copy = buttons->addButton(tr("Copier le tableau"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Exporter en CSV…"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_copy, m_export}) {
        button->setAutoDefault(false);
        button->setEnabled(false); // until a territory's communes are there
    }
    connect(m_copy, &QPushButton::clicked, this, [this] {
        tabletext::copy(m_table->allAsText());
        tell(tr("Le tableau est copié."));
    });
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_table->exportTo(*m_file, tr("Communes, %1").arg(m_communes->name)); });
    connect(m_file, &FileExport::said, this, &CommunesDialog::tell);
    connect(m_file, &FileExport::failed, this, &CommunesDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_told, 1);
    row->addWidget(buttons);
    return foot;
}

void CommunesDialog::read() {
    const auto dataset = m_document.dataset();
    const QString code = dataset ? territoryWithCommunes(m_document.state().selection, *dataset->gazetteer) : QString();
    if (code.isEmpty()) {
        m_worker.cancel();
        m_title->display(tr("Aucun territoire choisi"));
        m_note->display(tr("Choisissez une intercommunalité sur la carte, dans le tableau ou par la recherche."));
        for (QWidget* ofTerritory : std::initializer_list<QWidget*>{m_body, m_copy, m_export})
            ofTerritory->setEnabled(false);
        return;
    }
    const auto known = m_sourceRevision == dataset->revision ? m_source : nullptr;
    m_worker.start([this, dataset, code, known](std::stop_token, const territory::Progress&) -> Worker::Delivery {
        auto source = known ? known : readCommuneSource(*dataset);
        auto communes = std::make_shared<const TerritoryCommunes>(communesOf(code, *dataset, *source));
        return [this, source = std::move(source), communes = std::move(communes), revision = dataset->revision] {
            take(source, revision, communes);
        };
    });
}

void CommunesDialog::take(std::shared_ptr<const CommuneSource> source, std::uint64_t datasetRevision,
                          std::shared_ptr<const TerritoryCommunes> communes) {
    m_source = std::move(source);
    m_sourceRevision = datasetRevision;
    m_communes = std::move(communes);
    m_title->display(m_communes->name);
    const auto count = int(m_communes->communes.size());
    m_note->display(m_communes->indicators.empty()
                        ? tr("Aucun chiffre par commune n’est connu : ajoutez-en par « Fichier ▸ Ajouter des "
                             "indicateurs… ».")
                        : tr("%n communes", nullptr, count));
    m_body->setEnabled(!m_communes->indicators.empty());
    m_copy->setEnabled(true);
    m_export->setEnabled(true);
    tell({});
    fillFigures();
    fillTable();
    if (!m_communes->indicators.empty()) {
        if (m_shownFigure != m_figure->currentData().toString()) {
            m_shownFigure = m_figure->currentData().toString();
            proposeThreshold();
        }
        showFigure();
    }
    emit displayed();
}

void CommunesDialog::fillFigures() {
    m_figure->clear();
    for (const territory::Indicator& indicator : m_communes->indicators)
        m_figure->addItem(tr("%1 · %2 %3").arg(indicator.label, indicator.source, indicator.vintage).trimmed(),
                          indicator.key);
    m_figure->setCurrentIndex(int(m_communes->indicatorOf(m_shownFigure)));
    m_figure->setVisible(m_figure->count() > 0);
}

std::size_t CommunesDialog::indicator() const {
    return static_cast<std::size_t>(std::max(0, m_figure->currentIndex()));
}

void CommunesDialog::fillTable() {
    std::vector<FigureRows::Column> columns{{tr("Commune"), {}, false, {}},
                                            {tr("Population"), {}, true, {}, u"population"_s}};
    for (const territory::Indicator& each : m_communes->indicators)
        columns.push_back({each.label, u"%1 %2"_s.arg(each.source, each.vintage).trimmed(), true, each.unit,
                           document::FigureBook::communeFigure(each.key)});
    std::vector<FigureRows::Row> rows;
    for (const TerritoryCommunes::Commune& commune : m_communes->communes) {
        FigureRows::Row row{{commune.name, std::nan(""), commune.insee}, populationCell(commune.population, locale())};
        for (std::size_t i = 0; i < commune.values.size(); ++i)
            row.push_back(
                {wording::formatFigure(m_communes->indicators[i], commune.values[i], locale()), commune.values[i], {}});
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(columns), std::move(rows));
}

void CommunesDialog::showFigure() {
    const territory::Indicator& shown = m_communes->indicators[indicator()];
    m_map->display(m_communes, indicator(), coloursOf(shown, *m_document.dataset()), m_appearance.colours());
    m_strip->display(m_communes, indicator(), m_appearance.colours());
    m_spread->display(communewords::spread(*m_communes, indicator(), locale()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_figure, m_map, m_strip, m_spread, m_threshold, m_beyond})
        setFigures(*part, {document::FigureBook::communeFigure(shown.key)});
    const QSignalBlocker blocker(m_threshold);
    m_threshold->setSuffix(shown.unit.isEmpty() ? QString() : QChar(0xa0) + shown.unit);
    m_threshold->setDecimals(shown.decimals);
    m_thresholdLabel->setText(shown.direction == territory::Direction::LowIsFragile ? tr("&En deçà de")
                                                                                    : tr("&Au-delà de"));
    showThreshold();
    const int row = m_table->currentRow();
    m_map->setCurrent(row);
    m_strip->setCurrent(row);
}

/// Half an hour where minutes are counted, as the State does of emergency care; else the country's median commune.
void CommunesDialog::proposeThreshold() {
    constexpr double kMinutes = 30;
    const territory::Indicator& shown = m_communes->indicators[indicator()];
    const std::vector<double>& column = m_source->figures->table.column(indicator());
    std::vector<double> present;
    std::ranges::copy_if(column, std::back_inserter(present), [](double value) { return !std::isnan(value); });
    std::ranges::sort(present);
    const double median = present.empty() ? 0 : statistics::quantile(present, 0.5);
    const QSignalBlocker blocker(m_threshold);
    m_threshold->setDecimals(shown.decimals);
    m_threshold->setValue(shown.unit == u"min" ? kMinutes : median * shown.displayFactor);
}

double CommunesDialog::threshold() const {
    return m_threshold->value() / m_communes->indicators[indicator()].displayFactor;
}

void CommunesDialog::showThreshold() {
    m_strip->setThreshold(threshold());
    m_beyond->display(communewords::beyond(*m_communes, indicator(), threshold(), locale()));
}

void CommunesDialog::choose(int commune) {
    m_table->setCurrentRow(commune);
    m_map->setCurrent(commune);
    m_strip->setCurrent(commune);
}

void CommunesDialog::tell(const QString& text) {
    m_told->display(text);
}

} // namespace app
