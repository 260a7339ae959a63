#include "app/robustness_settings.h"

#include "app/robustness_runner.h"
#include "ui_robustness_settings.h"

#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using fragility::RobustnessOptions;

RobustnessSettings::RobustnessSettings(document::Document& document, RobustnessRunner& runner, QWidget* parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_ui(std::make_unique<Ui::RobustnessSettings>()) {
    m_ui->setupUi(this);
    m_runner.serve(this);
    connectControls();
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (Change::Dataset | Change::Results | Change::Robustness))
            follow();
    });
    connect(&m_runner, &RobustnessRunner::changed, this, &RobustnessSettings::followRunner);
    connect(&m_runner, &RobustnessRunner::progressed, this,
            [this](double share) { m_ui->progress->setValue(int(std::lround(1000 * share))); });
    follow();
    followRunner();
}

RobustnessSettings::~RobustnessSettings() = default;

void RobustnessSettings::connectControls() {
    connect(m_ui->spread, &QSpinBox::valueChanged, this, [this](int percent) {
        change(
            tr("Dispersion des tirages"), [percent](RobustnessOptions& options) { options.spread = percent / 100.0; },
            u"spread"_s);
    });
    connect(m_ui->seed, &QDoubleSpinBox::valueChanged, this, [this](double seed) {
        change(
            tr("Graine des tirages"), [seed](RobustnessOptions& options) { options.seed = std::uint64_t(seed); },
            u"seed"_s);
    });
    connect(m_ui->varyNormalisation, &QCheckBox::toggled, this, [this](bool vary) {
        change(tr("Tirages : échelle variée"),
               [vary](RobustnessOptions& options) { options.varyNormalisation = vary; });
    });
    connect(m_ui->varyAggregation, &QCheckBox::toggled, this, [this](bool vary) {
        change(tr("Tirages : moyenne variée"), [vary](RobustnessOptions& options) { options.varyAggregation = vary; });
    });
    connect(m_ui->many, &QPushButton::clicked, this, [this] { m_runner.drawMany(RobustnessRunner::kManyDraws); });
    connect(m_ui->cancel, &QPushButton::clicked, &m_runner, &RobustnessRunner::cancel);
}

void RobustnessSettings::change(const QString& text, const std::function<void(RobustnessOptions&)>& change,
                                const QString& mergeKey) {
    if (!m_following)
        m_document.edit(
            text, [&change](document::MapState& state) { change(state.robustness); }, mergeKey);
}

void RobustnessSettings::follow() {
    m_following = true;
    const RobustnessOptions& options = m_document.state().robustness;
    m_ui->spread->setValue(int(std::lround(100 * options.spread)));
    m_ui->seed->setValue(double(options.seed));
    m_ui->varyNormalisation->setChecked(options.varyNormalisation);
    m_ui->varyAggregation->setChecked(options.varyAggregation);
    m_ui->summary->setText(summary());
    m_following = false;
}

QString RobustnessSettings::summary() const {
    const auto& results = m_document.results();
    if (!results || !results->robustness)
        return tr("Aucun tirage pour le moment.");
    constexpr double kSure = 0.95;
    int in = 0, out = 0, between = 0;
    for (const double probability : results->robustness->probability) {
        if (std::isnan(probability))
            continue;
        ++(probability >= kSure ? in : probability <= 1 - kSure ? out : between);
    }
    const QString drawn = tr("%Ln tirages", nullptr, results->robustness->draws);
    const QString counts = tr("%1 : %2 territoires sûrs d’être classés, %3 sûrs de ne pas l’être, %4 entre les deux "
                              "(sûr : dans 95 % des tirages).")
                               .arg(drawn, locale().toString(in), locale().toString(out), locale().toString(between));
    return results->robustnessIsCurrent ? counts : counts + u' ' + tr("Tirages d’avant le dernier réglage.");
}

void RobustnessSettings::followRunner() {
    const bool many = m_runner.isDrawingMany();
    m_ui->many->setVisible(!many);
    m_ui->progress->setVisible(many);
    m_ui->cancel->setVisible(many);
    if (!many)
        m_ui->progress->setValue(0);
}

} // namespace app
