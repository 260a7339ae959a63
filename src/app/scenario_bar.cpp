#include "app/scenario_bar.h"

#include "app/flat_button.h"
#include "app/name_question.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using document::Change;
using document::MapState;
using document::Scenario;

namespace {

const auto kFolderKey = u"folder"_s;
constexpr int kDefaultItem = 0; ///< The settings that the program starts with.

} // namespace

ScenarioBar::ScenarioBar(document::Document& document, QString folder, QWidget* parent)
    : QWidget(parent), m_document(document), m_folder(std::move(folder)), m_choice(new QComboBox(this)) {
    setAccessibleName(tr("Scénarios"));
    m_choice->setObjectName(u"scenarios"_s);
    m_choice->setAccessibleName(tr("Scénario : réglages enregistrés"));
    m_choice->setPlaceholderText(tr("Réglages non enregistrés"));
    m_choice->setMinimumContentsLength(12);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::activated, this, &ScenarioBar::choose);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_choice, 1);
    row->addWidget(makeMenu());
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & Change::Dataset)
            fill(); // a project may have brought its own
        else if (changes & Change::Results)
            follow();
    });
    fill();
}

QToolButton* ScenarioBar::makeMenu() {
    QToolButton* button = flatButton(u"overflow-menu"_s, tr("Enregistrer, renommer, retirer un scénario"), this);
    button->setObjectName(u"scenarioMenu"_s);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Enregistrer les réglages sous un nom…"), this, [this] {
        askName(this, tr("Enregistrer les réglages"), tr("Nom du scénario"), {},
                [this](const QString& name) { saveAs(name); });
    });
    m_rename = menu->addAction(tr("Renommer ce scénario…"), this, [this] {
        askName(this, tr("Renommer le scénario"), tr("Nom du scénario"), inForce()->name,
                [this](const QString& name) { rename(name); });
    });
    m_remove = menu->addAction(tr("Retirer ce scénario"), this, &ScenarioBar::remove);
    menu->addSeparator();
    menu->addAction(tr("Ouvrir un scénario…"), this, &ScenarioBar::open);
    menu->addAction(tr("Enregistrer le scénario dans un fichier…"), this, &ScenarioBar::saveFile);
    menu->addSeparator();
    m_reference = menu->addAction(tr("Prendre comme référence"), this, &ScenarioBar::takeAsReference);
    m_reference->setToolTip(tr("Les entrées et les sorties se comptent par rapport à la référence"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void ScenarioBar::fill() {
    m_saved = document::savedScenarios(m_folder);
    m_choice->clear();
    m_choice->addItem(tr("Départ : poids égaux"));
    for (const Scenario& scenario : m_saved)
        m_choice->addItem(scenario.name);
    follow();
}

Scenario ScenarioBar::present(const QString& name) const {
    return {name, m_document.state().index, m_document.state().adjustments};
}

const Scenario* ScenarioBar::inForce() const {
    const auto found =
        std::ranges::find_if(m_saved, [this](const Scenario& scenario) { return scenario == present(scenario.name); });
    return found == m_saved.end() ? nullptr : &*found;
}

void ScenarioBar::follow() {
    const Scenario* saved = inForce();
    const int item = saved ? int(saved - m_saved.data()) + 1 : present({}) == Scenario() ? kDefaultItem : -1;
    m_choice->setCurrentIndex(item);
    m_rename->setEnabled(saved != nullptr);
    m_remove->setEnabled(saved != nullptr);
    m_reference->setEnabled(m_document.state().baseline != m_document.state().index);
}

void ScenarioBar::choose(int item) {
    use(item == kDefaultItem ? Scenario{tr("réglages de départ"), {}, {}} : m_saved[std::size_t(item - 1)]);
}

void ScenarioBar::use(const Scenario& scenario) {
    m_document.edit(tr("Scénario : %1").arg(scenario.name), [&scenario](MapState& state) {
        state.index = scenario.index;
        state.adjustments = scenario.adjustments;
    });
    follow();
}

void ScenarioBar::tell(const territory::Expected<void>& done) {
    if (!done)
        emit failed(done.error().text());
    fill();
}

void ScenarioBar::saveAs(const QString& name) {
    tell(document::saveScenario(m_folder, present(name)));
}

void ScenarioBar::rename(const QString& name) {
    const Scenario* saved = inForce();
    if (!saved || saved->name == name)
        return;
    // The new one first: should that fail, nothing is lost.
    auto done = document::saveScenario(m_folder, present(name));
    if (done)
        done = document::removeScenario(m_folder, saved->name);
    tell(done);
}

void ScenarioBar::remove() {
    if (const Scenario* saved = inForce())
        tell(document::removeScenario(m_folder, saved->name));
}

void ScenarioBar::open() {
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(this, tr("Ouvrir un scénario"),
                                                      settings.value(kFolderKey).toString(), tr("Scénarios (*.json)"));
    if (path.isEmpty())
        return;
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    if (const auto scenario = document::readScenario(path))
        use(*scenario);
    else
        emit failed(scenario.error().text());
}

void ScenarioBar::saveFile() {
    QSettings settings;
    const Scenario* saved = inForce();
    const QString name = saved ? saved->name : tr("scénario");
    const QString path = QFileDialog::getSaveFileName(this, tr("Enregistrer le scénario"),
                                                      settings.value(kFolderKey).toString() + u'/' +
                                                          QString(name).replace(u'/', u'-') + u".json"_s,
                                                      tr("Scénarios (*.json)"));
    if (path.isEmpty())
        return;
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    tell(document::writeScenario(path, present(name)));
}

void ScenarioBar::takeAsReference() {
    m_document.edit(tr("Prendre ces réglages comme référence"), [](MapState& state) { state.baseline = state.index; });
}

} // namespace app
