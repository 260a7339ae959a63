#include "app/workshop_settings.h"

#include "ui_workshop_settings.h"

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::MapState;
using document::ReferenceSet;
using fragility::Aggregation;
using fragility::IndexMethod;
using fragility::MissingRule;
using fragility::Normalisation;
using fragility::SelectionRule;
using Kind = SelectionRule::Kind;

namespace {

/// What an item of the reference set's choice holds: "france", "metropolitan", or the code of a région.
QString keyOf(const ReferenceSet& reference) {
    switch (reference.kind) {
    case ReferenceSet::Kind::France:
        return u"france"_s;
    case ReferenceSet::Kind::Metropolitan:
        return u"metropolitan"_s;
    case ReferenceSet::Kind::Region:
        return reference.region;
    }
    Q_UNREACHABLE();
}

ReferenceSet referenceOf(const QString& key) {
    if (key == u"france")
        return {ReferenceSet::Kind::France, {}};
    if (key == u"metropolitan")
        return {ReferenceSet::Kind::Metropolitan, {}};
    return {ReferenceSet::Kind::Region, key};
}

/// What a person asks for first by each rule: what the State announced, and a score that few reach.
double usualAmount(Kind kind) {
    switch (kind) {
    case Kind::Top:
        return 151;
    case Kind::Population:
        return 2'500'000;
    case Kind::Score:
        return 70;
    }
    Q_UNREACHABLE();
}

template <class Choice> void addChoice(QComboBox& box, Choice choice, const QString& words) {
    box.addItem(words, int(choice));
}

template <class Choice> void showChoice(QComboBox& box, Choice choice) {
    box.setCurrentIndex(box.findData(int(choice)));
}

template <class Choice> Choice chosen(const QComboBox& box) {
    return static_cast<Choice>(box.currentData().toInt());
}

} // namespace

WorkshopSettings::WorkshopSettings(document::Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_ui(std::make_unique<Ui::WorkshopSettings>()) {
    m_ui->setupUi(this);
    constexpr int kLetters = 16; // or more: as wide as the panel is
    for (QComboBox* box : findChildren<QComboBox*>()) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLetters);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_ui->goalposts->setDocument(document);
    fillChoices();
    fillReferences();
    connectChoices();
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fillReferences();
        if (changes & (Change::Dataset | Change::Results))
            follow();
    });
    follow();
}

WorkshopSettings::~WorkshopSettings() = default;

void WorkshopSettings::fillChoices() {
    addChoice(*m_ui->normalisation, Normalisation::PercentileRank, tr("Rang en centiles"));
    addChoice(*m_ui->normalisation, Normalisation::MinMax, tr("Du minimum au maximum"));
    addChoice(*m_ui->normalisation, Normalisation::ZScore, tr("Écart à la moyenne, en écarts types"));
    addChoice(*m_ui->normalisation, Normalisation::Goalpost, tr("Distance à des cibles choisies"));
    addChoice(*m_ui->aggregation, Aggregation::Arithmetic, tr("Arithmétique : tout se compense"));
    addChoice(*m_ui->aggregation, Aggregation::Geometric, tr("Géométrique : se compense en partie"));
    addChoice(*m_ui->aggregation, Aggregation::Harmonic, tr("Harmonique : se compense peu"));
    addChoice(*m_ui->missing, MissingRule::RescaleWeights, tr("Répartir son poids sur les autres"));
    addChoice(*m_ui->missing, MissingRule::GroupMedian, tr("Prendre la médiane du département"));
    addChoice(*m_ui->missing, MissingRule::NoScore, tr("Ne pas donner de score"));
    addChoice(*m_ui->selection, Kind::Top, tr("les premiers"));
    addChoice(*m_ui->selection, Kind::Population, tr("jusqu’à une population"));
    addChoice(*m_ui->selection, Kind::Score, tr("à partir d’un score"));
}

void WorkshopSettings::fillReferences() {
    m_ui->reference->clear();
    m_ui->reference->addItem(tr("France"), keyOf({ReferenceSet::Kind::France, {}}));
    m_ui->reference->addItem(tr("France métropolitaine"), keyOf({ReferenceSet::Kind::Metropolitan, {}}));
    if (!m_document.dataset() || !m_document.dataset()->gazetteer)
        return;
    for (const territory::Region& region : m_document.dataset()->gazetteer->regions())
        m_ui->reference->addItem(region.name, region.code);
}

void WorkshopSettings::connectChoices() {
    connect(m_ui->normalisation, &QComboBox::activated, this, [this] {
        changeMethod(tr("Échelle : %1").arg(m_ui->normalisation->currentText()), [this](IndexMethod& method) {
            method.normalisation = chosen<Normalisation>(*m_ui->normalisation);
        });
    });
    connect(m_ui->aggregation, &QComboBox::activated, this, [this] {
        changeMethod(tr("Moyenne : %1").arg(m_ui->aggregation->currentText()),
                     [this](IndexMethod& method) { method.aggregation = chosen<Aggregation>(*m_ui->aggregation); });
    });
    connect(m_ui->missing, &QComboBox::activated, this, [this] {
        changeMethod(tr("Valeurs non disponibles : %1").arg(m_ui->missing->currentText()),
                     [this](IndexMethod& method) { method.missing = chosen<MissingRule>(*m_ui->missing); });
    });
    connect(m_ui->winsorised, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        changeMethod(
            tr("Valeurs extrêmes ramenées"), [percent](IndexMethod& method) { method.winsorised = percent / 100; },
            u"winsorised"_s);
    });
    connect(m_ui->minimum, &QSpinBox::valueChanged, this, [this](int count) {
        changeMethod(
            tr("Indicateurs présents, au moins %1").arg(count),
            [count](IndexMethod& method) { method.minimumPresent = count; }, u"minimum"_s);
    });
    connect(m_ui->reference, &QComboBox::activated, this, [this] {
        m_document.edit(tr("Ensemble de référence : %1").arg(m_ui->reference->currentText()), [this](MapState& state) {
            state.index.reference = referenceOf(m_ui->reference->currentData().toString());
        });
    });
    connect(m_ui->selection, &QComboBox::activated, this, &WorkshopSettings::chooseSelection);
    connect(m_ui->amount, &QDoubleSpinBox::valueChanged, this, [this](double amount) {
        changeMethod(
            tr("Sélection : %1 %2").arg(m_ui->selection->currentText(), m_ui->amount->text()),
            [amount](IndexMethod& method) { method.selection.amount = amount; }, u"selectionAmount"_s);
    });
}

void WorkshopSettings::changeMethod(const QString& text, const std::function<void(IndexMethod&)>& change,
                                    const QString& mergeKey) {
    if (!m_following)
        m_document.edit(
            text, [&change](MapState& state) { change(state.index.method); }, mergeKey);
}

void WorkshopSettings::chooseSelection() {
    const Kind kind = chosen<Kind>(*m_ui->selection);
    if (kind == m_document.state().index.method.selection.kind)
        return;
    changeMethod(tr("Sélection : %1").arg(m_ui->selection->currentText()), [kind](IndexMethod& method) {
        method.selection = {kind, usualAmount(kind)};
    });
}

void WorkshopSettings::followSelection(const SelectionRule& rule) {
    showChoice(*m_ui->selection, rule.kind);
    const bool score = rule.kind == Kind::Score;
    m_ui->amount->setRange(score ? 0 : 1, score ? 100 : rule.kind == Kind::Top ? 40'000 : 70'000'000);
    m_ui->amount->setDecimals(score ? 1 : 0);
    m_ui->amount->setSingleStep(rule.kind == Kind::Population ? 100'000 : 1);
    m_ui->amount->setSuffix(rule.kind == Kind::Population ? tr(" hab.") : QString());
    m_ui->amount->setAccessibleName(score ? tr("Score à partir duquel un territoire est classé")
                                    : rule.kind == Kind::Population ? tr("Population à atteindre")
                                                                    : tr("Nombre de territoires classés"));
    m_ui->amount->setValue(rule.amount);
}

void WorkshopSettings::follow() {
    m_following = true;
    const document::IndexSettings& settings = m_document.state().index;
    const IndexMethod& method = settings.method;
    showChoice(*m_ui->normalisation, method.normalisation);
    showChoice(*m_ui->aggregation, method.aggregation);
    showChoice(*m_ui->missing, method.missing);
    m_ui->winsorised->setValue(100 * method.winsorised);
    m_ui->minimum->setValue(method.minimumPresent);
    const bool counts = method.missing != MissingRule::NoScore;
    m_ui->minimum->setVisible(counts);
    m_ui->minimumLabel->setVisible(counts);
    m_ui->goalposts->setVisible(method.normalisation == Normalisation::Goalpost);
    m_ui->reference->setCurrentIndex(m_ui->reference->findData(keyOf(settings.reference)));
    followSelection(method.selection);
    note();
    m_following = false;
}

/// What was done overall about missing values, and whether the code of a territory decided.
void WorkshopSettings::note() {
    using fragility::Treatment;
    if (!m_document.results())
        return;
    const fragility::Scores& scores = m_document.results()->scores;
    QString words = tr("%Ln territoires classés par le score.", nullptr, scores.selectedCount) + u' ' +
                    tr("%Ln ont un score", nullptr, scores.scored);
    if (const int rescaled = m_document.results()->treated(Treatment::Rescaled))
        words += tr(", dont %Ln sur des poids répartis", nullptr, rescaled);
    if (const int imputed = m_document.results()->treated(Treatment::Imputed))
        words += tr(", dont %Ln avec une médiane de département", nullptr, imputed);
    if (const int tooFew = m_document.results()->treated(Treatment::TooFew))
        words += tr(" ; %Ln n’en ont pas, faute de valeurs", nullptr, tooFew);
    words += u'.';
    if (scores.tiedAtTheEdge)
        words += u' ' + tr("Le dernier classé et le suivant ont le même score : l’ordre des SIREN les départage.");
    m_ui->note->setText(words);
}

} // namespace app
