#include "app/post_form.h"

#include "solidarity/words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace app {

using solidarity::PostNeed;
using solidarity::PostOptions;

namespace {

constexpr int kMostSeats = 100'000, kMostBound = 10'000;
constexpr double kMostApl = 10;

} // namespace

PostForm::PostForm(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* group = new QGroupBox(name, this);
    m_seats = new QSpinBox(group);
    m_seats->setRange(0, kMostSeats);
    m_seats->setGroupSeparatorShown(true);
    m_method = new QComboBox(group);
    for (const auto& key : solidarity::apportionmentMethodKeys())
        m_method->addItem(solidarity::nameOf(key.value), int(key.value));
    m_need = new QComboBox(group);
    for (const auto& key : solidarity::postNeedKeys())
        m_need->addItem(solidarity::nameOf(key.value), int(key.value));
    for (QComboBox* box : {m_method, m_need})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target = new QDoubleSpinBox(group);
    m_target->setRange(0.1, kMostApl);
    m_target->setSingleStep(0.1);
    m_target->setDecimals(1);
    m_target->setSuffix(tr(" consult./an/hab."));
    m_targetLabel = new QLabel(tr("APL cible"), group);
    m_targetLabel->setBuddy(m_target);
    m_floor = new QSpinBox(group);
    m_floor->setRange(0, kMostBound);
    m_ceiling = new QSpinBox(group);
    m_ceiling->setRange(-1, kMostBound);
    m_ceiling->setSpecialValueText(tr("aucun"));
    auto* form = new QFormLayout(group);
    form->setSpacing(8);
    form->addRow(tr("Postes"), m_seats);
    form->addRow(tr("Méthode"), m_method);
    form->addRow(tr("Besoin"), m_need);
    form->addRow(m_targetLabel, m_target);
    form->addRow(tr("Plancher"), m_floor);
    form->addRow(tr("Plafond"), m_ceiling);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(group);
    setOptions({});
    for (QSpinBox* box : {m_seats, m_floor, m_ceiling})
        connect(box, &QSpinBox::valueChanged, this, &PostForm::changed);
    connect(m_target, &QDoubleSpinBox::valueChanged, this, &PostForm::changed);
    connect(m_method, &QComboBox::activated, this, &PostForm::changed);
    connect(m_need, &QComboBox::activated, this, [this] {
        follow();
        emit changed();
    });
}

PostOptions PostForm::options() const {
    PostOptions options;
    options.seats = m_seats->value();
    options.method = solidarity::ApportionmentMethod(m_method->currentData().toInt());
    options.need = PostNeed(m_need->currentData().toInt());
    options.targetApl = m_target->value();
    options.floor = m_floor->value();
    options.ceiling = m_ceiling->value();
    return options;
}

void PostForm::setOptions(const PostOptions& options) {
    m_seats->setValue(options.seats);
    m_method->setCurrentIndex(m_method->findData(int(options.method)));
    m_need->setCurrentIndex(m_need->findData(int(options.need)));
    m_target->setValue(options.targetApl);
    m_floor->setValue(options.floor);
    m_ceiling->setValue(options.ceiling);
    follow();
}

void PostForm::follow() {
    const bool isTargeted = options().need == PostNeed::MissingConsultations;
    m_target->setEnabled(isTargeted);
    m_targetLabel->setEnabled(isTargeted);
}

} // namespace app
