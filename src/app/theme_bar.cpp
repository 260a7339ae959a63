#include "app/theme_bar.h"

#include "app/classes_popup.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace app {

using document::MapState;
using document::Theme;

ThemeBar::ThemeBar(document::Document& document, QToolBar* toolBar)
    : QObject(toolBar)
    , m_document(document)
    , m_indicators(new QMenu(toolBar))
    , m_indicatorGroup(new QActionGroup(this))
    , m_popup(new ClassesPopup(document, toolBar)) {
    auto* segments = new QWidget(toolBar);
    auto* row = new QHBoxLayout(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    toolBar->addWidget(segments);
    m_score =
        addSegment(toolBar, tr("Score"), tr("Colorier par le score de fragilité, calculé"), QStringLiteral("first"));
    m_decision =
        addSegment(toolBar, tr("Décision"), tr("Colorier par la décision officielle"), QStringLiteral("middle"));
    m_indicator = addSegment(toolBar, tr("Indicateur"), tr("Colorier par un indicateur"), QStringLiteral("last"));
    for (QToolButton* segment : {m_score, m_decision, m_indicator})
        row->addWidget(segment);
    m_indicator->setMenu(m_indicators);
    m_indicator->setPopupMode(QToolButton::InstantPopup);

    m_classes = new QToolButton(toolBar);
    m_classes->setObjectName(QStringLiteral("classesButton"));
    m_classes->setAccessibleName(tr("Classes et palette"));
    m_classes->setToolTip(tr("Méthode, nombre de classes et palette"));
    m_classes->setFocusPolicy(Qt::StrongFocus);
    toolBar->addWidget(m_classes);

    connect(m_score, &QToolButton::clicked, this, [this] { choose(Theme::Score, {}); });
    connect(m_decision, &QToolButton::clicked, this, [this] { choose(Theme::Decision, {}); });
    connect(m_indicatorGroup, &QActionGroup::triggered, this,
            [this](QAction* action) { choose(Theme::Indicator, action->data().toString()); });
    connect(m_classes, &QToolButton::clicked, this, &ThemeBar::openClasses);
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & document::Change::Dataset)
            fillIndicators();
        if (changes & (document::Change::Dataset | document::Change::Style))
            follow();
    });
    fillIndicators();
    follow();
}

QToolButton* ThemeBar::addSegment(QToolBar* toolBar, const QString& text, const QString& description,
                                  const QString& place) {
    auto* button = new QToolButton(toolBar);
    button->setText(text);
    button->setCheckable(true);
    button->setAccessibleName(description);
    button->setToolTip(description);
    button->setProperty("segment", place);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ThemeBar::fillIndicators() {
    m_indicators->clear();
    if (!m_document.dataset() || !m_document.dataset()->indicators)
        return;
    for (const territory::Indicator& indicator : m_document.dataset()->indicators->indicators()) {
        const QString label = indicator.isProxy() ? tr("%1 (approché)").arg(indicator.label) : indicator.label;
        QAction* action = m_indicators->addAction(label);
        action->setData(indicator.key);
        action->setCheckable(true);
        m_indicatorGroup->addAction(action);
    }
}

void ThemeBar::follow() {
    const MapState& state = m_document.state();
    m_score->setChecked(state.theme == Theme::Score);
    m_decision->setChecked(state.theme == Theme::Decision);
    m_indicator->setChecked(state.theme == Theme::Indicator);
    QString name = tr("Indicateur");
    for (QAction* action : m_indicators->actions()) {
        const bool shown = state.theme == Theme::Indicator && action->data() == state.indicator;
        action->setChecked(shown);
        if (shown)
            name = action->text();
    }
    m_indicator->setText(tr("%1 ▾").arg(name));
    m_classes->setText(tr("%1 ▾").arg(m_popup->summary()));
    m_classes->setEnabled(state.theme != Theme::Decision);
}

void ThemeBar::choose(Theme theme, const QString& indicator) {
    QString name = theme == Theme::Score ? tr("Thème : score") : tr("Thème : décision");
    if (theme == Theme::Indicator) {
        const auto& table = *m_document.dataset()->indicators;
        name = tr("Thème : %1").arg(table.indicators()[static_cast<std::size_t>(table.indicatorOf(indicator))].label);
    }
    m_document.edit(name, [&](MapState& state) {
        // Bounds typed for one column mean nothing for another.
        if (state.theme != theme || state.indicator != indicator) {
            state.classification.typedBreaks.clear();
            if (state.classification.method == statistics::BreakMethod::Typed)
                state.classification.method = statistics::BreakMethod::Quantile;
        }
        state.theme = theme;
        state.indicator = indicator;
    });
    follow();
}

void ThemeBar::openClasses() {
    m_popup->adjustSize();
    m_popup->move(m_classes->mapToGlobal(QPoint(0, m_classes->height() + 4)));
    m_popup->show();
}

} // namespace app
