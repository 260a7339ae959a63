#include "app/weight_row.h"

#include "app/figures.h"
#include "app/flat_button.h"
#include "app/icons.h"
#include "app/small_font.h"
#include "app/text_label.h"
#include "app/wheel_guard.h"
#include "document/figure_book.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <cmath>

namespace app {

using namespace Qt::StringLiterals;
using document::CriterionSettings;
using territory::Direction;

WeightRow::WeightRow(const territory::Indicator& indicator, QWidget* parent)
    : QWidget(parent)
    , m_indicator(indicator)
    , m_direction(indicator.direction)
    , m_on(new QCheckBox(this))
    , m_name(new TextLabel({}, this))
    , m_share(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_typed(new QDoubleSpinBox(this))
    , m_lock(flatButton(u"object-unlocked"_s, tr("Verrouiller le poids de %1").arg(indicator.label), this))
    , m_turn(flatButton(u"view-sort-ascending"_s, tr("Sens de %1").arg(indicator.label), this)) {
    makeControls();
    layOut();
    setFigures(*this, {u"weight"_s, document::FigureBook::indicatorFigure(indicator.key)});
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_following)
            emit onChanged(on);
    });
    const auto move = [this](double weight) {
        if (!m_following)
            emit weightMoved(weight);
    };
    connect(m_slider, &QSlider::valueChanged, this, [move](int weight) { move(weight); });
    connect(m_typed, &QDoubleSpinBox::valueChanged, this, move);
    connect(m_slider, &QSlider::sliderPressed, this, &WeightRow::moveBegun);
    connect(m_lock, &QToolButton::clicked, this, &WeightRow::lockChanged);
    connect(m_turn, &QToolButton::clicked, this, [this] {
        emit directionChanged(m_direction == Direction::HighIsFragile ? Direction::LowIsFragile
                                                                      : Direction::HighIsFragile);
    });
}

void WeightRow::makeControls() {
    const QString weight = tr("Poids de %1").arg(m_indicator.label);
    m_on->setAccessibleName(tr("Compter %1").arg(m_indicator.label));
    m_name->display(m_indicator.isProxy() ? tr("%1 (approché)").arg(m_indicator.label) : m_indicator.label);
    m_name->setToolTip(m_indicator.proxyNote);
    m_share->setProperty("type", u"rank"_s);
    m_share->setToolTip(tr("Part dans le total, une fois les poids ramenés à 100 %"));
    m_slider->setRange(0, int(CriterionSettings::kMostWeight));
    m_slider->setSingleStep(1);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(weight);
    m_slider->setMinimumWidth(96);
    m_typed->setRange(0, CriterionSettings::kMostWeight);
    m_typed->setDecimals(1);
    m_typed->setKeyboardTracking(false);
    m_typed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_typed->setAlignment(Qt::AlignRight);
    holdAnyWeight();
    m_typed->setAccessibleName(tr("%1, valeur").arg(weight));
    m_lock->setCheckable(true);
    auto* wheel = new WheelGuard(this);
    for (QWidget* control : std::initializer_list<QWidget*>{m_slider, m_typed}) {
        wheel->guard(control);
        control->installEventFilter(this);
    }
}

void WeightRow::holdAnyWeight() {
    constexpr int kWidth = 60;
    m_typed->setFixedWidth(sizedFor(m_typed->font(), kWidth));
}

void WeightRow::layOut() {
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_on, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    head->addWidget(m_share, 0, Qt::AlignTop);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(4);
    controls->addSpacing(22);
    controls->addWidget(m_slider, 1);
    controls->addSpacing(4);
    controls->addWidget(m_typed);
    controls->addWidget(m_lock);
    controls->addWidget(m_turn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(controls);
}

void WeightRow::display(const CriterionSettings& settings, double share, bool movable) {
    m_following = true;
    const double shown = 100 * share;
    m_on->setChecked(settings.on);
    m_name->setEnabled(settings.on);
    m_share->setText(settings.on ? tr("%1 %").arg(locale().toString(shown, 'f', shown < 10 ? 1 : 0)) : u"–"_s);
    m_slider->setValue(int(std::lround(settings.weight)));
    m_slider->setAccessibleDescription(settings.on ? tr("%1 du total").arg(m_share->text()) : tr("ne compte pas"));
    // Not while a number is being typed: it would be written over.
    if (!m_typed->hasFocus() || std::abs(m_typed->value() - settings.weight) > 0.05)
        m_typed->setValue(settings.weight);
    for (QWidget* control : std::initializer_list<QWidget*>{m_slider, m_typed}) {
        control->setEnabled(settings.on && movable && !settings.locked);
        control->setToolTip(movable ? QString() : tr("Tous les autres poids sont verrouillés"));
    }
    m_lock->setEnabled(settings.on);
    m_turn->setEnabled(settings.on);
    displayLock(settings.locked);
    displayDirection(settings.direction.value_or(m_indicator.direction));
    m_following = false;
}

void WeightRow::displayLock(bool locked) {
    if (m_lock->isChecked() == locked)
        return;
    m_lock->setChecked(locked);
    m_lock->setIcon(icon(locked ? u"object-locked"_s : u"object-unlocked"_s));
    m_lock->setToolTip(locked ? tr("Déverrouiller le poids de %1").arg(m_indicator.label)
                              : tr("Verrouiller le poids de %1").arg(m_indicator.label));
    m_lock->setAccessibleName(m_lock->toolTip());
}

void WeightRow::displayDirection(Direction direction) {
    m_direction = direction;
    const bool high = direction == Direction::HighIsFragile;
    const QString turned = direction == m_indicator.direction ? QString() : tr(" (sens inversé)");
    m_turn->setIcon(icon(high ? u"view-sort-ascending"_s : u"view-sort-descending"_s));
    m_turn->setToolTip((high ? tr("%1 : une valeur haute compte comme fragile").arg(m_indicator.label)
                             : tr("%1 : une valeur basse compte comme fragile").arg(m_indicator.label)) +
                       turned);
    m_turn->setAccessibleName(m_turn->toolTip());
    m_turn->setAccessibleDescription(tr("Inverse le sens"));
}

bool WeightRow::eventFilter(QObject* watched, QEvent* event) {
    // Each stay on a control is one change to be undone at once, as each drag is.
    if (event->type() == QEvent::FocusIn)
        emit moveBegun();
    else if (event->type() == QEvent::FontChange && watched == m_typed)
        holdAnyWeight();
    return QWidget::eventFilter(watched, event);
}

} // namespace app
