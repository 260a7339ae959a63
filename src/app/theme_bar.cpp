#include "app/theme_bar.h"

#include "app/classes_popup.h"
#include "document/coverage_measure.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace app {

using document::CoverageMeasure;
using document::MapState;
using document::Theme;

namespace {

/// Themes of values, which are put in classes.
bool hasClasses(Theme theme) {
    return theme == Theme::Score || theme == Theme::Indicator;
}

} // namespace

ThemeBar::ThemeBar(document::Document& document, QToolBar* toolBar)
    : QObject(toolBar)
    , m_document(document)
    , m_analyses(new QMenu(toolBar))
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
    m_analysis =
        addSegment(toolBar, tr("Analyse"),
                   tr("Colorier par ce que disent les tirages, par la décision mise en regard du score, ou par ce "
                      "que couvre le plan"),
                   QStringLiteral("middle"));
    m_indicator = addSegment(toolBar, tr("Indicateur"),
                             tr("Colorier par un indicateur ou par une colonne de catégories"), QStringLiteral("last"));
    for (QToolButton* segment : {m_score, m_decision, m_analysis, m_indicator})
        row->addWidget(segment);
    fillAnalyses();
    m_analysis->setMenu(m_analyses);
    m_indicator->setMenu(m_indicators);
    for (QToolButton* segment : {m_analysis, m_indicator})
        segment->setPopupMode(QToolButton::InstantPopup);

    m_classes = new QToolButton(toolBar);
    m_classes->setObjectName(QStringLiteral("classesButton"));
    m_classes->setToolTip(tr("Méthode, nombre de classes et palette"));
    m_classes->setFocusPolicy(Qt::StrongFocus);
    toolBar->addWidget(m_classes);

    connect(m_score, &QToolButton::clicked, this, [this] { choose({Theme::Score, {}, {}}); });
    connect(m_decision, &QToolButton::clicked, this, [this] { choose({Theme::Decision, {}, {}}); });
    connect(m_indicatorGroup, &QActionGroup::triggered, this,
            [this](QAction* action) { choose(action->data().value<Choice>()); });
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
    button->setAccessibleName(text + QStringLiteral(", ") + description);
    button->setToolTip(description);
    button->setProperty("segment", place);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ThemeBar::fillAnalyses() {
    add(m_analyses, tr("Robustesse : sûrs d’être classés, ou non"), {Theme::Robustness, {}, tr("Robustesse")});
    add(m_analyses, tr("Décision et score : d’accord ou non"), {Theme::Agreement, {}, tr("Décision et score")});
    m_analyses->addSection(tr("Couverture par le plan"));
    const auto addCoverage = [this](CoverageMeasure measure, const QString& name) {
        add(m_analyses, document::nameOf(measure), {Theme::Coverage, {}, name, measure});
    };
    addCoverage(CoverageMeasure::Within20, tr("À moins de 20 minutes"));
    addCoverage(CoverageMeasure::Within10, tr("À moins de 10 minutes"));
    addCoverage(CoverageMeasure::Within30, tr("À moins de 30 minutes"));
    addCoverage(CoverageMeasure::DaysAMonth, tr("Journées par mois"));
    addCoverage(CoverageMeasure::ConsultationsPer1000, tr("Consultations"));
    addCoverage(CoverageMeasure::OpenVenues, tr("Lieux ouverts"));
}

void ThemeBar::add(QMenu* menu, const QString& text, const Choice& choice) {
    QAction* action = menu->addAction(text);
    action->setData(QVariant::fromValue(choice));
    action->setCheckable(true);
    m_indicatorGroup->addAction(action);
}

void ThemeBar::fillIndicators() {
    m_indicators->clear();
    if (!m_document.dataset() || !m_document.dataset()->indicators)
        return;
    for (const territory::Indicator& indicator : m_document.dataset()->indicators->indicators()) {
        const QString label = indicator.isProxy() ? tr("%1 (approché)").arg(indicator.label) : indicator.label;
        add(m_indicators, label, {Theme::Indicator, indicator.key, label});
    }
    if (m_document.dataset()->categories.empty())
        return;
    m_indicators->addSection(tr("Catégories"));
    for (const territory::CategoryColumn& column : m_document.dataset()->categories)
        add(m_indicators, column.label, {Theme::Category, column.key, column.label});
}

void ThemeBar::follow() {
    const MapState& state = m_document.state();
    m_score->setChecked(state.theme == Theme::Score);
    m_decision->setChecked(state.theme == Theme::Decision);
    showChoice(*m_analysis, *m_analyses, tr("Analyse"));
    showChoice(*m_indicator, *m_indicators, tr("Indicateur"));
    m_classes->setText(tr("%1 ▾").arg(m_popup->summary()));
    m_classes->setAccessibleName(tr("Classes et palette : %1").arg(m_popup->summary()));
    m_classes->setEnabled(hasClasses(state.theme));
}

void ThemeBar::showChoice(QToolButton& segment, const QMenu& menu, const QString& unchosen) {
    const MapState& state = m_document.state();
    QString name = unchosen;
    for (QAction* action : menu.actions()) {
        const auto choice = action->data().value<Choice>();
        const bool isKeyed = choice.theme == Theme::Indicator || choice.theme == Theme::Category;
        const bool shown = action->isCheckable() && choice.theme == state.theme &&
                           (!isKeyed || choice.key == state.indicator) &&
                           (choice.theme != Theme::Coverage || choice.measure == state.coverageMeasure);
        action->setChecked(shown);
        if (shown)
            name = choice.name;
    }
    segment.setChecked(name != unchosen);
    const QString whole = tr("%1 ▾").arg(name);
    // A long name must not push the search off a narrow window; the menu and the legend have it whole.
    constexpr int kWidest = 190;
    segment.setText(segment.fontMetrics().elidedText(name, Qt::ElideRight, kWidest) + whole.mid(name.size()));
    segment.setAccessibleName(name + QStringLiteral(", ") + segment.toolTip());
    segment.setAccessibleDescription(segment.isChecked() ? name : QString());
}

void ThemeBar::choose(const Choice& choice) {
    const QString name = choice.theme == Theme::Score      ? tr("Thème : score")
                         : choice.theme == Theme::Decision ? tr("Thème : décision")
                                                           : tr("Thème : %1").arg(choice.name);
    m_document.edit(name, [&](MapState& state) {
        const QString key = choice.key;
        // Bounds typed for one column mean nothing for another.
        if (state.theme != choice.theme || state.indicator != key) {
            state.classification.typedBreaks.clear();
            if (state.classification.method == statistics::BreakMethod::Typed)
                state.classification.method = statistics::BreakMethod::Quantile;
        }
        state.theme = choice.theme;
        state.indicator = key;
        if (choice.theme == Theme::Coverage)
            state.coverageMeasure = choice.measure;
    });
    follow();
}

void ThemeBar::openClasses() {
    m_popup->adjustSize();
    m_popup->move(m_classes->mapToGlobal(QPoint(0, m_classes->height() + 4)));
    m_popup->show();
}

} // namespace app
